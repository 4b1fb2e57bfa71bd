#pragma once

#include "journal/JournalConnection.h"
#include "journal/JournalFile.h"
#include "journal/JournalReader.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

class QSqlQuery;

/// What JournalReader does on its own thread: one connection to the file, and one search at a time in
/// portions short enough that everything else gets its turn between them.
class JournalScan : public QObject
{
    Q_OBJECT
public:
    explicit JournalScan(const QString &folder);

    void look(quint64 search, const JournalFilter &filter);
    void read(const QList<qint64> &numbers);
    void refresh();

Q_SIGNALS:
    void opened(quint64 search, qint64 first, qint64 last, const QList<JournalEntry> &newest);
    void found(quint64 search, const QList<qint64> &numbers, const JournalReader::Progress &progress);
    void entriesRead(quint64 search, const QList<qint64> &asked, const QList<JournalEntry> &entries);
    void grew(quint64 search, qint64 first, qint64 last, const QList<qint64> &numbers);
    void failed(quint64 search, const JournalError &error);

private:
    struct Span {
        qint64 first = 1;
        qint64 last = 0;
    };

    bool open();
    bool readPanHash();
    std::optional<Span> readSpan();
    void lookOn(quint64 search);
    void tell(bool isOver);
    std::optional<QList<qint64>> passing(const Span &span);
    bool run(QSqlQuery &query);
    void fail(const JournalError &error);

    const JournalFile m_file;
    JournalConnection m_connection;
    quint64 m_search = 0;
    JournalFilter m_filter;
    QString m_panHash;
    Span m_all; ///< of the journal, as last seen
    qint64 m_from = 0; ///< the newest entry when the search began
    qint64 m_next = 0; ///< where the search goes on
    qint64 m_portion = 0; ///< entries
    QList<qint64> m_untold;
    QElapsedTimer m_sinceTold;
};
