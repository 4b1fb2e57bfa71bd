#include "DeskWindow.h"

#include "CaseLine.h"
#include "CaseList.h"
#include "CaseNews.h"
#include "CaseRound.h"
#include "CaseView.h"
#include "CaseViews.h"
#include "QuitPanel.h"
#include "dialogs/TestPanList.h"
#include "dialogs/WorkListDialog.h"
#include "pages/ConnectPage.h"
#include "pages/LockPage.h"
#include "widgets/DeskHeader.h"
#include "widgets/DeskIcon.h"
#include "widgets/Look.h"
#include "widgets/SandboxStrip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace
{
constexpr double largestShare = 0.9; // of the screen, when the window opens
constexpr double listEm = 21;

/// Dialogs, the journal, menus: what lies open beside @p window shows cases as well.
void closeOthers(const QWidget *window)
{
    QList<QPointer<QWidget>> others;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        const bool isTrayIcon = widget->inherits("QSystemTrayIconSys");
        if (widget != window && widget->isVisible() && !isTrayIcon)
            others += widget;
    }
    for (const auto &other : others) {
        if (other)
            other->close();
        if (other)
            other->hide(); // should it have refused
    }
}
}

DeskWindow::DeskWindow(Mode mode, QWidget *parent)
    : QMainWindow(parent)
    , m_mode(mode)
    , m_header(new DeskHeader)
    , m_menu(new DeskMenu)
    , m_quitPanel(new QuitPanel)
    , m_notice(new StatusBanner)
    , m_middle(new QWidget)
    , m_views(new CaseViews)
    , m_news(new CaseNews(*this))
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    if (mode == Mode::Sandbox) {
        auto *strip = new SandboxStrip(SandboxStrip::Offer::TestPans, whole);
        column->addWidget(strip);
        connect(strip, &SandboxStrip::testPansWanted, this, &DeskWindow::openTestPans);
    }
    column->addWidget(m_quitPanel);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(Look::space(4), 0, Look::space(4), 0);
    notice->addWidget(m_notice);
    m_notice->setGapAbove(Look::space(3));
    column->addLayout(notice);
    m_noticeTime.setSingleShot(true);
    m_noticeTime.setInterval(std::chrono::seconds(15));
    connect(&m_noticeTime, &QTimer::timeout, m_notice, &StatusBanner::dismiss);
    connect(m_notice, &StatusBanner::answered, this, [this](bool yes) {
        m_notice->dismiss();
        focusCase();
        if (yes)
            Q_EMIT cutOffWanted();
    });
    column->addWidget(m_middle, 1);
    auto *row = new QHBoxLayout(m_middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_views, 1);
    setCentralWidget(whole);
    setAcceptDrops(true);
    buildMenu();
    buildViews();

    if (mode == Mode::Unconnected) {
        auto *page = new ConnectPage;
        m_views->addWidget(page);
        connect(page, &ConnectPage::settingsWanted, this, &DeskWindow::settingsWanted);
        m_header->setConnection(tr("Not connected"));
    } else {
        CaseView *first = m_views->wait(mode == Mode::Sandbox ? tr("Starting the sandbox…") : QString());
        m_header->setConnection(mode == Mode::Sandbox ? tr("SANDBOX") : QString());
        first->takeFocus();
    }
    updateWords();
    const QSize available = screen()->availableSize();
    resize(QSize(Look::pixelsOf(68), Look::pixelsOf(60)).boundedTo(available * largestShare));
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::buildMenu()
{
    m_header->setMenu(m_menu);
    m_menu->setVisible(m_mode != Mode::Unconnected);
    for (int command = 0; command < static_cast<int>(DeskMenu::Command::count); ++command)
        addAction(m_menu->action(
            static_cast<DeskMenu::Command>(command))); // its keys work where the menu is hidden
    connect(m_menu, &DeskMenu::wanted, this, &DeskWindow::obey);
    connect(m_quitPanel, &QuitPanel::begun, this, [this] { m_middle->setEnabled(false); });
    connect(m_quitPanel, &QuitPanel::through, this, &QWidget::close);
    connect(m_quitPanel, &QuitPanel::kept, this, [this] {
        m_middle->setEnabled(true);
        focusCase();
    });
}

void DeskWindow::buildViews()
{
    connect(m_views, &CaseViews::newCaseWanted, this, &DeskWindow::newCase);
    connect(m_views, &CaseViews::closeWanted, this, &DeskWindow::closeCase);
    connect(
        m_views, &CaseViews::removeWanted, this, [this](ItrSession *session) { m_desk->remove(session); });
    connect(m_views, &CaseViews::exportWanted, this, &DeskWindow::exportWanted);
    connect(m_views, &CaseViews::printWanted, this, &DeskWindow::printWanted);
    connect(m_views, &CaseViews::startAgainWanted, this, &DeskWindow::startAgain);
}

void DeskWindow::setService(Desk &desk, const QString &connection)
{
    m_desk = &desk;
    if (m_mode == Mode::Service)
        m_header->setConnection(connection);
    m_header->setOrganisation(desk.deployment().organisationName, desk.deployment().organisationLogo);
    // Before the list: it is told of what is removed once another case is shown.
    followDesk();
    buildList();
    showCase(desk.cases().isEmpty() ? desk.openCase() : desk.cases().constFirst());
    updateList();
}

void DeskWindow::buildList()
{
    m_list = new CaseList(*m_desk, m_middle);
    m_list->setFixedWidth(Look::pixelsOf(listEm));
    m_list->setVisible(false);
    static_cast<QHBoxLayout *>(m_middle->layout())->insertWidget(0, m_list);
    connect(m_list, &CaseList::chosen, this, &DeskWindow::showCase);
    connect(m_list, &CaseList::entered, this, [this](ItrSession *session) {
        showCase(session);
        focusCase();
    });
}

void DeskWindow::followDesk()
{
    connect(m_desk, &Desk::caseOpened, this, &DeskWindow::updateList);
    connect(m_desk, &Desk::caseRemoved, this, &DeskWindow::caseRemoved);
    connect(m_desk, &Desk::caseChanged, this, &DeskWindow::caseChanged);
    connect(m_desk, &Desk::newsArrived, this, &DeskWindow::newsArrived);
    m_quitPanel->setDesk(m_desk);
}

void DeskWindow::endService(const QString &title, const QString &next)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = nullptr;
    delete m_list;
    m_list = nullptr;
    delete std::exchange(m_lockPage, nullptr);
    m_views->clear();
    m_views->wait({})->present(
        {.tone = Look::Tone::Danger, .title = title, .sentences = {next}, .quoted = {}, .code = {}});
    m_quitPanel->setDesk(nullptr);
    m_middle->setEnabled(true);
    updateWords();
}

ItrSession *DeskWindow::currentCase() const
{
    return m_views->currentCase();
}

void DeskWindow::showCase(ItrSession *session)
{
    if (isLocked()) {
        m_lockedCase = session;
        return;
    }
    if (!m_views->show(session))
        return;
    m_list->setCurrent(session);
    if (isActiveWindow())
        session->seen();
    updateWords();
}

void DeskWindow::tell(const StatusBanner::Message &message)
{
    if (isLocked()) {
        m_afterLock = message;
        return;
    }
    m_notice->present(message);
    if (message.tone == Look::Tone::Success || message.tone == Look::Tone::Info)
        m_noticeTime.start();
    else
        m_noticeTime.stop();
}

void DeskWindow::offerCutOff(const StatusBanner::Message &question)
{
    m_menu->action(DeskMenu::Command::CutOff)->setVisible(true);
    tell(question);
}

void DeskWindow::lock()
{
    if (!m_desk || isLocked())
        return;
    closeOthers(this);
    m_lockedCase = currentCase();
    m_lockPage = new LockPage;
    connect(m_lockPage, &LockPage::left, this, &DeskWindow::unlock);
    m_views->addWidget(m_lockPage);
    m_views->setCurrentWidget(m_lockPage);
    m_lockPage->focusFirst(); // else what goes would say that it loses the focus
    hideNotice();
    m_header->dismissNews();
    m_menu->setVisible(false);
    delete std::exchange(m_list, nullptr);
    m_views->clear();
    updateWords();
    Q_EMIT locked();
}

void DeskWindow::hideNotice()
{
    m_noticeTime.stop();
    if (m_notice->isPresenting())
        m_afterLock = m_notice->message();
    m_notice->dismiss();
}

void DeskWindow::unlock()
{
    if (!isLocked())
        return;
    std::exchange(m_lockPage, nullptr)->deleteLater(); // it is its own button that was clicked
    m_menu->setVisible(true);
    buildList();
    const QList<ItrSession *> &cases = m_desk->cases();
    if (!m_lockedCase)
        m_lockedCase = cases.isEmpty() ? m_desk->openCase() : cases.constFirst();
    showCase(std::exchange(m_lockedCase, nullptr));
    updateList();
    focusCase();
    if (const auto message = std::exchange(m_afterLock, std::nullopt))
        tell(*message);
}

void DeskWindow::focusCase()
{
    if (isLocked())
        m_lockPage->focusFirst();
    if (CaseView *view = m_views->current())
        view->takeFocus();
}

void DeskWindow::obey(DeskMenu::Command command)
{
    using Command = DeskMenu::Command;
    if (command == Command::Quit) {
        close();
        return;
    }
    if (command == Command::Settings && !isLocked()) {
        Q_EMIT settingsWanted();
        return;
    }
    if (command == Command::Lock)
        return lock();
    if (!m_desk || isLocked() || !m_middle->isEnabled()) // the person is asked about quitting
        return;
    ItrSession *session = currentCase();
    const bool on = m_menu->action(command)->isChecked();
    switch (command) {
    case Command::NewCase:
        return newCase();
    case Command::NextCase:
        return nextCase();
    case Command::CloseCase:
        return closeCase(session);
    case Command::WithdrawConsent:
        return m_views->current()->askToWithdraw();
    case Command::ExportCase:
        Q_EMIT exportWanted(session);
        return;
    case Command::RemoveEnded:
        return CaseRound::removeEnded(*m_desk);
    case Command::ImportWorkList:
        Q_EMIT importWanted({});
        return;
    case Command::ExportOutcomes:
        Q_EMIT outcomesWanted();
        return;
    case Command::Journal:
        Q_EMIT journalWanted();
        return;
    case Command::CutOff:
        Q_EMIT cutOffWanted();
        return;
    case Command::Search:
        m_listChosen = true;
        m_list->setVisible(true);
        m_menu->action(Command::ShowList)->setChecked(true);
        return m_list->focusSearch();
    case Command::ShowList:
        m_listChosen = true;
        return m_list->setVisible(on);
    case Command::Sound:
        return m_news->setSound(on);
    case Command::Notifications:
        return m_news->setNotifications(on);
    default:
        return;
    }
}

void DeskWindow::newCase()
{
    showCase(m_desk->openCase());
    focusCase();
}

void DeskWindow::nextCase()
{
    ItrSession *next = CaseRound::next(*m_desk, currentCase());
    if (!next)
        return;
    showCase(next);
    focusCase();
}

void DeskWindow::closeCase(ItrSession *session)
{
    if (!CaseRound::close(*m_desk, *session))
        m_views->current()->askToClose();
}

void DeskWindow::startAgain(ItrSession *session)
{
    session->end(session->closing());
    newCase();
}

void DeskWindow::caseRemoved(ItrSession *session)
{
    if (isLocked()) {
        if (session == m_lockedCase)
            m_lockedCase = nullptr;
        return;
    }
    if (session == currentCase()) {
        ItrSession *next = m_list->neighbourOf(session);
        if (!next)
            next = m_desk->openCase(); // there is always one to work on
        showCase(next);
        focusCase();
    }
    m_views->remove(session);
    updateList();
}

void DeskWindow::caseChanged(ItrSession *session)
{
    if (session == currentCase())
        updateWords();
    if (m_header->isPresentingNews() && std::ranges::none_of(m_desk->cases(), &ItrSession::hasNews))
        m_header->dismissNews();
}

void DeskWindow::newsArrived(ItrSession *session)
{
    if (session == currentCase() && isActiveWindow())
        return session->seen();
    m_news->tell();
    if (isLocked())
        return;
    constexpr double longestTitle = 12; // em
    const QString title
        = fontMetrics().elidedText(CaseLine::title(*session), Qt::ElideRight, Look::pixelsOf(longestTitle));
    if (session != currentCase())
        m_header->presentNews(tr("%1: %2 (Ctrl+Tab)").arg(title, CaseLine::state(*session)));
}

void DeskWindow::updateList()
{
    if (isLocked())
        return;
    // A single case needs no list beside it.
    if (!m_listChosen)
        m_list->setVisible(m_desk->cases().size() > 1);
    m_menu->action(DeskMenu::Command::ShowList)->setChecked(m_list->isVisibleTo(m_middle));
}

void DeskWindow::updateWords()
{
    const ItrSession *session = currentCase();
    QString title = m_mode == Mode::Sandbox ? tr("ITR Desk — SANDBOX") : tr("ITR Desk");
    if (session && session->pan())
        title += u" — "_qs + session->pan()->masked();
    setWindowTitle(title);
    m_menu->enableFor(session);
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    if (m_quitPanel->mayClose()) {
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    m_quitPanel->leave();
}

void DeskWindow::quitUnasked()
{
    if (m_quitPanel->mayClose())
        close();
    else
        m_quitPanel->leaveUnasked();
}

bool DeskWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        if (ItrSession *session = currentCase())
            session->seen();
    }
    return QMainWindow::event(event);
}

void DeskWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_desk && !isLocked() && m_middle->isEnabled() && !WorkListDialog::fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DeskWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT importWanted(WorkListDialog::fileOf(event->mimeData()));
}

void DeskWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_painted)
        return;
    m_painted = true;
    // After this paint has reached the screen.
    QTimer::singleShot(0, this, [this] {
        setWindowIcon(DeskIcon());
        m_header->update();
        m_menu->action(DeskMenu::Command::Notifications)->setVisible(CaseNews::canNotify());
        Q_EMIT firstPainted();
    });
}

void DeskWindow::openTestPans()
{
    if (!m_testPans) {
        m_testPans = new TestPanList(this);
        connect(m_testPans, &TestPanList::chosen, this, [this](const QString &pan) {
            if (CaseView *view = m_views->current())
                view->fillPan(pan);
            activateWindow();
        });
    }
    m_testPans->show();
    m_testPans->raise();
    m_testPans->activateWindow();
}
