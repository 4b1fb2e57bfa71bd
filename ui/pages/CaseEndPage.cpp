#include "pages/CaseEndPage.h"

#include "session/CaseWords.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

CaseEndPage::CaseEndPage(ItrSession &session, QWidget *parent)
    : StepPage({}, {}, {}, parent)
    , m_session(session)
    , m_whose(new TextLabel(Look::Text::Body, Look::Ink::Muted, card()))
    , m_logout(new WordsNotice(Look::Text::Heading, card()))
    , m_advice(new TextLabel(Look::Text::Body, Look::Ink::Normal, card()))
    , m_newCase(new QPushButton(tr("New case"), card()))
    , m_remove(new QPushButton(tr("Remove from list"), card()))
{
    setTitle(outcome());
    setExplanation(meaning());
    QStringList whose;
    if (m_session.pan())
        whose += tr("PAN %1").arg(m_session.pan()->masked());
    if (!m_session.reference().isEmpty())
        whose += tr("Reference %1").arg(m_session.reference());
    m_whose->setText(whose.join(u" · "_qs));
    m_whose->setVisible(!whose.isEmpty());

    auto *portal = new QVBoxLayout;
    portal->setSpacing(Look::space(1));
    portal->addWidget(m_logout);
    portal->addWidget(m_advice);
    m_newCase->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_newCase);
    actions->addWidget(m_remove);
    actions->addStretch(1);
    body()->addWidget(m_whose);
    body()->addLayout(portal);
    body()->addSpacing(Look::space(1));
    body()->addLayout(actions);

    connect(m_newCase, &QPushButton::clicked, this, &CaseEndPage::newCaseWanted);
    connect(m_remove, &QPushButton::clicked, this, &CaseEndPage::removeWanted);
    connect(&m_session, &ItrSession::logoutChanged, this, &CaseEndPage::showLogout);
    showLogout();
}

void CaseEndPage::focusFirst()
{
    m_newCase->setFocus(Qt::OtherFocusReason);
}

void CaseEndPage::submit()
{
    Q_EMIT newCaseWanted();
}

QString CaseEndPage::outcome() const
{
    switch (m_session.state()) {
    case CaseState::LoggedOut:
        return tr("This case is done");
    case CaseState::Cancelled:
        return tr("Consent was withdrawn");
    case CaseState::Failed:
        return tr("This case was given up");
    case CaseState::Expired:
        return tr("This case has expired");
    default:
        return tr("This case was closed");
    }
}

QString CaseEndPage::meaning() const
{
    switch (m_session.state()) {
    case CaseState::LoggedOut:
        return tr(
            "The data had come. It is no longer kept here; what you exported stays where you saved it.");
    case CaseState::Cancelled:
        return tr("The taxpayer's wish is on record. Nothing more is fetched, and what had been entered or "
                  "fetched is "
                  "wiped here.");
    case CaseState::Failed:
        return tr("It ended after a refusal, without data. What had been entered is wiped.");
    case CaseState::Expired:
        return tr(
            "Nobody went on with it for too long, so the desk ended it. What had been entered is wiped.");
    default:
        return tr("It was closed before its data came. What had been entered is wiped.");
    }
}

void CaseEndPage::showLogout()
{
    QString advice;
    const CaseLogout &logout = m_session.logout();
    switch (logout.state()) {
    case CaseLogout::State::NotDue:
        m_logout->present(Look::Tone::Info, tr("There is no session at the portal to log out of."));
        break;
    case CaseLogout::State::Running:
        m_logout->present(Look::Tone::Info, tr("Logging out of the portal…"));
        advice = tr("You can go on with other work meanwhile.");
        break;
    case CaseLogout::State::Done:
        m_logout->present(Look::Tone::Success, CaseWords::loggedOut());
        break;
    case CaseLogout::State::NotMade: {
        const ApiError error = logout.error().value_or(ApiError());
        // Where the portal has no session the operator need not be alarmed.
        const bool refused = error.kind == ApiError::Kind::BadRequest;
        m_logout->present(refused ? Look::Tone::Info : Look::Tone::Warning, CaseWords::logoutNotMade(error));
        advice = CaseWords::afterLogoutNotMade();
        break;
    }
    }
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}
