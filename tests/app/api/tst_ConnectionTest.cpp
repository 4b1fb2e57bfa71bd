#include "ApiFixture.h"
#include "ConnectProxy.h"
#include "Patience.h"
#include "TestCertificate.h"
#include "api/ConnectionTest.h"

#include <QTemporaryDir>

using Result = ConnectionTest::Result;
using Step = ConnectionTest::Step;
using Terms = ConnectionTest::Terms;

/// The walk to the service: which step fails, in which words, and that it gives nothing away.
class tst_ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksAllTheWay();
    void warnsOfACertificateThatEndsSoon();
    void saysWhereItEnds_data();
    void saysWhereItEnds();
    void saysThatTheCertificateIsRefused();
    void walksThroughAProxy();
    void saysThatTheProxyWantsAPassword();
    void canBeCancelled();
    void endsAtTheDeadline();

private:
    using Outcomes = QList<ConnectionTest::Outcome>;
    ConnectionTest::Terms terms(const QUrl &service);
    static Outcomes outcomesOf(ConnectionTest &test);
    static Outcomes walk(ConnectionTest::Terms terms)
    {
        ConnectionTest test(std::move(terms));
        return outcomesOf(test);
    }
    QString fileWith(const QByteArray &content);

    QTemporaryDir m_folder;
    int m_files = 0;
    TestCertificate m_root = TestCertificate::ca(u"made-up root"_qs);
};

QString tst_ConnectionTest::fileWith(const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::number(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("can not write a file");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

ConnectionTest::Terms tst_ConnectionTest::terms(const QUrl &service)
{
    ConnectionTest::Terms terms{.rules = {}};
    terms.rules.service = service;
    terms.rules.caFile = fileWith(m_root.pem());
    terms.rules.proxyFrom = TransportRules::ProxyFrom::None;
    terms.deadline = std::chrono::minutes(1);
    return terms;
}

tst_ConnectionTest::Outcomes tst_ConnectionTest::outcomesOf(ConnectionTest &test)
{
    Outcomes outcomes;
    connect(&test, &ConnectionTest::stepDone, &test, [&](const auto &outcome) { outcomes += outcome; });
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the test of the connection did not end");
    // Each step once, in order, with words.
    [&] {
        QCOMPARE(outcomes.size(), ConnectionTest::steps);
        for (int i = 0; i < ConnectionTest::steps; ++i) {
            QCOMPARE(int(outcomes[i].step), i);
            QVERIFY(!outcomes[i].sentence.isEmpty());
        }
    }();
    outcomes.resize(ConnectionTest::steps);
    return outcomes;
}

void tst_ConnectionTest::walksAllTheWay()
{
    const auto intermediate = TestCertificate::ca(u"made-up intermediate"_qs, &m_root);
    const auto identity = TestCertificate::make({}, &intermediate);
    FaultServer server(identity.identity());
    server.tls().setLocalCertificateChain({identity.certificate(), intermediate.certificate()});
    const auto outcomes = walk(terms(server.url(u"localhost"_qs)));
    QCOMPARE(outcomes[0].result, Result::Ok);
    QCOMPARE(outcomes[1].result, Result::NotTried);
    QCOMPARE(outcomes[2].result, Result::Ok);
    QCOMPARE(outcomes[3].result, Result::Ok);
    for (const QString &name : {u"made-up server"_qs, u"made-up intermediate"_qs, u"made-up root"_qs})
        QVERIFY2(outcomes[3].sentence.contains(name), qPrintable(outcomes[3].sentence));
    QCOMPARE(outcomes[4].result, Result::NotTried);
    // Honest: without a token nobody can know.
    QCOMPARE(outcomes[5].result, Result::NotTried);
    QVERIFY(outcomes[5].sentence.contains(u"sends no token"));
    QCOMPARE(server.requests(), 1);
    QVERIFY(server.lastRequest().startsWith("GET / HTTP/1.1\r\n"));
    for (const char *never : {"Authorization", "AccessToken", "pan", "otp"})
        QVERIFY2(!server.lastRequest().contains(never), never);
}

void tst_ConnectionTest::warnsOfACertificateThatEndsSoon()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    FaultServer server(TestCertificate::make({.notAfter = now.addDays(40)}, &m_root).identity());
    auto inTime = terms(server.url());
    inTime.now = [now] { return now.addDays(5); };
    QCOMPARE(walk(inTime)[3].result, Result::Ok);
    auto late = terms(server.url());
    late.now = [now] { return now.addDays(12); };
    const auto outcomes = walk(late);
    QCOMPARE(outcomes[3].result, Result::Warning);
    QVERIFY2(outcomes[3].sentence.contains(u"28 day"), qPrintable(outcomes[3].sentence));
}

void tst_ConnectionTest::saysWhereItEnds_data()
{
    QTest::addColumn<std::function<void(ConnectionTest::Terms &, FaultServer &)>>("spoil");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Step step, const QString &words, std::function<void(ConnectionTest::Terms &, FaultServer &)> spoil) {
        QTest::newRow(name) << std::move(spoil) << int(step) << words;
    };
    row("no such host", Step::HostName, u"No address"_qs, [](Terms &terms, FaultServer &) { terms.rules.service = QUrl(u"https://nowhere.invalid/"_qs); });
    row("nothing listens", Step::Tcp, u"takes no connection"_qs, [](Terms &, FaultServer &server) { server.close(); });
    row("another name", Step::Tls, u"host name"_qs, [this](Terms &, FaultServer &server) {
        const auto other = TestCertificate::make({.hosts = {u"other.example"_qs}}, &m_root).identity();
        server.tls().setLocalCertificate(other.certificate);
        server.tls().setPrivateKey(other.key);
    });
    row("unknown CA", Step::Tls, u"issuer"_qs, [this](Terms &terms, FaultServer &) { terms.rules.caFile = fileWith(TestCertificate::ca(u"else"_qs).pem()); });
    row("no CA in the file", Step::Tls, u"holds no certificate"_qs, [this](Terms &terms, FaultServer &) { terms.rules.caFile = fileWith("none"); });
    row("pins", Step::Tls, u"pinned"_qs, [](Terms &terms, FaultServer &) {
        terms.rules.pins = QStringList{TestCertificate::ca(u"one"_qs).pin(), TestCertificate::ca(u"two"_qs).pin()};
    });
    row("no TLS", Step::Tls, u"does not speak TLS"_qs, [](Terms &, FaultServer &server) {
        server.onAccepted = [](QSslSocket &socket) {
            connect(&socket, &QSslSocket::readyRead, &socket, [&socket] { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
            return true;
        };
    });
    row("no certificate in the file", Step::ClientCertificate, u"no private key"_qs, [this](Terms &terms, FaultServer &) { terms.rules.clientCertificateFile = fileWith("none"); });
}

void tst_ConnectionTest::saysWhereItEnds()
{
    using Spoil = std::function<void(ConnectionTest::Terms &, FaultServer &)>;
    QFETCH(Spoil, spoil);
    QFETCH(int, step);
    QFETCH(QString, words);
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    auto spoiled = terms(server.url());
    spoil(spoiled, server);
    const auto outcomes = walk(spoiled);
    for (int i = 0; i < ConnectionTest::steps; ++i) {
        const bool isFailure = outcomes[i].result == Result::Failed;
        QVERIFY2(isFailure == (i == step), qPrintable(outcomes[i].sentence));
        QVERIFY(i <= step || outcomes[i].result == Result::NotTried);
    }
    QVERIFY2(outcomes[step].sentence.contains(words), qPrintable(outcomes[step].sentence));
    QCOMPARE(server.requests(), 0);
}

void tst_ConnectionTest::saysThatTheCertificateIsRefused()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    server.onRequest = [](QSslSocket &socket) {
        FaultServer::answer(socket, 400, "<html><head><title>400 The SSL certificate error</title></head></html>");
    };
    const auto desk = TestCertificate::make({.name = u"desk 7"_qs, .hosts = {}, .forClient = true}, &m_root);
    auto shown = terms(server.url());
    shown.rules.clientCertificateFile = fileWith(desk.pem() + desk.keyPem());
    const auto refused = walk(shown);
    QCOMPARE(refused[4].result, Result::Failed);
    QVERIFY2(refused[4].sentence.contains(u"desk 7"), qPrintable(refused[4].sentence));
    server.onRequest = [](QSslSocket &socket) { FaultServer::answer(socket, 404, "{}"); };
    const auto taken = walk(shown);
    QCOMPARE(taken[4].result, Result::Ok);
    QVERIFY(taken[5].sentence.contains(u"404"));
}

void tst_ConnectionTest::walksThroughAProxy()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    ConnectProxy proxy(server.serverPort());
    proxy.expects = "Basic " + QByteArray("desk:made-up").toBase64();
    auto through = terms(server.url());
    through.rules.proxyFrom = TransportRules::ProxyFrom::Manual;
    through.rules.proxyHost = u"127.0.0.1"_qs;
    through.rules.proxyPort = proxy.serverPort();
    through.rules.proxyUser = u"desk"_qs;
    through.proxyPassword = [](QObject *, const std::function<void(Secret)> &then) { then(ApiFixture::secret(u"made-up")); };
    const auto outcomes = walk(through);
    for (int step = 0; step < 4; ++step)
        QVERIFY2(outcomes[step].result == Result::Ok, qPrintable(outcomes[step].sentence));
    QCOMPARE(server.requests(), 1);
}

void tst_ConnectionTest::saysThatTheProxyWantsAPassword()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    ConnectProxy proxy(server.serverPort());
    proxy.expects = "Basic none";
    auto through = terms(server.url());
    through.rules.proxyFrom = TransportRules::ProxyFrom::Manual;
    through.rules.proxyHost = u"127.0.0.1"_qs;
    through.rules.proxyPort = proxy.serverPort();
    const auto outcomes = walk(through);
    QCOMPARE(outcomes[1].result, Result::Ok);
    QCOMPARE(outcomes[2].result, Result::Failed);
    QVERIFY2(outcomes[2].sentence.contains(u"user name and password"), qPrintable(outcomes[2].sentence));
    QCOMPARE(server.connections(), 0);
}

void tst_ConnectionTest::canBeCancelled()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    server.onAccepted = [](QSslSocket &) { return true; }; // and says nothing
    ConnectionTest test(terms(server.url()));
    connect(&test, &ConnectionTest::stepDone, &test, [&](const auto &outcome) {
        if (outcome.step == Step::Tcp)
            QMetaObject::invokeMethod(&test, &ConnectionTest::cancel, Qt::QueuedConnection);
    });
    const auto outcomes = outcomesOf(test);
    QCOMPARE(outcomes[3].result, Result::Failed);
    QVERIFY(outcomes[3].sentence.contains(u"Cancelled"));
    QVERIFY(!test.isRunning());
    QTRY_COMPARE(server.openConnections(), 0);
}

void tst_ConnectionTest::endsAtTheDeadline()
{
    FaultServer server(TestCertificate::make({}, &m_root).identity());
    server.onAccepted = [](QSslSocket &) { return true; };
    auto soon = terms(server.url());
    soon.deadline = std::chrono::seconds(2);
    const auto outcomes = walk(soon);
    QCOMPARE(outcomes[3].result, Result::Failed);
    QVERIFY2(outcomes[3].sentence.contains(u"2 second"), qPrintable(outcomes[3].sentence));
}

QTEST_GUILESS_MAIN(tst_ConnectionTest)
#include "tst_ConnectionTest.moc"
