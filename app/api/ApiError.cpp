#include "api/ApiError.h"

#include "api/ServerText.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace
{
using Kind = ApiError::Kind;

/// The same whatever the call was for.
constexpr ApiError::NextSteps always(const char *nextStep)
{
    return {nextStep, nextStep, nextStep};
}

constexpr ApiError::NextSteps notCarried = always(QT_TRANSLATE_NOOP("ApiError", "Check the network connection, then try again."));
constexpr const char *checkInput = QT_TRANSLATE_NOOP("ApiError", "Check what was entered together with the taxpayer before you try again.");
constexpr ApiError::NextSteps refusedInput{
    checkInput,
    checkInput,
    QT_TRANSLATE_NOOP("ApiError", "The portal probably has no return of this year. Fetch another year."),
};
constexpr const char *notThePassword = QT_TRANSLATE_NOOP("ApiError", "The taxpayer's password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.");
constexpr ApiError::NextSteps notLetIn{
    notThePassword,
    notThePassword,
    QT_TRANSLATE_NOOP("ApiError", "The session at the portal has probably ended. What has arrived stays here; for another year close this case and open a new one."),
};
constexpr ApiError::NextSteps leftOpen{
    QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether an OTP has arrived on the phone before you request another."),
    QT_TRANSLATE_NOOP("ApiError", "Try the same OTP once more; if it is refused, resend it."),
    QT_TRANSLATE_NOOP("ApiError", "Fetch the year once more; that uses up nothing."),
};
constexpr ApiError::NextSteps leftOpenForAdministrator{
    QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether an OTP has arrived on the phone before you request another. Tell your administrator the code shown here."),
    QT_TRANSLATE_NOOP("ApiError", "Try the same OTP once more; if it is refused, resend it. Tell your administrator the code shown here."),
    QT_TRANSLATE_NOOP("ApiError", "Fetch the year once more; that uses up nothing. If it stays so, tell your administrator the code shown here."),
};

constexpr std::array<ApiError::Description, 36> table{{
    {Kind::HostNotFound, "ITR-11", QT_TRANSLATE_NOOP("ApiError", "The address of the service could not be found."),
     always(QT_TRANSLATE_NOOP("ApiError", "Check the network connection and the service address in the profile, then try again."))},
    {Kind::ConnectionRefused, "ITR-12", QT_TRANSLATE_NOOP("ApiError", "The service does not take connections right now."),
     always(QT_TRANSLATE_NOOP("ApiError", "Wait a moment, then try again. If it stays so, tell your administrator."))},
    {Kind::NetworkUnreachable, "ITR-13", QT_TRANSLATE_NOOP("ApiError", "The network did not carry the request."),
     notCarried},
    {Kind::ProxyRefused, "ITR-14", QT_TRANSLATE_NOOP("ApiError", "The network's proxy did not let the request through."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the proxy's settings need a look."))},
    {Kind::CertificateRefused, "ITR-15", QT_TRANSLATE_NOOP("ApiError", "The service could not prove who it is, so the desk did not talk to it."),
     always(QT_TRANSLATE_NOOP("ApiError", "Do not go on. Tell your administrator what is said here."))},
    {Kind::TlsFailed, "ITR-16", QT_TRANSLATE_NOOP("ApiError", "No secure connection to the service came about."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service must offer TLS 1.2 or newer."))},
    {Kind::ProxyNotReached, "ITR-17", QT_TRANSLATE_NOOP("ApiError", "The network's proxy could not be reached."),
     always(QT_TRANSLATE_NOOP("ApiError", "Check the network connection. If it stays so, tell your administrator that the proxy does not answer."))},
    {Kind::ProxyUnauthorized, "ITR-18", QT_TRANSLATE_NOOP("ApiError", "The network's proxy asks for a user name and password, or refused those it was given."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the proxy's user name and password need a look."))},
    {Kind::ClientCertificateRefused, "ITR-19", QT_TRANSLATE_NOOP("ApiError", "The relay did not accept this desk's certificate."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator what is said here; the desk needs a certificate that the relay knows."))},
    {Kind::ConnectionLost, "ITR-21", QT_TRANSLATE_NOOP("ApiError", "The connection broke before the service answered."),
     leftOpen, true},
    {Kind::TimedOut, "ITR-22", QT_TRANSLATE_NOOP("ApiError", "The service did not answer in time."),
     leftOpen, true},
    {Kind::Cancelled, "ITR-23", QT_TRANSLATE_NOOP("ApiError", "You cancelled the request."),
     always(QT_TRANSLATE_NOOP("ApiError", "Try again when you are ready."))},
    {Kind::BadRequest, "ITR-31", QT_TRANSLATE_NOOP("ApiError", "The service refused what was entered."),
     refusedInput},
    {Kind::Unauthorized, "ITR-32", QT_TRANSLATE_NOOP("ApiError", "The service does not accept this desk's authorisation."),
     notLetIn},
    {Kind::Forbidden, "ITR-33", QT_TRANSLATE_NOOP("ApiError", "The service does not allow this desk to do that."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator."))},
    {Kind::NotFound, "ITR-34", QT_TRANSLATE_NOOP("ApiError", "There is no verification service at this address."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service address in the profile needs a look."))},
    {Kind::Unprocessable, "ITR-35", QT_TRANSLATE_NOOP("ApiError", "The service understood the request but can not carry it out."),
     refusedInput},
    {Kind::TooManyRequests, "ITR-36", QT_TRANSLATE_NOOP("ApiError", "The service has had too many requests."),
     always(QT_TRANSLATE_NOOP("ApiError", "Wait some minutes before you request again."))},
    {Kind::ServerError, "ITR-37", QT_TRANSLATE_NOOP("ApiError", "Something failed inside the service."),
     leftOpen, true},
    {Kind::GatewayError, "ITR-38", QT_TRANSLATE_NOOP("ApiError", "A server on the way answered instead of the service."),
     leftOpen, true},
    {Kind::Redirected, "ITR-39", QT_TRANSLATE_NOOP("ApiError", "The service pointed to another address; the desk never follows."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service address in the profile needs a look."))},
    {Kind::UnexpectedStatus, "ITR-40", QT_TRANSLATE_NOOP("ApiError", "The service answered in a way that this desk does not know."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator the code shown here."))},
    {Kind::ReplyTooLarge, "ITR-51", QT_TRANSLATE_NOOP("ApiError", "The service's answer was far larger than it may be; the desk stopped reading."),
     leftOpenForAdministrator, true},
    {Kind::ReplyIncomplete, "ITR-52", QT_TRANSLATE_NOOP("ApiError", "Only a part of the service's answer arrived."),
     leftOpen, true},
    {Kind::ReplyNotJson, "ITR-53", QT_TRANSLATE_NOOP("ApiError", "The answer is not in the service's format."),
     leftOpenForAdministrator, true},
    {Kind::ReplyUnusable, "ITR-54", QT_TRANSLATE_NOOP("ApiError", "The service answered without saying what came of the request."),
     leftOpen, true},
    {Kind::NotReady, "ITR-61", QT_TRANSLATE_NOOP("ApiError", "The desk could not make itself ready for a secure connection."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the CA file in the profile, and its pins, need a look."))},
    {Kind::NotRecorded, "ITR-62", QT_TRANSLATE_NOOP("ApiError", "The journal could not be written, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Make room on the disk or tell your administrator; nothing goes out before it can be recorded."))},
    {Kind::ClientCertificateNotReady, "ITR-63", QT_TRANSLATE_NOOP("ApiError", "This desk's own certificate could not be used, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "If its key has a passphrase, enter that when you are asked, then try again. Otherwise tell your administrator what is said here."))},
    {Kind::BearerMissing, "ITR-71", QT_TRANSLATE_NOOP("ApiError", "No Bearer token is stored for this service, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Save the token that your administrator gave you under Settings, Bearer token; then try again."))},
    {Kind::KeychainMissing, "ITR-72", QT_TRANSLATE_NOOP("ApiError", "The Bearer token is kept in a keychain, and this session has none; nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another place for the token."))},
    {Kind::KeychainLocked, "ITR-73", QT_TRANSLATE_NOOP("ApiError", "The keychain that holds the Bearer token is locked, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Unlock the keychain, then try again."))},
    {Kind::KeychainRefused, "ITR-74", QT_TRANSLATE_NOOP("ApiError", "The keychain was not opened for ITR Desk, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Try again and say yes when the keychain asks. If it does not ask, unlock it first."))},
    {Kind::BearerUnreadable, "ITR-75", QT_TRANSLATE_NOOP("ApiError", "The Bearer token could not be read, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Tell your administrator what is said here."))},
    {Kind::BearerExpired, "ITR-76", QT_TRANSLATE_NOOP("ApiError", "The Bearer token of this desk has expired, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Ask your administrator for a new token. If this computer's clock is wrong, set it right."))},
    {Kind::BearerTooLate, "ITR-77", QT_TRANSLATE_NOOP("ApiError", "The Bearer token was not there in time, so nothing was sent."),
     always(QT_TRANSLATE_NOOP("ApiError", "Look for a window in which the keychain asks for its password and answer it; then try again."))},
}};

const ApiError::Description &describe(Kind kind)
{
    const auto *row = std::ranges::find(table, kind, &ApiError::Description::kind);
    Q_ASSERT(row != table.end());
    return *row;
}

/// What the portal did is open.
bool isOpen(const ApiError::Description &row, Arrival arrival)
{
    return arrival == Arrival::MayHaveArrived || (row.leavesOpen && arrival == Arrival::Answered);
}

const ApiError::NextSteps &nextStepsAfter(const ApiError::Description &row, Arrival arrival)
{
    if (isOpen(row, arrival))
        return row.leavesOpen ? row.nextSteps : leftOpen;
    return row.leavesOpen ? notCarried : row.nextSteps;
}

/// The technical reason is in words that a person can hand on.
bool namesItsReason(Kind kind)
{
    return kind == Kind::CertificateRefused || kind == Kind::TlsFailed || kind == Kind::ClientCertificateRefused
        || kind == Kind::ClientCertificateNotReady || kind == Kind::BearerUnreadable;
}

QString waitText(std::chrono::seconds wait)
{
    if (wait < std::chrono::minutes(2))
        return ApiError::tr("Wait %n second(s) before you request again.", nullptr, static_cast<int>(wait.count()));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait);
    return ApiError::tr("Wait %n minute(s) before you request again.", nullptr, static_cast<int>(minutes.count()));
}
}

std::span<const ApiError::Description> ApiError::descriptions()
{
    return table;
}

QString ApiError::code() const
{
    return QString::fromLatin1(describe(kind).code);
}

QString ApiError::sentence() const
{
    QString sentence = tr(describe(kind).sentence);
    if (!namesItsReason(kind) || technicalReason.isEmpty())
        return sentence;
    const QString reason = technicalReason.endsWith(u'.') ? technicalReason.chopped(1) : technicalReason;
    return tr("%1 The reason: %2.", "sentence, reason").arg(sentence, reason);
}

QString ApiError::nextStep(Call call) const
{
    const Description &row = describe(kind);
    const QString step = tr(nextStepsAfter(row, arrival)[static_cast<std::size_t>(call)]);
    if (!retryAfter || *retryAfter <= std::chrono::seconds::zero())
        return step;
    return isOpen(row, arrival) ? step % u' ' % waitText(*retryAfter) : waitText(*retryAfter);
}

QString ApiError::messageFor(const QString &field) const
{
    QStringList messages;
    for (const FieldError &error : fieldErrors) {
        if (error.field.compare(field, Qt::CaseInsensitive) == 0)
            messages += error.message;
    }
    return ServerText::cut(messages.join(u' '));
}
