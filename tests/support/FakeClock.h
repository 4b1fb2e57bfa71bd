#pragma once

#include "session/Clock.h"

/// A clock that a test turns by hand.
class FakeClock final : public Clock
{
public:
    std::chrono::milliseconds now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now += time; }

private:
    std::chrono::milliseconds m_now{std::chrono::hours(1)};
};
