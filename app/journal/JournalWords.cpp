#include "journal/JournalWords.h"

#include <QLocale>

namespace
{
constexpr qsizetype shortCaseLength = 8;

/// As the clock on the wall of the workstation showed it.
}

const QList<JournalEvent::Kind> &JournalWords::kinds()
{
    using enum JournalEvent::Kind;
    static const QList<JournalEvent::Kind> all{CaseOpened, ConsentGiven, ConsentWithdrawn, RequestSent,
        RequestAnswered, RequestFailed, OtpConfirmed, CaseClosed, CaseCutOff, LogoutNotMade, EventRefused,
        ValueRevealed, Exported, Printed, WorkListImported, OutcomesExported, JournalExported, JournalPruned,
        TokenReplaced, TokenForgotten, ProgramStarted, ProgramEnded};
    return all;
}

QString JournalWords::event(JournalEvent::Kind kind)
{
    switch (kind) {
    case JournalEvent::Kind::ProgramStarted:
        return tr("Program started");
    case JournalEvent::Kind::ProgramEnded:
        return tr("Program ended");
    case JournalEvent::Kind::CaseOpened:
        return tr("Case opened");
    case JournalEvent::Kind::ConsentGiven:
        return tr("Consent given");
    case JournalEvent::Kind::ConsentWithdrawn:
        return tr("Consent withdrawn");
    case JournalEvent::Kind::RequestSent:
        return tr("Request sent");
    case JournalEvent::Kind::RequestAnswered:
        return tr("Request answered");
    case JournalEvent::Kind::RequestFailed:
        return tr("Request failed");
    case JournalEvent::Kind::OtpConfirmed:
        return tr("OTP confirmed by the operator");
    case JournalEvent::Kind::LogoutNotMade:
        return tr("Logout not made");
    case JournalEvent::Kind::EventRefused:
        return tr("Step refused");
    case JournalEvent::Kind::ValueRevealed:
        return tr("Masked value shown");
    case JournalEvent::Kind::Exported:
        return tr("Case exported");
    case JournalEvent::Kind::Printed:
        return tr("Case printed");
    case JournalEvent::Kind::WorkListImported:
        return tr("Work list imported");
    case JournalEvent::Kind::OutcomesExported:
        return tr("Outcomes exported");
    case JournalEvent::Kind::JournalExported:
        return tr("Journal exported");
    case JournalEvent::Kind::JournalPruned:
        return tr("Old entries removed");
    case JournalEvent::Kind::CaseClosed:
        return tr("Case closed");
    case JournalEvent::Kind::CaseCutOff:
        return tr("Case found cut off");
    case JournalEvent::Kind::TokenReplaced:
        return tr("Bearer token replaced");
    case JournalEvent::Kind::TokenForgotten:
        return tr("Bearer token deleted");
    }
    Q_UNREACHABLE();
}

QString JournalWords::eventOf(const JournalEntry &entry)
{
    if (entry.event.isEmpty())
        return tr("Unreadable entry");
    const auto kind = JournalEvent::kindOf(entry.event);
    return kind ? event(*kind) : entry.event;
}

QString JournalWords::time(const JournalEntry &entry)
{
    return QLocale().toString(entry.localTime(), QLocale::ShortFormat);
}

QString JournalWords::exactTime(const JournalEntry &entry)
{
    const qint64 minutes = std::abs(entry.offsetMinutes);
    const QString offset = u"UTC%1%2:%3"_qs.arg(QChar(entry.offsetMinutes < 0 ? u'−' : u'+'))
                               .arg(minutes / 60, 2, 10, QChar(u'0'))
                               .arg(minutes % 60, 2, 10, QChar(u'0'));
    const QDateTime local = entry.localTime();
    return tr("%1, %2 (%3)", "day, time of day (offset)")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat),
            QLocale().toString(local.time(), u"HH:mm:ss.zzz"_qs), offset);
}

QString JournalWords::shortCase(const JournalEntry &entry)
{
    return entry.caseId.left(shortCaseLength);
}

QString JournalWords::details(const JournalEntry &entry)
{
    QStringList parts{entry.endpoint};
    if (entry.tryNumber > 0)
        parts += tr("try %1").arg(entry.tryNumber);
    if (entry.httpStatus > 0)
        parts += tr("HTTP %1").arg(entry.httpStatus);
    if (entry.latencyMs >= 0)
        parts += tr("%1 ms").arg(entry.latencyMs);
    if (!entry.otpStatus.isEmpty())
        parts += tr("“%1”", "the service's words").arg(entry.otpStatus);
    parts += {entry.consentManner, entry.purpose, entry.consentReference};
    if (!entry.noticeVersion.isEmpty())
        parts += tr("notice %1 (%2)", "version, language").arg(entry.noticeVersion, entry.language);
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

QList<QPair<QString, QString>> JournalWords::fields(const JournalEntry &entry)
{
    const auto positive = [](qint64 number) { return number > 0 ? QString::number(number) : QString(); };
    QList<QPair<QString, QString>> all{
        {tr("Entry"), QLocale().toString(entry.number)},
        {tr("Event"), eventOf(entry)},
        {tr("When"), exactTime(entry)},
        {tr("Outcome"), entry.outcome},
        {tr("PAN"), entry.panMasked},
        {tr("Case"), entry.caseId},
        {tr("Operator"), entry.operatorName},
        {tr("Workstation"), entry.workstation},
        {tr("Program version"), entry.appVersion},
        {tr("Call"), entry.endpoint},
        {tr("Request"), entry.requestId},
        {tr("Try"), positive(entry.tryNumber)},
        {tr("HTTP status"), positive(entry.httpStatus)},
        {tr("Answered after"), entry.latencyMs < 0 ? QString() : tr("%1 ms").arg(entry.latencyMs)},
        {tr("OTP status"), entry.otpStatus},
        {tr("Consent"), entry.consentId},
        {tr("How consent was given"), entry.consentManner},
        {tr("Consent reference"), entry.consentReference},
        {tr("Purpose"), entry.purpose},
        {tr("Notice version"), entry.noticeVersion},
        {tr("Language of the notice"), entry.language},
        {tr("Program run"), entry.runId},
        {tr("Stored event name"), entry.event},
        {tr("PAN hash"), entry.panHash},
        {tr("Hash of the entry before"), entry.previousHash},
        {tr("Hash of this entry"), entry.hash},
    };
    all.removeIf([](const QPair<QString, QString> &field) { return field.second.isEmpty(); });
    return all;
}

QString JournalWords::cannotRead(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::TooNew:
        return tr("%1 was written by a later version of ITR Desk. Open it with that version.")
            .arg(error.file);
    case JournalError::Kind::Damaged:
        return tr("%1 is damaged, or is not a journal. Keep the file as it is and tell your administrator.")
            .arg(error.file);
    case JournalError::Kind::KeyMissing:
        return tr("Entries can be found by PAN only with the journal's key, and %1 is missing or not a key. "
                  "Bring it "
                  "back from a backup, or clear the PAN.")
            .arg(error.file);
    case JournalError::Kind::CanNotOpen:
    case JournalError::Kind::NotPrivate:
    case JournalError::Kind::DiskFull:
    case JournalError::Kind::CanNotWrite:
        break;
    }
    return tr("%1 can not be read. See whether it is there and whether you may read it, then refresh.")
        .arg(error.file);
}
