#include "journal/Journal.h"

#include <utility>

Journal::Journal(const QString &folder, int retentionDays, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_file(folder.isEmpty() ? JournalFile::defaultFolder() : folder)
    , m_clock(clock)
    , m_thread(m_file, retentionDays, clock, nullptr)
{
    connect(&m_thread, &JournalThread::opened, this, [this](const std::shared_ptr<const JournalKey> &key) {
        m_key = key;
        Q_EMIT opened();
    });
    connect(&m_thread, &JournalThread::troubled, this, &Journal::troubled);
    connect(&m_thread, &JournalThread::written, this, &Journal::tell);
    connect(&m_thread, &QThread::finished, this, &Journal::closed);
    m_thread.start();
}

Journal::~Journal()
{
    m_thread.disconnect(this);
    handOver();
    m_thread.finish();
    m_thread.wait();
}

void Journal::append(const JournalEvent &event, QObject *context, Recorded recorded)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_closing) {
        const JournalError closed{JournalError::Kind::CanNotWrite, file(), u"the journal is closed"_qs};
        QMetaObject::invokeMethod(
            context, [closed, recorded = std::move(recorded)] { recorded(closed); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.push_back({context, std::move(recorded)});
    m_held += event;
    if (!m_telling)
        handOver();
}

void Journal::close()
{
    m_closing = true;
    handOver();
    m_thread.finish();
}

QString Journal::panHash(const Pan &pan) const
{
    return m_key ? m_key->panHash(pan) : QString();
}

void Journal::tell(qsizetype count, const std::optional<JournalError> &error)
{
    const QPointer<Journal> self(this);
    m_telling = true;
    if (error)
        Q_EMIT troubled(*error);
    for (qsizetype i = 0; self && i < count; ++i) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (waiting.recorded && waiting.context)
            waiting.recorded(error);
    }
    if (!self)
        return;
    m_telling = false;
    handOver();
    if (!error)
        Q_EMIT grown();
}

void Journal::handOver()
{
    if (m_held.isEmpty())
        return;
    // Asked for once and with its offset: local time costs a look at the system's time zone each time.
    const QDateTime local = m_clock.now();
    const QDateTime now = local.toOffsetFromUtc(local.offsetFromUtc());
    QList<JournalThread::Queued> taken;
    taken.reserve(m_held.size());
    for (JournalEvent &event : m_held)
        taken += {.event = std::move(event), .time = now};
    m_held.clear();
    m_thread.enqueue(std::move(taken));
}
