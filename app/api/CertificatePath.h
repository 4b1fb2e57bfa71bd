#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <memory>

struct x509_store_st;

/// Builds the path from a server's certificate to a CA that this desk trusts, as OpenSSL does in the handshake. Qt shows
/// only what the server sent, in which anything can stand; a pin must be looked for in what was verified.
class CertificatePath
{
    Q_DECLARE_TR_FUNCTIONS(CertificatePath)
public:
    struct Built {
        QList<QSslCertificate> path; ///< server first, CA last; empty when there is none
        QString problem; ///< why there is none; without a full stop
    };

    /// Trusts the system's CAs, looked up on demand, and @p extra.
    explicit CertificatePath(const QList<QSslCertificate> &extra);

    /// @p sent: the server's certificate first. Reads a file or two of the system's, and no network.
    Built build(const QList<QSslCertificate> &sent) const;

    /// @p host (a name, ASCII, or an address) stands in the certificate's alternative names. Its common name, which Qt takes
    /// too, does not count (RFC 9525 §2).
    static bool isFor(const QSslCertificate &certificate, const QString &host);
    /// SHA-256 over the SubjectPublicKeyInfo, base64 (RFC 7469 §2.4); empty for a null certificate.
    static QByteArray pinOf(const QSslCertificate &certificate);

private:
    std::shared_ptr<x509_store_st> m_trusted;
};
