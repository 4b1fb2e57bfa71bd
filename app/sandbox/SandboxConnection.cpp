#include "sandbox/SandboxConnection.h"

#include "sandbox/SandboxAnswers.h"

#include <algorithm>

namespace
{
constexpr qsizetype readBufferSize = 128 * 1024; // bytes: what a client can make this program hold

/// What a client called it is printed only when it is one of our words: the rest could hold anything.
QString known(const QByteArray &word, std::initializer_list<const char *> words)
{
    const bool found = std::ranges::any_of(words, [&word](const char *one) { return word == one; });
    return found ? QString::fromLatin1(word) : u"other"_qs;
}

QString status(const SandboxReply &reply)
{
    const QString number = QString::number(reply.answer.status);
    switch (reply.manner) {
    case SandboxReply::Manner::Whole:
        return number;
    case SandboxReply::Manner::Late:
        return number + u" late";
    case SandboxReply::Manner::Half:
        return number + u" half";
    case SandboxReply::Manner::HangUp:
        return u"hang-up"_qs;
    case SandboxReply::Manner::Silence:
        return u"silence"_qs;
    }
    Q_UNREACHABLE();
}
}

SandboxConnection::SandboxConnection(QSslSocket *socket, SandboxApi *api, Times times, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_api(api)
    , m_times(times)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBufferSize);
    connect(m_socket, &QSslSocket::readyRead, this, &SandboxConnection::readMore);
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_times.idle);
    connect(&m_idle, &QTimer::timeout, m_socket, &QSslSocket::disconnectFromHost);
    m_idle.start();
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        deleteLater(); // left between the handshake and now: disconnected() has been and gone
        return;
    }
    // What came together with the end of the handshake has no readyRead() of its own.
    QMetaObject::invokeMethod(this, &SandboxConnection::readMore, Qt::QueuedConnection);
}

void SandboxConnection::readMore()
{
    if (m_reader.state() == HttpReader::State::Refused) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    while (!m_busy) {
        if (m_reader.state() == HttpReader::State::NeedsMore)
            m_reader.feed(m_socket->readAll());
        if (m_reader.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_reader.state() == HttpReader::State::Refused)
            return refuse(m_reader.refusal());
        if (m_reader.state() == HttpReader::State::NeedsMore)
            return;
        m_busy = true;
        m_idle.stop();
        serve(m_reader.take());
    }
}

void SandboxConnection::serve(const HttpRequest &request)
{
    const SandboxReply reply = m_api->reply(request);
    report(request, reply);
    const bool keepAlive = request.keepAlive;
    const bool headOnly = request.method == "HEAD";
    switch (reply.manner) {
    case SandboxReply::Manner::Whole:
        return send(reply.answer, keepAlive, headOnly);
    case SandboxReply::Manner::Late:
        QTimer::singleShot(m_times.slowAnswer, this, [this, answer = reply.answer, keepAlive] {
            send(answer, keepAlive, false);
            readMore();
        });
        return;
    case SandboxReply::Manner::Half:
        return sendHalf(reply.answer);
    case SandboxReply::Manner::HangUp:
        m_socket->abort(); // without TLS's goodbye, as a server that crashes leaves
        deleteLater();
        return;
    case SandboxReply::Manner::Silence:
        return; // busy for good: stays until the client leaves
    }
}

void SandboxConnection::refuse(int status)
{
    m_busy = true;
    m_idle.stop();
    const HttpAnswer answer = SandboxAnswers::unreadable(status);
    report({}, {answer});
    m_socket->write(answer.head(QDateTime::currentDateTimeUtc(), false) + answer.body);
    // Closing with unread bytes would reset the connection, and the client might never see why.
    QTimer::singleShot(m_times.linger, m_socket, &QSslSocket::disconnectFromHost);
}

void SandboxConnection::send(const HttpAnswer &answer, bool keepAlive, bool headOnly)
{
    m_socket->write(
        answer.head(QDateTime::currentDateTimeUtc(), keepAlive) + (headOnly ? QByteArray() : answer.body));
    if (!keepAlive)
        return m_socket->disconnectFromHost();
    m_busy = false;
    m_idle.start();
}

void SandboxConnection::sendHalf(const HttpAnswer &answer)
{
    m_socket->write(
        answer.head(QDateTime::currentDateTimeUtc(), true) + answer.body.left(answer.body.size() / 2));
    m_socket->disconnectFromHost();
}

void SandboxConnection::report(const HttpRequest &request, const SandboxReply &reply)
{
    const QString path = SandboxApi::serves(request.path) ? QString::fromLatin1(request.path) : u"other"_qs;
    Q_EMIT handled(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) % u' '
        % known(request.method, {"GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS"}) % u' ' % path % u' '
        % (reply.maskedPan.isEmpty() ? u"-"_qs : reply.maskedPan) % u' ' % status(reply));
}
