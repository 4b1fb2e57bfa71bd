#include "api/ChainWords.h"

#include "api/ServerText.h"

#include <QStringList>

namespace
{
constexpr int warnDays = 30;

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList &names = commonNames.isEmpty() ? organisations : commonNames;
    const QString name = ServerText::clean(names.join(u", "));
    return name.isEmpty() ? ChainWords::tr("(without a name)") : name;
}

QString subjectOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
}
}

QString ChainWords::of(const QList<QSslCertificate> &chain)
{
    QStringList lines;
    for (const QSslCertificate &certificate : chain)
        lines += tr("%1, issued by %2, valid until %3", "certificate")
                     .arg(subjectOf(certificate), issuerOf(certificate), certificate.expiryDate().toString(Qt::ISODate));
    return lines.join(u'\n');
}

QString ChainWords::warning(const QList<QSslCertificate> &chain, const QDateTime &now)
{
    for (const QSslCertificate &certificate : chain) {
        const qint64 days = now.daysTo(certificate.expiryDate());
        if (certificate.expiryDate() < now)
            return tr("The certificate of %1 has expired.").arg(subjectOf(certificate));
        if (days <= warnDays)
            return tr("The certificate of %1 ends in %n day(s).", nullptr, static_cast<int>(days)).arg(subjectOf(certificate));
    }
    return {};
}
