#include "CaseNews.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

CaseNews::CaseNews(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

bool CaseNews::canNotify()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void CaseNews::setNotifications(bool on)
{
    delete m_tray;
    if (!on || !canNotify())
        return;
    m_tray = new QSystemTrayIcon(m_window.windowIcon(), this);
    m_tray->setToolTip(tr("ITR Desk"));
    connect(m_tray, &QSystemTrayIcon::activated, &m_window, &QWidget::activateWindow);
    connect(m_tray, &QSystemTrayIcon::messageClicked, &m_window, &QWidget::activateWindow);
    m_tray->show();
}

void CaseNews::tell()
{
    QApplication::alert(&m_window);
    if (m_sound)
        QApplication::beep();
    if (m_tray)
        m_tray->showMessage(tr("ITR Desk"), tr("An answer has arrived."), QSystemTrayIcon::NoIcon);
}
