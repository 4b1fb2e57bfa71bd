#pragma once

#include "api/CertificatePath.h"
#include "api/TransportRules.h"
#include "secrets/Secret.h"

#include <QCoreApplication>
#include <QFuture>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>
#include <optional>

/// What every connection to the service is made with.
struct Transport {
    enum class Problem {
        None,
        CaFile, ///< holds no certificate
        Pins, ///< one is no SHA-256 in base64, or there is a single one
        ClientCertificate, ///< its files can't be used
        PassphraseNeeded, ///< of the client certificate's key
        PassphraseWrong,
    };

    /// 1.2 at least, sound ciphers only, chain and name always verified; nothing when there is a problem.
    std::optional<QSslConfiguration> tls;
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString proxyUser; ///< given when the proxy asks
    QList<QByteArray> pins;
    std::shared_ptr<const CertificatePath> certificatePath;
    Problem problem = Problem::None;
    QString words; ///< on the problem, a sentence
};

/// Makes the Transport on a worker thread: loading OpenSSL and a CA list takes tens of milliseconds, opening a key
/// hundreds, and asking the system for its proxy as long as a proxy script's server likes to take.
class TransportLoader
{
    Q_DECLARE_TR_FUNCTIONS(TransportLoader)
public:
    /// Without a CA file the system's CAs count, looked up on demand. Loopback addresses never go through the system's
    /// proxy. @p passphrase of the client certificate's key; wiped once it was used.
    static QFuture<Transport> load(const TransportRules &rules, Secret passphrase = Secret(0));
};
