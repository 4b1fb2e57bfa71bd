#include "sandbox/SandboxServer.h"

#include <QSslConfiguration>

SandboxServer::SandboxServer(
    const ThrowawayCa::ServerCertificate &identity, Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_api(m_settings.bearer)
{
    if (!m_settings.otp.isEmpty())
        m_api.acceptOnly(m_settings.otp, m_settings.accessToken);
    QSslConfiguration tls; // not the default one, which loads the system's CAs for nothing
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a Bearer token, not a certificate
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &SandboxServer::welcome);
}

SandboxServer::~SandboxServer()
{
    // The connections are children of this and use m_api: they must go first.
    qDeleteAll(findChildren<SandboxConnection *>(Qt::FindDirectChildrenOnly));
}

bool SandboxServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, m_settings.port);
}

QUrl SandboxServer::url() const
{
    QUrl url;
    url.setScheme(u"https"_qs);
    url.setHost(m_server.serverAddress().toString());
    url.setPort(m_server.serverPort());
    return url;
}

qsizetype SandboxServer::connections() const
{
    return m_server.findChildren<QSslSocket *>().size() + findChildren<QSslSocket *>().size();
}

void SandboxServer::welcome()
{
    while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection())) {
        auto *connection = new SandboxConnection(socket, &m_api, m_settings.times, this);
        connect(connection, &SandboxConnection::handled, this, &SandboxServer::handled);
    }
}
