#pragma once

#include "sandbox/SandboxApi.h"
#include "sandbox/SandboxConnection.h"
#include "sandbox/ThrowawayCa.h"

#include <QObject>
#include <QSslServer>
#include <QUrl>

/// The sandbox's HTTPS server on this machine's loopback address: TLS 1.2 and later, HTTP/1.1 with
/// keep-alive.
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    struct Settings {
        QByteArray bearer; ///< the one Bearer token that is let in
        quint16 port = 0; ///< 0: any free one
        SandboxConnection::Times times = {};
        QByteArray otp = {}; ///< the one that is accepted; empty: the one that everybody knows
        QByteArray accessToken = {}; ///< likewise
    };

    SandboxServer(
        const ThrowawayCa::ServerCertificate &identity, Settings settings, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// False when the port can't be had; errorString() then says why.
    bool listen();
    QString errorString() const { return m_server.errorString(); }
    /// `https://127.0.0.1:PORT`, without a slash at the end.
    QUrl url() const;

    const SandboxApi &api() const { return m_api; }
    /// How many clients are connected, those in their TLS handshake included.
    qsizetype connections() const;

Q_SIGNALS:
    /// See SandboxConnection::handled().
    void handled(const QString &line);

private:
    void welcome();

    Settings m_settings;
    SandboxApi m_api;
    QSslServer m_server;
};
