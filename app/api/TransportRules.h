#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

/// How a deployment says the service is to be reached, as it stands in its settings: nothing here has been read yet.
struct TransportRules {
    /// As Deployment::ProxyFrom.
    enum class ProxyFrom { System, None, Manual };

    QUrl service; ///< https
    QString caFile; ///< extra CA, PEM; may be empty
    QString clientCertificateFile; ///< PEM with its chain, or PKCS#12; empty: the desk has none
    QString clientKeyFile; ///< PEM; empty: the key stands with the certificate
    QStringList pins; ///< SHA-256 of public keys, base64 (RFC 7469 §2.4); empty: every key that verifies
    ProxyFrom proxyFrom = ProxyFrom::System;
    QString proxyHost; ///< of a manual HTTP proxy
    int proxyPort = 0;
    QString proxyUser; ///< empty: it asks for nothing
};
