#pragma once

#include "api/ConnectionTest.h"
#include "kiosk/KioskGuard.h"
#include "kiosk/StaffDoor.h"
#include "session/Clock.h"
#include "session/Desk.h"
#include "session/IdleWatch.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class KioskVisit;
class QVBoxLayout;
class StepPage;

/// The desk as members of the public use it: full screen, one person at a time, in a language of their
/// choice. Of each person nothing remains for the next, and none of them gets out of it.
class KioskWindow : public QWidget
{
    Q_OBJECT
public:
    /// What it works with once that is there.
    struct Service {
        Desk &desk;
        QString host;
        std::function<ConnectionTest::Terms()> terms;
    };
    static constexpr int extensions = 10; ///< WCAG 2.2, 2.2.1

    /// @p clock and @p door outlive it. @p isSandbox: says so, and lets staff through where no PIN is set.
    /// @p language: the one that the program speaks now, and for each new person; empty: the desktop's.
    KioskWindow(const Clock &clock, const WallClock &wallClock, StaffDoor &door, bool isSandbox = false,
        const QString &language = {});
    ~KioskWindow() override;

    /// From now on people are served; @p service outlives it, or endService() is called before.
    void setService(const Service &service);
    /// Nobody is served any more, for @p reason.
    void endService(const QString &reason);
    /// Everything of the person who was here is gone when this returns, the language too.
    void welcome();
    /// The one who is served now; null where nobody is.
    KioskVisit *visit() const;
    /// Null where a visit is shown.
    StepPage *page() const;
    IdleWatch *idleWatch() const { return m_idle.get(); }

Q_SIGNALS:
    /// Once, when it is on its way to the screen.
    void shown();
    void exitWanted();
    void restartWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void later(void (KioskWindow::*step)());
    void clear();
    void show(StepPage *page);
    void beginVisit();
    void welcomeIn(const QString &language);
    void noticeIdle();
    void askStillThere();
    void goOn();
    void askForPin();
    void openStaffPage();
    void takeError(const QString &code);

    const Clock &m_clock;
    const WallClock &m_wallClock;
    StaffDoor &m_door;
    const bool m_isSandbox;
    const QString m_ownLanguage;
    QString m_language;
    std::optional<Service> m_service;
    QString m_outOfService;
    KioskGuard m_guard;
    std::unique_ptr<IdleWatch> m_idle;
    QVBoxLayout *m_column;
    QPointer<KioskVisit> m_visit;
    QPointer<StepPage>
        m_page; ///< where there is no visit, and while it is asked whether somebody is still there
    QPointer<QWidget> m_leftOff; ///< what had the focus before that
    QStringList m_errors;
    int m_extended = 0; ///< times, by this person
    bool m_wasShown = false;
};
