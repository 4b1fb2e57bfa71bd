#include "ApiFixture.h"
#include "ConnectProxy.h"
#include "Patience.h"

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(ApiError::Kind)

/// The way through a company's HTTP proxy: what it is told, and what is said when it fails.
class tst_ProxyRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesThrough_data();
    void goesThrough();
    void saysWhatTheProxyDid_data();
    void saysWhatTheProxyDid();
    void endsWhereTheProxyHangsUp_data();
    void endsWhereTheProxyHangsUp();
    void saysThatAProxyIsDead();
    void theProxySeesNothingOfTheRequest();
    void waitsForThePassword();

private:
    static ServiceAccess through(const ConnectProxy &proxy, const QUrl &service, const QString &caFile, const QString &user = {});
    ApiFixture m_fixture;
};

ServiceAccess tst_ProxyRules::through(const ConnectProxy &proxy, const QUrl &service, const QString &caFile, const QString &user)
{
    ServiceAccess access{.baseUrl = service, .caFile = caFile, .timeout = std::chrono::minutes(1)};
    access.transport.proxyFrom = TransportRules::ProxyFrom::Manual;
    access.transport.proxyHost = u"127.0.0.1"_qs;
    access.transport.proxyPort = proxy.serverPort();
    access.transport.proxyUser = user;
    access.proxyPassword = [](QObject *, const std::function<void(Secret)> &then) { then(ApiFixture::secret(u"made-up proxy password")); };
    return access;
}

void tst_ProxyRules::goesThrough_data()
{
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("ahead");
    QTest::newRow("open") << false << false;
    QTest::newRow("open, connected ahead") << false << true;
    QTest::newRow("with a password") << true << false;
    QTest::newRow("with a password, connected ahead") << true << true;
}

void tst_ProxyRules::goesThrough()
{
    QFETCH(bool, asks);
    QFETCH(bool, ahead);
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    if (asks)
        proxy.expects = "Basic " + QByteArray("desk:made-up proxy password").toBase64();
    ItrApi api(through(proxy, server.url(), m_fixture.caFile(), u"desk"_qs), m_fixture.bearer().bearer);
    if (ahead) {
        api.prepare();
        QTRY_COMPARE(server.encrypted(), 1);
    }
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QVERIFY2(result.isValue(), result.isValue() ? "" : qPrintable(result.error().technicalReason));
    QCOMPARE(server.requests(), 1);
    QCOMPARE(proxy.tunnels(), 1);
    // The password goes to a proxy that asks, and to no other.
    QCOMPARE(proxy.heard().contains("Proxy-Authorization"), asks);
    QVERIFY(!server.lastRequest().contains("Proxy-Authorization"));
}

void tst_ProxyRules::saysWhatTheProxyDid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &answer, Kind kind) { QTest::newRow(name) << answer << kind; };
    const QByteArray empty = "\r\nContent-Length: 0\r\n\r\n";
    row("asks again and again", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"" + empty, Kind::ProxyUnauthorized);
    row("403", "HTTP/1.1 403 No" + empty, Kind::ProxyRefused);
    row("500", "HTTP/1.1 500 No" + empty, Kind::ProxyRefused);
    row("502", "HTTP/1.1 502 No" + empty, Kind::ProxyRefused);
    row("404: it can't find the host", "HTTP/1.1 404 No" + empty, Kind::HostNotFound);
    row("503: the service takes no connection", "HTTP/1.1 503 No" + empty, Kind::ConnectionRefused);
    row("rubbish", "here is no proxy\r\n\r\n", Kind::ProxyRefused);
}

void tst_ProxyRules::saysWhatTheProxyDid()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    proxy.answersInstead = answer;
    ItrApi api(through(proxy, server.url(), m_fixture.caFile(), u"desk"_qs), m_fixture.bearer().bearer);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(server.connections(), 0);
    for (const char *secret : {"Passw0rd", "made-up-bearer", "XXXPX0001T"})
        QVERIFY(!proxy.heard().contains(secret));
}

/// Qt 6.4 hears nothing of a proxy that hangs up without a whole answer; the call's own deadline ends it.
void tst_ProxyRules::endsWhereTheProxyHangsUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("at once") << QByteArray();
    QTest::newRow("in its answer") << QByteArray("HTTP/1.1 200 Conn");
}

void tst_ProxyRules::endsWhereTheProxyHangsUp()
{
    QFETCH(QByteArray, answer);
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    proxy.answersInstead = answer;
    ServiceAccess access = through(proxy, server.url(), m_fixture.caFile());
    access.timeout = std::chrono::seconds(3);
    ItrApi api(std::move(access), m_fixture.bearer().bearer);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QVERIFY2(result.error().kind == Kind::TimedOut || result.error().kind == Kind::ProxyRefused, qPrintable(result.error().technicalReason));
    QCOMPARE(server.connections(), 0);
}

void tst_ProxyRules::saysThatAProxyIsDead()
{
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    ServiceAccess access = through(proxy, server.url(), m_fixture.caFile());
    proxy.close();
    ItrApi api(std::move(access), m_fixture.bearer().bearer);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(api));
    QCOMPARE(result.error().kind, Kind::ProxyRefused); // Qt tells the two apart by nothing
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(server.connections(), 0);
}

void tst_ProxyRules::theProxySeesNothingOfTheRequest()
{
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    ItrApi api(through(proxy, server.url(), m_fixture.caFile()), m_fixture.bearer().bearer);
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(api)).isValue());
    QVERIFY(proxy.heard().startsWith("CONNECT 127.0.0.1:"));
    for (const char *secret : {"Passw0rd", "made-up-bearer", "XXXPX0001T", "get_otp"})
        QVERIFY(!proxy.heard().contains(secret));
}

/// As a keychain hands it out: some time later.
void tst_ProxyRules::waitsForThePassword()
{
    FaultServer server(m_fixture.ca().issue());
    ConnectProxy proxy(server.serverPort());
    proxy.expects = "Basic " + QByteArray("desk:made-up proxy password").toBase64();
    ServiceAccess access = through(proxy, server.url(), m_fixture.caFile(), u"desk"_qs);
    std::function<void(Secret)> later;
    access.proxyPassword = [&later](QObject *, std::function<void(Secret)> then) { later = std::move(then); };
    ItrApi api(std::move(access), m_fixture.bearer().bearer);
    OtpCall *call = m_fixture.requestOtp(api);
    QSignalSpy ended(call, &OtpCall::finished);
    QTRY_VERIFY(later);
    QCOMPARE(server.connections(), 0);
    QCOMPARE(ended.size(), 0);
    later(ApiFixture::secret(u"made-up proxy password"));
    QVERIFY(m_fixture.resultOf(call).isValue());
}

QTEST_GUILESS_MAIN(tst_ProxyRules)
#include "tst_ProxyRules.moc"
