#pragma once

#include <QObject>

class QKeyEvent;

/// Keeps from every widget of the program what would lead out of the kiosk: context menus, what is dragged
/// here, and keys that are for programs and not for people who fill in a form.
class KioskGuard : public QObject
{
    Q_OBJECT
public:
    /// Works from now on. Needs a QCoreApplication.
    explicit KioskGuard(QObject *parent = nullptr);

    /// Typing, moving and editing alone.
    static bool isForPeople(const QKeyEvent &press);
    /// Ctrl+Alt+Shift+F12.
    static bool isForStaff(const QKeyEvent &press);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void staffWanted();
};
