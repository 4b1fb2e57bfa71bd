#pragma once

#include "journal/WallClock.h"

#include <QString>

#include <chrono>

/// How often a wrong PIN was entered in a row, and how long the next try has to wait for that. It is kept in
/// a file, so that a restart does not end the waiting.
class StaffTries
{
public:
    /// @p clock outlives it.
    StaffTries(const QString &file, const WallClock &clock);

    /// The time that must pass after that many wrong tries: none for the first two, then 30 s, and twice as
    /// long each time, an hour at most.
    static std::chrono::seconds delayAfter(int wrong);

    int wrong() const { return m_wrong; }
    std::chrono::seconds waitLeft() const;
    /// Counts a try as wrong before it is checked, so that to cut the power meanwhile gains nothing. False
    /// when it can not be written; then nothing may be checked. Blocks until the disk has it.
    bool begin();
    /// It was the right one.
    void forget();

private:
    void read();
    bool write() const;

    const QString m_file;
    const WallClock &m_clock;
    int m_wrong = 0;
    QDateTime m_last; ///< of the wrong tries
};
