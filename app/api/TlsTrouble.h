#pragma once

#include <QCoreApplication>
#include <QString>

/// Reads what OpenSSL said about a handshake that failed, as Qt hands it on: a number in a sentence.
class TlsTrouble
{
    Q_DECLARE_TR_FUNCTIONS(TlsTrouble)
public:
    /// In words, without a full stop; OpenSSL's own where there are no better, empty when it said nothing.
    static QString words(const QString &errorString);
    /// The other side ended the handshake over this desk's certificate (RFC 8446 §6.2). In TLS 1.3 that comes after this side
    /// takes the handshake for done, but before the other reads any data (§4.4.2.4).
    static bool isAboutOurCertificate(const QString &errorString);
};
