#include "ApiFixture.h"
#include "Patience.h"
#include "TestCertificate.h"
#include "VersionStripper.h"

#include <QProcess>
#include <QTemporaryDir>

using Kind = ApiError::Kind;
using Order = TestCertificate::Order;

/// Bad TLS in the small: for each kind of server that must not be talked to, a real one of OpenSSL that is just so. Not a
/// byte of the request gets there, and one error names the trouble.
class tst_TlsRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesTheCertificate_data();
    void refusesTheCertificate();
    void refusesTheVersionOrCipher_data();
    void refusesTheVersionOrCipher();
    void noticesADowngrade_data();
    void noticesADowngrade();
    void takesASoundServer_data();
    void takesASoundServer();
    void looksForPins_data();
    void looksForPins();
    void looksForPinsOnTheConnectionAhead();
    void looksForPinsInWhatWasVerified();
    void refusesPinsThatCanNotHold_data();
    void refusesPinsThatCanNotHold();
    void showsItsOwnCertificate_data();
    void showsItsOwnCertificate();
    void isToldThatItsCertificateIsRefused_data();
    void isToldThatItsCertificateIsRefused();

private:
    using Chain = QList<TestCertificate>;
    QString fileWith(const QByteArray &content);
    std::unique_ptr<ItrApi> api(const FaultServer &server, TransportRules rules = {}, const QString &host = u"127.0.0.1"_qs);
    static void serve(FaultServer &server, const Chain &chain);
    static void serveOnly(QSslConfiguration &tls, const QByteArray &version, const QByteArray &ciphers);
    /// The call's one error; the server got nothing of it.
    static ApiError refusal(ItrApi &api, FaultServer &server);

    QTemporaryDir m_folder;
    int m_files = 0;
    TestCertificate m_root = TestCertificate::ca(u"made-up root"_qs);
    TestCertificate m_otherRoot = TestCertificate::ca(u"another made-up root"_qs);
    TestCertificate m_intermediate = TestCertificate::ca(u"made-up intermediate"_qs, &m_root);
    MadeUpBearer m_bearer{"made-up-bearer"};
    QString m_caFile;
};

void tst_TlsRules::initTestCase()
{
    m_caFile = fileWith(m_root.pem());
}

QString tst_TlsRules::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("can not write a file");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

std::unique_ptr<ItrApi> tst_TlsRules::api(const FaultServer &server, TransportRules rules, const QString &host)
{
    ServiceAccess access{.baseUrl = server.url(host), .caFile = m_caFile, .timeout = std::chrono::minutes(1)};
    rules.proxyFrom = TransportRules::ProxyFrom::None;
    access.transport = rules;
    return std::make_unique<ItrApi>(std::move(access), m_bearer.bearer);
}

void tst_TlsRules::serve(FaultServer &server, const Chain &chain)
{
    QList<QSslCertificate> certificates;
    for (const TestCertificate &certificate : chain)
        certificates += certificate.certificate();
    server.tls().setLocalCertificateChain(certificates);
    server.tls().setPrivateKey(chain.first().identity().key);
    server.tls().setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
}

void tst_TlsRules::serveOnly(QSslConfiguration &tls, const QByteArray &version, const QByteArray &ciphers)
{
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString", QByteArray(ciphers + ":@SECLEVEL=0"));
    tls.setBackendConfigurationOption("MinProtocol", version);
    tls.setBackendConfigurationOption("MaxProtocol", version);
}

ApiError tst_TlsRules::refusal(ItrApi &api, FaultServer &server)
{
    const auto result = ApiFixture::resultOf(ApiFixture::requestOtp(api));
    if (result.isValue()) {
        QTest::qFail("it was answered", __FILE__, __LINE__);
        return {};
    }
    [&] { QTRY_COMPARE(server.openConnections(), 0); }();
    [&] {
        QCOMPARE(server.bytesReceived(), 0);
        QCOMPARE(server.requests(), 0);
        QCOMPARE(result.error().arrival, Arrival::NotSent);
    }();
    return result.error();
}

void tst_TlsRules::refusesTheCertificate_data()
{
    QTest::addColumn<std::function<Chain()>>("make");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words, std::function<Chain()> make) { QTest::newRow(name) << std::move(make) << words; };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    row("expired", u"expired"_qs, [=, this] { return Chain{TestCertificate::make({.notBefore = now.addDays(-9), .notAfter = now.addSecs(-60)}, &m_root)}; });
    row("not yet valid", u"not yet valid"_qs, [=, this] { return Chain{TestCertificate::make({.notBefore = now.addSecs(3600)}, &m_root)}; });
    row("wrong name", u"host name"_qs, [this] { return Chain{TestCertificate::make({.hosts = {u"other.example"_qs}}, &m_root)}; });
    row("name in the common name alone", u"name"_qs,
        [this] { return Chain{TestCertificate::make({.name = u"127.0.0.1"_qs, .hosts = {u"other.example"_qs}}, &m_root)}; });
    row("self-signed", u"self-signed"_qs, [] { return Chain{TestCertificate::make({})}; });
    row("unknown root", u"issuer certificate"_qs, [this] { return Chain{TestCertificate::make({}, &m_otherRoot)}; });
    row("unknown root, sent along", u"root certificate"_qs, [this] { return Chain{TestCertificate::make({}, &m_otherRoot), m_otherRoot}; });
    row("missing intermediate", u"issuer certificate"_qs, [this] { return Chain{TestCertificate::make({}, &m_intermediate)}; });
    row("1024-bit key", u"too short"_qs, [this] { return Chain{TestCertificate::make({.rsaBits = 1024}, &m_root)}; });
    row("SHA-1 signature", u"SHA-1"_qs, [this] { return Chain{TestCertificate::make({.digest = EVP_sha1()}, &m_root)}; });
    row("SHA-1 on the intermediate", u"SHA-1"_qs, [this] {
        const auto old = TestCertificate::make({.name = u"old"_qs, .hosts = {}, .isCa = true, .digest = EVP_sha1()}, &m_root);
        return Chain{TestCertificate::make({}, &old), old};
    });
    row("1024-bit intermediate", u"too short"_qs, [this] {
        const auto small = TestCertificate::make({.name = u"small"_qs, .hosts = {}, .isCa = true, .rsaBits = 1024}, &m_root);
        return Chain{TestCertificate::make({}, &small), small};
    });
    row("name constraint broken", u"name constraints"_qs, [this] {
        const auto bound = TestCertificate::make({.name = u"bound"_qs, .hosts = {}, .isCa = true, .nameConstraints = "critical,permitted;DNS:other.example,permitted;IP:10.0.0.0/255.0.0.0"}, &m_root);
        return Chain{TestCertificate::make({}, &bound), bound};
    });
    row("signed by a server's key", u"CA certificate"_qs, [this] {
        const auto server = TestCertificate::make({}, &m_root);
        return Chain{TestCertificate::make({}, &server), server};
    });
    row("a client's certificate", u"purpose"_qs, [this] { return Chain{TestCertificate::make({.forClient = true}, &m_root)}; });
}

void tst_TlsRules::refusesTheCertificate()
{
    QFETCH(std::function<Chain()>, make);
    QFETCH(QString, words);
    const Chain chain = make();
    FaultServer server(chain.first().identity());
    serve(server, chain);
    const ApiError error = refusal(*api(server), server);
    QCOMPARE(error.kind, Kind::CertificateRefused);
    QVERIFY2(error.sentence().contains(words, Qt::CaseInsensitive), qPrintable(error.sentence()));
}

void tst_TlsRules::refusesTheVersionOrCipher_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("ciphers");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *version, const char *ciphers, const QString &words) {
        QTest::newRow(name) << QByteArray(version) << QByteArray(ciphers) << words;
    };
    row("TLS 1.0", "TLSv1", "ALL", u"TLS 1.2"_qs);
    row("TLS 1.1", "TLSv1.1", "ALL", u"TLS 1.2"_qs);
    const QString cipher = u"cipher"_qs;
    row("NULL", "TLSv1.2", "eNULL", cipher);
    row("anonymous", "TLSv1.2", "aNULL", cipher);
    row("CBC", "TLSv1.2", "ECDHE-RSA-AES128-SHA256:ECDHE-RSA-AES128-SHA", cipher);
    row("RSA key exchange", "TLSv1.2", "AES128-GCM-SHA256:AES256-GCM-SHA384", cipher);
    // RC4, EXPORT and 3DES are not built into Debian's OpenSSL 3, on neither side: no server could be made.
}

void tst_TlsRules::refusesTheVersionOrCipher()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, ciphers);
    QFETCH(QString, words);
    const TestCertificate identity = TestCertificate::make({.rsaBits = 2048}, &m_root);
    FaultServer server(identity.identity());
    serveOnly(server.tls(), version, ciphers);

    // The control: a client that is content with it gets through.
    QSslSocket control;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_root.certificate()});
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the anonymous one shows no certificate
    serveOnly(tls, version, ciphers);
    control.setSslConfiguration(tls);
    control.connectToHostEncrypted(u"127.0.0.1"_qs, server.serverPort());
    QTRY_VERIFY2(control.isEncrypted(), qPrintable(control.errorString()));
    control.abort();

    const ApiError error = refusal(*api(server), server);
    QCOMPARE(error.kind, Kind::TlsFailed);
    QVERIFY2(error.sentence().contains(words), qPrintable(error.sentence()));
}

void tst_TlsRules::noticesADowngrade_data()
{
    QTest::addColumn<bool>("strip");
    QTest::newRow("untouched") << false;
    QTest::newRow("TLS 1.3 struck from the hello") << true;
}

void tst_TlsRules::noticesADowngrade()
{
    QFETCH(bool, strip);
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    server.tls().setProtocol(QSsl::TlsV1_2OrLater);
    VersionStripper between(server.serverPort(), strip);
    ServiceAccess access{.baseUrl = QUrl(u"https://127.0.0.1:%1/"_qs.arg(between.serverPort())), .caFile = m_caFile, .timeout = std::chrono::minutes(1)};
    ItrApi api(std::move(access), m_bearer.bearer);
    if (!strip) {
        QVERIFY(ApiFixture::resultOf(ApiFixture::requestOtp(api)).isValue());
        return;
    }
    const ApiError error = refusal(api, server);
    QCOMPARE(error.kind, Kind::TlsFailed);
    QVERIFY2(error.sentence().contains(u"older version"), qPrintable(error.sentence()));
}

void tst_TlsRules::takesASoundServer_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("rsaBits");
    QTest::newRow("TLS 1.2, EC") << QByteArray("TLSv1.2") << 0;
    QTest::newRow("TLS 1.2, RSA") << QByteArray("TLSv1.2") << 2048;
    QTest::newRow("TLS 1.3, EC") << QByteArray("TLSv1.3") << 0;
    QTest::newRow("TLS 1.3, RSA") << QByteArray("TLSv1.3") << 2048;
}

void tst_TlsRules::takesASoundServer()
{
    QFETCH(QByteArray, version);
    QFETCH(int, rsaBits);
    const Chain chain{TestCertificate::make({.rsaBits = rsaBits}, &m_intermediate), m_intermediate};
    FaultServer server(chain.first().identity());
    serve(server, chain);
    serveOnly(server.tls(), version, "ALL");
    const auto result = ApiFixture::resultOf(ApiFixture::requestOtp(*api(server)));
    QVERIFY2(result.isValue(), result.isValue() ? "" : qPrintable(result.error().sentence()));
    QCOMPARE(server.requests(), 1);
}

void tst_TlsRules::looksForPins_data()
{
    QTest::addColumn<int>("pinned");
    QTest::addColumn<bool>("taken");
    QTest::newRow("another key with the right name") << -1 << false;
    QTest::newRow("the server's key") << 0 << true;
    QTest::newRow("the intermediate's key") << 1 << true;
    QTest::newRow("the root's key, which is not sent") << 2 << true;
}

void tst_TlsRules::looksForPins()
{
    QFETCH(int, pinned);
    QFETCH(bool, taken);
    const Chain chain{TestCertificate::make({}, &m_intermediate), m_intermediate};
    const QString other = TestCertificate::make({}, &m_intermediate).pin();
    const QStringList pins{chain[0].pin(), chain[1].pin(), m_root.pin()};
    FaultServer server(chain.first().identity());
    serve(server, chain);
    TransportRules rules;
    rules.pins = QStringList{other, pinned < 0 ? m_otherRoot.pin() : pins[pinned]};
    const auto desk = api(server, rules);
    if (taken) {
        QVERIFY(ApiFixture::resultOf(ApiFixture::requestOtp(*desk)).isValue());
        QCOMPARE(server.requests(), 1);
        return;
    }
    const ApiError error = refusal(*desk, server);
    QCOMPARE(error.kind, Kind::CertificateRefused);
    QVERIFY2(error.sentence().contains(u"pinned"), qPrintable(error.sentence()));
}

void tst_TlsRules::looksForPinsOnTheConnectionAhead()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    TransportRules rules;
    rules.pins = QStringList{m_otherRoot.pin(), m_intermediate.pin()};
    const auto desk = api(server, rules);
    desk->prepare();
    QTRY_VERIFY(server.connections() > 0);
    QTRY_COMPARE(server.openConnections(), 0);
    const ApiError error = refusal(*desk, server);
    QCOMPARE(error.kind, Kind::CertificateRefused);

    // And while the handshake ahead is still under way.
    desk->prepare();
    QCOMPARE(refusal(*desk, server).kind, Kind::CertificateRefused);
}

/// A server can send whatever it likes behind its own certificate.
void tst_TlsRules::looksForPinsInWhatWasVerified()
{
    const TestCertificate pinned = TestCertificate::make({}, &m_intermediate);
    const Chain chain{TestCertificate::make({}, &m_root), m_intermediate, pinned};
    FaultServer server(chain.first().identity());
    serve(server, chain);
    TransportRules rules;
    rules.pins = QStringList{m_intermediate.pin(), pinned.pin()};
    QCOMPARE(refusal(*api(server, rules), server).kind, Kind::CertificateRefused);
}

void tst_TlsRules::refusesPinsThatCanNotHold_data()
{
    QTest::addColumn<QStringList>("pins");
    QTest::newRow("one alone") << QStringList{m_root.pin()};
    QTest::newRow("no base64") << QStringList{m_root.pin(), u"no pin!"_qs};
    QTest::newRow("too short") << QStringList{m_root.pin(), u"AAAA"_qs};
}

void tst_TlsRules::refusesPinsThatCanNotHold()
{
    QFETCH(QStringList, pins);
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    TransportRules rules;
    rules.pins = pins;
    const auto desk = api(server, rules);
    QSignalSpy refused(desk.get(), &ItrApi::transportRefused);
    QCOMPARE(refusal(*desk, server).kind, Kind::NotReady);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(server.connections(), 0);
}

void tst_TlsRules::showsItsOwnCertificate_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.2") << u"-tls1_2"_qs;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_qs;
}

void tst_TlsRules::showsItsOwnCertificate()
{
    QFETCH(QString, version);
    const TestCertificate client = TestCertificate::make({.name = u"desk 7"_qs, .hosts = {}, .forClient = true}, &m_root);
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    serveOnly(server.tls(), version.endsWith(u'3') ? "TLSv1.3" : "TLSv1.2", "ALL");
    server.tls().setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls().setCaCertificates({m_root.certificate()});
    TransportRules rules;
    rules.clientCertificateFile = fileWith(client.pem() + client.keyPem());
    QVERIFY(ApiFixture::resultOf(ApiFixture::requestOtp(*api(server, rules))).isValue());
}

void tst_TlsRules::isToldThatItsCertificateIsRefused_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("certificate");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Order client{.name = u"desk 7"_qs, .hosts = {}, .forClient = true};
    Order old = client;
    old.notBefore = now.addDays(-9);
    old.notAfter = now.addSecs(-60);
    const auto pem = [](const TestCertificate &certificate) -> QByteArray { return certificate.pem() + certificate.keyPem(); };
    for (const QString &version : {u"-tls1_2"_qs, u"-tls1_3"_qs}) {
        const auto row = [&](const char *name, const QByteArray &certificate) {
            QTest::addRow("%s, %s", name, qPrintable(version)) << version << certificate;
        };
        row("missing", {});
        row("expired", pem(TestCertificate::make(old, &m_root)));
        row("of another CA", pem(TestCertificate::make(client, &m_otherRoot)));
    }
}

/// By OpenSSL's own server, because Qt's hangs up without an alert.
void tst_TlsRules::isToldThatItsCertificateIsRefused()
{
    QFETCH(QString, version);
    QFETCH(QByteArray, certificate);
    const TestCertificate identity = TestCertificate::make({}, &m_root);
    QProcess server;
    server.start(u"openssl"_qs, {u"s_server"_qs, u"-accept"_qs, u"127.0.0.1:0"_qs, version, u"-Verify"_qs, u"1"_qs,
        u"-verify_return_error"_qs, u"-CAfile"_qs, m_caFile, u"-cert"_qs, fileWith(identity.pem() + identity.keyPem())});
    QByteArray said;
    const auto listens = [&] { return (said += server.readAllStandardOutput()).contains("ACCEPT 127.0.0.1:"); };
    QTRY_VERIFY_WITH_TIMEOUT(listens(), 20'000);
    const int port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).split('\n').first().trimmed().toInt();

    ServiceAccess access{.baseUrl = QUrl(u"https://127.0.0.1:%1/"_qs.arg(port)), .caFile = m_caFile, .timeout = std::chrono::minutes(1)};
    access.transport.proxyFrom = TransportRules::ProxyFrom::None;
    if (!certificate.isEmpty())
        access.transport.clientCertificateFile = fileWith(certificate);
    ItrApi api(std::move(access), m_bearer.bearer);
    const auto result = ApiFixture::resultOf(ApiFixture::requestOtp(api));
    server.kill();
    QVERIFY(server.waitForFinished());
    said += server.readAllStandardOutput();

    QVERIFY(!said.contains("password"));
    QVERIFY(!result.isValue());
    const ApiError error = result.error();
    if (version.endsWith(u'2')) {
        // Without any the server ends the handshake and gives no reason.
        QCOMPARE(error.kind, certificate.isEmpty() ? Kind::TlsFailed : Kind::ClientCertificateRefused);
        QCOMPARE(error.arrival, Arrival::NotSent);
        return;
    }
    // In TLS 1.3 the refusal comes after the desk's side of the handshake is done. What Qt wrote meanwhile may
    // have been read for all that the desk knows, and Qt may tell of the lost connection instead of the reason.
    QVERIFY(error.kind == Kind::ClientCertificateRefused || error.kind == Kind::ConnectionLost);
    QVERIFY(error.arrival != Arrival::Answered);
}

/// With a system that lets everything through, which its administrator can do by openssl.cnf: the desk's rules are its own,
/// and the servers can be as bad as they must be.
int main(int argc, char **argv)
{
    QTemporaryFile lax;
    if (!lax.open())
        return 1;
    lax.write("openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n[c]\nMinProtocol = TLSv1\nCipherString = ALL:eNULL:@SECLEVEL=0\n");
    lax.close();
    qputenv("OPENSSL_CONF", lax.fileName().toLocal8Bit());
    QCoreApplication app(argc, argv);
    tst_TlsRules test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TlsRules.moc"
