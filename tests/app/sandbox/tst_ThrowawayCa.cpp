#include "sandbox/ThrowawayCa.h"

#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslError>
#include <QTest>

class tst_ThrowawayCa : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void vouchesForLoopback_data();
    void vouchesForLoopback();
    void canVouchForNothingElse_data();
    void canVouchForNothingElse();
    void isGoodForTheNamesOnItOnly();
    void issuesExpiredOnes();
    void issuesOnesThatAreNotYetGood();
    void issuesSelfSignedOnes();
    void isNotTrustedByAnotherRun();
    void neverRepeatsASerialOrAKey();
    void livesForAFewDays();
    void marksCaAndServerApart();

private:
    QList<QSslError> verified(const ThrowawayCa::Options &options, const QString &host) const;

    QSslConfiguration m_before;
    ThrowawayCa m_ca;
};

void tst_ThrowawayCa::initTestCase()
{
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.setCaCertificates({m_ca.certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
}

void tst_ThrowawayCa::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

QList<QSslError> tst_ThrowawayCa::verified(const ThrowawayCa::Options &options, const QString &host) const
{
    return QSslCertificate::verify({m_ca.issue(options).certificate}, host);
}

void tst_ThrowawayCa::vouchesForLoopback_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"localhost"_qs;
    QTest::newRow("IPv4") << u"127.0.0.1"_qs;
    QTest::newRow("IPv6") << u"::1"_qs;
}

void tst_ThrowawayCa::vouchesForLoopback()
{
    QFETCH(QString, host);
    QCOMPARE(verified({}, host), QList<QSslError>());
}

void tst_ThrowawayCa::canVouchForNothingElse_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("name") << u"portal.example.org"_qs;
    QTest::newRow("name that ends alike") << u"notlocalhost"_qs;
    QTest::newRow("other loopback address") << u"127.0.0.2"_qs;
    QTest::newRow("IPv4") << u"192.0.2.1"_qs;
    QTest::newRow("IPv6") << u"2001:db8::1"_qs;
}

void tst_ThrowawayCa::canVouchForNothingElse()
{
    QFETCH(QString, host);
    ThrowawayCa::Options options;
    options.hosts = {host};
    const QList<QSslError> errors = verified(options, host);
    QVERIFY(!errors.isEmpty());
    for (const QSslError &error : errors)
        QVERIFY(
            error.error() != QSslError::HostNameMismatch); // the name is on it: the CA is what may not say so
}

void tst_ThrowawayCa::isGoodForTheNamesOnItOnly()
{
    ThrowawayCa::Options options;
    options.hosts = {u"localhost"_qs};
    QCOMPARE(verified(options, u"localhost"_qs), QList<QSslError>());
    const QList<QSslError> errors = verified(options, u"127.0.0.1"_qs);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(), QSslError::HostNameMismatch);
}

void tst_ThrowawayCa::issuesExpiredOnes()
{
    ThrowawayCa::Options options;
    options.notAfter = QDateTime::currentDateTimeUtc().addSecs(-60);
    const QList<QSslError> errors = verified(options, u"localhost"_qs);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(), QSslError::CertificateExpired);
}

void tst_ThrowawayCa::issuesOnesThatAreNotYetGood()
{
    ThrowawayCa::Options options;
    options.notBefore = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QList<QSslError> errors = verified(options, u"localhost"_qs);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(), QSslError::CertificateNotYetValid);
}

void tst_ThrowawayCa::issuesSelfSignedOnes()
{
    ThrowawayCa::Options options;
    options.selfSigned = true;
    const ThrowawayCa::ServerCertificate server = m_ca.issue(options);
    QVERIFY(server.certificate.isSelfSigned());
    const QList<QSslError> errors = QSslCertificate::verify({server.certificate}, u"localhost"_qs);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().error(), QSslError::SelfSignedCertificate);
}

void tst_ThrowawayCa::isNotTrustedByAnotherRun()
{
    const QSslCertificate server = ThrowawayCa().issue().certificate;
    QVERIFY(!QSslCertificate::verify({server}, u"localhost"_qs).isEmpty());
}

void tst_ThrowawayCa::neverRepeatsASerialOrAKey()
{
    const auto one = m_ca.issue();
    const auto other = m_ca.issue();
    QVERIFY(one.certificate.serialNumber() != other.certificate.serialNumber());
    QVERIFY(one.key != other.key);
    QVERIFY(one.certificate.serialNumber().size() >= 16 * 3 - 1); // 128 bits, written aa:bb:…
    QCOMPARE(one.key.algorithm(), QSsl::Ec);
    QCOMPARE(one.key.length(), 256);
    QVERIFY(ThrowawayCa().certificate() != m_ca.certificate());
}

void tst_ThrowawayCa::livesForAFewDays()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(m_ca.certificate().effectiveDate() <= now);
    QVERIFY(m_ca.certificate().expiryDate() > now.addDays(1));
    QVERIFY(m_ca.certificate().expiryDate() <= now.addDays(4));
    QVERIFY(m_ca.issue().certificate.expiryDate() <= m_ca.certificate().expiryDate());
}

void tst_ThrowawayCa::marksCaAndServerApart()
{
    const auto extensions = [](const QSslCertificate &certificate) {
        QMap<QString, bool> criticalByName;
        for (const QSslCertificateExtension &extension : certificate.extensions())
            criticalByName[extension.oid()] = extension.isCritical();
        return criticalByName;
    };
    const QString keyUsage = u"2.5.29.15"_qs;
    const QString alternativeNames = u"2.5.29.17"_qs;
    const QString basicConstraints = u"2.5.29.19"_qs;
    const QString nameConstraints = u"2.5.29.30"_qs;
    const QString subjectKey = u"2.5.29.14"_qs;
    const QString authorityKey = u"2.5.29.35"_qs;
    const QString extendedUsage = u"2.5.29.37"_qs;
    QCOMPARE(extensions(m_ca.certificate()),
        (QMap<QString, bool>{
            {keyUsage, true}, {basicConstraints, true}, {nameConstraints, true}, {subjectKey, false}}));
    QCOMPARE(extensions(m_ca.issue().certificate),
        (QMap<QString, bool>{{keyUsage, true}, {basicConstraints, true}, {alternativeNames, false},
            {extendedUsage, false}, {subjectKey, false}, {authorityKey, false}}));
}

QTEST_GUILESS_MAIN(tst_ThrowawayCa)
#include "tst_ThrowawayCa.moc"
