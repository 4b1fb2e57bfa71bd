#include "kiosk/KioskVisit.h"

#include "kiosk/KioskHandOver.h"
#include "kiosk/KioskOutcomePage.h"
#include "kiosk/KioskSteps.h"
#include "pages/ConsentPage.h"
#include "pages/CredentialsPage.h"
#include "pages/OtpPage.h"
#include "widgets/Logo.h"
#include "widgets/OtpKeypad.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace
{
constexpr double headLogoEm = 1.7;

/// The surface of the lines above and below the page.
class KioskLine : public QWidget
{
public:
    KioskLine(bool isBelow, QWidget *parent)
        : QWidget(parent)
        , m_isBelow(isBelow)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Look::surface(palette()));
        painter.fillRect(QRect(0, m_isBelow ? 0 : height() - 1, width(), 1), Look::hairline(palette()));
    }

private:
    const bool m_isBelow;
};

int stepOf(CaseState state)
{
    switch (state) {
    case CaseState::Consent:
        return 1;
    case CaseState::Credentials:
    case CaseState::RequestingOtp:
    case CaseState::AskingOperator:
        return 2;
    case CaseState::Otp:
    case CaseState::ResendingOtp:
    case CaseState::AskingAfterResend:
    case CaseState::FetchingData:
        return 3;
    default:
        return 4;
    }
}
}

KioskVisit::KioskVisit(Desk &desk, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_choices{language, {}, Consent::Manner::InPerson}
    , m_session(desk.openCase())
    , m_steps(new KioskSteps)
    , m_pages(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());
    // Queued: it may be a control of the page that is replaced which brought the case further.
    connect(m_session, &ItrSession::stateChanged, this, &KioskVisit::follow, Qt::QueuedConnection);
    connect(
        m_session, &ItrSession::failed, this, [this](const ApiError &error) { Q_EMIT failed(error.code()); });
    showPage(m_session->state());
}

KioskVisit::~KioskVisit()
{
    delete m_page; // before the case that it speaks of
    if (!m_session)
        return;
    m_session->disconnect(this);
    if (!CaseSteps::hasEnded(m_session->state()))
        m_session->end(m_session->closing());
    m_desk.remove(m_session);
}

QWidget *KioskVisit::makeHeader()
{
    auto *header = new KioskLine(false, this);
    auto *name = new TextLabel(Look::Text::Heading, Look::Ink::Normal, header);
    const QString &organisation = m_desk.deployment().organisationName;
    name->setText(organisation.isEmpty() ? tr("Your income-tax return") : organisation);
    name->setWordWrap(false);
    auto *logo = new Logo(headLogoEm, header);
    logo->setPicture(m_desk.deployment().organisationLogo, organisation);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(Look::space(4), Look::space(2.5), Look::space(4), Look::space(2.5));
    row->setSpacing(Look::space(2));
    row->addWidget(logo);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_steps);
    return header;
}

QWidget *KioskVisit::makeFooter()
{
    auto *footer = new KioskLine(true, this);
    auto *startOver = new QPushButton(tr("Start over"), footer);
    auto *finish = new QPushButton(tr("Finish"), footer);
    startOver->setAccessibleDescription(
        tr("Deletes what was entered, and begins again with the first step."));
    finish->setAccessibleDescription(
        tr("Deletes what was entered, and leaves the kiosk to the next person."));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(Look::space(4), Look::space(2), Look::space(4), Look::space(2));
    row->addWidget(startOver);
    row->addStretch(1);
    row->addWidget(finish);
    connect(startOver, &QPushButton::clicked, this, &KioskVisit::startOverWanted);
    connect(finish, &QPushButton::clicked, this, &KioskVisit::finishWanted);
    return footer;
}

StepPage *KioskVisit::page() const
{
    return m_page;
}

void KioskVisit::focusFirst()
{
    m_page->focusFirst();
}

void KioskVisit::follow(CaseState)
{
    const CaseState state = m_session->state(); // it may have gone on since
    if (state == CaseState::Data && isHandingOver())
        return; // and then this comes again
    if (state == CaseState::Data && !m_desk.deployment().kioskShowData) {
        m_session->end(CaseEvent::Finish); // what nobody is to see need not be held; this comes again
        return;
    }
    if (stepOf(state) != m_step || CaseSteps::hasEnded(state))
        showPage(state);
}

bool KioskVisit::isHandingOver()
{
    if (m_desk.deployment().kioskExportFolder.isEmpty())
        return false;
    if (!m_handOver) {
        m_handOver = new KioskHandOver(*m_session, this);
        connect(m_handOver, &KioskHandOver::failed, this, &KioskVisit::failed);
        connect(m_handOver, &KioskHandOver::finished, this, [this] { follow(m_session->state()); });
    }
    return m_handOver->state() == KioskHandOver::State::Running;
}

void KioskVisit::showPage(CaseState state)
{
    delete m_page;
    m_step = stepOf(state);
    m_steps->setStep(m_step);
    m_page = makePage(state);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    if (isVisible())
        m_page->focusFirst();
}

StepPage *KioskVisit::makePage(CaseState state)
{
    switch (stepOf(state)) {
    case 1: {
        auto *consent = new ConsentPage(m_choices);
        consent->addressTaxpayer();
        consent->setSession(*m_session);
        connect(consent, &ConsentPage::closeWanted, this, &KioskVisit::finishWanted);
        return consent;
    }
    case 2: {
        auto *credentials = new CredentialsPage;
        credentials->addressTaxpayer();
        credentials->setSession(*m_session);
        connect(credentials, &CredentialsPage::startAgainWanted, this, &KioskVisit::startOverWanted);
        return credentials;
    }
    case 3: {
        auto *otp = new OtpPage(*m_session);
        otp->addressTaxpayer();
        otp->addKeypad(new OtpKeypad(m_desk.deployment().kioskShuffleKeypad ? OtpKeypad::Order::Shuffled
                                                                            : OtpKeypad::Order::AsOnAPhone));
        connect(otp, &OtpPage::startAgainWanted, this, &KioskVisit::startOverWanted);
        return otp;
    }
    default:
        return new KioskOutcomePage(*m_session, m_handOver);
    }
}
