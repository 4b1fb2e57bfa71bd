#include "kiosk/KioskGuard.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace
{
/// With Ctrl: what edits a field.
constexpr std::array editing{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z, Qt::Key_Y, Qt::Key_Left,
    Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Backspace, Qt::Key_Delete,
    Qt::Key_Insert, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Control, Qt::Key_Shift, Qt::Key_Alt, Qt::Key_AltGr};

bool isFunctionKey(int key)
{
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key == Qt::Key_Help || key == Qt::Key_Print
        || key == Qt::Key_SysReq || key == Qt::Key_Menu;
}
}

KioskGuard::KioskGuard(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KioskGuard::isForPeople(const QKeyEvent &press)
{
    const Qt::KeyboardModifiers modifiers = press.modifiers();
    if ((modifiers & Qt::MetaModifier) || isFunctionKey(press.key()))
        return false;
    const bool alt = modifiers & Qt::AltModifier;
    if (!(modifiers & Qt::ControlModifier))
        return !alt || (press.key() >= Qt::Key_A && press.key() <= Qt::Key_Z) || press.key() == Qt::Key_Alt;
    // Both together are AltGr on some keyboards, which then bring a character.
    return alt ? !press.text().isEmpty() && press.text().front().isPrint()
               : std::ranges::find(editing, press.key()) != editing.end();
}

bool KioskGuard::isForStaff(const QKeyEvent &press)
{
    constexpr Qt::KeyboardModifiers all = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
    return press.key() == Qt::Key_F12 && (press.modifiers() & ~Qt::KeypadModifier) == all;
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: {
        const auto &press = *static_cast<QKeyEvent *>(event);
        if (isForPeople(press))
            break;
        if (event->type() == QEvent::KeyPress && isForStaff(press) && !press.isAutoRepeat())
            Q_EMIT staffWanted();
        return true;
    }
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::WhatsThisClicked:
    case QEvent::EnterWhatsThisMode:
        event->ignore();
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
