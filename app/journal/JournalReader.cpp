#include "journal/JournalReader.h"

#include "journal/JournalScan.h"

JournalReader::JournalReader(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_scan(new JournalScan(folder))
{
    m_scan->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scan, &QObject::deleteLater);
    // What an earlier search still has to say is not heard any more.
    connect(m_scan, &JournalScan::opened, this,
        [this](quint64 search, qint64 first, qint64 last, const QList<JournalEntry> &newest) {
            if (search == m_search)
                Q_EMIT opened(first, last, newest);
        });
    connect(m_scan, &JournalScan::found, this,
        [this](quint64 search, const QList<qint64> &numbers, const Progress &progress) {
            if (search == m_search)
                Q_EMIT found(numbers, progress);
        });
    connect(m_scan, &JournalScan::entriesRead, this,
        [this](quint64 search, const QList<qint64> &asked, const QList<JournalEntry> &entries) {
            if (search == m_search)
                Q_EMIT entriesRead(asked, entries);
        });
    connect(m_scan, &JournalScan::grew, this,
        [this](quint64 search, qint64 first, qint64 last, const QList<qint64> &numbers) {
            if (search == m_search)
                Q_EMIT grew(first, last, numbers);
        });
    connect(m_scan, &JournalScan::failed, this, [this](quint64 search, const JournalError &error) {
        if (search == m_search)
            Q_EMIT failed(error);
    });
    m_thread.setObjectName(u"JournalReader"_qs);
    m_thread.start();
}

JournalReader::~JournalReader()
{
    m_thread.quit();
    m_thread.wait();
}

void JournalReader::look(const JournalFilter &filter)
{
    QMetaObject::invokeMethod(
        m_scan, [scan = m_scan, search = ++m_search, filter] { scan->look(search, filter); });
}

void JournalReader::read(const QList<qint64> &numbers)
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan, numbers] { scan->read(numbers); });
}

void JournalReader::refresh()
{
    QMetaObject::invokeMethod(m_scan, [scan = m_scan] { scan->refresh(); });
}
