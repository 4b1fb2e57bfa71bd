#pragma once

#include "journal/JournalEntry.h"
#include "journal/JournalFilter.h"
#include "journal/JournalWriter.h"

#include <QList>
#include <QObject>
#include <QThread>

class JournalScan;

/// Reads the journal's file on a thread of its own, without ever writing to it or holding up who does: finds
/// the entries that a filter lets through, portion by portion from the newest back, and reads those that are
/// looked at.
class JournalReader : public QObject
{
    Q_OBJECT
public:
    /// What was found so far.
    struct Progress {
        qint64 lookedThrough = 0; ///< entries
        qint64 total = 0; ///< entries of the journal
        bool isOver() const { return lookedThrough >= total; }
    };

    /// @p folder: of the journal. Nothing is opened before the first look().
    explicit JournalReader(const QString &folder, QObject *parent = nullptr);
    /// Waits for the portion that is being read, a few milliseconds.
    ~JournalReader() override;

    QString folder() const { return m_folder; }

    /// Opens the file anew and looks for what passes @p filter. What was looked for before is given up, and
    /// nothing more is heard of it.
    void look(const JournalFilter &filter);
    /// Reads these entries; the answer is entriesRead().
    void read(const QList<qint64> &numbers);
    /// Looks for what was added, and what was pruned, since.
    void refresh();

Q_SIGNALS:
    /// The journal holds the entries @p first to @p last (none when last < first). With an empty filter they
    /// are all found; @p newest are the first of them.
    void opened(qint64 first, qint64 last, const QList<JournalEntry> &newest);
    /// More that passes the filter, falling; or, with none, that the search has got further.
    void found(const QList<qint64> &numbers, const JournalReader::Progress &progress);
    /// @p asked: what read() was asked for; an entry among them that is not in @p entries is not in the
    /// journal.
    void entriesRead(const QList<qint64> &asked, const QList<JournalEntry> &entries);
    /// The journal now holds the entries @p first to @p last; @p numbers, rising, were added and pass the
    /// filter.
    void grew(qint64 first, qint64 last, const QList<qint64> &numbers);
    /// Nothing more comes until the next look().
    void failed(const JournalError &error);

private:
    const QString m_folder;
    quint64 m_search = 0; ///< which look() answers are wanted of
    QThread m_thread;
    JournalScan *m_scan; ///< lives on m_thread
};
