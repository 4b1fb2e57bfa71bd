#pragma once

#include "journal/WallClock.h"

#include <atomic>

/// A clock of the day that a test sets, in Indian standard time.
class FakeWallClock final : public WallClock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::OffsetFromUTC, 19'800); }
    void set(const QString &isoTime)
    {
        m_ms = QDateTime::fromString(isoTime, Qt::ISODate).toMSecsSinceEpoch();
    }
    void addDays(qint64 days) { m_ms += days * 24 * 3'600'000; }

private:
    std::atomic<qint64> m_ms{1'767'225'600'000}; // 2026-01-01T05:30+05:30
};
