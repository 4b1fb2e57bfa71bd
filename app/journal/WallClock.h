#pragma once

#include <QDateTime>

/// The time of day that entries of the journal are stamped with. Injected, so that tests turn it by hand;
/// asked from any thread.
class WallClock
{
public:
    virtual ~WallClock() = default;
    /// In local time, so that its offset to UTC is known.
    virtual QDateTime now() const = 0;
};

/// The computer's clock.
class SystemWallClock final : public WallClock
{
public:
    QDateTime now() const override;
};
