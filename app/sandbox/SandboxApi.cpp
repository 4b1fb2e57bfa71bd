#include "sandbox/SandboxApi.h"

#include "itr/Pan.h"
#include "sandbox/SandboxAnswers.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <openssl/crypto.h>

#include <algorithm>
#include <array>

namespace
{
constexpr char arrivalsPath[] = "/sandbox/arrivals";

/// In a time that tells nothing of where the two differ; their lengths are no secret.
bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

/// RFC 9110 §8.3: the type without its parameters, in any case.
bool isJson(const HttpRequest &request)
{
    const std::optional<QByteArray> type = request.single("content-type");
    return type && type->split(';').first().trimmed().toLower() == "application/json";
}

/// Adds to @p errors what is wrong with the string property @p field.
void checkString(const QJsonObject &body, const QString &field, QJsonObject &errors)
{
    const QJsonValue value = body[field];
    if (value.isUndefined())
        errors[field] = QJsonArray{u"Missing data for required field."_qs};
    else if (!value.isString())
        errors[field] = QJsonArray{u"Not a valid string."_qs};
    else if (value.toString().isEmpty())
        errors[field] = QJsonArray{u"Shorter than minimum length 1."_qs};
}

/// Adds to @p errors what is wrong with `pan`; the test PAN it names, else null.
const TestPan *checkPan(const QJsonObject &body, QJsonObject &errors)
{
    const QString field = u"pan"_qs;
    checkString(body, field, errors);
    if (errors.contains(field))
        return nullptr;
    const QString text = body[field].toString();
    const std::optional<Pan> pan = Pan::parse(text);
    if (!pan || pan->text() != text) {
        errors[field] = QJsonArray{u"Not a valid PAN."_qs};
        return nullptr;
    }
    const TestPan *known = TestPan::find(text);
    if (!known)
        errors[field] = QJsonArray{u"The sandbox knows only its test PANs."_qs};
    return known;
}
}

SandboxApi::SandboxApi(QByteArray bearer, const QDate &today)
    : m_bearer(std::move(bearer))
    , m_otp(sandboxOtp)
    , m_accessToken(sandboxAccessToken)
    , m_years(AssessmentYear::lastOf(today))
{
}

void SandboxApi::acceptOnly(QByteArray otp, QByteArray accessToken)
{
    m_otp = std::move(otp);
    m_accessToken = std::move(accessToken);
}

std::span<const SandboxApi::Endpoint> SandboxApi::endpoints()
{
    static constexpr std::array all{
        Endpoint{"/verification/v2/itr/get_otp", "get_otp", &Arrivals::getOtp, &SandboxApi::getOtp},
        Endpoint{"/verification/v2/itr/get_data", "get_data", &Arrivals::getData, &SandboxApi::getData},
        Endpoint{"/verification/v2/itr/get_data_by_assessment_year", "get_data_by_assessment_year",
            &Arrivals::getDataByYear, &SandboxApi::getDataByYear},
        Endpoint{"/verification/v2/itr/logout", "logout", &Arrivals::logout, &SandboxApi::logout},
    };
    return all;
}

const SandboxApi::Endpoint *SandboxApi::endpoint(const QByteArray &path)
{
    const auto all = endpoints();
    const auto found = std::ranges::find_if(all, [&path](const Endpoint &one) { return path == one.path; });
    return found == all.end() ? nullptr : &*found;
}

bool SandboxApi::serves(const QByteArray &path)
{
    return path == arrivalsPath || endpoint(path);
}

SandboxReply SandboxApi::reply(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject body = document.object();
    const QString text = body[u"pan"].toString();
    count(request, text);
    SandboxReply reply = checked(request, document.isObject() ? &body : nullptr);
    if (const std::optional<Pan> pan = Pan::parse(text))
        reply.maskedPan = pan->masked();
    return reply;
}

SandboxReply SandboxApi::checked(const HttpRequest &request, const QJsonObject *body)
{
    if (!isLetIn(request))
        return {SandboxAnswers::bearerRefused()};
    const bool arrivals = request.path == arrivalsPath;
    const Endpoint *called = endpoint(request.path);
    if (!arrivals && !called)
        return {SandboxAnswers::notFound()};
    const QByteArray allowed = arrivals ? "GET" : "POST";
    if (request.method != allowed)
        return {SandboxAnswers::methodNotAllowed(allowed)};
    if (arrivals)
        return {arrivalsAnswer(request)};
    if (!isJson(request))
        return {SandboxAnswers::wrongMediaType()};
    if (!body)
        return {
            SandboxAnswers::refused(u"json"_qs, {{u"_schema"_qs, QJsonArray{u"Invalid input type."_qs}}})};
    return (this->*called->answer)(request, *body);
}

SandboxReply SandboxApi::getOtp(const HttpRequest &, const QJsonObject &body)
{
    QJsonObject errors;
    const TestPan *known = checkPan(body, errors);
    checkString(body, u"password"_qs, errors);
    if (!errors.isEmpty())
        return {SandboxAnswers::refused(u"json"_qs, errors)};
    SandboxReply reply = SandboxAnswers::getOtp(*known);
    if (SandboxAnswers::sendsOtp(known->outcome))
        m_otpSent.insert(known->text());
    return reply;
}

SandboxReply SandboxApi::getData(const HttpRequest &request, const QJsonObject &body)
{
    if (!sameSecret(request.single("accesstoken").value_or(QByteArray()), m_accessToken))
        return {SandboxAnswers::accessTokenRefused()};
    QJsonObject errors;
    const TestPan *known = checkPan(body, errors);
    checkString(body, u"otp"_qs, errors);
    if (!errors.isEmpty())
        return {SandboxAnswers::refused(u"json"_qs, errors)};
    return dataFor(*known, body[u"otp"].toString());
}

SandboxReply SandboxApi::dataFor(const TestPan &known, const QString &otp)
{
    const auto otpRefused = [](const QString &why) {
        return SandboxReply{SandboxAnswers::refused(u"json"_qs, {{u"otp"_qs, QJsonArray{why}}})};
    };
    if (!m_otpSent.contains(known.text()))
        return {SandboxAnswers::businessFailure(u"No OTP was requested for this PAN."_qs)};
    if (known.outcome == TestPan::Outcome::SentExpiredOtp)
        return otpRefused(u"The OTP has expired."_qs);
    if (known.outcome == TestPan::Outcome::SentWrongOtp || !sameSecret(otp.toUtf8(), m_otp))
        return otpRefused(u"The OTP is wrong."_qs);
    if (known.outcome == TestPan::Outcome::SentSessionEnds)
        m_otpSent.remove(known.text());
    else
        m_sessions.insert(known.text());
    return {SandboxAnswers::itrData(known)};
}

SandboxReply SandboxApi::getDataByYear(const HttpRequest &, const QJsonObject &body)
{
    const QString field = u"year"_qs;
    QJsonObject errors;
    const TestPan *known = checkPan(body, errors);
    checkString(body, field, errors);
    const QString text = body[field].toString();
    const std::optional<AssessmentYear> year = AssessmentYear::parse(text);
    const qsizetype back = year && year->text() == text ? m_years.indexOf(*year) : -1;
    if (!errors.contains(field) && back < 0)
        errors[field] = QJsonArray{u"Must be one of the last six assessment years, like 2024-25."_qs};
    if (!errors.isEmpty())
        return {SandboxAnswers::refused(u"json"_qs, errors)};
    if (!m_sessions.contains(known->text()))
        return {SandboxAnswers::sessionEnded()};
    return {SandboxAnswers::itrDataByYear(*known, *year, back)};
}

SandboxReply SandboxApi::logout(const HttpRequest &, const QJsonObject &body)
{
    QJsonObject errors;
    const TestPan *known = checkPan(body, errors);
    if (!errors.isEmpty())
        return {SandboxAnswers::refused(u"json"_qs, errors)};
    // The one who was sent an OTP is in the middle of logging in.
    if (!m_sessions.contains(known->text()) && !m_otpSent.contains(known->text()))
        return {SandboxAnswers::businessFailure(u"There is no active portal session for this PAN."_qs)};
    SandboxReply reply = SandboxAnswers::logout(*known);
    if (reply.manner == SandboxReply::Manner::Whole && reply.answer.status == 200) {
        m_sessions.remove(known->text());
        m_otpSent.remove(known->text());
    }
    return reply;
}

HttpAnswer SandboxApi::arrivalsAnswer(const HttpRequest &request) const
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QString pan = query.queryItemValue(u"pan"_qs, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"pan"_qs) && !TestPan::find(pan)) {
        return SandboxAnswers::refused(
            u"query"_qs, {{u"pan"_qs, QJsonArray{u"The sandbox knows only its test PANs."_qs}}});
    }
    const Arrivals found = query.hasQueryItem(u"pan"_qs) ? arrivals(pan) : arrivals();
    QJsonObject counts;
    for (const Endpoint &one : endpoints())
        counts[QLatin1StringView(one.name)] = found.*one.counter;
    return HttpAnswer::json(200, counts);
}

bool SandboxApi::isLetIn(const HttpRequest &request) const
{
    constexpr char scheme[] = "bearer "; // RFC 9110 §11.1: in any case
    constexpr qsizetype length = sizeof(scheme) - 1;
    const QByteArray field = request.single("authorization").value_or(QByteArray());
    return field.left(length).toLower() == scheme && sameSecret(field.mid(length).trimmed(), m_bearer);
}

void SandboxApi::count(const HttpRequest &request, const QString &pan)
{
    const Endpoint *called = endpoint(request.path);
    if (request.method != "POST" || !called)
        return;
    ++(m_total.*called->counter);
    if (TestPan::find(pan)) // a PAN that may be somebody's is not kept
        ++(m_arrivals[pan].*called->counter);
}
