#include "ApiFixture.h"
#include "Patience.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using Kind = ApiError::Kind;

/// The relay as an organisation sets it up: real nginx, configured by packaging/relay/setup.sh, between the desk and a
/// service on this machine.
class tst_Relay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void letsADeskThroughAndAddsTheBearer();
    void refusesOtherPathsAndMethods_data();
    void refusesOtherPathsAndMethods();
    void refusesADeskThatItDoesNotKnow_data();
    void refusesADeskThatItDoesNotKnow();
    void refusesALargeBody();
    void doesNotSendAgain();
    void believesNoOtherService();
    void slowsADeskDown();
    void writesNoSecretAnywhere();

private:
    void run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    void startNginx();
    std::unique_ptr<ItrApi> desk(const QString &certificate = u"desks/desk-1.pem"_qs);
    /// Status and body of the answer to a bare request with desk-1's certificate.
    QByteArray ask(const QByteArray &request);
    QString in(const QString &file) const { return m_folder.filePath(file); }
    QByteArray read(const QString &file) const;

    QTemporaryDir m_folder;
    ApiFixture m_fixture;
    MadeUpBearer m_none; // the relay adds it
    std::unique_ptr<FaultServer> m_service;
    QProcess m_nginx;
    quint16 m_port = 0;
    QByteArray m_bearer = "made-up-bearer-" % QByteArray::number(QCoreApplication::applicationPid());
};

void tst_Relay::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QVERIFY2(process.waitForFinished() && process.exitCode() == 0, process.readAll().constData());
}

QByteArray tst_Relay::read(const QString &file) const
{
    QFile opened(in(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void tst_Relay::initTestCase()
{
    if (QStandardPaths::findExecutable(u"nginx"_qs, {u"/usr/sbin"_qs, u"/usr/bin"_qs}).isEmpty())
        QSKIP("nginx is not installed");
    m_service = std::make_unique<FaultServer>(m_fixture.ca().issue());
    QTcpServer free; // nginx can not be asked for any port
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    run(u"sh"_qs, {QStringLiteral(RELAY_FOLDER "/setup.sh"), u"--into"_qs, in({}), u"--name"_qs, u"127.0.0.1"_qs,
        u"--listen"_qs, u"127.0.0.1:%1"_qs.arg(m_port), u"--upstream"_qs, u"127.0.0.1:%1"_qs.arg(m_service->serverPort()),
        u"--upstream-name"_qs, u"localhost"_qs, u"--upstream-ca"_qs, m_fixture.caFile(), u"--desk"_qs, u"desk-1"_qs,
        u"--desk"_qs, u"desk-2"_qs, u"--desk"_qs, u"desk-gone"_qs, u"--burst"_qs, u"30"_qs}, m_bearer + '\n');
    run(u"sh"_qs, {QStringLiteral(RELAY_FOLDER "/make-certificates.sh"), u"init"_qs, in(u"other"_qs), u"elsewhere"_qs});
    run(u"sh"_qs, {QStringLiteral(RELAY_FOLDER "/make-certificates.sh"), u"desk"_qs, in(u"other"_qs), u"stranger"_qs});
    run(u"sh"_qs, {QStringLiteral(RELAY_FOLDER "/make-certificates.sh"), u"revoke"_qs, in({}), u"desk-gone"_qs});
    startNginx();
}

void tst_Relay::startNginx()
{
    QDir(in({})).mkdir(u"temp"_qs);
    QFile main(in(u"nginx.conf"_qs));
    QVERIFY(main.open(QIODevice::WriteOnly));
    QByteArray folders;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        folders += QByteArray(kind) + "_temp_path " + in(u"temp"_qs).toLocal8Bit() + "; ";
    main.write("daemon off; master_process off; pid " + in(u"pid"_qs).toLocal8Bit() + "; error_log stderr; events {}\nhttp { "
        + folders + "include " + in(u"itr-relay.conf"_qs).toLocal8Bit() + "; }\n");
    main.close();
    m_nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_nginx.start(QStandardPaths::findExecutable(u"nginx"_qs, {u"/usr/sbin"_qs, u"/usr/bin"_qs}), {u"-c"_qs, main.fileName(), u"-e"_qs, u"stderr"_qs});
    QVERIFY(m_nginx.waitForStarted());
    QTRY_VERIFY([this] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        return probe.waitForConnected(1000);
    }());
}

void tst_Relay::cleanup()
{
    if (m_service)
        m_service->onRequest = [](QSslSocket &socket) { FaultServer::answerStatus(socket); };
}

void tst_Relay::cleanupTestCase()
{
    m_nginx.terminate();
    QVERIFY(m_nginx.state() == QProcess::NotRunning || m_nginx.waitForFinished());
}

std::unique_ptr<ItrApi> tst_Relay::desk(const QString &certificate)
{
    ServiceAccess access{.baseUrl = QUrl(u"https://127.0.0.1:%1/"_qs.arg(m_port)), .caFile = in(u"ca.pem"_qs), .timeout = std::chrono::minutes(1)};
    if (!certificate.isEmpty())
        access.transport.clientCertificateFile = in(certificate);
    return std::make_unique<ItrApi>(std::move(access), m_none.bearer);
}

QByteArray tst_Relay::ask(const QByteArray &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(in(u"ca.pem"_qs)));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(in(u"desks/desk-1.pem"_qs)));
    tls.setPrivateKey(QSslKey(read(u"desks/desk-1.pem"_qs).mid(read(u"desks/desk-1.pem"_qs).indexOf("-----BEGIN PRIVATE KEY")), QSsl::Ec));
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_qs, m_port);
    connect(&socket, &QSslSocket::encrypted, &socket, [&] { socket.write(request); });
    QByteArray answer;
    connect(&socket, &QSslSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
    [&] { QTRY_VERIFY2(answer.contains("\r\n\r\n"), qPrintable(socket.errorString())); }();
    return answer;
}

void tst_Relay::letsADeskThroughAndAddsTheBearer()
{
    const int before = m_service->requests();
    const auto api = desk();
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY2(result.isValue(), result.isValue() ? "" : qPrintable(result.error().technicalReason));
    QCOMPARE(m_service->requests(), before + 1);
    QVERIFY(m_service->lastRequest().startsWith("POST /verification/v2/itr/get_otp HTTP/1.1\r\n"));
    QVERIFY(m_service->lastRequest().contains(QByteArray("\r\nAuthorization: Bearer " + m_bearer + "\r\n")));
    QCOMPARE(m_service->lastRequest().count("Authorization"), 1);
    QVERIFY(m_service->lastRequest().endsWith(R"({"pan":"XXXPX0001T","password":"Passw0rd!"})"));
    m_fixture.resultOf(api->logout(ApiFixture::pan(), api.get()));
    QVERIFY(m_service->lastRequest().startsWith("POST /verification/v2/itr/logout HTTP/1.1\r\n"));
}

void tst_Relay::refusesOtherPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("the root") << QByteArray("POST /") << QByteArray("404");
    QTest::newRow("another path") << QByteArray("POST /verification/v2/pan/get") << QByteArray("404");
    QTest::newRow("one more letter") << QByteArray("POST /verification/v2/itr/get_otpx") << QByteArray("404");
    QTest::newRow("a path below") << QByteArray("POST /verification/v2/itr/get_otp/x") << QByteArray("404");
    QTest::newRow("up and away") << QByteArray("POST /verification/v2/itr/get_otp/../admin") << QByteArray("404");
    QTest::newRow("GET") << QByteArray("GET /verification/v2/itr/get_otp") << QByteArray("405");
    QTest::newRow("PUT") << QByteArray("PUT /verification/v2/itr/get_data") << QByteArray("405");
    QTest::newRow("DELETE") << QByteArray("DELETE /verification/v2/itr/logout") << QByteArray("405");
}

void tst_Relay::refusesOtherPathsAndMethods()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, status);
    const int before = m_service->requests();
    const QByteArray answer = ask(line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 20\r\n\r\n{\"pan\":\"XXXPX0001T\"}");
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    QCOMPARE(m_service->requests(), before);
}

void tst_Relay::refusesADeskThatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("words");
    QTest::newRow("without a certificate") << QString() << u"this desk has none"_qs;
    QTest::newRow("of another CA") << u"other/desks/stranger.pem"_qs << u"another CA"_qs;
    QTest::newRow("revoked") << u"desks/desk-gone.pem"_qs << u"revoked"_qs;
}

void tst_Relay::refusesADeskThatItDoesNotKnow()
{
    QFETCH(QString, certificate);
    QFETCH(QString, words);
    const int before = m_service->requests();
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*desk(certificate)));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, Kind::ClientCertificateRefused);
    QVERIFY2(result.error().sentence().contains(words), qPrintable(result.error().sentence()));
    QCOMPARE(m_service->requests(), before);
}

void tst_Relay::refusesALargeBody()
{
    const int before = m_service->requests();
    const QByteArray answer = ask("POST /verification/v2/itr/get_otp HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 20000\r\n\r\n" + QByteArray(20000, 'x'));
    QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
    QCOMPARE(m_service->requests(), before);
}

void tst_Relay::doesNotSendAgain()
{
    for (const auto &end : {&FaultServer::finish, &FaultServer::reset}) {
        m_service->onRequest = [end](QSslSocket &socket) { end(socket); };
        const int before = m_service->requests();
        const auto result = m_fixture.resultOf(m_fixture.requestOtp(*desk()));
        QCOMPARE(result.error().kind, Kind::GatewayError);
        QCOMPARE(result.error().arrival, Arrival::MayHaveArrived);
        QCOMPARE(m_service->requests(), before + 1);
    }
}

void tst_Relay::believesNoOtherService()
{
    const int before = m_service->requests();
    const qint64 bytes = m_service->bytesReceived();
    const QSslConfiguration tls = m_service->tls();
    const ThrowawayCa::ServerCertificate stranger = ThrowawayCa().issue();
    m_service->tls().setLocalCertificate(stranger.certificate);
    m_service->tls().setPrivateKey(stranger.key);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*desk()));
    m_service->tls() = tls;
    QCOMPARE(result.error().kind, Kind::GatewayError);
    QCOMPARE(m_service->requests(), before);
    QCOMPARE(m_service->bytesReceived(), bytes);
}

void tst_Relay::slowsADeskDown()
{
    const auto api = desk(u"desks/desk-2.pem"_qs);
    std::optional<ApiError> error;
    for (int i = 0; i < 60 && !error; ++i) {
        const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
        if (!result.isValue())
            error = result.error();
    }
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TooManyRequests);
    QCOMPARE(error->retryAfter, std::chrono::seconds(30));
    // It is the desk's limit, not everybody's.
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*desk())).isValue());
}

void tst_Relay::writesNoSecretAnywhere()
{
    const QByteArray log = read(u"itr-relay.log"_qs);
    QVERIFY(log.contains("get_otp 200"));
    QVERIFY(log.contains("CN=desk-1"));
    QDir temp(in(u"temp"_qs), {}, QDir::NoSort, QDir::Files);
    QVERIFY(temp.isEmpty());
    for (const QByteArray &text : {log, read(u"itr-relay.error.log"_qs)}) {
        for (const QByteArray &secret : {QByteArray("XXXPX0001T"), QByteArray("Passw0rd"), m_bearer, QByteArray("password")})
            QVERIFY2(!text.contains(secret), secret.constData());
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &file : {u"authorization.conf"_qs, u"ca.key"_qs, u"server.key"_qs, u"desks/desk-1.pem"_qs})
        QVERIFY2((QFile::permissions(in(file)) & others) == 0, qPrintable(file));
}

QTEST_GUILESS_MAIN(tst_Relay)
#include "tst_Relay.moc"
