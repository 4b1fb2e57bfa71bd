#include "api/ClientCertificate.h"

#include "api/OpenSslPtr.h"
#include "api/PrivateKeyFile.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <cstring>

namespace
{
using Refusal = ClientCertificate::Refusal;
using Read = std::variant<ClientCertificate, Refusal>;

/// What libcrypto read, before Qt has it.
struct Parts {
    KeyPtr key;
    QList<QSslCertificate> certificates;
};

struct PassphraseQuestion {
    const Secret &passphrase;
    bool asked = false;
};

/// libcrypto wipes @p buffer itself.
int givePassphrase(char *buffer, int size, int, void *data)
{
    auto *question = static_cast<PassphraseQuestion *>(data);
    question->asked = true;
    const std::string_view text = question->passphrase.utf8();
    if (text.empty() || text.size() > static_cast<std::size_t>(size))
        return -1;
    std::memcpy(buffer, text.data(), text.size());
    return static_cast<int>(text.size());
}

BioPtr overBytes(const Secret &content)
{
    return BioPtr(BIO_new_mem_buf(content.utf8().data(), static_cast<int>(content.size())));
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &to);
    return der;
}

QList<QSslCertificate> certificatesIn(const Secret &pem)
{
    QList<QSslCertificate> found;
    const BioPtr bio = overBytes(pem);
    while (const CertificatePtr certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)})
        found += QSslCertificate(derOf(certificate.get()), QSsl::Der);
    ERR_clear_error(); // the end of the file is one to libcrypto
    return found;
}

Refusal unusable(const QString &sentence)
{
    return {Refusal::Kind::Unusable, sentence};
}

Refusal noPassphraseYet(const QString &file)
{
    return {Refusal::Kind::PassphraseNeeded, ClientCertificate::tr("The private key in %1 is protected by a passphrase.").arg(file)};
}

Refusal wrongPassphrase(const QString &file)
{
    return {Refusal::Kind::PassphraseWrong, ClientCertificate::tr("The passphrase does not open the private key in %1.").arg(file)};
}

bool isPemKey(const Secret &content)
{
    return content.utf8().find("PRIVATE KEY-----") != std::string_view::npos;
}

std::variant<KeyPtr, Refusal> keyFromPem(const Secret &pem, const QString &file, const Secret &passphrase)
{
    if (!isPemKey(pem))
        return unusable(ClientCertificate::tr("%1 holds no private key; allowed is one in PEM form, or a PKCS#12 file.").arg(file));
    PassphraseQuestion question{passphrase};
    KeyPtr key(PEM_read_bio_PrivateKey(overBytes(pem).get(), nullptr, &givePassphrase, &question));
    ERR_clear_error();
    if (key)
        return key;
    if (!question.asked)
        return unusable(ClientCertificate::tr("The private key in %1 can not be read; allowed is one in PEM form.").arg(file));
    return passphrase.isEmpty() ? noPassphraseYet(file) : wrongPassphrase(file);
}

/// libcrypto wants it ended by a zero byte.
Secret ended(const Secret &passphrase)
{
    Secret text(passphrase.size() + 1);
    text.appendUtf8(passphrase.utf8());
    text.appendUtf8(std::string_view("\0", 1));
    return text;
}

/// Only its MAC tells a wrong passphrase from a cipher that OpenSSL 3 no longer has: opening fails alike for both.
std::variant<Parts, Refusal> fromPkcs12(PKCS12 *file, const QString &path, const Secret &passphrase)
{
    const Secret text = ended(passphrase);
    const char *pass = text.utf8().data();
    const auto fits = [&] {
        if (PKCS12_mac_present(file) == 0 || PKCS12_verify_mac(file, pass, static_cast<int>(passphrase.size())) == 1)
            return true;
        return passphrase.isEmpty() && PKCS12_verify_mac(file, nullptr, 0) == 1;
    };
    if (!fits()) {
        ERR_clear_error();
        return passphrase.isEmpty() ? noPassphraseYet(path) : wrongPassphrase(path);
    }
    EVP_PKEY *key = nullptr;
    X509 *own = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool opened = PKCS12_parse(file, pass, &key, &own, &others) == 1;
    const KeyPtr keyOwner(key);
    const CertificatePtr ownOwner(own);
    const CertificatesPtr othersOwner(others);
    ERR_clear_error();
    if (!opened)
        return unusable(ClientCertificate::tr("%1 is encrypted with an old cipher (RC2) that is no longer supported, whatever the passphrase. "
                                              "Have it made anew with AES.").arg(path));
    if (!key || !own)
        return unusable(ClientCertificate::tr("%1 holds no certificate with its private key.").arg(path));
    Parts parts;
    EVP_PKEY_up_ref(key);
    parts.key.reset(key);
    parts.certificates += QSslCertificate(derOf(own), QSsl::Der);
    for (int i = 0; i < sk_X509_num(others); ++i)
        parts.certificates += QSslCertificate(derOf(sk_X509_value(others, i)), QSsl::Der);
    return parts;
}

Pkcs12Ptr asPkcs12(const Secret &content)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.utf8().data());
    Pkcs12Ptr file(d2i_PKCS12(nullptr, &bytes, static_cast<long>(content.size())));
    ERR_clear_error();
    return file;
}

/// Brings the certificate that @p key belongs to in front; false when there is none.
bool ownFirst(QList<QSslCertificate> &certificates, EVP_PKEY *key)
{
    const auto own = std::ranges::find_if(certificates, [key](const QSslCertificate &certificate) {
        return X509_check_private_key(static_cast<X509 *>(certificate.handle()), key) == 1;
    });
    ERR_clear_error();
    if (own == certificates.end())
        return false;
    std::rotate(certificates.begin(), own, own + 1);
    return true;
}

/// By way of DER: a QSslKey made from libcrypto's own handle says that it is null (Qt 6.4).
QSslKey qtKey(EVP_PKEY *key)
{
    const int type = EVP_PKEY_get_base_id(key);
    const QSsl::KeyAlgorithm algorithm = type == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec;
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_EC)
        return {};
    QByteArray der(i2d_PrivateKey(key, nullptr), Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(der.data());
    i2d_PrivateKey(key, &to);
    QSslKey made(der, algorithm, QSsl::Der);
    Secret::wipe(der.data(), der.size());
    return made;
}

Read joined(Parts parts, const QString &certificateFile, const QString &keyFile)
{
    if (parts.certificates.isEmpty())
        return unusable(ClientCertificate::tr("%1 holds no certificate; allowed are PEM and PKCS#12.").arg(certificateFile));
    if (!ownFirst(parts.certificates, parts.key.get()))
        return unusable(ClientCertificate::tr("The private key in %1 does not belong to a certificate in %2.").arg(keyFile, certificateFile));
    ClientCertificate made{parts.certificates, qtKey(parts.key.get())};
    if (made.key.isNull())
        return unusable(ClientCertificate::tr("The private key in %1 is of a kind that can not be used; allowed are RSA and EC.").arg(keyFile));
    return made;
}
}

Read ClientCertificate::read(const QString &certificateFile, const QString &keyFile, const Secret &passphrase)
{
    const bool apart = !keyFile.isEmpty() && keyFile != certificateFile;
    const auto content = PrivateKeyFile::read(certificateFile, !apart);
    if (const auto *problem = std::get_if<QString>(&content))
        return unusable(*problem);
    const Secret &certificateBytes = std::get<Secret>(content);
    if (const Pkcs12Ptr file = asPkcs12(certificateBytes); file && !apart) {
        auto parts = fromPkcs12(file.get(), certificateFile, passphrase);
        if (auto *refusal = std::get_if<Refusal>(&parts))
            return *refusal;
        return joined(std::move(std::get<Parts>(parts)), certificateFile, certificateFile);
    }
    Secret none(0);
    const auto keyContent = apart ? PrivateKeyFile::read(keyFile, true) : std::variant<Secret, QString>(std::move(none));
    if (const auto *problem = std::get_if<QString>(&keyContent))
        return unusable(*problem);
    const QString keyIn = apart ? keyFile : certificateFile;
    auto key = keyFromPem(apart ? std::get<Secret>(keyContent) : certificateBytes, keyIn, passphrase);
    if (auto *refusal = std::get_if<Refusal>(&key))
        return *refusal;
    return joined({std::move(std::get<KeyPtr>(key)), certificatesIn(certificateBytes)}, certificateFile, keyIn);
}
