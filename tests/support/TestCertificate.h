#pragma once

#include "api/OpenSslPtr.h"
#include "sandbox/ThrowawayCa.h"

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QStringList>

#include <memory>

/// A certificate with its key, made to order at run time: sound ones and every unsound kind that a desk must refuse.
class TestCertificate
{
public:
    struct Order {
        QString name = QStringLiteral("made-up server");
        QStringList hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}; ///< none for a CA or a client
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(60);
        bool isCa = false;
        bool forClient = false;
        int rsaBits = 0; ///< 0: EC, P-256
        const EVP_MD *digest = EVP_sha256();
        QByteArray nameConstraints = {}; ///< as OpenSSL's configuration has them, e.g. "critical,permitted;DNS:x.example"
    };
    /// Signed by @p issuer, by itself when that is null. Throws std::runtime_error when libcrypto says no.
    static TestCertificate make(const Order &order, const TestCertificate *issuer = nullptr);
    static TestCertificate ca(const QString &name, const TestCertificate *issuer = nullptr)
    {
        return make({.name = name, .hosts = {}, .isCa = true}, issuer);
    }

    QSslCertificate certificate() const;
    /// As the servers of the tests take it.
    ThrowawayCa::ServerCertificate identity() const;
    QByteArray pem() const;
    /// Encrypted when @p passphrase is not empty.
    QByteArray keyPem(const QByteArray &passphrase = {}) const;
    /// With AES.
    QByteArray pkcs12(const QByteArray &passphrase, const TestCertificate *issuer = nullptr) const;
    /// SHA-256 over the public key, base64, taken by OpenSSL's own functions.
    QString pin() const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
};
