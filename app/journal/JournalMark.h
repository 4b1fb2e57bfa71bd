#pragma once

#include <QString>

class JournalKey;

/// One end of the journal as it is signed off in `about`: the anchor (the last entry that was pruned) or the
/// head (the newest entry).
struct JournalMark {
    enum class End { Anchor, Head };

    qint64 number = 0;
    QString hash; ///< of that entry; JournalEntry::noHash() with number 0
    QString signature; ///< mac() when it was written

    /// HMAC under the installation's key of the three lines `itr-desk journal anchor 1` (or `head`), the
    /// number in decimal and the hash, each ended by a line feed.
    QString mac(End end, const JournalKey &key) const;
    /// The mark, signed.
    static JournalMark signedOff(qint64 number, const QString &hash, End end, const JournalKey &key);
    /// The signature is 64 lower-case hex digits: so much can be told without the key.
    bool isSigned() const;
    bool isSignedBy(End end, const JournalKey &key) const { return signature == mac(end, key); }

    /// `anchor` or `head`: what its keys in `about` begin with.
    static QString name(End end);
    bool operator==(const JournalMark &) const = default;
};
