#include <QSslCertificate>
#include <QSslConfiguration>

// Stands in for Qt's own in a test program, which trusts a CA made for the occasion: reading the system's 140
// takes longer under the sanitizers than all else that a call does, for each connection anew.
QList<QSslCertificate> QSslConfiguration::systemCaCertificates()
{
    return {};
}
