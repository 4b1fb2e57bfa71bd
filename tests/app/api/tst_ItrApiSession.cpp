#include "ApiFixture.h"
#include "Patience.h"

#include "sandbox/SandboxReturns.h"
#include "sandbox/SandboxServer.h"

#include <QDeadlineTimer>

using Kind = ApiError::Kind;
using Fault = void (*)(QSslSocket &);
Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(Arrival)
Q_DECLARE_METATYPE(Fault)

/// The calls of an active portal session, get_data_by_assessment_year and logout, against a real TLS server
/// on loopback that counts what arrives; and what every call tells of itself.
class tst_ItrApiSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsTheYear();
    void sendsTheLogout();
    void readsTheYear();
    void hangUps_data();
    void hangUps();
    void refusals_data();
    void refusals();
    void stopsReadingAnEndlessLogout();
    void theDeadlineHoldsForALogout();
    void cancelsALogout();
    void cancelsAYear();
    void neverFollowsARedirect();
    void aReplyOf20MBComesThrough();
    void aReplyOver32MBDoesNot();
    void tellsStatusAndTime();
    void tellsTheStatusOfACallThatWasBrokenOff();
    void tellsNothingOfWhatWasNotSent();
    void takesASandboxCaseToItsLogout();

private:
    DataCall *year(ItrApi &api) { return api.getDataByYear(m_fixture.pan(), AssessmentYear(2024), &api); }
    LogoutCall *logout(ItrApi &api) { return api.logout(m_fixture.pan(), &api); }

    ApiFixture m_fixture;
    std::unique_ptr<FaultServer> m_server;
};

void tst_ItrApiSession::init()
{
    m_server = std::make_unique<FaultServer>(m_fixture.ca().issue());
    m_server->onRequest
        = [](QSslSocket &socket) { FaultServer::answer(socket, 200, R"({"status":{"message":"Bye"}})"); };
}

void tst_ItrApiSession::sendsTheYear()
{
    const auto api = m_fixture.api(m_server->url());
    m_fixture.resultOf(year(*api));
    const QByteArray request = m_server->lastRequest();
    const QByteArray head = request.left(request.indexOf("\r\n\r\n") + 2).toLower();
    QVERIFY2(request.startsWith("POST /verification/v2/itr/get_data_by_assessment_year HTTP/1.1\r\n"),
        request.constData());
    QVERIFY(head.contains("\r\nauthorization: bearer made-up-bearer\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(!head.contains("\r\naccesstoken:"));
    QVERIFY(request.endsWith("\r\n\r\n{\"pan\":\"XXXPX0001T\",\"year\":\"2024-25\"}"));
}

void tst_ItrApiSession::sendsTheLogout()
{
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(logout(*api));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().words, u"message: Bye"_qs);
    const QByteArray request = m_server->lastRequest();
    QVERIFY2(request.startsWith("POST /verification/v2/itr/logout HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.toLower().contains("\r\nauthorization: bearer made-up-bearer\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"pan\":\"XXXPX0001T\"}"));
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::readsTheYear()
{
    m_server->onRequest = [](QSslSocket &socket) {
        FaultServer::answer(socket, 200, R"({"itr_data":{"ITR":{"ITR1":{"a":1}}}})");
    };
    const auto api = m_fixture.api(m_server->url());
    QVERIFY(m_fixture.resultOf(year(*api)).isValue());
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::hangUps_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Arrival>("arrival");
    const auto row = [](const char *name, Fault fault, Kind kind, Arrival arrival) {
        QTest::newRow(name) << fault << kind << arrival;
    };
    row(
        "after the request, close-notify", [](QSslSocket &s) { s.disconnectFromHost(); },
        Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("after the request, FIN", &FaultServer::finish, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("after the request, RST", &FaultServer::reset, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row(
        "half a status line",
        [](QSslSocket &s) {
            s.write("HTTP/1.");
            FaultServer::finish(s);
        },
        Kind::ConnectionLost, Arrival::MayHaveArrived);
    row(
        "half a head",
        [](QSslSocket &s) {
            s.write("HTTP/1.1 200 OK\r\nContent-Ty");
            FaultServer::reset(s);
        },
        Kind::ConnectionLost, Arrival::MayHaveArrived);
    row(
        "half a body",
        [](QSslSocket &s) {
            s.write("HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{\"status\":");
            s.disconnectFromHost();
        },
        Kind::ReplyIncomplete, Arrival::Answered);
    row(
        "half a body of unknown length",
        [](QSslSocket &s) {
            s.write("HTTP/1.1 200 OK\r\n\r\n{\"status\":\"By");
            s.disconnectFromHost();
        },
        Kind::ReplyIncomplete, Arrival::Answered);
}

void tst_ItrApiSession::hangUps()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    QFETCH(Arrival, arrival);
    m_server->onRequest = fault;
    const auto api = m_fixture.api(m_server->url());
    const auto ended = m_fixture.resultOf(logout(*api));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(!ended.isValue());
    QCOMPARE(ended.error().kind, kind);
    QCOMPARE(ended.error().arrival, arrival);
    const auto fetched = m_fixture.resultOf(year(*api));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(!fetched.isValue());
    QCOMPARE(fetched.error().kind, kind);
    QCOMPARE(fetched.error().arrival, arrival);
}

void tst_ItrApiSession::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400 with a message")
        << 400 << QByteArray(R"({"detail":{},"message":"No session"})") << Kind::BadRequest;
    QTest::newRow("401") << 401 << QByteArray(R"({"detail":{},"message":"Logged out"})")
                         << Kind::Unauthorized;
    QTest::newRow("404") << 404 << QByteArray() << Kind::NotFound;
    QTest::newRow("429") << 429 << QByteArray() << Kind::TooManyRequests;
    QTest::newRow("500 that echoes a PAN")
        << 500 << QByteArray(R"({"error":"ABCDE1234F"})") << Kind::ServerError;
    QTest::newRow("502") << 502 << QByteArray("<html>") << Kind::GatewayError;
    QTest::newRow("200 without what was asked for") << 200 << QByteArray("{}") << Kind::ReplyUnusable;
    QTest::newRow("200 that is HTML") << 200 << QByteArray("<html>") << Kind::ReplyNotJson;
    QTest::newRow("204") << 204 << QByteArray() << Kind::ReplyUnusable;
}

void tst_ItrApiSession::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    m_server->onRequest = [&](QSslSocket &socket) { FaultServer::answer(socket, status, body); };
    const auto api = m_fixture.api(m_server->url());
    const auto ended = m_fixture.resultOf(logout(*api));
    QVERIFY(!ended.isValue());
    QCOMPARE(ended.error().kind, kind);
    QVERIFY(!ended.error().serverMessage.contains(u"1234"));
    const auto fetched = m_fixture.resultOf(year(*api));
    QVERIFY(!fetched.isValue());
    QCOMPARE(fetched.error().kind, kind);
    QCOMPARE(m_server->requests(), 2);
}

void tst_ItrApiSession::stopsReadingAnEndlessLogout()
{
    m_server->onRequest = [](QSslSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n{\"status\":\"");
        socket.write(QByteArray(1024 * 1024, 'x'));
    };
    const auto api = m_fixture.api(m_server->url());
    QCOMPARE(m_fixture.resultOf(logout(*api)).error().kind, Kind::ReplyTooLarge);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::theDeadlineHoldsForALogout()
{
    m_server->onRequest = [](QSslSocket &) {};
    const auto api = m_fixture.api(m_server->url(), std::chrono::milliseconds(300));
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1); // or loading TLS would eat the deadline
    const auto result = m_fixture.resultOf(logout(*api));
    QCOMPARE(result.error().kind, Kind::TimedOut);
    QCOMPARE(result.error().arrival, Arrival::MayHaveArrived);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::cancelsALogout()
{
    m_server->onRequest = [](QSslSocket &) {};
    const auto api = m_fixture.api(m_server->url());
    LogoutCall *call = logout(*api);
    std::optional<ApiError> error;
    connect(call, &LogoutCall::finished, this,
        [&](const ItrResult<LoggedOut> &result) { error = result.error(); });
    QTRY_COMPARE(m_server->requests(), 1);
    call->cancel();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
    QCOMPARE(error->arrival, Arrival::MayHaveArrived);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::cancelsAYear()
{
    const auto api = m_fixture.api(m_server->url());
    DataCall *call = year(*api);
    std::optional<ApiError> error;
    connect(
        call, &DataCall::finished, this, [&](const ItrResult<ItrData> &result) { error = result.error(); });
    call->cancel();
    QVERIFY(error);
    QCOMPARE(error->arrival, Arrival::NotSent);
    m_fixture.resultOf(logout(*api));
    QCOMPARE(m_server->requests(), 1); // the logout alone
}

void tst_ItrApiSession::neverFollowsARedirect()
{
    FaultServer other(m_fixture.ca().issue());
    m_server->onRequest = [&](QSslSocket &socket) {
        FaultServer::answer(socket, 307, {}, "Location: " + other.url().toEncoded() + "/\r\n");
    };
    const auto api = m_fixture.api(m_server->url());
    QCOMPARE(m_fixture.resultOf(logout(*api)).error().kind, Kind::Redirected);
    QCOMPARE(m_fixture.resultOf(year(*api)).error().kind, Kind::Redirected);
    QCOMPARE(m_server->requests(), 2);
    QCOMPARE(other.connections(), 0);
}

void tst_ItrApiSession::aReplyOf20MBComesThrough()
{
    const QByteArray body = SandboxReturns::body(*TestPan::find(u"XXXPX0006T"));
    QVERIFY(body.size() >= 20'000'000);
    m_server->onRequest = [&body](QSslSocket &socket) { FaultServer::answer(socket, 200, body); };
    const auto api = m_fixture.api(m_server->url());
    QVERIFY(m_fixture.resultOf(year(*api)).isValue());
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::aReplyOver32MBDoesNot()
{
    m_server->onRequest = [](QSslSocket &socket) {
        FaultServer::answer(
            socket, 200, "{\"itr_data\":{\"a\":\"" + QByteArray(33 * 1024 * 1024, 'x') + "\"}}");
    };
    const auto api = m_fixture.api(m_server->url());
    QCOMPARE(m_fixture.resultOf(year(*api)).error().kind, Kind::ReplyTooLarge);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApiSession::tellsStatusAndTime()
{
    QSslSocket *waiting = nullptr;
    m_server->onRequest = [&waiting](QSslSocket &socket) { waiting = &socket; };
    const auto api = m_fixture.api(m_server->url());
    LogoutCall *call = logout(*api);
    QCOMPARE(call->httpStatus(), 0);
    QCOMPARE(call->elapsed().count(), 0);
    int statusAtTheEnd = 0;
    std::chrono::milliseconds took{0};
    connect(call, &LogoutCall::finished, this, [&] {
        statusAtTheEnd = call->httpStatus();
        took = call->elapsed();
    });
    QTRY_VERIFY(waiting);
    QTRY_VERIFY(call->elapsed().count() > 20); // it runs while the answer is out
    FaultServer::answer(*waiting, 400, R"({"detail":{},"message":"No session"})");
    QTRY_COMPARE(statusAtTheEnd, 400);
    QVERIFY(took.count() > 20);
    QTRY_COMPARE(m_server->openConnections(), 0); // the reply is gone by now
    QCOMPARE(call->httpStatus(), 400);
    QCOMPARE(call->elapsed(), took); // and the time stands still
}

void tst_ItrApiSession::tellsTheStatusOfACallThatWasBrokenOff()
{
    m_server->onRequest
        = [](QSslSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"); };
    const auto api = m_fixture.api(m_server->url());
    LogoutCall *call = logout(*api);
    QTRY_COMPARE(call->httpStatus(), 200);
    call->cancel();
    QCOMPARE(call->httpStatus(), 200);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(call->httpStatus(), 200);
}

void tst_ItrApiSession::tellsNothingOfWhatWasNotSent()
{
    const auto api = m_fixture.api(m_server->url());
    LogoutCall *call = logout(*api);
    // Time goes by, but the event loop, which sends, has no turn.
    for (const QDeadlineTimer passed(2); !passed.hasExpired();)
        QCOMPARE(call->elapsed().count(), 0);
    call->cancel();
    QCOMPARE(call->httpStatus(), 0);
    QCOMPARE(call->elapsed().count(), 0);
}

void tst_ItrApiSession::takesASandboxCaseToItsLogout()
{
    SandboxServer sandbox(m_fixture.ca().issue(), {"made-up-bearer", 0, {}});
    QVERIFY(sandbox.listen());
    const auto api = m_fixture.api(sandbox.url());
    const AssessmentYear running = AssessmentYear::lastOf(QDate::currentDate()).first();
    QCOMPARE(m_fixture.resultOf(api->getDataByYear(m_fixture.pan(), running, api.get())).error().kind,
        Kind::Unauthorized);
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    const Secret token = m_fixture.secret(QString::fromLatin1(sandboxAccessToken));
    QVERIFY(m_fixture
                .resultOf(api->getData(
                    m_fixture.pan(), m_fixture.secret(QString::fromLatin1(sandboxOtp)), token, api.get()))
                .isValue());
    QVERIFY(m_fixture.resultOf(api->getDataByYear(m_fixture.pan(), running, api.get())).isValue());
    const auto ended = m_fixture.resultOf(logout(*api));
    QVERIFY(ended.isValue());
    QCOMPARE(ended.value().words, u"message: Logged out of the portal.; success: true"_qs);
    const auto again = m_fixture.resultOf(logout(*api));
    QVERIFY(!again.isValue());
    QCOMPARE(again.error().kind, Kind::BadRequest);
    QVERIFY(!again.error().serverMessage.isEmpty());
    QCOMPARE(sandbox.api().arrivals(m_fixture.pan().text()), (SandboxApi::Arrivals{1, 1, 2, 2}));
}

QTEST_GUILESS_MAIN(tst_ItrApiSession)
#include "tst_ItrApiSession.moc"
