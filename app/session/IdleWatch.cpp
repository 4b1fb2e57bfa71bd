#include "session/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace
{
bool isByAPerson(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // comes before the key press that it belongs to
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        return event.spontaneous();
    default:
        return false;
    }
}
}

IdleWatch::IdleWatch(const Clock &clock, std::chrono::seconds limit, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limit(limit)
    , m_active(clock.now())
{
    if (limit <= 0s)
        return;
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    // Qt's timers stand still while the computer sleeps, so the clock is asked, and often.
    m_timer.start(5s);
}

void IdleWatch::check()
{
    if (m_isIdle || m_limit <= 0s || m_clock.now() - m_active < m_limit)
        return;
    m_isIdle = true;
    m_isToBeTold = true;
    // Later: whoever is told may take the widget away whose event this is.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isToBeTold = false;
            Q_EMIT idle();
        },
        Qt::QueuedConnection);
}

void IdleWatch::restart()
{
    m_active = m_clock.now();
    m_isIdle = false;
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!isByAPerson(*event))
        return QObject::eventFilter(watched, event);
    check(); // it may be the key press that ends the sleep
    if (m_isToBeTold) {
        // It was meant to wake the computer, not for what stood on the screen before.
        event->accept();
        return true;
    }
    m_active = m_clock.now();
    m_isIdle = false;
    return QObject::eventFilter(watched, event);
}
