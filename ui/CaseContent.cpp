#include "CaseContent.h"

#include "CaseLine.h"
#include "Version.h"
#include "journal/JournalWords.h"
#include "session/ItrSession.h"

#include <QLocale>

namespace
{
QString logoutWords(const CaseLogout &logout)
{
    switch (logout.state()) {
    case CaseLogout::State::NotDue:
        return CaseLine::tr("not needed", "logout");
    case CaseLogout::State::Running:
        return CaseLine::tr("running", "logout");
    case CaseLogout::State::Done:
        return CaseLine::tr("done", "logout");
    case CaseLogout::State::NotMade:
        return CaseLine::tr("could not be made", "logout");
    }
    return {};
}

QString exactTime(const QDateTime &time)
{
    const QDateTime withOffset = time.toOffsetFromUtc(time.offsetFromUtc());
    const QString iso = withOffset.toString(Qt::ISODate);
    return QLocale().toString(time, QLocale::ShortFormat) + u" (UTC"_qs + iso.sliced(iso.size() - 6) + u')';
}
}

CaseExport CaseContent::exportOf(const ItrSession &session)
{
    CaseExport content;
    content.organisation = session.deployment().organisationName;
    content.caseId = session.id();
    content.reference = session.reference();
    if (session.pan())
        content.maskedPan = session.pan()->masked();
    content.consent = session.consent();
    for (const ItrSession::Year &year : session.years())
        content.returns.append({year.asked, year.data.document});
    for (const CaseRecord::Entry &entry : session.record().entries())
        content.journal.append({exactTime(entry.time), JournalWords::event(entry.event.kind),
            entry.event.outcome.isEmpty() ? entry.event.endpoint : entry.event.outcome});
    content.madeAt = QDateTime::currentDateTime();
    content.appVersion = QString::fromLatin1(itrDeskVersion);
    return content;
}

CaseOutcome CaseContent::outcomeOf(const ItrSession &session)
{
    CaseOutcome outcome;
    outcome.reference = session.reference();
    outcome.pan = CaseLine::pan(session);
    outcome.state = CaseLine::state(session);
    outcome.code = session.lastErrorCode();
    outcome.years = session.yearsFetched();
    outcome.otpTries = CaseLine::refusedTries(session);
    const auto &entries = session.record().entries();
    if (!entries.isEmpty())
        outcome.opened = entries.constFirst().time;
    if (session.isOver() && !entries.isEmpty())
        outcome.closed = entries.constLast().time;
    if (CaseSteps::hasEnded(session.state()))
        outcome.logout = logoutWords(session.logout());
    return outcome;
}
