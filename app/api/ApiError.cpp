#include "api/ApiError.h"

#include "api/ServerText.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace
{
using Kind = ApiError::Kind;

constexpr std::array<ApiError::Description, 24> table{{
    {Kind::HostNotFound, "ITR-11", QT_TRANSLATE_NOOP("ApiError", "The address of the service could not be found."),
     QT_TRANSLATE_NOOP("ApiError", "Check the network connection and the service address in the profile, then request again.")},
    {Kind::ConnectionRefused, "ITR-12", QT_TRANSLATE_NOOP("ApiError", "The service does not take connections right now."),
     QT_TRANSLATE_NOOP("ApiError", "Wait a moment, then request again. If it stays so, tell your administrator.")},
    {Kind::NetworkUnreachable, "ITR-13", QT_TRANSLATE_NOOP("ApiError", "The network did not carry the request."),
     QT_TRANSLATE_NOOP("ApiError", "Check the network connection, then request again.")},
    {Kind::ProxyRefused, "ITR-14", QT_TRANSLATE_NOOP("ApiError", "The network's proxy did not let the request through."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the proxy's settings need a look.")},
    {Kind::CertificateRefused, "ITR-15", QT_TRANSLATE_NOOP("ApiError", "The service could not prove who it is, so the desk did not talk to it."),
     QT_TRANSLATE_NOOP("ApiError", "Do not go on. Tell your administrator what is said here.")},
    {Kind::TlsFailed, "ITR-16", QT_TRANSLATE_NOOP("ApiError", "No secure connection to the service came about."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service must offer TLS 1.2 or newer.")},
    {Kind::ConnectionLost, "ITR-21", QT_TRANSLATE_NOOP("ApiError", "The connection broke before the service answered."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::TimedOut, "ITR-22", QT_TRANSLATE_NOOP("ApiError", "The service did not answer in time."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::Cancelled, "ITR-23", QT_TRANSLATE_NOOP("ApiError", "You cancelled the request."),
     QT_TRANSLATE_NOOP("ApiError", "Request again when you are ready.")},
    {Kind::BadRequest, "ITR-31", QT_TRANSLATE_NOOP("ApiError", "The service refused what was entered."),
     QT_TRANSLATE_NOOP("ApiError", "Check the marked fields together with the taxpayer before you try again.")},
    {Kind::Unauthorized, "ITR-32", QT_TRANSLATE_NOOP("ApiError", "The service does not accept this desk's authorisation."),
     QT_TRANSLATE_NOOP("ApiError", "The taxpayer's password is probably not the cause. Check the AccessToken if you entered one; otherwise tell your administrator that the Bearer token was refused.")},
    {Kind::Forbidden, "ITR-33", QT_TRANSLATE_NOOP("ApiError", "The service does not allow this desk to do that."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator.")},
    {Kind::NotFound, "ITR-34", QT_TRANSLATE_NOOP("ApiError", "There is no verification service at this address."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service address in the profile needs a look.")},
    {Kind::Unprocessable, "ITR-35", QT_TRANSLATE_NOOP("ApiError", "The service understood the request but can not carry it out."),
     QT_TRANSLATE_NOOP("ApiError", "Check what was entered together with the taxpayer before you try again.")},
    {Kind::TooManyRequests, "ITR-36", QT_TRANSLATE_NOOP("ApiError", "The service has had too many requests."),
     QT_TRANSLATE_NOOP("ApiError", "Wait some minutes before you request again.")},
    {Kind::ServerError, "ITR-37", QT_TRANSLATE_NOOP("ApiError", "Something failed inside the service."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::GatewayError, "ITR-38", QT_TRANSLATE_NOOP("ApiError", "A server on the way answered instead of the service."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::Redirected, "ITR-39", QT_TRANSLATE_NOOP("ApiError", "The service pointed to another address; the desk never follows."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the service address in the profile needs a look.")},
    {Kind::UnexpectedStatus, "ITR-40", QT_TRANSLATE_NOOP("ApiError", "The service answered in a way that this desk does not know."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator the code shown here.")},
    {Kind::ReplyTooLarge, "ITR-51", QT_TRANSLATE_NOOP("ApiError", "The service's answer was far larger than it may be; the desk stopped reading."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone. Tell your administrator the code shown here.")},
    {Kind::ReplyIncomplete, "ITR-52", QT_TRANSLATE_NOOP("ApiError", "Only a part of the service's answer arrived."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::ReplyNotJson, "ITR-53", QT_TRANSLATE_NOOP("ApiError", "The answer is not in the service's format."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone. Tell your administrator the code shown here.")},
    {Kind::ReplyUnusable, "ITR-54", QT_TRANSLATE_NOOP("ApiError", "The service answered without saying what came of the request."),
     QT_TRANSLATE_NOOP("ApiError", "Ask the taxpayer whether something arrived on the phone before you request again.")},
    {Kind::NotReady, "ITR-61", QT_TRANSLATE_NOOP("ApiError", "The desk could not make itself ready for a secure connection."),
     QT_TRANSLATE_NOOP("ApiError", "Tell your administrator; the CA file in the profile needs a look.")},
}};

const ApiError::Description &describe(Kind kind)
{
    const auto *row = std::ranges::find(table, kind, &ApiError::Description::kind);
    Q_ASSERT(row != table.end());
    return *row;
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
    if (kind != Kind::CertificateRefused || technicalReason.isEmpty())
        return sentence;
    return tr("%1 The reason: %2.", "sentence, reason").arg(sentence, technicalReason);
}

QString ApiError::nextStep() const
{
    if (retryAfter && *retryAfter > std::chrono::seconds::zero())
        return waitText(*retryAfter);
    return tr(describe(kind).nextStep);
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
