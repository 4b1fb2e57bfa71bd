#pragma once

#include "secrets/Secret.h"

#include <QCoreApplication>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <variant>

/// The certificate by which a relay knows this desk, with its private key, read from the files that a deployment names.
/// Reads files and derives keys from passphrases, which takes its time: for a worker thread.
struct ClientCertificate {
    Q_DECLARE_TR_FUNCTIONS(ClientCertificate)
public:
    QList<QSslCertificate> chain; ///< the desk's own first, then what vouches for it, as far as the file has it
    QSslKey key;

    struct Refusal {
        enum class Kind {
            PassphraseNeeded, ///< the key is encrypted and no passphrase was given
            PassphraseWrong,
            Unusable, ///< no passphrase helps
        };
        Kind kind = Kind::Unusable;
        QString sentence; ///< what is wrong, with the file and what is allowed
    };

    /// Reads PEM or PKCS#12 from @p certificateFile. @p keyFile: PEM; empty when the key stands with the certificate.
    /// The file with the key must be the user's own (or root's) and readable by nobody else, 64 KB at most.
    /// @p passphrase may be empty; it is not kept.
    static std::variant<ClientCertificate, Refusal> read(
        const QString &certificateFile, const QString &keyFile, const Secret &passphrase);
};
