#pragma once

#include "journal/JournalEvent.h"
#include "journal/JournalFile.h"
#include "journal/JournalKey.h"
#include "journal/JournalRun.h"
#include "journal/WallClock.h"

#include <QDate>
#include <QList>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <memory>
#include <optional>

class JournalStore;
struct JournalEntry;

/// Where the journal's store lives: writes whatever is queued in one transaction, because the disk's
/// confirmation takes as long for many entries as for one.
class JournalThread : public QThread
{
    Q_OBJECT
public:
    /// An event and the time when it was handed over.
    struct Queued {
        JournalEvent event;
        QDateTime time;
    };

    JournalThread(const JournalFile &file, int retentionDays, const WallClock &clock, QObject *parent);

    const QString &runId() const { return m_run.id(); }
    void enqueue(QList<Queued> queued);
    /// Lets the thread end once all that is queued is written, or has failed to be.
    void finish();

Q_SIGNALS:
    /// From the thread: the file is open, with this key.
    void opened(std::shared_ptr<const JournalKey> key);
    /// From the thread: the @p count oldest of what was queued are on disk, or none of them is.
    void written(qsizetype count, std::optional<JournalError> error);
    /// From the thread: the file could not be opened, or not pruned.
    void troubled(JournalError error);

protected:
    void run() override;

private:
    bool waitForWork(QList<Queued> &work);
    std::optional<JournalError> getReady(JournalStore &store);
    std::optional<JournalError> write(JournalStore &store, const QList<Queued> &work);
    void pruneOnceADay(JournalStore &store);
    JournalEntry entryOf(const Queued &queued, const JournalKey &key) const;

    const JournalFile m_file;
    const int m_retentionDays;
    const WallClock &m_clock;
    const QString m_operator;
    const QString m_workstation;
    JournalRun m_run;
    bool m_ready = false; ///< file open and run begun
    QDate m_pruned; ///< local day of the last pruning

    QMutex m_mutex; ///< guards what follows
    QWaitCondition m_wake;
    QList<Queued> m_queue;
    bool m_finishing = false;
};
