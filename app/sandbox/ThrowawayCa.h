#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringList>

#include <memory>

struct evp_pkey_st;
struct x509_st;

/// A certificate authority that lives in memory for one run, is valid for a few days, and by its own name
/// constraints (RFC 5280 §4.2.1.10) can vouch for nothing but this machine's loopback names.
class ThrowawayCa
{
public:
    struct ServerCertificate {
        QSslCertificate certificate;
        QSslKey key;
    };
    struct Options {
        /// Host names and IP addresses it is good for. One outside the CA's constraints can be issued, but no
        /// verifier will take it; for "the wrong host" issue `localhost` alone and connect to 127.0.0.1.
        QStringList hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
        QDateTime notBefore = QDateTime::currentDateTimeUtc().addSecs(-3600);
        QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(2);
        QString commonName = QStringLiteral("ITR Desk sandbox");
        bool selfSigned = false; ///< signed by its own key: what a client without this CA must refuse
    };

    /// Makes the CA's key (P-256) and certificate. Throws std::runtime_error with libcrypto's words when it
    /// can't.
    ThrowawayCa();
    ThrowawayCa(ThrowawayCa &&) noexcept;
    ThrowawayCa &operator=(ThrowawayCa &&) noexcept;
    ~ThrowawayCa();

    /// Throws std::runtime_error as the constructor does.
    ServerCertificate issue(const Options &options) const;
    ServerCertificate issue() const { return issue(Options{}); }

    QSslCertificate certificate() const { return QSslCertificate(m_pem); }
    QByteArray pem() const { return m_pem; }

private:
    struct Free {
        void operator()(evp_pkey_st *key) const;
        void operator()(x509_st *certificate) const;
    };
    std::unique_ptr<evp_pkey_st, Free> m_key;
    std::unique_ptr<x509_st, Free> m_certificate;
    QByteArray m_pem;
};
