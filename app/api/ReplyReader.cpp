#include "api/ReplyReader.h"

#include "api/ServerText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace
{
using Kind = ApiError::Kind;

constexpr qsizetype mostFieldErrors = 20;
constexpr qsizetype mostErrorBytes = 64LL * 1024;
constexpr std::chrono::seconds longestWait = std::chrono::hours(24);

Kind kindOf(int status)
{
    switch (status) {
    case 400:
        return Kind::BadRequest;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 405:
        return Kind::NotFound;
    case 422:
        return Kind::Unprocessable;
    case 429:
        return Kind::TooManyRequests;
    case 407: // these come from whoever stands in front of the service
    case 408:
    case 502:
    case 503:
    case 504:
        return Kind::GatewayError;
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return Kind::Redirected;
    default:
        return status >= 500 && status < 600 ? Kind::ServerError : Kind::UnexpectedStatus;
    }
}

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray messages = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &message : messages) {
        const QString text = ServerText::clean(message.toString());
        if (!text.isEmpty())
            out += text;
        if (out.size() == mostFieldErrors)
            break;
    }
    return out;
}

QList<ApiError::FieldError> fieldErrors(const QJsonObject &detail)
{
    QList<ApiError::FieldError> out;
    for (auto location = detail.begin(); location != detail.end(); ++location) {
        const QJsonObject fields = location.value().toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const QString &message : texts(field.value())) {
                out.append({ServerText::clean(location.key()), ServerText::clean(field.key()), message});
                if (out.size() == mostFieldErrors)
                    return out;
            }
        }
    }
    return out;
}

/// The contract's `message` and `error`, and RFC 9457's `detail` and `title`; the first that says something.
QString serverMessage(const QJsonObject &body)
{
    for (const auto *key : {"message", "error", "detail", "title"}) {
        QString text = ServerText::clean(body[QLatin1StringView(key)].toString());
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// What @p value says, in one line: an object's members as "key: value", whatever is deeper than anyone would read left
/// out.
QString wordsOf(const QJsonValue &value, int depth = 0) // NOLINT(misc-no-recursion): four levels at the most
{
    constexpr int deepest = 3;
    if (!value.isObject() && !value.isArray())
        return value.toVariant().toString();
    QStringList out;
    if (depth == deepest)
        return {};
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end() && out.size() < mostFieldErrors; ++member) {
        const QString words = wordsOf(member.value(), depth + 1);
        if (!words.isEmpty())
            out += member.key() % u": " % words;
    }
    const QJsonArray items = value.toArray();
    for (auto item = items.begin(); item != items.end() && out.size() < mostFieldErrors; ++item) {
        const QString words = wordsOf(*item, depth + 1);
        if (!words.isEmpty())
            out += words;
    }
    return out.join(u"; ");
}

/// nginx takes every client's handshake and answers a bad certificate with a page of its own, of status 400; the service
/// behind it hears nothing. Empty when @p reply is no such page.
QString aboutOurCertificate(const HttpReply &reply)
{
    constexpr qsizetype mostPageBytes = 4096;
    const QByteArray page = reply.body.left(mostPageBytes);
    if (reply.status != 400 || !page.contains("<title>400 "))
        return {};
    if (page.contains("No required SSL certificate was sent"))
        return ApiError::tr("The relay asks for a certificate, and this desk has none");
    if (page.contains("The SSL certificate error"))
        return ApiError::tr("The relay refuses the desk's certificate: it is expired, revoked, or of another CA");
    return {};
}

bool looksCutOff(const QByteArray &body)
{
    const QByteArrayView trimmed = QByteArrayView(body).trimmed(); // a view: 20 MB are not copied for it
    return trimmed.isEmpty() || (trimmed.startsWith('{') && !trimmed.endsWith('}'));
}
}

ItrResult<OtpStatus> ReplyReader::otpStatus(const HttpReply &reply)
{
    if (auto failed = error(reply))
        return *failed;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return unusable(Kind::ReplyNotJson, reply);
    const QString words = ServerText::clean(document.object()[u"otp_status"].toString());
    if (words.isEmpty())
        return unusable(Kind::ReplyUnusable, reply);
    return OtpStatus::read(words);
}

ItrResult<LoggedOut> ReplyReader::loggedOut(const HttpReply &reply)
{
    if (auto failed = error(reply))
        return *failed;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return unusable(Kind::ReplyNotJson, reply);
    const QJsonValue status = document.object()[u"status"];
    if (status.isUndefined() || status.isNull())
        return unusable(Kind::ReplyUnusable, reply);
    return LoggedOut{ServerText::clean(wordsOf(status))};
}

std::optional<ApiError> ReplyReader::error(const HttpReply &reply)
{
    if (auto refused = refusal(reply))
        return refused;
    if (!reply.complete || (!reply.body.isEmpty() && looksCutOff(reply.body)))
        return unusable(Kind::ReplyIncomplete, reply);
    if (reply.body.isEmpty())
        return unusable(Kind::ReplyUnusable, reply);
    return std::nullopt;
}

std::optional<ApiError> ReplyReader::refusal(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    ApiError error = unusable(kindOf(reply.status), reply);
    error.arrival = arrivalOf(reply.status);
    if (const QString words = aboutOurCertificate(reply); !words.isEmpty()) {
        error.kind = Kind::ClientCertificateRefused;
        error.technicalReason = words;
        return error;
    }
    error.retryAfter = retryAfter(reply.retryAfter, reply.date, QDateTime::currentDateTimeUtc());
    // What is no JSON (a proxy's HTML page, half a document) has no words worth showing.
    const QJsonObject body = QJsonDocument::fromJson(reply.body.left(mostErrorBytes)).object();
    error.serverMessage = serverMessage(body);
    error.fieldErrors = fieldErrors(body[u"detail"].toObject());
    return error;
}

Arrival ReplyReader::arrivalOf(int status)
{
    return kindOf(status) == Kind::GatewayError ? Arrival::MayHaveArrived : Arrival::Answered;
}

ApiError ReplyReader::unusable(ApiError::Kind kind, const HttpReply &reply)
{
    ApiError error;
    error.kind = kind;
    error.arrival = Arrival::Answered;
    error.httpStatus = reply.status;
    error.technicalReason = u"HTTP %1"_qs.arg(reply.status);
    return error;
}

std::optional<std::chrono::seconds> ReplyReader::retryAfter(const QByteArray &value, const QByteArray &date,
                                                            const QDateTime &now)
{
    const auto readDate = [](const QByteArray &text) {
        QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs);
        time.setTimeZone(QTimeZone::utc());
        return time;
    };
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    std::chrono::seconds wait{0};
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        wait = fits ? std::chrono::seconds(seconds) : longestWait;
    } else {
        const QDateTime until = readDate(text);
        if (!until.isValid())
            return std::nullopt;
        const QDateTime serverNow = readDate(date);
        wait = std::chrono::seconds((serverNow.isValid() ? serverNow : now).secsTo(until));
    }
    return std::clamp(wait, std::chrono::seconds::zero(), longestWait);
}
