#pragma once

#include <QString>

/// Promises that hold for whatever the desk makes of a stranger's bytes. They are written anew here, not
/// taken from the code that keeps them: a rule that shares its code with what it judges finds nothing.
class Rules
{
public:
    /// Ends the program with @p rule and @p seen when the promise does not hold.
    static void must(bool holds, const char *rule, const QString &seen = {});

    /// Plain words of at most @p longest characters in one line, with nothing invisible in them.
    static void mustBePlain(const QString &text, qsizetype longest);
    /// No PAN stands whole in @p text.
    static void mustHoldNoPan(const QString &text);
    /// Nor an Aadhaar number, a mobile number with its country, or an e-mail address; in whatever digits.
    static void mustHoldNoPersonalNumber(const QString &text);
};
