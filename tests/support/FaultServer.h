#pragma once

#include "sandbox/ThrowawayCa.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

/// A TLS server on loopback that counts what arrives and answers as a test says, down to breaking off at any byte.
class FaultServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit FaultServer(const ThrowawayCa::ServerCertificate &identity, QObject *parent = nullptr);
    ~FaultServer() override;

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    QSslConfiguration &tls() { return m_tls; }

    /// Called with the bare connection; true when it was dealt with and TLS must not start.
    std::function<bool(QSslSocket &)> onAccepted;
    std::function<void(QSslSocket &)> onEncrypted;
    /// Called once a whole request with its body is there.
    std::function<void(QSslSocket &)> onRequest;

    int connections() const { return m_connections; } ///< ever accepted
    int encrypted() const { return m_encrypted; } ///< handshakes that came about
    int openConnections() const { return m_open; }
    int requests() const { return m_requests; } ///< whole requests, with body
    qint64 bytesReceived() const { return m_bytesReceived; } ///< behind TLS
    QByteArray lastRequest() const { return m_lastRequest; }
    void closeAll();

    /// Ends the connection with TCP FIN but without TLS' close-notify.
    static void finish(QSslSocket &socket);
    /// Ends it with a TCP reset.
    static void reset(QSslSocket &socket);
    static void answer(QSslSocket &socket, int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    static void answerStatus(QSslSocket &socket, const QByteArray &words = "OTP Sent");

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readMore(QSslSocket *socket);

    QSslConfiguration m_tls;
    int m_connections = 0;
    int m_encrypted = 0;
    int m_open = 0;
    int m_requests = 0;
    qint64 m_bytesReceived = 0;
    QByteArray m_lastRequest;
};
