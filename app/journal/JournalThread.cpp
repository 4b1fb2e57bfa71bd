#include "journal/JournalThread.h"

#include "Version.h"
#include "journal/JournalEntry.h"
#include "journal/JournalStore.h"

#include <QSysInfo>

#include <array>
#include <utility>

#include <pwd.h>
#include <unistd.h>

namespace
{
/// From the user database: the environment says what the operator likes.
QString systemUserName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr)
        return QString::number(geteuid());
    return QString::fromLocal8Bit(found->pw_name);
}
}

JournalThread::JournalThread(
    const JournalFile &file, int retentionDays, const WallClock &clock, QObject *parent)
    : QThread(parent)
    , m_file(file)
    , m_retentionDays(retentionDays)
    , m_clock(clock)
    , m_operator(systemUserName())
    , m_workstation(QSysInfo::machineHostName())
{
    setObjectName(u"journal"_qs);
}

void JournalThread::enqueue(QList<Queued> queued)
{
    const QMutexLocker lock(&m_mutex);
    m_queue += std::move(queued);
    m_wake.wakeOne();
}

void JournalThread::finish()
{
    const QMutexLocker lock(&m_mutex);
    m_finishing = true;
    m_wake.wakeOne();
}

void JournalThread::run()
{
    JournalStore store(m_file);
    if (const auto error = getReady(store))
        Q_EMIT troubled(*error);
    QList<Queued> work;
    while (waitForWork(work)) {
        Q_EMIT written(work.size(), write(store, work));
        pruneOnceADay(store);
    }
}

/// False when there is none left and there will be no more.
bool JournalThread::waitForWork(QList<Queued> &work)
{
    QMutexLocker lock(&m_mutex);
    while (m_queue.isEmpty() && !m_finishing)
        m_wake.wait(&m_mutex);
    work = std::exchange(m_queue, {});
    return !work.isEmpty();
}

std::optional<JournalError> JournalThread::getReady(JournalStore &store)
{
    if (m_ready && store.isOpen())
        return std::nullopt;
    if (const auto error = store.isOpen() ? std::nullopt : store.open())
        return error;
    if (const auto error = m_run.begin(m_file.folder()))
        return error;
    m_ready = true;
    Q_EMIT opened(store.key());
    pruneOnceADay(store);
    return std::nullopt;
}

std::optional<JournalError> JournalThread::write(JournalStore &store, const QList<Queued> &work)
{
    // Opened anew each time: what was wrong may have been put right.
    if (const auto error = getReady(store))
        return error;
    QList<JournalEntry> entries;
    entries.reserve(work.size());
    for (const Queued &queued : work)
        entries += entryOf(queued, *store.key());
    return store.append(entries);
}

void JournalThread::pruneOnceADay(JournalStore &store)
{
    const QDateTime now = m_clock.now();
    if (m_retentionDays <= 0 || m_pruned == now.date() || !store.isOpen())
        return;
    m_pruned = now.date();
    JournalEvent pruned;
    pruned.kind = JournalEvent::Kind::JournalPruned;
    if (const auto error = store.prune(m_retentionDays, entryOf({pruned, now}, *store.key())))
        Q_EMIT troubled(*error);
}

JournalEntry JournalThread::entryOf(const Queued &queued, const JournalKey &key) const
{
    JournalEntry entry = JournalEntry::from(queued.event, key);
    entry.stamp(queued.time);
    entry.operatorName = m_operator;
    entry.workstation = m_workstation;
    entry.appVersion = QString::fromLatin1(itrDeskVersion);
    entry.runId = m_run.id();
    return entry;
}
