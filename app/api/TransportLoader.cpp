#include "api/TransportLoader.h"

#include "api/ClientCertificate.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslSocket>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
using Problem = Transport::Problem;

/// Of TLS 1.2: forward secrecy and authenticated encryption, as BSI TR-02102-2 and Mozilla's "intermediate" have it;
/// all of TLS 1.3's are sound. Level 2 refuses keys below 112 bits of security and SHA-1, whatever openssl.cnf says.
constexpr char soundCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:@SECLEVEL=2";

QSslConfiguration soundTls()
{
    QSslSocket::supportsSsl(); // loads OpenSSL
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setBackendConfigurationOption("CipherString", QByteArray(soundCiphers));
    return tls;
}

std::optional<QList<QSslCertificate>> certificatesOf(const QString &caFile)
{
    if (caFile.isEmpty())
        return QList<QSslCertificate>();
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    return extra.isEmpty() ? std::nullopt : std::optional(extra);
}

/// Read once: it is some 140 files.
const QList<QSslCertificate> &systemCas()
{
    static const QList<QSslCertificate> certificates = QSslConfiguration::systemCaCertificates();
    return certificates;
}

std::optional<QList<QByteArray>> pinsOf(const QStringList &texts)
{
    constexpr qsizetype sha256Bytes = 32;
    QList<QByteArray> pins;
    for (const QString &text : texts) {
        const QByteArray base64 = text.trimmed().toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).size() != sha256Bytes)
            return std::nullopt;
        pins += (*decoded).toBase64();
    }
    if (pins.size() == 1)
        return std::nullopt; // the day its key is lost nobody could work any more (RFC 7469 §4.3)
    return pins;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

QNetworkProxy proxyFor(const TransportRules &rules)
{
    using From = TransportRules::ProxyFrom;
    if (rules.proxyFrom == From::Manual)
        return {QNetworkProxy::HttpProxy, rules.proxyHost, static_cast<quint16>(rules.proxyPort)};
    if (rules.proxyFrom == From::None || isLoopback(rules.service.host()))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(rules.service));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

Transport refused(Transport transport, Problem problem, const QString &words)
{
    transport.tls.reset();
    transport.problem = problem;
    transport.words = words;
    return transport;
}

Problem problemOf(ClientCertificate::Refusal::Kind kind)
{
    using Kind = ClientCertificate::Refusal::Kind;
    switch (kind) {
    case Kind::PassphraseNeeded:
        return Problem::PassphraseNeeded;
    case Kind::PassphraseWrong:
        return Problem::PassphraseWrong;
    case Kind::Unusable:
        return Problem::ClientCertificate;
    }
    return Problem::ClientCertificate;
}

Transport transportFor(const TransportRules &rules, const std::shared_ptr<Secret> &passphrase)
{
    Transport transport;
    transport.tls = soundTls();
    transport.proxy = proxyFor(rules);
    transport.proxyUser = rules.proxyUser;
    const auto extra = certificatesOf(rules.caFile);
    if (!extra)
        return refused(transport, Problem::CaFile, TransportLoader::tr("The CA file %1 holds no certificate that can be read.").arg(rules.caFile));
    if (!extra->isEmpty())
        transport.tls->setCaCertificates(systemCas() + *extra);
    transport.certificatePath = std::make_shared<CertificatePath>(*extra);
    const auto pins = pinsOf(rules.pins);
    if (!pins)
        return refused(transport, Problem::Pins,
            TransportLoader::tr("The pins of the service's keys can not be used; allowed are none, or two and more SHA-256 values in base64."));
    transport.pins = *pins;
    if (rules.clientCertificateFile.isEmpty())
        return transport;
    auto own = ClientCertificate::read(rules.clientCertificateFile, rules.clientKeyFile, *passphrase);
    passphrase->clear();
    if (const auto *refusal = std::get_if<ClientCertificate::Refusal>(&own))
        return refused(transport, problemOf(refusal->kind), refusal->sentence);
    const auto &certificate = std::get<ClientCertificate>(own);
    transport.tls->setLocalCertificateChain(certificate.chain);
    transport.tls->setPrivateKey(certificate.key);
    return transport;
}
}

QFuture<Transport> TransportLoader::load(const TransportRules &rules, Secret passphrase)
{
    return QtConcurrent::run(&transportFor, rules, std::make_shared<Secret>(std::move(passphrase)));
}
