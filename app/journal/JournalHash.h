#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

/// SHA-256 (FIPS 180-4) by libcrypto, which takes a seventh of QCryptographicHash's time where the processor
/// has instructions for it: most of what an entry costs is its hash.
class JournalHash
{
public:
    using Bytes = std::array<char, 32>;

    static Bytes of(QByteArrayView message);
    /// 64 lower-case hex digits.
    static QString hex(const Bytes &hash);
};
