#include "sandbox/ThrowawayCa.h"

#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <stdexcept>

namespace
{
constexpr int caDays = 3;

template <auto free> struct FreeBy {
    template <typename T> void operator()(T *object) const { free(object); }
};
using BioPtr = std::unique_ptr<BIO, FreeBy<BIO_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, FreeBy<X509_EXTENSION_free>>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, FreeBy<GENERAL_NAMES_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, FreeBy<BN_free>>;

/// Hands on what libcrypto returned; throws its words when that is null or not positive.
template <typename T> T checked(T result)
{
    if constexpr (std::is_pointer_v<T>) {
        if (result)
            return result;
    } else if (result > 0) {
        return result;
    }
    std::array<char, 256> words{};
    ERR_error_string_n(ERR_get_error(), words.data(), words.size());
    throw std::runtime_error(words.data());
}

template <auto write, typename T> QByteArray pemOf(T *object)
{
    const BioPtr bio(checked(BIO_new(BIO_s_mem())));
    checked(write(bio.get(), object));
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, size};
}

int writeCertificate(BIO *bio, X509 *certificate)
{
    return PEM_write_bio_X509(bio, certificate);
}

int writeKey(BIO *bio, EVP_PKEY *key)
{
    return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
}

void setRandomSerial(X509 *certificate)
{
    // Positive, not zero, at most 20 octets and 64 bits or more from a CSPRNG (CA/Browser Forum BR §7.1).
    const NumberPtr number(checked(BN_new()));
    checked(BN_rand(number.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY));
    checked(BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)));
}

void setName(X509 *certificate, const QString &commonName)
{
    const QByteArray utf8 = commonName.toUtf8();
    checked(X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName, MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(utf8.constData()), static_cast<int>(utf8.size()), -1, 0));
}

void setValidity(X509 *certificate, const QDateTime &notBefore, const QDateTime &notAfter)
{
    checked(ASN1_TIME_set(X509_getm_notBefore(certificate), notBefore.toSecsSinceEpoch()));
    checked(ASN1_TIME_set(X509_getm_notAfter(certificate), notAfter.toSecsSinceEpoch()));
}

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension(checked(X509V3_EXT_conf_nid(nullptr, &context, nid, value)));
    checked(X509_add_ext(certificate, extension.get(), -1));
}

void addHosts(X509 *certificate, const QStringList &hosts)
{
    const NamesPtr names(checked(GENERAL_NAMES_new()));
    for (const QString &host : hosts) {
        const int type = QHostAddress(host).isNull() ? GEN_DNS : GEN_IPADD;
        GENERAL_NAME *name
            = checked(a2i_GENERAL_NAME(nullptr, nullptr, nullptr, type, host.toLatin1().constData(), 0));
        checked(sk_GENERAL_NAME_push(names.get(), name));
    }
    checked(X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT));
}

X509 *newCertificate(EVP_PKEY *key)
{
    X509 *certificate = checked(X509_new());
    X509_set_version(certificate, X509_VERSION_3);
    setRandomSerial(certificate);
    checked(X509_set_pubkey(certificate, key));
    return certificate;
}
}

void ThrowawayCa::Free::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

void ThrowawayCa::Free::operator()(x509_st *certificate) const
{
    X509_free(certificate);
}

ThrowawayCa::ThrowawayCa()
    : m_key(checked(EVP_EC_gen("P-256")))
    , m_certificate(newCertificate(m_key.get()))
{
    X509 *ca = m_certificate.get();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    setValidity(ca, now.addSecs(-3600), now.addDays(caDays));
    setName(ca, QStringLiteral("ITR Desk sandbox CA, this run only"));
    checked(X509_set_issuer_name(ca, X509_get_subject_name(ca)));
    addExtension(ca, ca, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(ca, ca, NID_key_usage, "critical,keyCertSign");
    addExtension(ca, ca, NID_subject_key_identifier, "hash");
    addExtension(ca, ca, NID_name_constraints,
        "critical,permitted;DNS:localhost,permitted;IP:127.0.0.1/255.255.255.255,"
        "permitted;IP:::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    checked(X509_sign(ca, m_key.get(), EVP_sha256()));
    m_pem = pemOf<writeCertificate>(ca);
}

ThrowawayCa::ThrowawayCa(ThrowawayCa &&) noexcept = default;
ThrowawayCa &ThrowawayCa::operator=(ThrowawayCa &&) noexcept = default;
ThrowawayCa::~ThrowawayCa() = default;

ThrowawayCa::ServerCertificate ThrowawayCa::issue(const Options &options) const
{
    const std::unique_ptr<EVP_PKEY, Free> key(checked(EVP_EC_gen("P-256")));
    const std::unique_ptr<X509, Free> certificate(newCertificate(key.get()));
    X509 *server = certificate.get();
    X509 *issuer = options.selfSigned ? server : m_certificate.get();
    setValidity(server, options.notBefore, options.notAfter);
    setName(server, options.commonName);
    checked(X509_set_issuer_name(server, X509_get_subject_name(issuer)));
    addExtension(server, issuer, NID_basic_constraints, "critical,CA:FALSE");
    // Only who may sign certificates can have signed its own.
    addExtension(server, issuer, NID_key_usage,
        options.selfSigned ? "critical,digitalSignature,keyCertSign" : "critical,digitalSignature");
    addExtension(server, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(server, issuer, NID_subject_key_identifier, "hash");
    addExtension(server, issuer, NID_authority_key_identifier, "keyid:always");
    addHosts(server, options.hosts);
    checked(X509_sign(server, options.selfSigned ? key.get() : m_key.get(), EVP_sha256()));
    return {QSslCertificate(pemOf<writeCertificate>(server)), QSslKey(pemOf<writeKey>(key.get()), QSsl::Ec)};
}
