#pragma once

#include <QString>

/// Cleans what goes into the journal of what it may never hold: PANs, tokens and, in a server's words, OTPs
/// and other long numbers.
class JournalText
{
public:
    /// The desk's or the operator's words: as ServerText::clean, and tokens taken out.
    static QString words(const QString &text);
    /// The service's words: as words(), and of five digits in a row or more each is an X, because a server
    /// may say an OTP, a mobile or an Aadhaar number back.
    static QString serverWords(const QString &text);
    /// A UUID as it is (one in eight hundred looks like a PAN somewhere); anything else as words().
    static QString identifier(const QString &text);
};
