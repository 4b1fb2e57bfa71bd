#include "TestCertificate.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslKey>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace
{
void check(bool good)
{
    if (!good)
        throw std::runtime_error(ERR_reason_error_string(ERR_get_error()));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    check(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArray names;
    for (const QString &host : hosts)
        names += (names.isEmpty() ? "" : ",") + QByteArray(QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toLatin1();
    return names;
}

void addExtensions(X509 *certificate, X509 *issuer, const TestCertificate::Order &order)
{
    addExtension(certificate, issuer, NID_basic_constraints, order.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE");
    addExtension(certificate, issuer, NID_key_usage, order.isCa ? "critical,keyCertSign" : "critical,digitalSignature,keyEncipherment");
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    if (!order.isCa)
        addExtension(certificate, issuer, NID_ext_key_usage, order.forClient ? "clientAuth" : "serverAuth");
    if (!order.hosts.isEmpty())
        addExtension(certificate, issuer, NID_subject_alt_name, alternativeNames(order.hosts));
    if (!order.nameConstraints.isEmpty())
        addExtension(certificate, issuer, NID_name_constraints, order.nameConstraints);
}

template <typename Write> QByteArray written(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    check(write(bio.get()) == 1);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}
}

TestCertificate TestCertificate::make(const Order &order, const TestCertificate *issuer)
{
    TestCertificate made;
    EVP_PKEY *key = order.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(order.rsaBits)) : EVP_EC_gen("P-256");
    check(key != nullptr);
    made.m_key.reset(key, &EVP_PKEY_free);
    made.m_certificate.reset(X509_new(), &X509_free);
    X509 *certificate = made.m_certificate.get();
    X509 *signer = issuer ? issuer->m_certificate.get() : certificate;
    static long serial = 1000;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_set_pubkey(certificate, key);
    ASN1_TIME_set(X509_getm_notBefore(certificate), order.notBefore.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate), order.notAfter.toSecsSinceEpoch());
    const QByteArray name = order.name.toUtf8();
    X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()), -1, 0);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtensions(certificate, signer, order);
    check(X509_sign(certificate, issuer ? issuer->m_key.get() : key, order.digest) > 0);
    return made;
}

QSslCertificate TestCertificate::certificate() const
{
    return QSslCertificate(pem());
}

ThrowawayCa::ServerCertificate TestCertificate::identity() const
{
    const auto algorithm = EVP_PKEY_get_base_id(m_key.get()) == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec;
    return {certificate(), QSslKey(keyPem(), algorithm)};
}

QByteArray TestCertificate::pem() const
{
    return written([this](BIO *bio) { return PEM_write_bio_X509(bio, m_certificate.get()); });
}

QByteArray TestCertificate::keyPem(const QByteArray &passphrase) const
{
    return written([&](BIO *bio) {
        return PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
            passphrase.isEmpty() ? nullptr : passphrase.constData(), static_cast<int>(passphrase.size()), nullptr, nullptr);
    });
}

QByteArray TestCertificate::pkcs12(const QByteArray &passphrase, const TestCertificate *issuer) const
{
    const CertificatesPtr others(sk_X509_new_null());
    if (issuer) {
        X509_up_ref(issuer->m_certificate.get());
        sk_X509_push(others.get(), issuer->m_certificate.get());
    }
    const Pkcs12Ptr file(PKCS12_create(passphrase.constData(), "desk", m_key.get(), m_certificate.get(), others.get(), 0, 0, 0, 0, 0));
    check(file != nullptr);
    return written([&](BIO *bio) { return i2d_PKCS12_bio(bio, file.get()); });
}

QString TestCertificate::pin() const
{
    const QByteArray der = written([this](BIO *bio) { return i2d_PUBKEY_bio(bio, m_key.get()); });
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toBase64());
}
