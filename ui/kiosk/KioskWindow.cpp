#include "kiosk/KioskWindow.h"

#include "DeskLanguage.h"
#include "kiosk/KioskVisit.h"
#include "kiosk/KioskWelcomePage.h"
#include "kiosk/StaffPage.h"
#include "kiosk/StaffPinPage.h"
#include "kiosk/StillTherePage.h"
#include "widgets/DeskIcon.h"
#include "widgets/SandboxStrip.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace
{
constexpr qsizetype keptErrors = 10;

/// Of both, whoever filled them: the next person is to paste nothing.
void clearClipboards()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}
}

KioskWindow::KioskWindow(
    const Clock &clock, const WallClock &wallClock, StaffDoor &door, bool isSandbox, const QString &language)
    : m_clock(clock)
    , m_wallClock(wallClock)
    , m_door(door)
    , m_isSandbox(isSandbox)
    , m_ownLanguage(language.isEmpty() ? DeskLanguage::chosen(QLocale::system().uiLanguages()) : language)
    , m_language(m_ownLanguage)
    , m_outOfService(tr("The kiosk is starting…"))
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(u"ITR Desk"_qs);
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::FramelessWindowHint);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    if (isSandbox)
        m_column->addWidget(new SandboxStrip(SandboxStrip::Offer::Nothing, this));
    connect(&m_guard, &KioskGuard::staffWanted, this, [this] { later(&KioskWindow::askForPin); });
    welcome();
}

KioskWindow::~KioskWindow()
{
    clear();
}

KioskVisit *KioskWindow::visit() const
{
    return m_visit;
}

StepPage *KioskWindow::page() const
{
    return m_page;
}

void KioskWindow::setService(const Service &service)
{
    m_service.emplace(service);
    m_outOfService.clear();
    m_idle = std::make_unique<IdleWatch>(m_clock, service.desk.deployment().kioskIdle);
    connect(m_idle.get(), &IdleWatch::idle, this, &KioskWindow::noticeIdle);
    welcome();
}

void KioskWindow::endService(const QString &reason)
{
    clear();
    m_idle.reset();
    m_service.reset();
    m_outOfService = reason;
    welcome();
}

/// By way of the event loop, because it may be a control of what is destroyed that asks for it.
void KioskWindow::later(void (KioskWindow::*step)())
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void KioskWindow::clear()
{
    delete m_page;
    if (m_visit) {
        delete m_visit;
        clearClipboards();
    }
    m_extended = 0;
}

void KioskWindow::show(StepPage *page)
{
    m_page = page;
    m_column->addWidget(page, 1);
    page->show();
    if (isVisible())
        page->focusFirst();
}

void KioskWindow::welcome()
{
    welcomeIn(m_ownLanguage);
}

void KioskWindow::welcomeIn(const QString &language)
{
    clear();
    if (std::exchange(m_language, language) != language)
        DeskLanguage::use(language);
    const Deployment deployment = m_service ? m_service->desk.deployment() : Deployment();
    auto *page = new KioskWelcomePage(deployment.organisationName, deployment.organisationLogo, m_language, this);
    page->setOutOfService(m_outOfService);
    connect(page, &KioskWelcomePage::startWanted, this, [this] { later(&KioskWindow::beginVisit); });
    connect(
        page, &KioskWelcomePage::languageWanted, this, [this](const QString &code) { welcomeIn(code); },
        Qt::QueuedConnection);
    show(page);
}

void KioskWindow::beginVisit()
{
    if (!m_service)
        return;
    clear();
    m_idle->restart();
    m_visit = new KioskVisit(m_service->desk, m_language, this);
    m_column->addWidget(m_visit, 1);
    connect(m_visit, &KioskVisit::startOverWanted, this, [this] { later(&KioskWindow::beginVisit); });
    connect(m_visit, &KioskVisit::finishWanted, this, [this] { later(&KioskWindow::welcome); });
    connect(m_visit, &KioskVisit::failed, this, &KioskWindow::takeError);
    m_visit->show();
    if (isVisible())
        m_visit->focusFirst();
}

void KioskWindow::noticeIdle()
{
    const Deployment &deployment = m_service->desk.deployment();
    const bool isAsking = m_visit && m_page;
    if (isAsking)
        return; // the countdown decides
    // After a sleep nobody is left to be asked.
    const bool isLongAgo = m_idle->idleFor() >= deployment.kioskIdle + deployment.kioskWarning;
    if (m_visit && m_extended < extensions && !isLongAgo)
        askStillThere();
    else
        welcome();
}

void KioskWindow::askStillThere()
{
    m_leftOff = m_visit->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_column->removeWidget(m_visit);
    m_visit->hide();
    auto *page = new StillTherePage(m_clock, m_service->desk.deployment().kioskWarning, this);
    connect(page, &StillTherePage::stillThere, this, [this] { later(&KioskWindow::goOn); });
    connect(page, &StillTherePage::timeIsUp, this, &KioskWindow::welcome, Qt::QueuedConnection);
    show(page);
}

void KioskWindow::goOn()
{
    if (!m_visit || !m_page)
        return;
    ++m_extended;
    m_idle->restart();
    delete m_page;
    m_column->addWidget(m_visit, 1);
    m_visit->show();
    if (ItrSession *session = m_visit->session())
        session->keepOpen();
    if (m_leftOff && m_leftOff->isVisible() && m_leftOff->isEnabled())
        m_leftOff->setFocus(Qt::OtherFocusReason);
    else
        m_visit->focusFirst();
}

void KioskWindow::askForPin()
{
    if (qobject_cast<StaffPinPage *>(m_page) || qobject_cast<StaffPage *>(m_page))
        return;
    if (m_isSandbox && !m_door.hasPin())
        return openStaffPage();
    clear();
    auto *page = new StaffPinPage(m_door, this);
    connect(page, &StaffPinPage::opened, this, [this] { later(&KioskWindow::openStaffPage); });
    connect(page, &StaffPinPage::left, this, [this] { later(&KioskWindow::welcome); });
    show(page);
}

void KioskWindow::openStaffPage()
{
    clear();
    StaffPage::Facts facts;
    facts.errors = m_errors;
    if (m_service) {
        m_idle->restart();
        facts.service = m_service->host;
        facts.terms = m_service->terms;
    }
    auto *page = new StaffPage(facts, this);
    connect(page, &StaffPage::left, this, [this] {
        clearClipboards(); // of the connection test's report
        later(&KioskWindow::welcome);
    });
    connect(page, &StaffPage::exitWanted, this, &KioskWindow::exitWanted);
    connect(page, &StaffPage::restartWanted, this, &KioskWindow::restartWanted);
    show(page);
}

void KioskWindow::takeError(const QString &code)
{
    m_errors.prepend(u"%1  %2"_qs.arg(QLocale().toString(m_wallClock.now(), QLocale::ShortFormat), code));
    m_errors = m_errors.mid(0, keptErrors);
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // staff leave by their page
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A window manager may have been asked to make it small; one that is minimised is still of full screen.
    const Qt::WindowStates state = windowState() & ~Qt::WindowStates(Qt::WindowActive);
    if (event->type() == QEvent::WindowStateChange && isVisible() && m_wasShown && state != Qt::WindowFullScreen)
        QTimer::singleShot(0, this, &QWidget::showFullScreen);
}

void KioskWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    // By way of the event loop. It can not wait for a paint: a page that covers the window is painted in its
    // place.
    QTimer::singleShot(0, this, [this] {
        setWindowIcon(DeskIcon());
        if (m_visit)
            m_visit->focusFirst();
        else
            m_page->focusFirst();
        Q_EMIT shown();
    });
}
