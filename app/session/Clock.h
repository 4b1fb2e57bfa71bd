#pragma once

#include <chrono>

/// The time that countdowns are counted in: goes on while the machine sleeps, never jumps back. Injected, so
/// that tests turn it by hand.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Since an arbitrary start.
    virtual std::chrono::milliseconds now() const = 0;
};

/// CLOCK_BOOTTIME.
class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds now() const override;
};
