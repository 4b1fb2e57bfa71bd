#include "kiosk/KioskOutcomePage.h"

#include "kiosk/KioskHandOver.h"
#include "session/CaseWords.h"
#include "widgets/SummaryCard.h"
#include "widgets/WordsNotice.h"

#include <QVBoxLayout>

KioskOutcomePage::KioskOutcomePage(ItrSession &session, const KioskHandOver *handOver, QWidget *parent)
    : StepPage(tr("Step 4 of 4"), title(session.state()), meaning(session.state()), parent)
    , m_session(session)
    , m_logout(new WordsNotice(Look::Text::Heading, card()))
{
    if (!session.years().isEmpty()) {
        auto *summary = new SummaryCard(card());
        summary->present(session.years().constFirst().data.document->summary());
        body()->addWidget(summary);
    }
    if (handOver) {
        const bool isDone = handOver->state() == KioskHandOver::State::Done;
        auto *words = new WordsNotice(Look::Text::Heading, card());
        words->present(isDone ? Look::Tone::Success : Look::Tone::Danger,
            isDone ? tr("Your return has been handed over to the organisation that runs this kiosk.")
                   : tr("Your return could not be handed over, and nothing of it is kept here. Please tell the staff."));
        body()->addWidget(words);
    }
    body()->addWidget(m_logout);
    connect(&m_session, &ItrSession::logoutChanged, this, &KioskOutcomePage::showLogout);
    showLogout();
}

void KioskOutcomePage::focusFirst()
{
    setFocus(Qt::OtherFocusReason);
}

QString KioskOutcomePage::title(CaseState state)
{
    switch (state) {
    case CaseState::Data:
        return tr("Your return is here");
    case CaseState::LoggedOut:
        return tr("Your return has been fetched");
    case CaseState::Cancelled:
        return tr("You did not agree");
    case CaseState::Expired:
        return tr("The time is over");
    default:
        return tr("Your return could not be fetched");
    }
}

QString KioskOutcomePage::meaning(CaseState state)
{
    switch (state) {
    case CaseState::Data:
        return tr("Take care who can read it. Press Finish when you are done.");
    case CaseState::LoggedOut:
        return tr("Nothing of it is shown or kept at this kiosk. Press Finish, then turn to the staff.");
    case CaseState::Cancelled:
        return tr("Nothing is fetched, and what you entered has been deleted.");
    case CaseState::Expired:
        return tr("Nobody went on for too long, so what you entered has been deleted. Press Start over to "
                  "try again.");
    default:
        return tr("What you entered has been deleted. Press Start over to try again, or ask the staff.");
    }
}

void KioskOutcomePage::showLogout()
{
    const CaseLogout &logout = m_session.logout();
    switch (logout.state()) {
    case CaseLogout::State::NotDue:
        m_logout->dismiss();
        break;
    case CaseLogout::State::Running:
        m_logout->present(Look::Tone::Info, tr("You are being logged out of the portal…"));
        break;
    case CaseLogout::State::Done:
        m_logout->present(Look::Tone::Success, CaseWords::loggedOut());
        break;
    case CaseLogout::State::NotMade:
        m_logout->present(Look::Tone::Warning,
            tr("You could not be logged out of the portal. To be sure, log in there yourself later, and log "
               "out."));
        break;
    }
}
