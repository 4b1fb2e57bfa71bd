#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

/// A client that sends bytes as they are over TLS and keeps what comes back, for tests of servers.
class TlsClient : public QObject
{
public:
    /// Begins to connect at once. @p trusted is the only CA it believes.
    TlsClient(
        const QUrl &url, const QSslCertificate &trusted, QSsl::SslProtocol protocol = QSsl::SecureProtocols)
    {
        QSslConfiguration tls;
        tls.setCaCertificates({trusted});
        tls.setProtocol(protocol);
        socket.setSslConfiguration(tls);
        connect(&socket, &QSslSocket::readyRead, this, [this] { received += socket.readAll(); });
        connect(&socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { tlsErrors += errors; });
        socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
    }

    /// True when one whole answer with a Content-Length has come.
    bool hasAnswer() const
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        return end >= 0 && received.size() >= end + 4 + field("Content-Length").toLongLong();
    }
    int status() const { return received.mid(9, 3).toInt(); }
    QByteArray field(const QByteArray &name) const
    {
        const QByteArray start = "\r\n" + name + ": ";
        const qsizetype at = received.indexOf(start);
        return at < 0 ? QByteArray() : received.sliced(at + start.size()).split('\r').first();
    }
    QByteArray body() const { return received.sliced(received.indexOf("\r\n\r\n") + 4); }
    QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QSslSocket socket;
    QByteArray received;
    QList<QSslError> tlsErrors;
};
