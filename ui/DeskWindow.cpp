#include "DeskWindow.h"

#include "dialogs/TestPanList.h"
#include "pages/ConnectPage.h"
#include "pages/CredentialsPage.h"
#include "pages/ItrDataPage.h"
#include "pages/OtpPage.h"
#include "widgets/DeskHeader.h"
#include "widgets/DeskIcon.h"
#include "widgets/Look.h"
#include "widgets/SandboxStrip.h"

#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace
{
constexpr double largestShare = 0.9; // of the screen, when the window opens
}

DeskWindow::DeskWindow(Mode mode, QWidget *parent)
    : QMainWindow(parent)
    , m_mode(mode)
    , m_header(new DeskHeader)
    , m_pages(new QStackedWidget)
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    if (mode == Mode::Sandbox) {
        auto *strip = new SandboxStrip(middle);
        column->addWidget(strip);
        connect(strip, &SandboxStrip::testPansWanted, this, &DeskWindow::openTestPans);
    }
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);

    if (mode == Mode::Unconnected) {
        m_pages->addWidget(new ConnectPage);
        m_header->setConnection(tr("Not connected"));
    } else {
        m_credentials = new CredentialsPage;
        m_pages->addWidget(m_credentials);
        m_credentials->removeSession(mode == Mode::Sandbox ? tr("Starting the sandbox…") : QString());
        m_header->setConnection(mode == Mode::Sandbox ? tr("SANDBOX") : QString());
        m_credentials->focusFirst();
    }
    updateTitle();
    const QSize available = screen()->availableSize();
    resize(QSize(Look::pixelsOf(60), Look::pixelsOf(58)).boundedTo(available * largestShare));

    auto *quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::setService(ItrSession &session, const QString &connection)
{
    m_session = &session;
    if (m_mode == Mode::Service)
        m_header->setConnection(connection);
    m_credentials->setSession(session);
    m_otp = new OtpPage(session);
    m_data = new ItrDataPage(session);
    m_pages->addWidget(m_otp);
    m_pages->addWidget(m_data);
    connect(&session, &ItrSession::stateChanged, this, &DeskWindow::showStep);
}

void DeskWindow::endService(const QString &title, const QString &next)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    m_credentials->removeSession({});
    m_credentials->clear(); // a password would wait there for nothing
    m_pages->setCurrentWidget(m_credentials);
    delete m_otp;
    delete m_data;
    m_otp = nullptr;
    m_data = nullptr;
    m_credentials->banner()->present(
        {.tone = Look::Tone::Danger, .title = title, .sentences = {next}, .quoted = {}, .code = {}});
    updateTitle();
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
        Q_EMIT firstPainted();
    });
}

void DeskWindow::showStep(ItrSession::State state)
{
    switch (state) {
    case ItrSession::State::Credentials:
        showPage(m_credentials);
        break;
    case ItrSession::State::RequestingOtp:
    case ItrSession::State::AskingOperator:
        break;
    case ItrSession::State::Otp:
    case ItrSession::State::FetchingData:
        showPage(m_otp);
        break;
    case ItrSession::State::Data:
        showPage(m_data);
        break;
    }
    updateTitle();
}

void DeskWindow::showPage(StepPage *page)
{
    if (m_pages->currentWidget() == page)
        return;
    m_pages->setCurrentWidget(page);
    page->focusFirst();
}

void DeskWindow::updateTitle()
{
    QString title = m_mode == Mode::Sandbox ? tr("ITR Desk — SANDBOX") : tr("ITR Desk");
    if (m_session && m_session->pan())
        title += u" — "_qs + m_session->pan()->masked();
    setWindowTitle(title);
}

void DeskWindow::openTestPans()
{
    if (!m_testPans) {
        m_testPans = new TestPanList(this);
        connect(m_testPans, &TestPanList::chosen, this, [this](const QString &pan) {
            m_credentials->fillPan(pan);
            activateWindow();
        });
    }
    m_testPans->show();
    m_testPans->raise();
    m_testPans->activateWindow();
}
