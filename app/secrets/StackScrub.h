#pragma once

#include <QObject>
#include <QTimer>

/// Wipes what functions that have returned left on the GUI thread's stack: characters of a key press, glyph numbers,
/// pieces of a request. Done from the event loop, a moment after it was asked for, when the stack is shallow.
class StackScrub : public QObject
{
    Q_OBJECT
public:
    explicit StackScrub(QObject *parent = nullptr);

    /// Wipes soon; many calls in a row wipe once.
    void soon() { m_timer.start(); }
    /// Wipes now what lies below the caller's frame. GUI thread (main thread) only.
    static void now();

private:
    QTimer m_timer;
};
