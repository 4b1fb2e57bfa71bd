#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

/// Says certificates in words, for a person who is to hand them on. What stands in a certificate is somebody else's text.
class ChainWords
{
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
public:
    /// A line for each certificate: subject, issuer, last day.
    static QString of(const QList<QSslCertificate> &chain);
    /// A sentence on the first certificate of @p chain that has ended or ends within 30 days; empty when none does.
    static QString warning(const QList<QSslCertificate> &chain, const QDateTime &now);
};
