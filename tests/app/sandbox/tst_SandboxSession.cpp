#include "sandbox/SandboxApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace
{
const QByteArray base = "/verification/v2/itr/";
const QDate today(2026, 11, 23);

QJsonObject json(const SandboxReply &reply)
{
    return QJsonDocument::fromJson(reply.answer.body).object();
}
}

/// What is asked once the OTP was right: further years and the logout, each only while the portal session is
/// active.
class tst_SandboxSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_api.emplace("right", today); }
    void knowsTheLastSixYears();
    void givesEachYearItsOwnReturn();
    void refusesAWrongYear_data();
    void refusesAWrongYear();
    void wantsASessionForAYear();
    void aSessionIsOfOnePan();
    void aRefusedOtpOpensNoSession();
    void acceptsOnlyWhatItIsTold();
    void logoutEndsTheSessionOnce();
    void everyThingOfAPanStaysItsOwn();
    void someYearsAreNotThere();
    void everyYearFails();
    void theSessionEndsWithTheData();
    void theLogoutFailsAndTheSessionStays();
    void theLogoutGetsNoAnswer();
    void wantsThePan_data();
    void wantsThePan();
    void countsEveryEndpoint();

private:
    SandboxReply post(const QByteArray &endpoint, const QByteArray &body)
    {
        return m_api->reply({"POST", base + endpoint, {},
            {{"host", "x"}, {"authorization", "Bearer right"}, {"content-type", "application/json"},
                {"accesstoken", sandboxAccessToken}},
            body});
    }
    SandboxReply year(const QByteArray &pan, const QByteArray &text)
    {
        return post("get_data_by_assessment_year", R"({"pan":")" + pan + R"(","year":")" + text + R"("})");
    }
    SandboxReply logout(const QByteArray &pan) { return post("logout", R"({"pan":")" + pan + R"("})"); }
    SandboxReply data(const QByteArray &pan, const QByteArray &otp = sandboxOtp)
    {
        return post("get_data", R"({"pan":")" + pan + R"(","otp":")" + otp + R"("})");
    }
    /// From the request for an OTP to the data.
    void logIn(const QByteArray &pan)
    {
        QCOMPARE(post("get_otp", R"({"pan":")" + pan + R"(","password":"any"})").answer.status, 200);
        QCOMPARE(data(pan).answer.status, 200);
    }

    std::optional<SandboxApi> m_api;
};

void tst_SandboxSession::knowsTheLastSixYears()
{
    logIn("XXXPX0001T");
    for (const char *text : {"2026-27", "2025-26", "2024-25", "2023-24", "2022-23", "2021-22"})
        QCOMPARE(year("XXXPX0001T", text).answer.status, 200);
    m_api.emplace("right", QDate(2026, 3, 31));
    logIn("XXXPX0001T");
    QCOMPARE(year("XXXPX0001T", "2026-27").answer.status, 400);
    QCOMPARE(year("XXXPX0001T", "2020-21").answer.status, 200);
}

void tst_SandboxSession::givesEachYearItsOwnReturn()
{
    logIn("XXXPX0022T");
    QSet<int> incomes;
    for (int first = 2021; first <= 2026; ++first) {
        const QByteArray text = AssessmentYear(first).text().toLatin1();
        const QJsonValue form = json(year("XXXPX0022T", text))[u"itr_data"][u"ITR"][u"ITR2"];
        QCOMPARE(form[u"Form_ITR2"][u"AssessmentYear"].toString(), QString::number(first));
        QCOMPARE(form[u"PartA_GEN1"][u"PersonalInfo"][u"PAN"].toString(), u"XXXPX0022T"_qs);
        incomes.insert(form[u"PartB-TI"][u"TotalIncome"].toInt());
    }
    QCOMPARE(incomes.size(), 6);
    // The year that get_data gives is the same return.
    QCOMPARE(year("XXXPX0022T", "2024-25").answer.body, data("XXXPX0022T").answer.body);
}

void tst_SandboxSession::refusesAWrongYear_data()
{
    QTest::addColumn<QByteArray>("year"); // as JSON
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a number") << QByteArray("2024");
    QTest::newRow("empty") << QByteArray(R"("")");
    QTest::newRow("the return's own form") << QByteArray(R"("2024")");
    QTest::newRow("no assessment year") << QByteArray(R"("2024-26")");
    QTest::newRow("seventh last") << QByteArray(R"("2020-21")");
    QTest::newRow("to come") << QByteArray(R"("2027-28")");
}

void tst_SandboxSession::refusesAWrongYear()
{
    QFETCH(QByteArray, year);
    logIn("XXXPX0001T");
    const SandboxReply reply = post("get_data_by_assessment_year",
        R"({"pan":"XXXPX0001T")" + (year.isEmpty() ? QByteArray() : ",\"year\":" + year) + '}');
    QCOMPARE(reply.answer.status, 400);
    QCOMPARE(json(reply)[u"detail"][u"json"].toObject().keys(), QStringList{u"year"_qs});
    QVERIFY(json(reply)[u"detail"][u"json"][u"year"][0].isString());
    QVERIFY(json(reply)[u"message"].isString());
}

void tst_SandboxSession::wantsASessionForAYear()
{
    const SandboxReply reply = year("XXXPX0001T", "2024-25");
    QCOMPARE(reply.answer.status, 401);
    QVERIFY(!json(reply)[u"message"].toString().isEmpty());
    QCOMPARE(post("get_otp", R"({"pan":"XXXPX0001T","password":"any"})").answer.status, 200);
    QCOMPARE(year("XXXPX0001T", "2024-25").answer.status, 401); // an OTP alone opens none
    QCOMPARE(logout("XXXPX0001T").answer.status, 200); // but there is something to leave
    QCOMPARE(logout("XXXPX0001T").answer.status, 400);
}

void tst_SandboxSession::aSessionIsOfOnePan()
{
    logIn("XXXPX0001T");
    QCOMPARE(year("XXXCX0001T", "2024-25").answer.status, 401);
    QCOMPARE(logout("XXXCX0001T").answer.status, 400);
    QCOMPARE(year("XXXPX0001T", "2024-25").answer.status, 200);
}

void tst_SandboxSession::aRefusedOtpOpensNoSession()
{
    QCOMPARE(post("get_otp", R"({"pan":"XXXPX0001T","password":"any"})").answer.status, 200);
    QCOMPARE(data("XXXPX0001T", "123457").answer.status, 400);
    QCOMPARE(year("XXXPX0001T", "2024-25").answer.status, 401);
}

void tst_SandboxSession::acceptsOnlyWhatItIsTold()
{
    const QByteArray pan = "XXXPX0001T";
    m_api->acceptOnly("246801", sandboxAccessToken);
    QCOMPARE(post("get_otp", R"({"pan":")" + pan + R"(","password":"any"})").answer.status, 200);
    QCOMPARE(data(pan).answer.status, 400);
    QCOMPARE(data(pan, "246801").answer.status, 200);
    m_api->acceptOnly("246801", "another-token");
    QCOMPARE(data(pan, "246801").answer.status, 401);
}

void tst_SandboxSession::logoutEndsTheSessionOnce()
{
    logIn("XXXPX0001T");
    const SandboxReply first = logout("XXXPX0001T");
    QCOMPARE(first.answer.status, 200);
    QVERIFY(json(first)[u"status"].isObject());
    QCOMPARE(year("XXXPX0001T", "2024-25").answer.status, 401);
    const SandboxReply second = logout("XXXPX0001T");
    QCOMPARE(second.answer.status, 400);
    QCOMPARE(json(second)[u"detail"].toObject(), QJsonObject());
    QVERIFY(!json(second)[u"message"].toString().isEmpty());
    QCOMPARE(data("XXXPX0001T").answer.status, 400); // the OTP went with it
    logIn("XXXPX0001T");
    QCOMPARE(logout("XXXPX0001T").answer.status, 200);
}

void tst_SandboxSession::everyThingOfAPanStaysItsOwn()
{
    logIn("XXXPX0001T");
    logIn("XXXPX0023T");
    QCOMPARE(logout("XXXPX0001T").answer.status, 200);
    QCOMPARE(year("XXXPX0023T", "2025-26").answer.status, 200);
}

void tst_SandboxSession::someYearsAreNotThere()
{
    logIn("XXXPX0031T");
    QList<int> statuses;
    for (const char *text : {"2026-27", "2025-26", "2024-25", "2023-24", "2022-23", "2021-22"})
        statuses += year("XXXPX0031T", text).answer.status;
    QCOMPARE(statuses, QList<int>({200, 400, 200, 400, 200, 400}));
    QVERIFY(json(year("XXXPX0031T", "2025-26"))[u"detail"][u"json"][u"year"][0].isString());
}

void tst_SandboxSession::everyYearFails()
{
    logIn("XXXPX0032T");
    const SandboxReply reply = year("XXXPX0032T", "2024-25");
    QCOMPARE(reply.answer.status, 500);
    QVERIFY(json(reply)[u"error"].isString());
    QCOMPARE(logout("XXXPX0032T").answer.status, 200);
}

void tst_SandboxSession::theSessionEndsWithTheData()
{
    logIn("XXXPX0033T");
    QCOMPARE(year("XXXPX0033T", "2024-25").answer.status, 401);
    QCOMPARE(logout("XXXPX0033T").answer.status, 400);
}

void tst_SandboxSession::theLogoutFailsAndTheSessionStays()
{
    logIn("XXXPX0034T");
    QCOMPARE(logout("XXXPX0034T").answer.status, 500);
    QCOMPARE(logout("XXXPX0034T").answer.status, 500);
    QCOMPARE(year("XXXPX0034T", "2024-25").answer.status, 200);
}

void tst_SandboxSession::theLogoutGetsNoAnswer()
{
    logIn("XXXPX0035T");
    QCOMPARE(logout("XXXPX0035T").manner, SandboxReply::Manner::Silence);
    QCOMPARE(m_api->arrivals(u"XXXPX0035T").logout, 1);
}

void tst_SandboxSession::wantsThePan_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("pan");
    for (const char *endpoint : {"get_data_by_assessment_year", "logout"}) {
        QTest::addRow("%s, none", endpoint) << QByteArray(endpoint) << QByteArray("null");
        QTest::addRow("%s, no test PAN", endpoint) << QByteArray(endpoint) << QByteArray(R"("XXXPX9999T")");
        QTest::addRow("%s, no PAN", endpoint) << QByteArray(endpoint) << QByteArray(R"("x")");
    }
}

void tst_SandboxSession::wantsThePan()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, pan);
    const SandboxReply reply = post(endpoint, R"({"year":"2024-25","pan":)" + pan + '}');
    QCOMPARE(reply.answer.status, 400);
    QCOMPARE(json(reply)[u"detail"][u"json"].toObject().keys(), QStringList{u"pan"_qs});
    QVERIFY(!reply.answer.body.contains("9999"));
}

void tst_SandboxSession::countsEveryEndpoint()
{
    logIn("XXXPX0001T");
    year("XXXPX0001T", "2024-25");
    year("XXXPX0001T", "1999-00");
    logout("XXXPX0001T");
    logout("XXXPX0001T");
    logout("XXXPX0001T");
    QCOMPARE(m_api->arrivals(u"XXXPX0001T"), (SandboxApi::Arrivals{1, 1, 2, 3}));
    const HttpRequest request{
        "GET", "/sandbox/arrivals", "pan=XXXPX0001T", {{"authorization", "Bearer right"}}, {}};
    QCOMPARE(json(m_api->reply(request)),
        (QJsonObject{{u"get_otp"_qs, 1}, {u"get_data"_qs, 1}, {u"get_data_by_assessment_year"_qs, 2},
            {u"logout"_qs, 3}}));
}

QTEST_GUILESS_MAIN(tst_SandboxSession)
#include "tst_SandboxSession.moc"
