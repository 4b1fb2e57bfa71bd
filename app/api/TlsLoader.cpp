#include "api/TlsLoader.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>
#include <QtConcurrentRun>

namespace
{
std::optional<QSslConfiguration> configuration(const QString &caFile)
{
    QSslSocket::supportsSsl(); // loads OpenSSL
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return tls;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QSslCertificate> extra = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (extra.isEmpty())
        return std::nullopt;
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    return tls;
}
}

QFuture<std::optional<QSslConfiguration>> TlsLoader::load(const QString &caFile)
{
    return QtConcurrent::run(&configuration, caFile);
}
