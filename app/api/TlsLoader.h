#pragma once

#include <QFuture>
#include <QSslConfiguration>
#include <QString>

#include <optional>

/// Makes the TLS configuration of all calls: 1.2 at least, chain and name always verified. Loading OpenSSL and parsing
/// a CA list take tens of milliseconds, so that is done on a worker thread.
class TlsLoader
{
public:
    /// The configuration, or nothing when @p caFile holds no certificate. Without a @p caFile the system's CAs count,
    /// looked up on demand.
    static QFuture<std::optional<QSslConfiguration>> load(const QString &caFile);
};
