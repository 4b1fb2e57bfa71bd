#include "kiosk/StaffTries.h"

#include "files/PrivateFile.h"
#include "kiosk/StaffPin.h"

#include <QFile>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
constexpr int freeTries = 2;
constexpr int longestDoubling = 7; // 30 s · 2^7 is more than an hour
constexpr auto firstDelay = 30s;
constexpr auto longestDelay = std::chrono::seconds(1h);
constexpr int afterDamage = freeTries + longestDoubling;
}

StaffTries::StaffTries(const QString &file, const WallClock &clock)
    : m_file(file)
    , m_clock(clock)
{
    read();
}

std::chrono::seconds StaffTries::delayAfter(int wrong)
{
    if (wrong <= freeTries)
        return 0s;
    const int doubled = std::min(wrong - freeTries - 1, longestDoubling);
    return std::min(longestDelay, firstDelay * (1 << doubled));
}

std::chrono::seconds StaffTries::waitLeft() const
{
    if (m_wrong == 0)
        return 0s;
    const std::chrono::seconds delay = delayAfter(m_wrong);
    return std::clamp(delay - std::chrono::seconds(m_last.secsTo(m_clock.now())), 0s, delay);
}

bool StaffTries::begin()
{
    m_wrong = std::min(m_wrong + 1, 1'000'000);
    m_last = m_clock.now();
    return write();
}

void StaffTries::forget()
{
    m_wrong = 0;
    QFile::remove(m_file);
}

void StaffTries::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const QList<QByteArray> words
        = file.open(QIODevice::ReadOnly) ? file.read(64).trimmed().split(' ') : QList<QByteArray>();
    bool isCount = false;
    bool isTime = false;
    const int wrong = words.value(0).toInt(&isCount);
    const qint64 time = words.value(1).toLongLong(&isTime);
    const QDateTime now = m_clock.now();
    // What can not be read was not written here: it may have been a better count.
    m_wrong = isCount && isTime && wrong >= 0 ? wrong : afterDamage;
    m_last = isTime ? QDateTime::fromMSecsSinceEpoch(time) : now;
    // A clock that was set back must neither end the waiting nor make it last for years.
    if (m_last > now)
        m_last = now;
}

bool StaffTries::write() const
{
    if (!StaffPin::makeFolderOf(m_file))
        return false;
    PrivateFile file(m_file);
    const QByteArray line
        = QByteArray::number(m_wrong) + ' ' + QByteArray::number(m_last.toMSecsSinceEpoch()) + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(line) == line.size() && file.commit();
}
