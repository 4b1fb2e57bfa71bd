#pragma once

#include <QString>

/// Finds the personal numbers in a return (DOMAIN: "ITR data") and masks them; by the key's name and by the
/// value's shape, so that one under an unexpected name, or within a sentence, is still masked.
class SensitiveValue
{
public:
    enum class Kind { None, Aadhaar, Account, Mobile, Email, Pan };

    /// @p key without XML prefix. Of several in one value the first of Kind's order.
    static Kind kindOf(const QString &key, const QString &value);
    /// "XXXX XXXX 1234", "XXXXXX1234", "XXXXXX3210", "a…@example.in", "ABCPEXXXXF". Whatever else in @p value
    /// has the shape of a personal number is masked too.
    static QString masked(Kind kind, const QString &value);
    /// @p text with everything masked that has the shape of a personal number, for text that has no key.
    static QString maskedByShape(const QString &text);
    /// The same, fit to be shown (ServerText).
    static QString cleaned(const QString &text);
};
