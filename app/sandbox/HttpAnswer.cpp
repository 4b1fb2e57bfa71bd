#include "sandbox/HttpAnswer.h"

#include <QJsonDocument>
#include <QLocale>

namespace
{
QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return {}; // RFC 9112 §4: may be empty
    }
}

/// RFC 9110 §5.6.7: always English, always GMT.
QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}
}

HttpAnswer HttpAnswer::json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QByteArray HttpAnswer::head(const QDateTime &now, bool keepAlive) const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    const auto put
        = [&out](const QByteArray &name, const QByteArray &value) { out += name + ": " + value + "\r\n"; };
    put("Server", "itr-desk-sandbox");
    put("Date", httpDate(now));
    put("Content-Type", contentType);
    put("Content-Length", QByteArray::number(body.size()));
    put("Cache-Control", "no-store");
    for (const auto &[name, value] : fields)
        put(name, value);
    put("Connection", keepAlive ? "keep-alive" : "close");
    return out + "\r\n";
}
