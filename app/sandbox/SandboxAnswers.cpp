#include "sandbox/SandboxAnswers.h"

namespace
{
HttpAnswer problem(int status, const QJsonObject &detail, const QString &message)
{
    return HttpAnswer::json(status, {{u"detail"_qs, detail}, {u"message"_qs, message}});
}

HttpAnswer unauthorized(const QString &field, const QString &message)
{
    return problem(401, {{u"headers"_qs, QJsonObject{{field, QJsonArray{message}}}}}, u"Unauthorized"_qs);
}

HttpAnswer otpStatus(const QString &words)
{
    return HttpAnswer::json(200, {{u"otp_status"_qs, words}});
}

HttpAnswer fieldErrors()
{
    return SandboxAnswers::refused(u"json"_qs,
        {{u"pan"_qs, QJsonArray{u"This PAN is not registered on the portal."_qs}},
            {u"password"_qs, QJsonArray{u"This is not the password of this account."_qs}}});
}

/// RFC 9457: `detail` is a string here.
HttpAnswer unprocessable()
{
    HttpAnswer answer = HttpAnswer::json(422,
        {{u"type"_qs, u"about:blank"_qs}, {u"title"_qs, u"Unprocessable Content"_qs}, {u"status"_qs, 422},
            {u"detail"_qs, u"The portal asks this account for a second factor that is not an OTP."_qs}});
    answer.contentType = "application/problem+json";
    return answer;
}

HttpAnswer tooManyRequests()
{
    HttpAnswer answer = problem(429, {}, u"Too many requests."_qs);
    answer.fields.emplace_back("Retry-After", "90");
    return answer;
}

HttpAnswer serverErrorEchoing(const QString &pan)
{
    return HttpAnswer::json(
        500, {{u"error"_qs, u"Portal session for PAN %1 ended unexpectedly."_qs.arg(pan)}});
}

/// The page that nginx sends when what lies behind it is gone.
HttpAnswer badGateway()
{
    return {502, "text/html",
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
        "Gateway</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"};
}
}

HttpAnswer SandboxAnswers::refused(const QString &location, const QJsonObject &fields)
{
    return problem(400, {{location, fields}}, u"Validation error"_qs);
}

HttpAnswer SandboxAnswers::businessFailure(const QString &message)
{
    return problem(400, {}, message);
}

HttpAnswer SandboxAnswers::bearerRefused()
{
    HttpAnswer answer = unauthorized(u"Authorization"_qs, u"Invalid or missing bearer token."_qs);
    answer.fields.emplace_back("WWW-Authenticate", "Bearer"); // RFC 6750 §3
    return answer;
}

HttpAnswer SandboxAnswers::accessTokenRefused()
{
    return unauthorized(u"AccessToken"_qs, u"Invalid or missing access token."_qs);
}

HttpAnswer SandboxAnswers::notFound()
{
    return problem(404, {}, u"Not found"_qs);
}

HttpAnswer SandboxAnswers::methodNotAllowed(const QByteArray &allowed)
{
    HttpAnswer answer = problem(405, {}, u"Method not allowed"_qs);
    answer.fields.emplace_back("Allow", allowed);
    return answer;
}

HttpAnswer SandboxAnswers::wrongMediaType()
{
    return problem(415, {}, u"The body must be application/json."_qs);
}

HttpAnswer SandboxAnswers::unreadable(int status)
{
    return problem(status, {}, u"The request can not be read."_qs);
}

SandboxReply SandboxAnswers::getOtp(const TestPan &known)
{
    using Outcome = TestPan::Outcome;
    using Manner = SandboxReply::Manner;
    const HttpAnswer sent = otpStatus(u"OTP has been sent successfully."_qs);
    switch (known.outcome) {
    case Outcome::Sent:
    case Outcome::SentCompany:
    case Outcome::SentItr2:
    case Outcome::SentItr3:
    case Outcome::SentItr4:
    case Outcome::SentUnknownShape:
    case Outcome::SentPrefixed:
    case Outcome::SentLarge:
    case Outcome::SentDeep:
    case Outcome::SentYearsMissing:
    case Outcome::SentYearsFail:
    case Outcome::SentSessionEnds:
    case Outcome::SentLogoutFails:
    case Outcome::SentLogoutSilent:
    case Outcome::SentWrongOtp:
    case Outcome::SentExpiredOtp:
        return {sent};
    case Outcome::TooSoon:
        return {otpStatus(u"OTP_REQUEST_TOO_SOON"_qs)};
    case Outcome::LimitReached:
        return {otpStatus(u"OTP_GENERATION_LIMIT_REACHED"_qs)};
    case Outcome::AadhaarNotLinked:
        return {otpStatus(u"aadhaar_not_linked"_qs)};
    case Outcome::InvalidCredentials:
        return {otpStatus(u"invalid credentials"_qs)};
    case Outcome::UnknownWords:
        return {otpStatus(u"Request queued with the portal"_qs)};
    case Outcome::NoStatus:
        return {HttpAnswer::json(200, {})};
    case Outcome::FieldErrors:
        return {fieldErrors()};
    case Outcome::BusinessFailure:
        return {businessFailure(u"The portal is closed for maintenance."_qs)};
    case Outcome::Unauthorized:
        return {bearerRefused()};
    case Outcome::Unprocessable:
        return {unprocessable()};
    case Outcome::TooManyRequests:
        return {tooManyRequests()};
    case Outcome::ServerErrorEchoingPan:
        return {serverErrorEchoing(known.text())};
    case Outcome::HtmlBadGateway:
        return {badGateway()};
    case Outcome::SlowAnswer:
        return {sent, Manner::Late};
    case Outcome::NoAnswer:
        return {{}, Manner::Silence};
    case Outcome::HangUp:
        return {{}, Manner::HangUp};
    case Outcome::HalfAnswer:
        return {sent, Manner::Half};
    }
    Q_UNREACHABLE();
}

bool SandboxAnswers::sendsOtp(TestPan::Outcome outcome)
{
    using Outcome = TestPan::Outcome;
    switch (outcome) {
    case Outcome::Sent:
    case Outcome::SentCompany:
    case Outcome::SentItr2:
    case Outcome::SentItr3:
    case Outcome::SentItr4:
    case Outcome::SentUnknownShape:
    case Outcome::SentPrefixed:
    case Outcome::SentLarge:
    case Outcome::SentDeep:
    case Outcome::SentYearsMissing:
    case Outcome::SentYearsFail:
    case Outcome::SentSessionEnds:
    case Outcome::SentLogoutFails:
    case Outcome::SentLogoutSilent:
    case Outcome::SentWrongOtp:
    case Outcome::SentExpiredOtp:
    case Outcome::UnknownWords:
    case Outcome::SlowAnswer:
        return true;
    default:
        return false;
    }
}

HttpAnswer SandboxAnswers::itrData(const TestPan &known, AssessmentYear year)
{
    return {200, "application/json", SandboxReturns::body(known, year)};
}

HttpAnswer SandboxAnswers::itrDataByYear(const TestPan &known, AssessmentYear year, qsizetype back)
{
    if (known.outcome == TestPan::Outcome::SentYearsFail)
        return HttpAnswer::json(500, {{u"error"_qs, u"The return could not be fetched from the portal."_qs}});
    if (known.outcome == TestPan::Outcome::SentYearsMissing && back % 2 != 0)
        return refused(
            u"json"_qs, {{u"year"_qs, QJsonArray{u"No return was filed for this assessment year."_qs}}});
    return itrData(known, year);
}

SandboxReply SandboxAnswers::logout(const TestPan &known)
{
    if (known.outcome == TestPan::Outcome::SentLogoutFails)
        return {HttpAnswer::json(500, {{u"error"_qs, u"The portal did not end the session."_qs}})};
    if (known.outcome == TestPan::Outcome::SentLogoutSilent)
        return {{}, SandboxReply::Manner::Silence};
    return {HttpAnswer::json(200,
        {{u"status"_qs,
            QJsonObject{{u"success"_qs, true}, {u"message"_qs, u"Logged out of the portal."_qs}}}})};
}

HttpAnswer SandboxAnswers::sessionEnded()
{
    return problem(401, {}, u"There is no active portal session for this PAN."_qs);
}
