#include "api/CertificatePath.h"

#include "api/OpenSslPtr.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace
{
X509 *handleOf(const QSslCertificate &certificate)
{
    return static_cast<X509 *>(certificate.handle());
}

QList<QSslCertificate> toQt(STACK_OF(X509) * certificates)
{
    QList<QSslCertificate> out;
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509 *certificate = sk_X509_value(certificates, i);
        QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
        auto *to = reinterpret_cast<unsigned char *>(der.data());
        i2d_X509(certificate, &to);
        out += QSslCertificate(der, QSsl::Der);
    }
    return out;
}

/// What people who administer certificates search for; OpenSSL's own words for the rest.
QString wordsFor(int error)
{
    switch (error) {
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return CertificatePath::tr("A key in the certificate chain is too short; 2048 bits of RSA are the least");
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return CertificatePath::tr("A certificate in the chain is signed with an outdated method such as SHA-1");
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
        return CertificatePath::tr("The CA may not vouch for a server of this name (name constraints)");
    default:
        return QString::fromLatin1(X509_verify_cert_error_string(error));
    }
}
}

CertificatePath::CertificatePath(const QList<QSslCertificate> &extra)
    : m_trusted(X509_STORE_new(), &X509_STORE_free)
{
    X509_STORE_load_path(m_trusted.get(), X509_get_default_cert_dir()); // a folder, in which it looks when it must
    for (const QSslCertificate &certificate : extra)
        X509_STORE_add_cert(m_trusted.get(), handleOf(certificate));
    ERR_clear_error();
}

CertificatePath::Built CertificatePath::build(const QList<QSslCertificate> &sent) const
{
    if (sent.isEmpty())
        return {{}, tr("The server sent no certificate")};
    const std::unique_ptr<STACK_OF(X509), OpenSslFree<[](STACK_OF(X509) * s) { sk_X509_free(s); }>> others(sk_X509_new_null());
    for (const QSslCertificate &certificate : sent.mid(1))
        sk_X509_push(others.get(), handleOf(certificate));
    const StoreContextPtr context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), m_trusted.get(), handleOf(sent.first()), others.get());
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    // What SECLEVEL=2 is to the handshake.
    X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context.get()), 2);
    const bool verified = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    if (!verified)
        return {{}, wordsFor(X509_STORE_CTX_get_error(context.get()))};
    return {toQt(X509_STORE_CTX_get0_chain(context.get())), {}};
}

bool CertificatePath::isFor(const QSslCertificate &certificate, const QString &host)
{
    if (certificate.isNull())
        return false;
    const QByteArray name = host.toLatin1();
    if (!QHostAddress(host).isNull())
        return X509_check_ip_asc(handleOf(certificate), name.constData(), 0) == 1;
    return X509_check_host(handleOf(certificate), name.constData(), static_cast<std::size_t>(name.size()), X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) == 1;
}

QByteArray CertificatePath::pinOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const X509_PUBKEY *key = X509_get_X509_PUBKEY(handleOf(certificate));
    QByteArray der(i2d_X509_PUBKEY(key, nullptr), Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509_PUBKEY(key, &to);
    return QCryptographicHash::hash(der, QCryptographicHash::Sha256).toBase64();
}
