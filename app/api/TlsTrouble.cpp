#include "api/TlsTrouble.h"

#include <QRegularExpression>

#include <openssl/err.h>
#include <openssl/sslerr.h>
#include <openssl/ssl.h>

namespace
{
/// 0 when @p errorString holds none of libssl's.
int reasonIn(const QString &errorString)
{
    static const QRegularExpression number(u"error:([0-9A-F]{8}):"_qs);
    const auto code = number.match(errorString).captured(1).toULong(nullptr, 16);
    return ERR_GET_LIB(code) == ERR_LIB_SSL ? ERR_GET_REASON(code) : 0;
}

/// 0 when it is no alert.
int alertIn(const QString &errorString)
{
    const int reason = reasonIn(errorString);
    return reason >= SSL_AD_REASON_OFFSET && reason < SSL_AD_REASON_OFFSET + 256 ? reason - SSL_AD_REASON_OFFSET : 0;
}

QString certificateWords(int alert)
{
    switch (alert) {
    case SSL3_AD_CERTIFICATE_EXPIRED:
        return TlsTrouble::tr("The desk's certificate has expired");
    case SSL3_AD_CERTIFICATE_REVOKED:
        return TlsTrouble::tr("The desk's certificate has been revoked");
    case TLS1_AD_UNKNOWN_CA:
        return TlsTrouble::tr("The relay does not know the CA of the desk's certificate");
    case TLS13_AD_CERTIFICATE_REQUIRED:
        return TlsTrouble::tr("The relay asks for a certificate, and this desk has none");
    case SSL3_AD_BAD_CERTIFICATE:
    case SSL3_AD_UNSUPPORTED_CERTIFICATE:
    case SSL3_AD_CERTIFICATE_UNKNOWN:
    case TLS1_AD_ACCESS_DENIED:
        return TlsTrouble::tr("The relay refuses the desk's certificate");
    default:
        return {};
    }
}

QString handshakeWords(int reason)
{
    switch (reason) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_AD_REASON_OFFSET + TLS1_AD_PROTOCOL_VERSION:
        return TlsTrouble::tr("It does not offer TLS 1.2 or newer");
    case SSL_AD_REASON_OFFSET + SSL3_AD_HANDSHAKE_FAILURE:
    case SSL_AD_REASON_OFFSET + TLS1_AD_INSUFFICIENT_SECURITY:
        return TlsTrouble::tr("It offers no cipher that is safe enough");
    case SSL_R_INAPPROPRIATE_FALLBACK:
        return TlsTrouble::tr("Somebody on the way tried to bring the connection down to an older version of TLS");
    case SSL_R_WRONG_VERSION_NUMBER:
        return TlsTrouble::tr("What answers there does not speak TLS");
    default:
        return {};
    }
}
}

QString TlsTrouble::words(const QString &errorString)
{
    const int reason = reasonIn(errorString);
    QString words = certificateWords(alertIn(errorString));
    if (words.isEmpty())
        words = handshakeWords(reason);
    return words.isEmpty() ? errorString.section(u"routines::"_qs, 1).trimmed() : words;
}

bool TlsTrouble::isAboutOurCertificate(const QString &errorString)
{
    return !certificateWords(alertIn(errorString)).isEmpty();
}
