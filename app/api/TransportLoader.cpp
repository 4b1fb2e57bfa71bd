#include "api/TransportLoader.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslSocket>
#include <QtConcurrentRun>

namespace
{
std::optional<QSslConfiguration> tlsWith(const QString &caFile)
{
    QSslSocket::supportsSsl(); // loads OpenSSL
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (extra.isEmpty())
        return std::nullopt;
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QNetworkProxy proxyFor(const QUrl &service)
{
    if (isLoopback(service.host()))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(service));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

Transport transport(const QUrl &service, const QString &caFile)
{
    return {.tls = tlsWith(caFile), .proxy = proxyFor(service)};
}
}

QFuture<Transport> TransportLoader::load(const QUrl &service, const QString &caFile)
{
    return QtConcurrent::run(&transport, service, caFile);
}
