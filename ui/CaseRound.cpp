#include "CaseRound.h"

#include "session/Desk.h"

#include <algorithm>

ItrSession *CaseRound::next(const Desk &desk, const ItrSession *here)
{
    const QList<ItrSession *> urgent = desk.byUrgency();
    const auto hasNews = [here](const ItrSession *session) { return session != here && session->hasNews(); };
    const auto news = std::ranges::find_if(urgent, hasNews);
    if (news != urgent.end())
        return *news;
    if (urgent.isEmpty())
        return nullptr;
    ItrSession *next = urgent.at((urgent.indexOf(here) + 1) % urgent.size());
    return next == here ? nullptr : next;
}

bool CaseRound::close(Desk &desk, ItrSession &session)
{
    switch (session.state()) {
    case CaseState::Consent:
        // Nothing has happened yet that there would be more to say about.
        session.end(session.closing());
        desk.remove(&session);
        return true;
    case CaseState::Credentials:
        session.end(session.closing());
        return true;
    default:
        if (CaseSteps::hasEnded(session.state()))
            desk.remove(&session);
        else if (session.wasHandedOn()) // also while another year is on its way
            session.end(session.closing());
        else
            return false;
        return true;
    }
}

void CaseRound::removeEnded(Desk &desk)
{
    const QList<ItrSession *> cases = desk.cases();
    for (ItrSession *session : cases) {
        if (session->isOver())
            desk.remove(session);
    }
}
