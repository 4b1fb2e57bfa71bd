#include "ApiFixture.h"
#include "Patience.h"


using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(ApiError::Kind)

/// Whom ItrApi talks to: in every refusal the server gets not one byte behind TLS.
class tst_ItrApiTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesTls11();
    void refusesAPlainServer();
    void refusesAConnectionThatEndsInTheHandshake_data();
    void refusesAConnectionThatEndsInTheHandshake();
    void theSystemsCasDoNotKnowAThrowawayCa();
    void aCaFileWithoutCertificatesIsReported();
    void aBadCertificateAheadHarmsNoLaterCall();

private:
    ApiFixture m_fixture;
};

void tst_ItrApiTls::refusesCertificates_data()
{
    using Options = ThrowawayCa::Options;
    QTest::addColumn<std::function<ThrowawayCa::ServerCertificate(const ThrowawayCa &)>>("make");
    const auto row = [](const char *name, std::function<ThrowawayCa::ServerCertificate(const ThrowawayCa &)> make) {
        QTest::newRow(name) << make;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    row("wrong host", [](const ThrowawayCa &ca) { return ca.issue(Options{.hosts = {u"localhost"_qs}}); });
    row("wrong address", [](const ThrowawayCa &ca) { return ca.issue(Options{.hosts = {u"127.0.0.2"_qs}}); });
    row("expired", [now](const ThrowawayCa &ca) { return ca.issue(Options{.notBefore = now.addDays(-3), .notAfter = now.addSecs(-60)}); });
    row("not yet valid", [now](const ThrowawayCa &ca) { return ca.issue(Options{.notBefore = now.addSecs(3600)}); });
    row("self-signed", [](const ThrowawayCa &ca) { return ca.issue(Options{.selfSigned = true}); });
    row("unknown CA", [](const ThrowawayCa &) { return ThrowawayCa().issue(); });
}

void tst_ItrApiTls::refusesCertificates()
{
    QFETCH(std::function<ThrowawayCa::ServerCertificate(const ThrowawayCa &)>, make);
    FaultServer server(make(m_fixture.ca()));
    const auto api = m_fixture.api(server.url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, Kind::CertificateRefused);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QVERIFY(!result.error().technicalReason.isEmpty());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests(), 0);
    QCOMPARE(server.bytesReceived(), 0);
}

void tst_ItrApiTls::refusesTls11()
{
    FaultServer server(m_fixture.ca().issue());
    const auto oldTlsOnly = [](QSslConfiguration &tls) {
        tls.setProtocol(QSsl::AnyProtocol);
        tls.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1.1"));
        tls.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
    };
    oldTlsOnly(server.tls());

    // The control: a client that is content with TLS 1.1 gets through.
    QSslSocket control;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_fixture.ca().certificate()});
    oldTlsOnly(tls);
    control.setSslConfiguration(tls);
    control.connectToHostEncrypted(u"127.0.0.1"_qs, server.serverPort());
    QTRY_VERIFY2(control.isEncrypted(), qPrintable(control.errorString()));
    control.abort();

    const auto api = m_fixture.api(server.url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::TlsFailed);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(server.bytesReceived(), 0);
}

void tst_ItrApiTls::refusesAPlainServer()
{
    FaultServer server(m_fixture.ca().issue());
    QByteArray heard;
    server.onAccepted = [&](QSslSocket &socket) {
        connect(&socket, &QSslSocket::readyRead, this, [&] {
            heard += socket.readAll();
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{\"otp_status\":\"OTP Sent\"}");
        });
        return true;
    };
    const auto api = m_fixture.api(server.url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::TlsFailed);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QVERIFY(!heard.isEmpty());
    for (const char *secret : {"Passw0rd", "made-up-bearer", "XXXPX0001T"})
        QVERIFY(!heard.contains(secret));
}

void tst_ItrApiTls::refusesAConnectionThatEndsInTheHandshake_data()
{
    QTest::addColumn<bool>("withReset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void tst_ItrApiTls::refusesAConnectionThatEndsInTheHandshake()
{
    QFETCH(bool, withReset);
    FaultServer server(m_fixture.ca().issue());
    server.onAccepted = [withReset](QSslSocket &socket) {
        withReset ? FaultServer::reset(socket) : FaultServer::finish(socket);
        return true;
    };
    const auto api = m_fixture.api(server.url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QVERIFY2(result.error().kind == Kind::ConnectionLost || result.error().kind == Kind::TlsFailed, qPrintable(result.error().technicalReason));
    QCOMPARE(server.requests(), 0);
}

void tst_ItrApiTls::theSystemsCasDoNotKnowAThrowawayCa()
{
    FaultServer server(m_fixture.ca().issue());
    MadeUpBearer none;
    ItrApi api(ServiceAccess{.baseUrl = server.url(), .caFile = {}, .timeout = std::chrono::seconds(20)}, none.bearer);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QCOMPARE(result.error().kind, Kind::CertificateRefused);
    QCOMPARE(server.bytesReceived(), 0);
}

void tst_ItrApiTls::aCaFileWithoutCertificatesIsReported()
{
    FaultServer server(m_fixture.ca().issue());
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    file.flush();
    MadeUpBearer none;
    ItrApi api(ServiceAccess{.baseUrl = server.url(), .caFile = file.fileName(), .timeout = std::chrono::seconds(20)}, none.bearer);
    QSignalSpy refused(&api, &ItrApi::caFileRefused);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QCOMPARE(result.error().kind, Kind::NotReady);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(server.connections(), 0);
}

void tst_ItrApiTls::aBadCertificateAheadHarmsNoLaterCall()
{
    FaultServer server(ThrowawayCa().issue());
    const auto api = m_fixture.api(server.url());
    api->prepare();
    QTRY_VERIFY(server.connections() >= 1);
    QTRY_COMPARE(server.openConnections(), 0);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::CertificateRefused);
    QCOMPARE(server.bytesReceived(), 0);
}

QTEST_GUILESS_MAIN(tst_ItrApiTls)
#include "tst_ItrApiTls.moc"
