#pragma once

#include "itr/Pan.h"

#include <QByteArray>
#include <QHash>

/// Counts the passwords that were refused for a PAN since the program started: the portal locks an account at
/// five (DOMAIN: "The portal"). Keeps no PAN, only a hash keyed for this run.
class RefusedTries
{
public:
    static constexpr int warnFrom = 3;
    static constexpr int lockAt = 5;

    RefusedTries();

    /// Counts one more and returns the new number.
    int add(const Pan &pan);
    int count(const Pan &pan) const { return m_tries.value(keyOf(pan)); }
    /// The portal took a password for this PAN: it starts over.
    void reset(const Pan &pan) { m_tries.remove(keyOf(pan)); }

private:
    QByteArray keyOf(const Pan &pan) const;

    QByteArray m_key;
    QHash<QByteArray, int> m_tries;
};
