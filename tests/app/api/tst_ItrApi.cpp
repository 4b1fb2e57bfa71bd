#include "ApiFixture.h"
#include "Patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>

using Kind = ApiError::Kind;
using Fault = void (*)(QSslSocket &);
Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(Arrival)
Q_DECLARE_METATYPE(Fault)

namespace
{
/// Writes one byte again and again until the client has had enough.
void drip(QSslSocket &socket, const QByteArray &start)
{
    socket.write(start);
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
    timer->start(5);
}

void endless(QSslSocket &socket)
{
    socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"otp_status\":\"");
    const auto more = [&socket] {
        while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 256 * 1024)
            socket.write(QByteArray(16 * 1024, 'x'));
    };
    QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, more);
    more();
}
}

/// ItrApi against a real TLS server on loopback. In every case the server counts what arrived.
class tst_ItrApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsWhatTheContractSays();
    void keepsThePathOfTheBaseUrl();
    void escapesThePassword();
    void sendsGetDataWithTheAccessToken();
    void leavesOutTokensThatTheRelayAdds();
    void readsLargeData();
    void aPlainPostArrivesMoreThanOnce();
    void hangUps_data();
    void hangUps();
    void answers_data();
    void answers();
    void neverFollowsARedirect_data();
    void neverFollowsARedirect();
    void neverAnswersAChallenge_data();
    void neverAnswersAChallenge();
    void neverSendsACookieBack();
    void refusesPackedReplies();
    void stopsReadingAnEndlessReply();
    void theDeadlineHoldsForTheWholeCall_data();
    void theDeadlineHoldsForTheWholeCall();
    void aServerThatNeverShakesHandsGetsNothing();
    void nothingListens();
    void hostIsUnknown();
    void usesTheConnectionOpenedAhead();
    void opensOneConnectionAheadOnly();
    void surviveAnIdleConnectionThatTheServerClosed();
    void surviveAConnectionClosedJustAsTheRequestLeaves();
    void releaseClosesTheConnectionOpenedAhead();
    void cancelBeforeAnythingWasSent();
    void cancelWhileWaiting();
    void cancelAgainDoesNothing();
    void deletingTheCallEndsIt();
    void worksAgainAfterAFailure();

private:
    ApiFixture m_fixture;
    std::unique_ptr<FaultServer> m_server;
};

void tst_ItrApi::init()
{
    m_server = std::make_unique<FaultServer>(m_fixture.ca().issue());
}

void tst_ItrApi::sendsWhatTheContractSays()
{
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().reading, OtpStatus::Reading::Sent);
    const QByteArray request = m_server->lastRequest();
    const QByteArray head = request.left(request.indexOf("\r\n\r\n") + 2).toLower();
    QVERIFY2(request.startsWith("POST /verification/v2/itr/get_otp HTTP/1.1\r\n"), request.constData());
    QVERIFY(head.contains("\r\nauthorization: bearer made-up-bearer\r\n"));
    QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(head.contains("\r\naccept-encoding: identity\r\n"));
    QVERIFY(!head.contains("\r\ncookie:"));
    QVERIFY(!head.contains("\r\naccesstoken:"));
    QVERIFY(request.endsWith("\r\n\r\n{\"pan\":\"XXXPX0001T\",\"password\":\"Passw0rd!\"}"));
}

void tst_ItrApi::keepsThePathOfTheBaseUrl()
{
    QUrl url = m_server->url();
    url.setPath(u"/itr/"_qs);
    const auto api = m_fixture.api(url);
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    QVERIFY(m_server->lastRequest().startsWith("POST /itr/verification/v2/itr/get_otp HTTP/1.1\r\n"));
}

void tst_ItrApi::escapesThePassword()
{
    const QString password = u"\"\\\n\u00fc\u20b9\U0001F600','</script>"_qs;
    const auto api = m_fixture.api(m_server->url());
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api, password)).isValue());
    const QByteArray request = m_server->lastRequest();
    const QJsonObject body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(body[u"password"].toString(), password);
    QCOMPARE(body.size(), 2);
}

void tst_ItrApi::sendsGetDataWithTheAccessToken()
{
    m_server->onRequest = [](QSslSocket &socket) { FaultServer::answer(socket, 200, R"({"itr_data":{"ITR":{"ITR1":{"a":1}}}})"); };
    const auto api = m_fixture.api(m_server->url());
    const Secret token = m_fixture.secret(u"made-up-access");
    const auto result = m_fixture.resultOf(api->getData(m_fixture.pan(), m_fixture.secret(u"012345"), token, api.get()));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().document->form(), u"ITR-1"_qs);
    const QByteArray request = m_server->lastRequest();
    QVERIFY(request.startsWith("POST /verification/v2/itr/get_data HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nAccessToken: made-up-access\r\n"));
    QVERIFY(request.endsWith("\r\n\r\n{\"pan\":\"XXXPX0001T\",\"otp\":\"012345\"}"));
}

void tst_ItrApi::leavesOutTokensThatTheRelayAdds()
{
    MadeUpBearer none;
    ItrApi api(ServiceAccess{.baseUrl = m_server->url(), .caFile = m_fixture.caFile(), .timeout = std::chrono::seconds(20)}, none.bearer);
    m_fixture.resultOf(api.getData(m_fixture.pan(), m_fixture.secret(u"012345"), Secret(), &api));
    const QByteArray head = m_server->lastRequest().toLower();
    QVERIFY(!head.contains("\r\nauthorization:"));
    QVERIFY(!head.contains("\r\naccesstoken:"));
}

void tst_ItrApi::readsLargeData()
{
    QByteArray items;
    for (int i = 0; i < 200'000; ++i)
        items += i ? ",12345" : "12345";
    m_server->onRequest = [items](QSslSocket &socket) { FaultServer::answer(socket, 200, "{\"itr_data\":{\"items\":[" + items + "]}}"); };
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(api->getData(m_fixture.pan(), m_fixture.secret(u"012345"), Secret(), api.get()));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().document->fields(), 200'000);
}

/// The control of all counts below: this server does see it when a request is sent again.
void tst_ItrApi::aPlainPostArrivesMoreThanOnce()
{
    m_server->onRequest = &FaultServer::finish;
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(m_server->url());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({m_fixture.ca().certificate()});
    request.setSslConfiguration(tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
    QSignalSpy spy(reply.get(), &QNetworkReply::finished);
    QVERIFY(spy.wait(20'000));
    QVERIFY2(m_server->requests() > 1, QByteArray::number(m_server->requests()).constData());
}

void tst_ItrApi::hangUps_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Arrival>("arrival");
    const auto row = [](const char *name, Fault fault, Kind kind, Arrival arrival) { QTest::newRow(name) << fault << kind << arrival; };

    row("after the request, close-notify", [](QSslSocket &s) { s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("after the request, FIN", &FaultServer::finish, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("after the request, RST", &FaultServer::reset, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("half a status line", [](QSslSocket &s) { s.write("HTTP/1."); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("half a status line, FIN", [](QSslSocket &s) { s.write("HTTP/1."); FaultServer::finish(s); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("half a head", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Ty"); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("half a head, RST", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Ty"); FaultServer::reset(s); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("100 and then nothing", [](QSslSocket &s) { s.write("HTTP/1.1 100 Continue\r\n\r\n"); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("103 and then nothing", [](QSslSocket &s) { s.write("HTTP/1.1 103 Early Hints\r\n\r\n"); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("103 and then the answer", [](QSslSocket &s) { s.write("HTTP/1.1 103 Early Hints\r\n\r\n"); FaultServer::answerStatus(s); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
    row("half a body", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{\"otp_status\":"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("half a body, FIN", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{\"otp_status\":"); FaultServer::finish(s); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("whole document but less than announced", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"otp_status\":\"OTP Sent\"}"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("half a body of unknown length", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\n\r\n{\"otp_status\":\"OTP"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("half a chunk", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"otp_status\":"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("no last chunk", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n{\"otp_status\"\r\n"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("no body though one is announced", [](QSslSocket &s) { s.write("HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n"); s.disconnectFromHost(); }, Kind::ReplyIncomplete, Arrival::Answered);
    row("half a refusal", [](QSslSocket &s) { s.write("HTTP/1.1 400 Bad\r\nContent-Length: 25\r\n\r\n{\"message\":"); s.disconnectFromHost(); }, Kind::BadRequest, Arrival::Answered);
    row("not HTTP", [](QSslSocket &s) { s.write("SSH-2.0-OpenSSH_9.2\r\n\r\n"); s.disconnectFromHost(); }, Kind::ConnectionLost, Arrival::MayHaveArrived);
}

void tst_ItrApi::hangUps()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    QFETCH(Arrival, arrival);
    m_server->onRequest = fault;
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY(!result.isValue());
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().arrival, arrival);
}

void tst_ItrApi::answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("400 with fields") << 400 << QByteArray(R"({"detail":{"json":{"pan":["Unknown"]}},"message":"Validation error"})") << Kind::BadRequest;
    QTest::newRow("400 that is HTML") << 400 << QByteArray("<html>") << Kind::BadRequest;
    QTest::newRow("401") << 401 << QByteArray(R"({"detail":{},"message":"Invalid token"})") << Kind::Unauthorized;
    QTest::newRow("403") << 403 << QByteArray() << Kind::Forbidden;
    QTest::newRow("404") << 404 << QByteArray() << Kind::NotFound;
    QTest::newRow("407") << 407 << QByteArray() << Kind::GatewayError;
    QTest::newRow("408") << 408 << QByteArray() << Kind::GatewayError;
    QTest::newRow("417") << 417 << QByteArray() << Kind::UnexpectedStatus;
    QTest::newRow("421") << 421 << QByteArray() << Kind::UnexpectedStatus;
    QTest::newRow("422") << 422 << QByteArray(R"({"detail":"no"})") << Kind::Unprocessable;
    QTest::newRow("425") << 425 << QByteArray() << Kind::UnexpectedStatus;
    QTest::newRow("429") << 429 << QByteArray() << Kind::TooManyRequests;
    QTest::newRow("500") << 500 << QByteArray(R"({"error":"ABCDE1234F"})") << Kind::ServerError;
    QTest::newRow("502") << 502 << QByteArray("<html>") << Kind::GatewayError;
    QTest::newRow("502 with a page larger than any answer") << 502 << QByteArray(100'000, 'x') << Kind::GatewayError;
    QTest::newRow("503") << 503 << QByteArray() << Kind::GatewayError;
    QTest::newRow("504") << 504 << QByteArray() << Kind::GatewayError;
    QTest::newRow("200 that is HTML") << 200 << QByteArray("<html>") << Kind::ReplyNotJson;
    QTest::newRow("200 without a status") << 200 << QByteArray("{}") << Kind::ReplyUnusable;
    QTest::newRow("204") << 204 << QByteArray() << Kind::ReplyUnusable;
}

void tst_ItrApi::answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    m_server->onRequest = [&](QSslSocket &socket) { FaultServer::answer(socket, status, body, "Retry-After: 7\r\n"); };
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().httpStatus, status);
    QCOMPARE(result.error().retryAfter.has_value(), status >= 300);
    QVERIFY(!result.error().serverMessage.contains(u"1234"));
}

void tst_ItrApi::neverFollowsARedirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void tst_ItrApi::neverFollowsARedirect()
{
    QFETCH(int, status);
    FaultServer other(m_fixture.ca().issue());
    m_server->onRequest = [&](QSslSocket &socket) {
        FaultServer::answer(socket, status, {}, "Location: " + other.url().toEncoded() + "/verification/v2/itr/get_otp\r\n");
    };
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(result.error().kind, Kind::Redirected);
    QCOMPARE(result.error().arrival, Arrival::Answered);
}

void tst_ItrApi::neverAnswersAChallenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\", qop=\"auth\"");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("Bearer") << QByteArray("Bearer error=\"invalid_token\"");
}

void tst_ItrApi::neverAnswersAChallenge()
{
    QFETCH(QByteArray, challenge);
    m_server->onRequest = [&](QSslSocket &socket) { FaultServer::answer(socket, 401, "{}", "WWW-Authenticate: " + challenge + "\r\n"); };
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(result.error().kind, Kind::Unauthorized);
}

void tst_ItrApi::neverSendsACookieBack()
{
    m_server->onRequest = [](QSslSocket &socket) { FaultServer::answer(socket, 200, R"({"otp_status":"OTP Sent"})", "Set-Cookie: id=1; Path=/\r\n"); };
    const auto api = m_fixture.api(m_server->url());
    m_fixture.resultOf(m_fixture.requestOtp(*api));
    m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(!m_server->lastRequest().toLower().contains("\r\ncookie:"));
}

void tst_ItrApi::refusesPackedReplies()
{
    const QByteArray packed = qCompress(R"({"otp_status":"OTP Sent"})").mid(4);
    m_server->onRequest = [&](QSslSocket &socket) { FaultServer::answer(socket, 200, packed, "Content-Encoding: deflate\r\n"); };
    const auto api = m_fixture.api(m_server->url());
    QCOMPARE(m_fixture.resultOf(m_fixture.requestOtp(*api)).error().kind, Kind::ReplyNotJson);
}

void tst_ItrApi::stopsReadingAnEndlessReply()
{
    m_server->onRequest = &endless;
    const auto api = m_fixture.api(m_server->url());
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::ReplyTooLarge);
    QCOMPARE(result.error().arrival, Arrival::Answered);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::theDeadlineHoldsForTheWholeCall_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Arrival>("arrival");
    const auto row = [](const char *name, Fault fault, Arrival arrival) { QTest::newRow(name) << fault << arrival; };
    row("silence", [](QSslSocket &) {}, Arrival::MayHaveArrived);
    row("a head that drips", [](QSslSocket &s) { drip(s, "HTTP/1.1 200 OK\r\nX-Long: "); }, Arrival::MayHaveArrived);
    row("a body that drips", [](QSslSocket &s) { drip(s, "HTTP/1.1 200 OK\r\n\r\n{\"otp_status\":\""); }, Arrival::Answered);
    row("a gateway's page that drips", [](QSslSocket &s) { drip(s, "HTTP/1.1 504 Gateway Timeout\r\n\r\n"); }, Arrival::MayHaveArrived);
    row("100 again and again", [](QSslSocket &s) { s.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"); }, Arrival::MayHaveArrived);
}

void tst_ItrApi::theDeadlineHoldsForTheWholeCall()
{
    QFETCH(Fault, fault);
    QFETCH(Arrival, arrival);
    m_server->onRequest = fault;
    const auto api = m_fixture.api(m_server->url(), std::chrono::milliseconds(300));
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1); // or loading TLS would eat the deadline
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::TimedOut);
    QCOMPARE(result.error().arrival, arrival);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::aServerThatNeverShakesHandsGetsNothing()
{
    m_server->onAccepted = [](QSslSocket &) { return true; };
    const auto api = m_fixture.api(m_server->url(), std::chrono::milliseconds(300));
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::TimedOut);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
}

void tst_ItrApi::nothingListens()
{
    const QUrl url = m_server->url();
    m_server.reset();
    const auto api = m_fixture.api(url);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::ConnectionRefused);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
}

void tst_ItrApi::hostIsUnknown()
{
    // A label of over 63 characters (RFC 1035 §2.3.4) needs no name server to be refused.
    const auto api = m_fixture.api(QUrl(u"https://%1.invalid"_qs.arg(QString(70, u'x'))));
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QCOMPARE(result.error().kind, Kind::HostNotFound);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
}

void tst_ItrApi::usesTheConnectionOpenedAhead()
{
    const auto api = m_fixture.api(m_server->url());
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1);
    QCOMPARE(m_server->bytesReceived(), 0);
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::opensOneConnectionAheadOnly()
{
    const auto api = m_fixture.api(m_server->url());
    for (int i = 0; i < 10; ++i)
        api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1);
    for (int i = 0; i < 10; ++i)
        api->prepare();
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    QCOMPARE(m_server->connections(), 1);
}

void tst_ItrApi::surviveAnIdleConnectionThatTheServerClosed()
{
    const auto api = m_fixture.api(m_server->url());
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1);
    m_server->closeAll();
    QTRY_COMPARE(m_server->openConnections(), 0);
    const auto result = m_fixture.resultOf(m_fixture.requestOtp(*api));
    QVERIFY(m_server->requests() <= 1);
    // Whether Qt noticed in time is its own affair; what is said must be true.
    if (result.isValue())
        QCOMPARE(m_server->requests(), 1);
    else
        QCOMPARE(result.error().kind, Kind::ConnectionLost);
}

void tst_ItrApi::surviveAConnectionClosedJustAsTheRequestLeaves()
{
    const auto api = m_fixture.api(m_server->url());
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1);
    OtpCall *call = m_fixture.requestOtp(*api);
    m_server->closeAll(); // no turn of the event loop in between: the client can't know
    const auto result = m_fixture.resultOf(call);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QVERIFY(m_server->requests() <= 1);
    if (result.isValue()) {
        QCOMPARE(m_server->requests(), 1);
    } else {
        QCOMPARE(result.error().kind, Kind::ConnectionLost);
        QVERIFY(result.error().arrival != Arrival::Answered);
    }
}

void tst_ItrApi::releaseClosesTheConnectionOpenedAhead()
{
    const auto api = m_fixture.api(m_server->url());
    api->prepare();
    QTRY_COMPARE(m_server->encrypted(), 1);
    api->release();
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void tst_ItrApi::cancelBeforeAnythingWasSent()
{
    const auto api = m_fixture.api(m_server->url());
    OtpCall *call = m_fixture.requestOtp(*api);
    std::optional<ApiError> error;
    connect(call, &OtpCall::finished, this, [&](const ItrResult<OtpStatus> &result) { error = result.error(); });
    call->cancel();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
    QCOMPARE(error->arrival, Arrival::NotSent);
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::cancelWhileWaiting()
{
    m_server->onRequest = [](QSslSocket &) {};
    const auto api = m_fixture.api(m_server->url());
    OtpCall *call = m_fixture.requestOtp(*api);
    std::optional<ApiError> error;
    connect(call, &OtpCall::finished, this, [&](const ItrResult<OtpStatus> &result) { error = result.error(); });
    QTRY_COMPARE(m_server->requests(), 1);
    call->cancel();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Cancelled);
    QCOMPARE(error->arrival, Arrival::MayHaveArrived);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::cancelAgainDoesNothing()
{
    const auto api = m_fixture.api(m_server->url());
    OtpCall *call = m_fixture.requestOtp(*api);
    int times = 0;
    connect(call, &OtpCall::finished, this, [&] { ++times; });
    call->cancel();
    call->cancel();
    QCOMPARE(times, 1);
}

void tst_ItrApi::deletingTheCallEndsIt()
{
    m_server->onRequest = [](QSslSocket &) {};
    const auto api = m_fixture.api(m_server->url());
    OtpCall *call = m_fixture.requestOtp(*api);
    QTRY_COMPARE(m_server->requests(), 1);
    delete call;
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrApi::worksAgainAfterAFailure()
{
    m_server->onRequest = &FaultServer::reset;
    const auto api = m_fixture.api(m_server->url());
    QVERIFY(!m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    m_server->onRequest = [](QSslSocket &socket) { FaultServer::answerStatus(socket); };
    QVERIFY(m_fixture.resultOf(m_fixture.requestOtp(*api)).isValue());
    QCOMPARE(m_server->requests(), 2);
}

QTEST_GUILESS_MAIN(tst_ItrApi)
#include "tst_ItrApi.moc"
