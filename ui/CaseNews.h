#pragma once

#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

/// Draws the person to the window when something has arrived for a case that is not being looked at. Says
/// nothing of whose case it is: others may see and hear it.
class CaseNews : public QObject
{
    Q_OBJECT
public:
    /// @p window owns it.
    explicit CaseNews(QWidget &window);

    /// Whether this desktop shows notifications.
    static bool canNotify();
    void setSound(bool on) { m_sound = on; }
    void setNotifications(bool on);
    void tell();

private:
    QWidget &m_window;
    QPointer<QSystemTrayIcon> m_tray;
    bool m_sound = false;
};
