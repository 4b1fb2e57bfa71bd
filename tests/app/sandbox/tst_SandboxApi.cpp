#include "sandbox/SandboxApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace
{
const QByteArray getOtp = "/verification/v2/itr/get_otp";
const QByteArray getData = "/verification/v2/itr/get_data";

QJsonObject json(const SandboxReply &reply)
{
    return QJsonDocument::fromJson(reply.answer.body).object();
}

HttpRequest post(const QByteArray &path, const QByteArray &body)
{
    return {"POST", path, {},
        {{"host", "x"}, {"authorization", "Bearer right"}, {"content-type", "application/json"},
            {"accesstoken", sandboxAccessToken}},
        body};
}

HttpRequest without(HttpRequest request, const QByteArray &field)
{
    request.fields.removeIf([&field](const auto &one) { return one.first == field; });
    return request;
}

HttpRequest with(const HttpRequest &request, const QByteArray &field, const QByteArray &value)
{
    HttpRequest changed = without(request, field);
    changed.fields.emplace_back(field, value);
    return changed;
}

QByteArray otpBody(const QByteArray &pan)
{
    return R"({"pan":")" + pan + R"(","password":"any"})";
}

QByteArray dataBody(const QByteArray &pan, const QByteArray &otp = sandboxOtp)
{
    return R"({"pan":")" + pan + R"(","otp":")" + otp + R"("})";
}
}

class tst_SandboxApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_api.emplace("right"); }
    void letsInTheBearerOnly_data();
    void letsInTheBearerOnly();
    void knowsItsPathsAndMethods_data();
    void knowsItsPathsAndMethods();
    void wantsJson_data();
    void wantsJson();
    void saysWhatIsWrongWithEachField_data();
    void saysWhatIsWrongWithEachField();
    void answersEveryTestPan_data();
    void answersEveryTestPan();
    void wantsTheAccessToken();
    void givesDataOnlyAfterAnOtpWasSent();
    void refusesAWrongOtp_data();
    void refusesAWrongOtp();
    void givesTheReturnOfThePanAskedFor();
    void givesAnUnknownShape();
    void countsWhatArrivedWhateverWasAnswered();
    void tellsItsCounts();
    void keepsNoPanThatMayBeSomebodys();

private:
    std::optional<SandboxApi> m_api;
};

void tst_SandboxApi::letsInTheBearerOnly_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("Bearer right") << 200;
    QTest::newRow("scheme in any case") << QByteArray("bEARER right") << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("other") << QByteArray("Bearer wrong") << 401;
    QTest::newRow("longer") << QByteArray("Bearer right1") << 401;
    QTest::newRow("shorter") << QByteArray("Bearer righ") << 401;
    QTest::newRow("empty") << QByteArray("Bearer ") << 401;
    QTest::newRow("other scheme") << QByteArray("Basic right") << 401;
    QTest::newRow("no scheme") << QByteArray("right") << 401;
}

void tst_SandboxApi::letsInTheBearerOnly()
{
    QFETCH(QByteArray, field);
    QFETCH(int, status);
    HttpRequest request = without(post(getOtp, otpBody("XXXPX0001T")), "authorization");
    if (!field.isEmpty())
        request = with(request, "authorization", field);
    const SandboxReply reply = m_api->reply(request);
    QCOMPARE(reply.answer.status, status);
    if (status == 401) {
        QVERIFY(reply.answer.fields.contains({"WWW-Authenticate", "Bearer"}));
        QVERIFY(json(reply)[u"detail"][u"headers"][u"Authorization"].isArray());
        QVERIFY(json(reply)[u"message"].isString());
    }
}

void tst_SandboxApi::knowsItsPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("GET get_otp") << QByteArray("GET") << getOtp << 405 << QByteArray("POST");
    QTest::newRow("PUT get_data") << QByteArray("PUT") << getData << 405 << QByteArray("POST");
    QTest::newRow("post in small letters") << QByteArray("post") << getOtp << 405 << QByteArray("POST");
    QTest::newRow("POST arrivals") << QByteArray("POST") << QByteArray("/sandbox/arrivals") << 405
                                   << QByteArray("GET");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404 << QByteArray();
    QTest::newRow("slash at the end") << QByteArray("POST") << getOtp + '/' << 404 << QByteArray();
    QTest::newRow("other case") << QByteArray("POST") << getOtp.toUpper() << 404 << QByteArray();
    QTest::newRow("GET logout") << QByteArray("GET") << QByteArray("/verification/v2/itr/logout") << 405
                                << QByteArray("POST");
    QTest::newRow("not of the contract")
        << QByteArray("POST") << QByteArray("/verification/v2/itr/get_all") << 404 << QByteArray();
}

void tst_SandboxApi::knowsItsPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QByteArray, allow);
    HttpRequest request = post(path, otpBody("XXXPX0001T"));
    request.method = method;
    const HttpAnswer answer = m_api->reply(request).answer;
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.fields.contains({"Allow", allow}), status == 405);
}

void tst_SandboxApi::wantsJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << QByteArray("application/json") << 200;
    QTest::newRow("with a charset") << QByteArray("Application/JSON ; charset=utf-8") << 200;
    QTest::newRow("none") << QByteArray() << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("begins alike") << QByteArray("application/jsonp") << 415;
}

void tst_SandboxApi::wantsJson()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    HttpRequest request = without(post(getOtp, otpBody("XXXPX0001T")), "content-type");
    if (!type.isEmpty())
        request = with(request, "content-type", type);
    QCOMPARE(m_api->reply(request).answer.status, status);
}

void tst_SandboxApi::saysWhatIsWrongWithEachField_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("fields");
    const QStringList pan{u"pan"_qs};
    const QStringList password{u"password"_qs};
    const QStringList whole{u"_schema"_qs};
    QTest::newRow("empty body") << getOtp << QByteArray() << whole;
    QTest::newRow("half JSON") << getOtp << otpBody("XXXPX0001T").chopped(1) << whole;
    QTest::newRow("array") << getOtp << QByteArray("[]") << whole;
    QTest::newRow("empty object") << getOtp << QByteArray("{}") << pan + password;
    QTest::newRow("no password") << getOtp << QByteArray(R"({"pan":"XXXPX0001T"})") << password;
    QTest::newRow("password no string")
        << getOtp << QByteArray(R"({"pan":"XXXPX0001T","password":1})") << password;
    QTest::newRow("password empty") << getOtp << QByteArray(R"({"pan":"XXXPX0001T","password":""})")
                                    << password;
    QTest::newRow("pan null") << getOtp << QByteArray(R"({"pan":null,"password":"x"})") << pan;
    QTest::newRow("pan of a wrong shape") << getOtp << otpBody("XXXPX001T") << pan;
    QTest::newRow("pan in small letters") << getOtp << otpBody("xxxpx0001t") << pan;
    QTest::newRow("pan with a space") << getOtp << otpBody("XXXPX 0001T") << pan;
    QTest::newRow("pan that is no test PAN") << getOtp << otpBody("XXXPX9999T") << pan;
    QTest::newRow("no otp") << getData << QByteArray(R"({"pan":"XXXPX0001T"})") << QStringList{u"otp"_qs};
    QTest::newRow("otp a number") << getData << QByteArray(R"({"pan":"XXXPX0001T","otp":123456})")
                                  << QStringList{u"otp"_qs};
}

void tst_SandboxApi::saysWhatIsWrongWithEachField()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, fields);
    m_api->reply(post(getOtp, otpBody("XXXPX0001T")));
    const SandboxReply reply = m_api->reply(post(path, body));
    QCOMPARE(reply.answer.status, 400);
    const QJsonObject errors = json(reply)[u"detail"][u"json"].toObject();
    QCOMPARE(errors.keys(), fields);
    for (const QString &field : fields)
        QVERIFY(errors[field][0].isString());
    QVERIFY(json(reply)[u"message"].isString());
}

void tst_SandboxApi::answersEveryTestPan_data()
{
    using Manner = SandboxReply::Manner;
    struct Expected {
        int status;
        const char *inBody;
        Manner manner = Manner::Whole;
    };
    QTest::addColumn<QByteArray>("pan");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("inBody");
    QTest::addColumn<SandboxReply::Manner>("manner");
    const char *sent = R"({"otp_status":"OTP has been sent successfully."})";
    const QHash<QByteArray, Expected> expected{
        {"XXXPX0011T", {200, R"({"otp_status":"OTP_REQUEST_TOO_SOON"})"}},
        {"XXXPX0012T", {200, R"({"otp_status":"OTP_GENERATION_LIMIT_REACHED"})"}},
        {"XXXPX0013T", {200, R"({"otp_status":"aadhaar_not_linked"})"}},
        {"XXXPX0014T", {200, R"({"otp_status":"invalid credentials"})"}},
        {"XXXPX0015T", {200, R"({"otp_status":"Request queued with the portal"})"}},
        {"XXXPX0016T", {200, "{}"}},
        {"XXXPX0400T", {400, R"("password":[")"}},
        {"XXXPX0402T", {400, R"({"detail":{},"message":")"}},
        {"XXXPX0401T", {401, R"({"detail":{"headers":{"Authorization":[")"}},
        {"XXXPX0422T", {422, R"("status":422)"}},
        {"XXXPX0429T", {429, R"("message")"}},
        {"XXXPX0500T", {500, R"({"error":"Portal session for PAN XXXPX0500T )"}},
        {"XXXPX0502T", {502, "<h1>502 Bad Gateway</h1>"}},
        {"XXXPX0901T", {200, sent, Manner::Late}},
        {"XXXPX0902T", {0, "", Manner::Silence}},
        {"XXXPX0903T", {0, "", Manner::HangUp}},
        {"XXXPX0904T", {200, sent, Manner::Half}},
    };
    for (const TestPan &pan : testPans) {
        const Expected one = expected.value(pan.pan, {200, sent});
        QTest::newRow(pan.what) << QByteArray(pan.pan) << one.status << QByteArray(one.inBody) << one.manner;
    }
}

void tst_SandboxApi::answersEveryTestPan()
{
    QFETCH(QByteArray, pan);
    QFETCH(int, status);
    QFETCH(QByteArray, inBody);
    QFETCH(SandboxReply::Manner, manner);
    const SandboxReply reply = m_api->reply(post(getOtp, otpBody(pan)));
    QCOMPARE(reply.manner, manner);
    QCOMPARE(reply.maskedPan, QString::fromLatin1(pan.first(5)) + u"XXXXT");
    if (status == 0)
        return;
    QCOMPARE(reply.answer.status, status);
    QVERIFY2(reply.answer.body.contains(inBody), reply.answer.body.constData());
    QCOMPARE(reply.answer.contentType,
        status == 502       ? "text/html"
            : status == 422 ? "application/problem+json"
                            : "application/json");
    QCOMPARE(reply.answer.fields.contains({"Retry-After", "90"}), status == 429);
    if (status == 422)
        QVERIFY(json(reply)[u"detail"].isString());
    if (status == 400)
        QVERIFY(json(reply)[u"detail"].isObject());
}

void tst_SandboxApi::wantsTheAccessToken()
{
    m_api->reply(post(getOtp, otpBody("XXXPX0001T")));
    const HttpRequest request = post(getData, dataBody("XXXPX0001T"));
    QCOMPARE(m_api->reply(request).answer.status, 200);
    const HttpRequest refused[] = {without(request, "accesstoken"), with(request, "accesstoken", "wrong"),
        with(request, "accesstoken", "")};
    for (const HttpRequest &one : refused) {
        const SandboxReply reply = m_api->reply(one);
        QCOMPARE(reply.answer.status, 401);
        QVERIFY(json(reply)[u"detail"][u"headers"][u"AccessToken"][0].isString());
    }
}

void tst_SandboxApi::givesDataOnlyAfterAnOtpWasSent()
{
    const HttpRequest request = post(getData, dataBody("XXXPX0001T"));
    m_api->reply(post(getOtp, otpBody("XXXCX0001T"))); // another PAN's OTP is none
    m_api->reply(without(post(getOtp, otpBody("XXXPX0001T")), "authorization"));
    const SandboxReply refused = m_api->reply(request);
    QCOMPARE(refused.answer.status, 400);
    QCOMPARE(json(refused)[u"detail"].toObject(), QJsonObject());
    m_api->reply(post(getOtp, otpBody("XXXPX0001T")));
    QCOMPARE(m_api->reply(request).answer.status, 200);
    m_api->reply(post(getOtp, otpBody("XXXPX0014T")));
    QCOMPARE(m_api->reply(post(getData, dataBody("XXXPX0014T"))).answer.status, 400);
}

void tst_SandboxApi::refusesAWrongOtp_data()
{
    QTest::addColumn<QByteArray>("pan");
    QTest::addColumn<QByteArray>("otp");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong digits") << QByteArray("XXXPX0001T") << QByteArray("123457")
                                  << u"The OTP is wrong."_qs;
    QTest::newRow("wrong whatever is typed")
        << QByteArray("XXXPX0003T") << QByteArray(sandboxOtp) << u"The OTP is wrong."_qs;
    QTest::newRow("expired") << QByteArray("XXXPX0004T") << QByteArray(sandboxOtp)
                             << u"The OTP has expired."_qs;
}

void tst_SandboxApi::refusesAWrongOtp()
{
    QFETCH(QByteArray, pan);
    QFETCH(QByteArray, otp);
    QFETCH(QString, words);
    m_api->reply(post(getOtp, otpBody(pan)));
    const SandboxReply reply = m_api->reply(post(getData, dataBody(pan, otp)));
    QCOMPARE(reply.answer.status, 400);
    QCOMPARE(json(reply)[u"detail"][u"json"][u"otp"].toArray(), QJsonArray{words});
}

void tst_SandboxApi::givesTheReturnOfThePanAskedFor()
{
    for (const QByteArray pan : {"XXXPX0001T", "XXXCX0001T"}) {
        m_api->reply(post(getOtp, otpBody(pan)));
        const SandboxReply reply = m_api->reply(post(getData, dataBody(pan)));
        const QJsonValue form = json(reply)[u"itr_data"][u"ITR"][u"ITR1"];
        QCOMPARE(form[u"PersonalInfo"][u"PAN"].toString(), QString::fromLatin1(pan));
        QCOMPARE(form[u"PersonalInfo"][u"AssesseeName"][u"SurNameOrOrgName"].toString(), u"TAXPAYER"_qs);
        QCOMPARE(form[u"Form_ITR1"][u"AssessmentYear"].toString(), u"2024"_qs);
        QCOMPARE(form[u"FilingStatus"][u"ReturnFileSec"].toInt(), 11);
        // The places where DOMAIN's table of ITR-1 says that the figures are; the sums must agree with each
        // other.
        const int gross = form[u"ITR1_IncomeDeductions"][u"GrossTotIncome"].toInt();
        QCOMPARE(gross,
            form[u"ITR1_IncomeDeductions"][u"IncomeFromSal"].toInt()
                + form[u"ITR1_IncomeDeductions"][u"IncomeOthSrc"].toInt());
        QCOMPARE(form[u"ITR1_IncomeDeductions"][u"TotalIncome"].toInt(), gross);
        const int tax = form[u"ITR1_TaxComputation"][u"NetTaxLiability"].toInt();
        const int paid = form[u"TaxPaid"][u"TaxesPaid"][u"TotalTaxesPaid"].toInt();
        QCOMPARE(
            form[u"Refund"][u"RefundDue"].toInt(), (paid - tax) / 10 * 10); // rounded as section 288B says
        QVERIFY(paid > tax);
    }
}

void tst_SandboxApi::givesAnUnknownShape()
{
    m_api->reply(post(getOtp, otpBody("XXXPX0002T")));
    const SandboxReply reply = m_api->reply(post(getData, dataBody("XXXPX0002T")));
    const QJsonObject data = json(reply)[u"itr_data"].toObject();
    QVERIFY(!data.isEmpty());
    QVERIFY(!data.contains(u"ITR"_qs));
}

void tst_SandboxApi::countsWhatArrivedWhateverWasAnswered()
{
    m_api->reply(post(getOtp, otpBody("XXXPX0903T")));
    m_api->reply(post(getOtp, otpBody("XXXPX0902T")));
    m_api->reply(without(post(getOtp, otpBody("XXXPX0903T")), "authorization"));
    m_api->reply(post(getData, dataBody("XXXPX0903T")));
    m_api->reply(post(getOtp, "no JSON"));
    HttpRequest get = post(getOtp, {});
    get.method = "GET";
    m_api->reply(get);
    m_api->reply(post("/", otpBody("XXXPX0903T")));
    QCOMPARE(m_api->arrivals(u"XXXPX0903T"), (SandboxApi::Arrivals{2, 1}));
    QCOMPARE(m_api->arrivals(u"XXXPX0902T"), (SandboxApi::Arrivals{1, 0}));
    QCOMPARE(m_api->arrivals(u"XXXPX0001T"), (SandboxApi::Arrivals{0, 0}));
    QCOMPARE(m_api->arrivals(), (SandboxApi::Arrivals{4, 1}));
}

void tst_SandboxApi::tellsItsCounts()
{
    m_api->reply(post(getOtp, otpBody("XXXPX0001T")));
    m_api->reply(post(getOtp, otpBody("XXXPX0002T")));
    HttpRequest request{"GET", "/sandbox/arrivals", {}, {{"authorization", "Bearer right"}}, {}};
    QCOMPARE(json(m_api->reply(request)),
        (QJsonObject{{u"get_otp"_qs, 2}, {u"get_data"_qs, 0}, {u"get_data_by_assessment_year"_qs, 0},
            {u"logout"_qs, 0}}));
    request.query = "pan=XXXPX0001T";
    QCOMPARE(json(m_api->reply(request))[u"get_otp"], 1);
    request.query = "pan=XXXPX9999T";
    QCOMPARE(m_api->reply(request).answer.status, 400);
    QCOMPARE(m_api->reply(without(request, "authorization")).answer.status, 401);
}

void tst_SandboxApi::keepsNoPanThatMayBeSomebodys()
{
    const SandboxReply reply = m_api->reply(post(getOtp, otpBody("XXXPX9999T")));
    QCOMPARE(reply.maskedPan, u"XXXPXXXXXT"_qs);
    QVERIFY(!reply.answer.body.contains("9999"));
    QCOMPARE(m_api->arrivals(u"XXXPX9999T"), SandboxApi::Arrivals());
    QCOMPARE(m_api->arrivals(), (SandboxApi::Arrivals{1, 0}));
}

QTEST_GUILESS_MAIN(tst_SandboxApi)
#include "tst_SandboxApi.moc"
