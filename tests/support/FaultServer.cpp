#include "FaultServer.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <sys/socket.h>

FaultServer::FaultServer(const ThrowawayCa::ServerCertificate &identity, QObject *parent)
    : QTcpServer(parent)
{
    m_tls.setLocalCertificate(identity.certificate);
    m_tls.setPrivateKey(identity.key);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of the clients, who have no certificates
    onRequest = [](QSslSocket &socket) { answerStatus(socket); };
    listen(QHostAddress::LocalHost);
}

FaultServer::~FaultServer()
{
    closeAll();
}

QUrl FaultServer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2"_qs.arg(host).arg(serverPort()));
}

void FaultServer::closeAll()
{
    for (QSslSocket *socket : findChildren<QSslSocket *>())
        socket->abort();
}

void FaultServer::finish(QSslSocket &socket)
{
    socket.flush();
    ::shutdown(int(socket.socketDescriptor()), SHUT_RDWR);
}

void FaultServer::reset(QSslSocket &socket)
{
    socket.flush();
    const linger none{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

void FaultServer::answer(QSslSocket &socket, int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body);
}

void FaultServer::answerStatus(QSslSocket &socket, const QByteArray &words)
{
    answer(socket, 200, R"({"otp_status":")" + words + R"("})");
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_connections;
    ++m_open;
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    if (onAccepted && onAccepted(*socket))
        return;
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        ++m_encrypted;
        if (onEncrypted)
            onEncrypted(*socket);
    });
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { readMore(socket); });
    socket->startServerEncryption();
}

void FaultServer::readMore(QSslSocket *socket)
{
    static const QRegularExpression length(u"\r\ncontent-length: *([0-9]+)\r\n"_qs, QRegularExpression::CaseInsensitiveOption);
    const QByteArray bytes = socket->readAll();
    m_bytesReceived += bytes.size();
    QByteArray request = socket->property("request").toByteArray() + bytes;
    const qsizetype head = request.indexOf("\r\n\r\n");
    const qsizetype body = head < 0 ? 0 : length.match(QString::fromLatin1(request.left(head + 2))).captured(1).toLongLong();
    const bool whole = head >= 0 && request.size() >= head + 4 + body;
    if (whole) {
        m_lastRequest = request;
        request.clear();
    }
    socket->setProperty("request", request);
    if (whole) {
        ++m_requests;
        onRequest(*socket);
    }
}
