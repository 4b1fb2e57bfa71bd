#pragma once

#include "api/TransportLoader.h"
#include "secrets/Secret.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

#include <memory>
#include <optional>

/// One connection's worth of network access by the deployment's rules: proxy, pins, no redirect. Refuses a server of
/// another name, or whose verified chain holds no pinned key, in the step between the handshake and the first byte of the request.
class TransportLine : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// @p proxyPassword may be null: then a proxy that asks is told nothing.
    TransportLine(const Transport &transport, std::shared_ptr<const Secret> proxyPassword, QObject *parent = nullptr);

    /// Why the server was not talked to, joined; empty while nothing was wrong with it.
    QString refusal() const { return m_refusals.join(u"; "); }
    /// The proxy asked for a user name and password.
    bool proxyAsked() const { return m_proxyAsked; }

private:
    void check(QNetworkReply *reply);
    QString problemWith(const QList<QSslCertificate> &sent, const QString &host) const;
    void note(QNetworkReply *reply, const QList<QSslError> &errors);
    void answerProxy(QAuthenticator *authenticator);

    const QList<QByteArray> m_pins;
    const std::shared_ptr<const CertificatePath> m_certificatePath;
    const QString m_proxyUser;
    const std::shared_ptr<const Secret> m_proxyPassword;
    QStringList m_refusals;
    bool m_proxyAsked = false;
};
