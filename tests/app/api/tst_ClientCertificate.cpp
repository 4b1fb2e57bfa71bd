#include "ApiFixture.h"
#include "Patience.h"
#include "TestCertificate.h"
#include "api/ClientCertificate.h"

#include <QProcess>
#include <QTemporaryDir>

using Refusal = ClientCertificate::Refusal;
Q_DECLARE_METATYPE(ClientCertificate::Refusal::Kind)

/// The desk's own certificate, in the forms in which organisations hand them out.
class tst_ClientCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsIt_data();
    void readsIt();
    void refusesIt_data();
    void refusesIt();
    void saysThatAnOldPkcs12CanNotBeOpened();
    void asksForThePassphraseOnce();

private:
    QString fileWith(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

    QTemporaryDir m_folder;
    int m_files = 0;
    TestCertificate m_root = TestCertificate::ca(u"made-up root"_qs);
    TestCertificate m_ca = TestCertificate::ca(u"made-up desk CA"_qs, &m_root);
    TestCertificate m_desk = TestCertificate::make({.name = u"desk 7"_qs, .hosts = {}, .forClient = true}, &m_ca);
    TestCertificate m_rsaDesk = TestCertificate::make({.name = u"desk 7"_qs, .hosts = {}, .forClient = true, .rsaBits = 2048}, &m_ca);
};

QString tst_ClientCertificate::fileWith(const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.setPermissions(permissions))
        qFatal("can not write a file");
    return file.fileName();
}

void tst_ClientCertificate::readsIt_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key"); // empty: with the certificate
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("chain");
    const QByteArray pass = "made-up \xc3\xa4 passphrase";
    QTest::newRow("PEM, key behind") << m_desk.pem() + m_desk.keyPem() << QByteArray() << QByteArray() << 1;
    QTest::newRow("PEM, key in front") << m_desk.keyPem() + m_desk.pem() << QByteArray() << QByteArray() << 1;
    QTest::newRow("PEM, key apart") << m_desk.pem() << m_desk.keyPem() << QByteArray() << 1;
    QTest::newRow("PEM with chain") << m_desk.pem() + m_ca.pem() << m_desk.keyPem() << QByteArray() << 2;
    QTest::newRow("PEM with chain, CA first") << m_ca.pem() + m_desk.pem() << m_desk.keyPem() << QByteArray() << 2;
    QTest::newRow("PEM, RSA") << m_rsaDesk.pem() + m_rsaDesk.keyPem() << QByteArray() << QByteArray() << 1;
    QTest::newRow("PEM, encrypted") << m_desk.pem() << m_desk.keyPem(pass) << pass << 1;
    QTest::newRow("PKCS#12") << m_desk.pkcs12(pass) << QByteArray() << pass << 1;
    QTest::newRow("PKCS#12 with chain") << m_desk.pkcs12(pass, &m_ca) << QByteArray() << pass << 2;
    QTest::newRow("PKCS#12 without passphrase") << m_desk.pkcs12("") << QByteArray() << QByteArray() << 1;
}

void tst_ClientCertificate::readsIt()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, passphrase);
    QFETCH(int, chain);
    const QString keyFile = key.isEmpty() ? QString() : fileWith(key);
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    const QString file = key.isEmpty() ? fileWith(certificate) : fileWith(certificate, everybody);
    const auto read = ClientCertificate::read(file, keyFile, ApiFixture::secret(QString::fromUtf8(passphrase)));
    QVERIFY2(std::holds_alternative<ClientCertificate>(read), qPrintable(std::holds_alternative<Refusal>(read) ? std::get<Refusal>(read).sentence : QString()));
    const auto &own = std::get<ClientCertificate>(read);
    QCOMPARE(own.chain.size(), chain);
    QCOMPARE(own.chain.first().subjectInfo(QSslCertificate::CommonName), QStringList{u"desk 7"_qs});
    QVERIFY(!own.key.isNull());
}

void tst_ClientCertificate::refusesIt_data()
{
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Refusal::Kind>("kind");
    QTest::addColumn<QString>("words");
    using Kind = Refusal::Kind;
    const auto row = [](const char *name, const QString &certificate, const QString &key, const QString &passphrase, Kind kind, const QString &words) {
        QTest::newRow(name) << certificate << key << passphrase << kind << words;
    };
    const auto group = QFile::ReadOwner | QFile::ReadGroup;
    const QString certificate = fileWith(m_desk.pem());
    const QString locked = fileWith(m_desk.keyPem("right"));
    row("no such file", u"/nowhere/desk.pem"_qs, {}, {}, Kind::Unusable, u"can not be read"_qs);
    row("a folder", m_folder.path(), {}, {}, Kind::Unusable, u"can not be read"_qs);
    row("key that others can read", certificate, fileWith(m_desk.keyPem(), group), {}, Kind::Unusable, u"600"_qs);
    row("both in a file that others can read", fileWith(m_desk.pem() + m_desk.keyPem(), group), {}, {}, Kind::Unusable, u"600"_qs);
    row("PKCS#12 that others can read", fileWith(m_desk.pkcs12("right"), group), {}, u"right"_qs, Kind::Unusable, u"600"_qs);
    row("too large", fileWith(QByteArray(70 * 1024, 'A')), {}, {}, Kind::Unusable, u"larger"_qs);
    row("no key", certificate, {}, {}, Kind::Unusable, u"no private key"_qs);
    row("no certificate", fileWith(m_desk.keyPem()), {}, {}, Kind::Unusable, u"no certificate"_qs);
    row("another's key", certificate, fileWith(m_rsaDesk.keyPem()), {}, Kind::Unusable, u"does not belong"_qs);
    row("rubbish", fileWith("no certificate at all"), {}, {}, Kind::Unusable, u"no private key"_qs);
    row("damaged key", certificate, fileWith("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"), {}, Kind::Unusable, u"can not be read"_qs);
    row("PEM, no passphrase yet", certificate, locked, {}, Kind::PassphraseNeeded, u"passphrase"_qs);
    row("PEM, wrong passphrase", certificate, locked, u"wrong"_qs, Kind::PassphraseWrong, u"does not open"_qs);
    row("PKCS#12, no passphrase yet", fileWith(m_desk.pkcs12("right")), {}, {}, Kind::PassphraseNeeded, u"passphrase"_qs);
    row("PKCS#12, wrong passphrase", fileWith(m_desk.pkcs12("right")), {}, u"wrong"_qs, Kind::PassphraseWrong, u"does not open"_qs);
}

void tst_ClientCertificate::refusesIt()
{
    QFETCH(QString, certificateFile);
    QFETCH(QString, keyFile);
    QFETCH(QString, passphrase);
    QFETCH(Refusal::Kind, kind);
    QFETCH(QString, words);
    const auto read = ClientCertificate::read(certificateFile, keyFile, ApiFixture::secret(passphrase));
    QVERIFY(std::holds_alternative<Refusal>(read));
    const auto &refusal = std::get<Refusal>(read);
    QVERIFY2(refusal.sentence.contains(words), qPrintable(refusal.sentence));
    QCOMPARE(int(refusal.kind), int(kind));
    QVERIFY(passphrase.isEmpty() || !refusal.sentence.contains(passphrase + u' '));
}

/// As other programs still write them: OpenSSL 3 opens RC2 only with its legacy provider.
void tst_ClientCertificate::saysThatAnOldPkcs12CanNotBeOpened()
{
    const QString pem = fileWith(m_desk.pem() + m_desk.keyPem());
    const QString old = fileWith({});
    QProcess openssl;
    openssl.start(u"openssl"_qs, {u"pkcs12"_qs, u"-export"_qs, u"-legacy"_qs, u"-in"_qs, pem, u"-out"_qs, old, u"-passout"_qs, u"pass:right"_qs});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    const auto read = ClientCertificate::read(old, {}, ApiFixture::secret(u"right"));
    QVERIFY(std::holds_alternative<Refusal>(read));
    QVERIFY2(std::get<Refusal>(read).sentence.contains(u"RC2"), qPrintable(std::get<Refusal>(read).sentence));
    QVERIFY(std::get<Refusal>(read).kind == Refusal::Kind::Unusable);
    const auto wrong = ClientCertificate::read(old, {}, ApiFixture::secret(u"wrong"));
    QVERIFY(std::get<Refusal>(wrong).kind == Refusal::Kind::PassphraseWrong);
}

void tst_ClientCertificate::asksForThePassphraseOnce()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    server.tls().setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls().setCaCertificates({m_root.certificate()});
    ServiceAccess access{.baseUrl = server.url(), .caFile = fileWith(m_root.pem()), .timeout = std::chrono::minutes(1)};
    access.transport.clientCertificateFile = fileWith(m_desk.pkcs12("right", &m_ca));
    MadeUpBearer bearer;
    ItrApi api(std::move(access), bearer.bearer);
    QSignalSpy asked(&api, &ItrApi::passphraseNeeded);
    api.prepare();
    QTRY_COMPARE(asked.size(), 1);
    api.givePassphrase(ApiFixture::secret(u"wrong"));
    QTRY_COMPARE(asked.size(), 2);
    QVERIFY(asked.last().first().toString().contains(u"does not open"));

    // A call without it is refused in words, and asks again.
    const auto refused = ApiFixture::resultOf(ApiFixture::requestOtp(api));
    QCOMPARE(refused.error().kind, ApiError::Kind::ClientCertificateNotReady);
    QCOMPARE(refused.error().arrival, Arrival::NotSent);
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(server.connections(), 0);

    const int secrets = Secret::holders();
    api.givePassphrase(ApiFixture::secret(u"right"));
    QVERIFY(ApiFixture::resultOf(ApiFixture::requestOtp(api)).isValue());
    QVERIFY(ApiFixture::resultOf(ApiFixture::requestOtp(api)).isValue());
    QCOMPARE(asked.size(), 3);
    QCOMPARE(server.requests(), 2);
    QTRY_COMPARE(Secret::holders(), secrets); // the passphrase is not kept
}

QTEST_GUILESS_MAIN(tst_ClientCertificate)
#include "tst_ClientCertificate.moc"
