#pragma once

#include "session/Clock.h"

#include <QObject>
#include <QTimer>

/// Notices that nobody has pressed a key or moved the mouse in this program for too long. The time that the
/// computer sleeps counts, also when a key press wakes it; that one is not passed on.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    /// @p limit: 0 for never. @p clock outlives it. Needs a QCoreApplication.
    IdleWatch(const Clock &clock, std::chrono::seconds limit, QObject *parent = nullptr);

    /// Called by itself now and then.
    void check();
    /// Somebody is there who pressed no key of this computer: an assistive technology did it for them.
    void restart();
    /// Since the last of it.
    std::chrono::milliseconds idleFor() const { return m_clock.now() - m_active; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once, from the event loop; again only after somebody was there.
    void idle();

private:
    const Clock &m_clock;
    const std::chrono::seconds m_limit;
    std::chrono::milliseconds m_active;
    bool m_isIdle = false;
    bool m_isToBeTold = false;
    QTimer m_timer;
};
