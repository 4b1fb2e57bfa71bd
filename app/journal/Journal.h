#pragma once

#include "journal/JournalKey.h"
#include "journal/JournalThread.h"
#include "journal/JournalWriter.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

/// The journal as the window's thread sees it: takes events and says when they are on disk; the writing is
/// done on a thread of its own.
class Journal : public QObject, public JournalWriter
{
    Q_OBJECT
public:
    /// Begins to open the journal in @p folder (JournalFile::defaultFolder() when empty); opened() or
    /// troubled() follows. Entries of more than @p retentionDays days ago are pruned then and once a day; 0
    /// keeps all. @p clock outlives it.
    Journal(const QString &folder, int retentionDays, const WallClock &clock, QObject *parent = nullptr);
    /// Waits until what was handed over is on disk or has failed to be; nobody is told any more. close()
    /// first, and there is nothing left to wait for.
    ~Journal() override;

    void append(const JournalEvent &event, QObject *context, Recorded recorded) override;
    /// Takes no more events: closed() follows once all that were taken are confirmed or refused.
    void close();

    bool isOpen() const { return m_key != nullptr; }
    /// Path of the journal's file.
    QString file() const { return m_file.path(); }
    /// As in each entry of this run of the program.
    const QString &runId() const { return m_thread.runId(); }
    /// As stored; empty until opened().
    QString panHash(const Pan &pan) const;

Q_SIGNALS:
    void opened();
    /// The journal could not be opened, written or pruned. It is tried again with the next event.
    void troubled(const JournalError &error);
    void closed();
    /// Entries have been written, and those who waited for them have been told.
    void grown();

private:
    struct Waiting {
        QPointer<QObject> context;
        Recorded recorded;
    };
    void tell(qsizetype count, const std::optional<JournalError> &error);
    void handOver();

    const JournalFile m_file;
    const WallClock &m_clock;
    std::shared_ptr<const JournalKey> m_key;
    std::deque<Waiting> m_waiting; ///< one for each event that is not confirmed yet, in their order
    /// What was appended by those who are just being told: all of it goes into the next transaction, where
    /// the first would else take one alone and the others wait for the disk twice.
    QList<JournalEvent> m_held;
    bool m_telling = false;
    bool m_closing = false;
    JournalThread m_thread;
};
