#include "journal/JournalHash.h"

#include <openssl/sha.h>

JournalHash::Bytes JournalHash::of(QByteArrayView message)
{
    Bytes hash{};
    // Fails only where the deployment's libcrypto has no SHA-256 at all, and then nothing can be recorded.
    const bool hashed
        = SHA256(reinterpret_cast<const unsigned char *>(message.data()),
              static_cast<std::size_t>(message.size()), reinterpret_cast<unsigned char *>(hash.data()))
        != nullptr;
    if (!hashed)
        qFatal("libcrypto has no SHA-256");
    return hash;
}

QString JournalHash::hex(const Bytes &hash)
{
    constexpr auto digits = u"0123456789abcdef";
    QString text(2 * static_cast<qsizetype>(hash.size()), Qt::Uninitialized);
    QChar *at = text.data();
    for (const char byte : hash) {
        const auto bits = static_cast<unsigned char>(byte);
        *at++ = digits[bits >> 4U];
        *at++ = digits[bits & 0xfU];
    }
    return text;
}
