#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>
#include <ctime>
#include <utility>

/// Processor time of the calling thread, in milliseconds.
inline double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures the gaps between the turns of the event loop, in milliseconds.
class Gaps : public QObject
{
public:
    struct Longest {
        double wall = 0; ///< with what other programs took of the processor meanwhile
        double busy = 0; ///< of the thread's own
    };

    Gaps()
    {
        m_wall.start();
        startTimer(0, Qt::PreciseTimer);
    }
    Longest take() { return std::exchange(m_longest, {}); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_longest.busy = std::max(m_longest.busy, processorTime() - m_busySince);
        m_wall.start();
        m_busySince = processorTime();
    }

private:
    QElapsedTimer m_wall;
    double m_busySince = processorTime();
    Longest m_longest;
};
