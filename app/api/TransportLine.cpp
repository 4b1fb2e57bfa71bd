#include "api/TransportLine.h"

#include <QAuthenticator>
#include <QSslConfiguration>

#include <algorithm>

TransportLine::TransportLine(const Transport &transport, std::shared_ptr<const Secret> proxyPassword, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_pins(transport.pins)
    , m_certificatePath(transport.certificatePath)
    , m_proxyUser(transport.proxyUser)
    , m_proxyPassword(std::move(proxyPassword))
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
    setProxy(transport.proxy); // or Qt would ask the system on this thread
    connect(this, &QNetworkAccessManager::sslErrors, this, &TransportLine::note);
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &, QAuthenticator *authenticator) { answerProxy(authenticator); });
    // Qt's network thread waits for this slot, and lets go of the request when it is aborted in there.
    connect(this, &QNetworkAccessManager::encrypted, this, &TransportLine::check);
}

void TransportLine::check(QNetworkReply *reply)
{
    const QString problem = problemWith(reply->sslConfiguration().peerCertificateChain(), reply->url().host(QUrl::FullyEncoded));
    if (problem.isEmpty())
        return;
    m_refusals = QStringList{problem};
    reply->abort();
}

/// What Qt and OpenSSL, who have verified the chain, did not look at.
QString TransportLine::problemWith(const QList<QSslCertificate> &sent, const QString &host) const
{
    if (!CertificatePath::isFor(sent.value(0), host))
        return tr("The certificate is not for the name %1").arg(host);
    if (m_pins.isEmpty())
        return {};
    const auto built = m_certificatePath->build(sent);
    if (built.path.isEmpty())
        return built.problem;
    const bool isPinned = std::ranges::any_of(built.path, [this](const QSslCertificate &certificate) {
        return m_pins.contains(CertificatePath::pinOf(certificate));
    });
    return isPinned ? QString() : tr("None of the keys in the service's certificate chain is one of the pinned keys");
}

void TransportLine::note(QNetworkReply *reply, const QList<QSslError> &errors)
{
    m_refusals.clear(); // of a connection that was opened ahead and tried anew
    for (const QSslError &error : errors) {
        // Qt has no name, and so no words, for some of OpenSSL's reasons.
        const QString words = error.error() == QSslError::UnspecifiedError
            ? m_certificatePath->build(reply->sslConfiguration().peerCertificateChain()).problem
            : QString();
        const QString refusal = words.isEmpty() ? error.errorString() : words;
        if (!m_refusals.contains(refusal))
            m_refusals += refusal;
    }
}

/// Once: a proxy that asks again has refused what it got. Qt's authenticator takes only a QString; it goes with this line.
void TransportLine::answerProxy(QAuthenticator *authenticator)
{
    const bool again = std::exchange(m_proxyAsked, true);
    if (again || m_proxyUser.isEmpty() || !m_proxyPassword || m_proxyPassword->isEmpty())
        return;
    QString password = QString::fromUtf8(m_proxyPassword->utf8().data(), m_proxyPassword->size());
    authenticator->setUser(m_proxyUser);
    authenticator->setPassword(password);
}
