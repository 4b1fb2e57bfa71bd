#pragma once

#include <QFuture>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <optional>

/// What every connection to the service is made with.
struct Transport {
    /// 1.2 at least, chain and name always verified; nothing when the CA file holds no certificate.
    std::optional<QSslConfiguration> tls;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
};

/// Makes the Transport on a worker thread: loading OpenSSL and a CA list takes tens of milliseconds, and asking the
/// system for its proxy as long as a proxy script's server likes to take.
class TransportLoader
{
public:
    /// Without a @p caFile the system's CAs count, looked up on demand. Loopback addresses never go through a proxy.
    static QFuture<Transport> load(const QUrl &service, const QString &caFile);
};
