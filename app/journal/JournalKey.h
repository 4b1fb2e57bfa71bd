#pragma once

#include "journal/JournalError.h"
#include "secrets/Secret.h"

#include <QByteArrayView>
#include <QString>

#include <variant>

class Pan;

/// The key of one installation's journal: 32 random bytes in a file of their own, which only the owner may
/// read. Under it PANs are kept as HMACs, and the journal's two ends are signed off. May be used from several
/// threads.
class JournalKey
{
public:
    static constexpr qsizetype bytes = 32;

    /// The key in @p path.
    static std::variant<JournalKey, JournalError> load(const QString &path);
    /// The same; a key is made when there is none. Of several desks that begin at once one makes it, and all
    /// use that one.
    static std::variant<JournalKey, JournalError> loadOrMake(const QString &path);

    /// Removes what a program that was killed while it made the key left beside @p path. Only once the key is
    /// there: who is about to make one then finds it.
    static void removeDrafts(const QString &path);

    /// HMAC-SHA-256 (RFC 2104) of @p message, 64 lower-case hex digits.
    QString mac(QByteArrayView message) const;
    /// mac() of the PAN's ten letters: the same for the same PAN, and no way back without the key.
    QString panHash(const Pan &pan) const;

private:
    explicit JournalKey(Secret secret);

    Secret m_secret;
};
