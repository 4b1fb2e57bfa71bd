#include "api/ItrCall.h"

#include "api/JsonBody.h"
#include "api/Log.h"
#include "api/TlsTrouble.h"
#include "itr/ItrDataReader.h"

#include <QMetaEnum>
#include <QNetworkProxy>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace
{
using Kind = ApiError::Kind;

constexpr qint64 mostOtpBytes = 64LL * 1024;
constexpr qint64 mostLogoutBytes = 64LL * 1024;
constexpr qint64 mostDataBytes = 32LL * 1024 * 1024;

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

/// What stopped a request of which nothing had left.
Kind kindBeforeSending(QNetworkReply::NetworkError error, bool certificateRefused, bool byProxy)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Kind::ConnectionRefused;
    case QNetworkReply::OperationCanceledError: // by the line, which has looked at the pins
    case QNetworkReply::SslHandshakeFailedError:
        return certificateRefused ? Kind::CertificateRefused : Kind::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return Kind::ProxyNotReached;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyUnauthorized;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyRefused;
    case QNetworkReply::RemoteHostClosedError:
        return Kind::ConnectionLost;
    default: // Qt has several names for a proxy that answers CONNECT with an error, and one of them for a dead one too
        return byProxy ? Kind::ProxyRefused : Kind::NetworkUnreachable;
    }
}

/// Qt ends a call with a 102 or 103 too; that is no answer yet (RFC 9110 §15.2).
bool isFinalStatus(int status)
{
    return status >= 200;
}
}

ItrCall::ItrCall(const char *endpoint, qint64 mostBytes, std::unique_ptr<JsonBody> body,
                 std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_mostBytes(mostBytes)
    , m_body(body.release())
{
    m_body->setParent(this);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &ItrCall::deadlinePassed);
    m_deadline.start(timeout);
}

ItrCall::~ItrCall()
{
    dropRequest();
}

void ItrCall::cancel()
{
    fail(failure(Kind::Cancelled, u"cancelled"_qs));
}

/// The header's bytes must be a QByteArray for Qt; they go with the line that carries the request.
void ItrCall::setSecretHeader(QNetworkRequest &request, const char *name, const char *prefix, const Secret &secret)
{
    if (secret.isEmpty())
        return;
    QByteArray value;
    value.reserve(static_cast<qsizetype>(qstrlen(prefix)) + secret.size());
    value.append(prefix).append(secret.utf8().data(), secret.size());
    request.setRawHeader(name, value);
}

void ItrCall::hold(const QNetworkRequest &request)
{
    m_request = request;
    m_awaitsBearer = true;
}

void ItrCall::hold(Secret bearer)
{
    m_awaitsBearer = false;
    if (!m_ended)
        m_bearer = std::move(bearer);
}

void ItrCall::send(std::unique_ptr<TransportLine> line, const QSslConfiguration &tls)
{
    m_line = std::move(line);
    m_request.setSslConfiguration(tls);
    setSecretHeader(m_request, "Authorization", "Bearer ", m_bearer);
    m_bearer = Secret(0);
    m_sent.start();
    m_reply = m_line->post(std::exchange(m_request, QNetworkRequest()), m_body);
    m_body->setParent(m_reply);
    connect(m_reply, &QNetworkReply::readyRead, this, &ItrCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &ItrCall::replyFinished);
}

void ItrCall::readMore()
{
    if (m_received.isEmpty()) {
        const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_received.reserve(std::clamp<qint64>(announced, 0, m_mostBytes));
    }
    // Bytes that are there: QIODevice takes memory for all that it is asked for.
    m_received += m_reply->read(std::min(m_mostBytes + 1 - m_received.size(), m_reply->bytesAvailable()));
    if (m_received.size() <= m_mostBytes)
        return;
    const HttpReply reply = replySoFar();
    // Of a refusal the status is what counts; only its words are cut.
    if (const auto refusal = ReplyReader::refusal(reply))
        fail(*refusal);
    else
        fail(ReplyReader::unusable(Kind::ReplyTooLarge, reply));
}

void ItrCall::replyFinished()
{
    if (m_ended)
        return;
    const QPointer<ItrCall> self(this); // whoever hears of the end may delete the call
    if (m_reply->isOpen()) // it is not when the line refused the server
        readMore();
    if (!self || m_ended)
        return;
    if (!isFinalStatus(httpStatus())) {
        fail(networkFailure());
        return;
    }
    const HttpReply reply = replySoFar();
    m_received.clear(); // whoever reads the reply lets go of it, on a worker thread where it is large
    m_deadline.stop();
    dropLine();
    answered(reply);
}

void ItrCall::deadlinePassed()
{
    fail(failure(m_awaitsBearer ? Kind::BearerTooLate : Kind::TimedOut, u"deadline passed"_qs));
}

void ItrCall::conclude(const QString &outcome)
{
    m_took = elapsed();
    m_ended = true;
    m_deadline.stop();
    dropLine();
    qCInfo(lcApi).noquote() << m_endpoint << outcome << m_took.count() << "ms";
    Q_EMIT ended();
}

void ItrCall::fail(ApiError error)
{
    if (m_ended)
        return;
    conclude(error.code() % u' ' % error.technicalReason);
    failed(error);
}

void ItrCall::dropRequest()
{
    m_request = QNetworkRequest();
    m_bearer = Secret(0);
    if (!m_body)
        return;
    m_wasRead = m_body->wasRead();
    if (m_reply) {
        m_status = httpStatus();
        m_reply->disconnect(this);
        m_reply->abort();
    }
    m_body->abandon();
    m_body = nullptr;
}

/// Everything that the request left in memory hangs on the line: the reply, the body, Qt's buffers.
void ItrCall::dropLine()
{
    dropRequest();
    if (m_line)
        m_line.release()->deleteLater(); // may be inside one of its signals
}

HttpReply ItrCall::replySoFar() const
{
    HttpReply reply;
    reply.status = httpStatus();
    reply.contentType = m_reply->rawHeader("Content-Type");
    reply.retryAfter = m_reply->rawHeader("Retry-After");
    reply.date = m_reply->rawHeader("Date");
    reply.body = m_received;
    // An HTTP error status is reported as a network error too; only what concerns the connection cuts a body short.
    const int error = m_reply->error();
    reply.complete = error == QNetworkReply::NoError || error > QNetworkReply::UnknownProxyError;
    return reply;
}

ApiError ItrCall::failure(ApiError::Kind kind, const QString &reason) const
{
    ApiError error;
    error.kind = kind;
    error.arrival = arrival();
    error.httpStatus = httpStatus();
    error.technicalReason = reason;
    return error;
}

ApiError ItrCall::networkFailure() const
{
    const QString words = m_reply->errorString();
    if (TlsTrouble::isAboutOurCertificate(words))
        return failure(Kind::ClientCertificateRefused, TlsTrouble::words(words));
    const bool certificateRefused = !m_line->refusal().isEmpty();
    const bool mayHaveArrived = arrival() != Arrival::NotSent;
    const bool byProxy = m_line->proxy().type() != QNetworkProxy::NoProxy;
    const Kind kind = mayHaveArrived ? Kind::ConnectionLost : kindBeforeSending(m_reply->error(), certificateRefused, byProxy);
    // A proxy that refused the password is, where it closes its connection too, a body that can't be sent anew to Qt.
    if (kind == Kind::ProxyRefused && m_line->proxyAsked())
        return failure(Kind::ProxyUnauthorized, nameOf(m_reply->error()));
    if (kind == Kind::CertificateRefused)
        return failure(kind, m_line->refusal());
    const QString trouble = kind == Kind::TlsFailed ? TlsTrouble::words(words) : QString();
    return failure(kind, trouble.isEmpty() ? nameOf(m_reply->error()) : trouble);
}

Arrival ItrCall::arrival() const
{
    if (isFinalStatus(httpStatus()))
        return ReplyReader::arrivalOf(httpStatus());
    const bool wasRead = m_body ? m_body->wasRead() : m_wasRead;
    return wasRead ? Arrival::MayHaveArrived : Arrival::NotSent;
}

int ItrCall::httpStatus() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : m_status;
}

std::chrono::milliseconds ItrCall::elapsed() const
{
    if (m_ended || !m_sent.isValid())
        return m_took;
    return std::chrono::milliseconds(m_sent.elapsed());
}

OtpCall::OtpCall(std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent)
    : ItrCall("get_otp", mostOtpBytes, std::move(body), timeout, parent)
{
}

void OtpCall::answered(const HttpReply &reply)
{
    const ItrResult<OtpStatus> result = ReplyReader::otpStatus(reply);
    if (!result.isValue()) {
        fail(result.error());
        return;
    }
    conclude(u"answered"_qs);
    Q_EMIT finished(result);
}

void OtpCall::failed(const ApiError &error)
{
    Q_EMIT finished(error);
}

DataCall::DataCall(const char *endpoint, std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent)
    : ItrCall(endpoint, mostDataBytes, std::move(body), timeout, parent)
{
}

void DataCall::answered(const HttpReply &reply)
{
    if (const auto error = ReplyReader::error(reply)) {
        fail(*error);
        return;
    }
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (hasEnded())
            return; // cancelled while it was read
        const ItrResult<ItrData> result = m_reading.result();
        if (!result.isValue()) {
            fail(result.error());
            return;
        }
        conclude(u"answered"_qs);
        Q_EMIT finished(result);
    });
    m_reading.setFuture(QtConcurrent::run(&ItrDataReader::read, reply));
}

void DataCall::failed(const ApiError &error)
{
    Q_EMIT finished(error);
}

LogoutCall::LogoutCall(std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent)
    : ItrCall("logout", mostLogoutBytes, std::move(body), timeout, parent)
{
}

void LogoutCall::answered(const HttpReply &reply)
{
    const ItrResult<LoggedOut> result = ReplyReader::loggedOut(reply);
    if (!result.isValue()) {
        fail(result.error());
        return;
    }
    conclude(u"answered"_qs);
    Q_EMIT finished(result);
}

void LogoutCall::failed(const ApiError &error)
{
    Q_EMIT finished(error);
}
