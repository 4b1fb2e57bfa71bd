#include "api/ReplyReader.h"

#include <QTest>

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(Arrival)

class tst_ReplyReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheStatus();
    void successesThatAreNone_data();
    void successesThatAreNone();
    void readsTheEndOfASession_data();
    void readsTheEndOfASession();
    void readsNoEndOfASession_data();
    void readsNoEndOfASession();
    void mapsEveryStatus_data();
    void mapsEveryStatus();
    void readsFieldErrors();
    void readsTheServersWords_data();
    void readsTheServersWords();
    void capsFieldErrors();
    void readsRetryAfter_data();
    void readsRetryAfter();

private:
    static HttpReply reply(int status, const QByteArray &body)
    {
        HttpReply r;
        r.status = status;
        r.body = body;
        return r;
    }
};

void tst_ReplyReader::readsTheStatus()
{
    const auto result = ReplyReader::otpStatus(reply(200, R"({"otp_status":"OTP Sent"})"));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().reading, OtpStatus::Reading::Sent);
    QCOMPARE(result.value().words, u"OTP Sent"_qs);
}

void tst_ReplyReader::successesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const char *body, Kind kind, bool complete = true) {
        QTest::newRow(name) << QByteArray(body) << complete << kind;
    };
    row("no body", "", Kind::ReplyUnusable);
    row("no status", "{}", Kind::ReplyUnusable);
    row("empty status", R"({"otp_status":""})", Kind::ReplyUnusable);
    row("blank status", R"({"otp_status":" \u200b\n "})", Kind::ReplyUnusable);
    row("status of another type", R"({"otp_status":true})", Kind::ReplyUnusable);
    row("status null", R"({"otp_status":null})", Kind::ReplyUnusable);
    row("status an object", R"({"otp_status":{"a":"sent"}})", Kind::ReplyUnusable);
    row("status in another place", R"({"data":{"otp_status":"OTP Sent"}})", Kind::ReplyUnusable);
    row("an array", R"(["OTP Sent"])", Kind::ReplyNotJson);
    row("a bare string", R"("OTP Sent")", Kind::ReplyNotJson);
    row("HTML", "<html>OTP Sent</html>", Kind::ReplyNotJson);
    row("not UTF-8", "{\"otp_status\":\"\xff\xfe\"}", Kind::ReplyNotJson);
    row("more after the document", R"({"otp_status":"OTP Sent"}{})", Kind::ReplyNotJson);
    row("broken inside", R"({"otp_status":OTP Sent})", Kind::ReplyNotJson);
    row("half the document", R"({"otp_status":"OTP Se)", Kind::ReplyIncomplete);
    row("half the document, the connection broke", R"({"otp_status":)", Kind::ReplyIncomplete, false);
    row("whole document, less than was announced", R"({"otp_status":"OTP Sent"})", Kind::ReplyIncomplete, false);
}

void tst_ReplyReader::successesThatAreNone()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, complete);
    QFETCH(Kind, kind);
    HttpReply r = reply(200, body);
    r.complete = complete;
    const auto result = ReplyReader::otpStatus(r);
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().arrival, Arrival::Answered);
    QCOMPARE(result.error().httpStatus, 200);
}

void tst_ReplyReader::readsTheEndOfASession_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *status, const QString &words) { QTest::newRow(name) << QByteArray(status) << words; };
    row("text", R"("Logged out")", u"Logged out"_qs);
    row("empty text", R"("")", {});
    row("yes", "true", u"true"_qs);
    row("number", "200", u"200"_qs);
    row("empty object", "{}", {});
    row("object", R"({"success":true,"message":"Logged out"})", u"message: Logged out; success: true"_qs);
    row("object with nothing said", R"({"message":"","code":null})", {});
    row("object in an object", R"({"portal":{"state":"ended"}})", u"portal: state: ended"_qs);
    row("array", R"(["one",{"a":2}])", u"one; a: 2"_qs);
    row("deeper than anyone reads", R"({"a":{"b":{"c":{"d":"e"}}},"f":"g"})", u"f: g"_qs);
    row("a PAN echoed", R"({"message":"Session of ABCPE1234F ended"})", u"message: Session of ABCPEXXXXF ended"_qs);
    row("a PAN as a key", R"({"ABCPE1234F":"ended"})", u"ABCPEXXXXF: ended"_qs);
}

void tst_ReplyReader::readsTheEndOfASession()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, words);
    const auto result = ReplyReader::loggedOut(reply(200, "{\"status\":" + status + '}'));
    QVERIFY(result.isValue());
    QCOMPARE(result.value().words, words);
}

void tst_ReplyReader::readsNoEndOfASession_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no status") << QByteArray(R"({"message":"Logged out"})") << Kind::ReplyUnusable;
    QTest::newRow("null") << QByteArray(R"({"status":null})") << Kind::ReplyUnusable;
    QTest::newRow("nothing") << QByteArray() << Kind::ReplyUnusable;
    QTest::newRow("no object") << QByteArray(R"("Logged out")") << Kind::ReplyNotJson;
    QTest::newRow("half") << QByteArray(R"({"status":"Log)") << Kind::ReplyIncomplete;
}

void tst_ReplyReader::readsNoEndOfASession()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const auto result = ReplyReader::loggedOut(reply(200, body));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().arrival, Arrival::Answered);
}

void tst_ReplyReader::mapsEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Arrival>("arrival");
    const auto row = [](int status, Kind kind, Arrival arrival = Arrival::Answered) {
        QTest::addRow("%d", status) << status << kind << arrival;
    };
    for (const int redirect : {301, 302, 303, 307, 308})
        row(redirect, Kind::Redirected);
    row(304, Kind::UnexpectedStatus);
    row(400, Kind::BadRequest);
    row(401, Kind::Unauthorized);
    row(402, Kind::UnexpectedStatus);
    row(403, Kind::Forbidden);
    row(404, Kind::NotFound);
    row(405, Kind::NotFound);
    row(418, Kind::UnexpectedStatus);
    row(422, Kind::Unprocessable);
    row(429, Kind::TooManyRequests);
    row(500, Kind::ServerError);
    row(501, Kind::ServerError);
    for (const int gateway : {407, 408, 502, 503, 504})
        row(gateway, Kind::GatewayError, Arrival::MayHaveArrived);
    row(600, Kind::UnexpectedStatus);
}

void tst_ReplyReader::mapsEveryStatus()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(Arrival, arrival);
    const auto error = ReplyReader::error(reply(status, R"({"otp_status":"OTP Sent"})"));
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->arrival, arrival);
    QCOMPARE(error->httpStatus, status);
}

void tst_ReplyReader::readsFieldErrors()
{
    const auto error = ReplyReader::error(reply(400, R"({"detail":{"json":{"password":["Too short.","Too plain."],
        "pan":["ABCDE1234F is\u0000 no PAN"]},"headers":{"AccessToken":"Missing"}},"message":"Validation error"})"));
    QCOMPARE(error->serverMessage, u"Validation error"_qs);
    QCOMPARE(error->messageFor(u"password"_qs), u"Too short. Too plain."_qs);
    QCOMPARE(error->messageFor(u"pan"_qs), u"ABCDEXXXXF is no PAN"_qs);
    QCOMPARE(error->messageFor(u"AccessToken"_qs), u"Missing"_qs);
    QCOMPARE(error->messageFor(u"otp"_qs), QString());
}

void tst_ReplyReader::readsTheServersWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("message") << QByteArray(R"({"detail":{},"message":"PAN not registered"})") << u"PAN not registered"_qs;
    QTest::newRow("error, echoing a PAN") << QByteArray(R"({"error":"no row for ABCDE1234F"})") << u"no row for ABCDEXXXXF"_qs;
    QTest::newRow("RFC 9457") << QByteArray(R"({"type":"about:blank","title":"Unprocessable","detail":"PAN is inactive"})") << u"PAN is inactive"_qs;
    QTest::newRow("RFC 9457 without detail") << QByteArray(R"({"title":"Unprocessable"})") << u"Unprocessable"_qs;
    QTest::newRow("HTML") << QByteArray("<html><h1>502 Bad Gateway</h1></html>") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("half a document") << QByteArray(R"({"message":"PAN not)") << QString();
    QTest::newRow("wrong types") << QByteArray(R"({"message":["a"],"detail":7})") << QString();
}

void tst_ReplyReader::readsTheServersWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(ReplyReader::error(reply(500, body))->serverMessage, words);
}

void tst_ReplyReader::capsFieldErrors()
{
    QByteArray fields;
    for (int i = 0; i < 1000; ++i)
        fields += (i ? ",\"f" : "\"f") + QByteArray::number(i) + "\":[\"wrong\"]";
    const auto error = ReplyReader::error(reply(400, "{\"detail\":{\"json\":{" + fields + "}}}"));
    QCOMPARE(error->fieldErrors.size(), 20);
}

void tst_ReplyReader::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("seconds"); // -1: none
    const QByteArray noon("Mon, 23 Nov 2026 12:00:00 GMT");
    QTest::newRow("seconds") << QByteArray(" 90 ") << QByteArray() << 90;
    QTest::newRow("zero") << QByteArray("0") << QByteArray() << 0;
    QTest::newRow("more than a day") << QByteArray("999999") << QByteArray() << 86400;
    QTest::newRow("more than a number holds") << QByteArray(40, '9') << QByteArray() << 86400;
    QTest::newRow("date against the server's clock") << QByteArray("Mon, 23 Nov 2026 12:01:30 GMT") << noon << 90;
    QTest::newRow("date against ours") << QByteArray("Mon, 23 Nov 2026 13:00:10 GMT") << QByteArray() << 10;
    QTest::newRow("date in the past") << QByteArray("Mon, 23 Nov 2026 11:00:00 GMT") << noon << 0;
    QTest::newRow("none") << QByteArray() << noon << -1;
    QTest::newRow("negative") << QByteArray("-5") << noon << -1;
    QTest::newRow("words") << QByteArray("soon") << noon << -1;
}

void tst_ReplyReader::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, date);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC);
    const auto wait = ReplyReader::retryAfter(value, date, now);
    QCOMPARE(wait ? int(wait->count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(tst_ReplyReader)
#include "tst_ReplyReader.moc"
