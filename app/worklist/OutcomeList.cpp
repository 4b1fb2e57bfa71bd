#include "worklist/OutcomeList.h"

#include "api/ServerText.h"
#include "worklist/CsvWriter.h"

#include <QtConcurrentRun>

namespace
{
QString isoWithOffset(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate) : QString();
}
}

QStringList OutcomeList::headings()
{
    return {tr("Reference"), tr("PAN"), tr("State"), tr("Outcome code"), tr("Assessment years"),
        tr("OTP tries"), tr("Opened"), tr("Closed"), tr("Logout")};
}

QStringList OutcomeList::row(const CaseOutcome &outcome)
{
    return {ServerText::clean(outcome.reference), outcome.pan ? outcome.pan->masked() : QString(),
        ServerText::clean(outcome.state), outcome.code, outcome.years.join(u' '),
        QString::number(outcome.otpTries), isoWithOffset(outcome.opened), isoWithOffset(outcome.closed),
        ServerText::clean(outcome.logout)};
}

QString OutcomeList::save(const QString &path, const QList<CaseOutcome> &outcomes)
{
    CsvWriter file(path);
    file.add(headings());
    for (const CaseOutcome &outcome : outcomes)
        file.add(row(outcome));
    return file.commit();
}

QFuture<QString> OutcomeList::saveAside(const QString &path, const QList<CaseOutcome> &outcomes)
{
    return QtConcurrent::run(&OutcomeList::save, path, outcomes);
}
