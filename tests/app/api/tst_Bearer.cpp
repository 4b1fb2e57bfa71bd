#include "ApiFixture.h"

#include <QSignalSpy>
#include <QTest>

namespace
{
using Kind = ApiError::Kind;
using Trouble = TokenStore::Trouble;

/// 2026-01-01T00:00:00Z, where the made-up clock stands.
constexpr qint64 today = 1'767'225'600;

QByteArray jwt(qint64 expiry)
{
    constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"none"})").toBase64(urlSafe) + '.'
        + QByteArray(R"({"exp":)" + QByteArray::number(expiry) + '}').toBase64(urlSafe) + ".e30";
}
}

/// Each call fetches the Bearer token, and nothing leaves where it can't be had.
class tst_Bearer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isFetchedForEachCall();
    void isKeptByNobody();
    void isNotFetchedToOpenAConnection();
    void sendsNothingWithoutIt_data();
    void sendsNothingWithoutIt();
    void sendsNothingThatWouldBreakTheHeader_data();
    void sendsNothingThatWouldBreakTheHeader();
    void refusesOneThatHasExpired();
    void sendsOneThatMayStillBeGood();
    void sendsAnOpaqueOne();
    void theDeadlineHoldsWhileItIsFetched();
    void cancelHoldsWhileItIsFetched();
    void deletingTheCallHoldsWhileItIsFetched();
    void warnsOnceInEachSpan();

private:
    MadeUpBearer &bearer() { return m_fixture->bearer(); }
    /// A call with no other secret than the token, so that whoever still holds one can be counted.
    static DataCall *fetchYear(ItrApi &api)
    {
        return api.getDataByYear(ApiFixture::pan(), *AssessmentYear::parse(u"2024-25"_qs), &api);
    }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<FaultServer> m_server;
};

void tst_Bearer::init()
{
    m_fixture = std::make_unique<ApiFixture>();
    m_server = std::make_unique<FaultServer>(m_fixture->ca().issue());
}

void tst_Bearer::isFetchedForEachCall()
{
    const auto api = m_fixture->api(m_server->url());
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
    QVERIFY(m_server->lastRequest().contains("\r\nAuthorization: Bearer made-up-bearer\r\n"));
    bearer().store.token = "replaced.meanwhile";
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
    QVERIFY(m_server->lastRequest().contains("\r\nAuthorization: Bearer replaced.meanwhile\r\n"));
    QCOMPARE(bearer().store.reads, 2);
}

void tst_Bearer::isKeptByNobody()
{
    const int before = Secret::holders();
    const auto api = m_fixture->api(m_server->url());
    auto *call = fetchYear(*api);
    m_fixture->resultOf(call);
    QVERIFY(m_server->lastRequest().contains("\r\nAuthorization: Bearer made-up-bearer\r\n"));
    QTRY_COMPARE(Secret::holders(), before); // with the call still there
}

void tst_Bearer::isNotFetchedToOpenAConnection()
{
    const auto api = m_fixture->api(m_server->url());
    QSignalSpy loaded(api.get(), &ItrApi::transportLoaded);
    api->prepare();
    QVERIFY(loaded.wait(30'000));
    QCOMPARE(bearer().store.reads, 0);
}

void tst_Bearer::sendsNothingWithoutIt_data()
{
    QTest::addColumn<TokenStore::Error>("trouble");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing stored") << TokenStore::Error{Trouble::NothingStored, {}} << Kind::BearerMissing;
    QTest::newRow("no keychain") << TokenStore::Error{Trouble::NoKeychain, {}} << Kind::KeychainMissing;
    QTest::newRow("locked") << TokenStore::Error{Trouble::Locked, {}} << Kind::KeychainLocked;
    QTest::newRow("the person said no") << TokenStore::Error{Trouble::Refused, {}} << Kind::KeychainRefused;
    QTest::newRow("unreadable") << TokenStore::Error{Trouble::Failed, u"no such disk"_qs} << Kind::BearerUnreadable;
}

void tst_Bearer::sendsNothingWithoutIt()
{
    QFETCH(TokenStore::Error, trouble);
    bearer().store.error = trouble;
    const auto api = m_fixture->api(m_server->url());
    const auto result = m_fixture->resultOf(m_fixture->requestOtp(*api));
    QVERIFY(!result.isValue());
    QTEST(result.error().kind, "kind");
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QVERIFY(result.error().sentence().contains(trouble.reason));
    QCOMPARE(m_server->requests(), 0);
    bearer().store.error.reset();
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
}

void tst_Bearer::sendsNothingThatWouldBreakTheHeader_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("another header") << QByteArray("made-up\r\nX-Other: 1");
    QTest::newRow("line end") << QByteArray("made-up\n");
    QTest::newRow("space") << QByteArray("made up");
    QTest::newRow("comma") << QByteArray("made,up");
    QTest::newRow("letters of elsewhere") << QByteArray("m\xc3\xa4" "de-up");
}

void tst_Bearer::sendsNothingThatWouldBreakTheHeader()
{
    QFETCH(QByteArray, token);
    bearer().store.token = token;
    const auto api = m_fixture->api(m_server->url());
    const auto result = m_fixture->resultOf(m_fixture->requestOtp(*api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, Kind::BearerUnreadable);
    QVERIFY(!result.error().technicalReason.contains(u"made"));
    QCOMPARE(m_server->requests(), 0);
}

void tst_Bearer::refusesOneThatHasExpired()
{
    bearer().store.token = jwt(today - 61);
    const auto api = m_fixture->api(m_server->url());
    const auto result = m_fixture->resultOf(m_fixture->requestOtp(*api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, Kind::BearerExpired);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(m_server->requests(), 0);
}

/// The clocks of two computers differ by some seconds.
void tst_Bearer::sendsOneThatMayStillBeGood()
{
    bearer().store.token = jwt(today - 59);
    const auto api = m_fixture->api(m_server->url());
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
}

void tst_Bearer::sendsAnOpaqueOne()
{
    bearer().store.token = "not.a.jwt";
    const auto api = m_fixture->api(m_server->url());
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
}

void tst_Bearer::theDeadlineHoldsWhileItIsFetched()
{
    bearer().store.answers = false;
    const auto api = m_fixture->api(m_server->url(), std::chrono::milliseconds(50));
    const auto result = m_fixture->resultOf(m_fixture->requestOtp(*api));
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, Kind::BearerTooLate);
    QCOMPARE(result.error().arrival, Arrival::NotSent);
    QCOMPARE(m_server->requests(), 0);
}

void tst_Bearer::cancelHoldsWhileItIsFetched()
{
    const auto api = m_fixture->api(m_server->url());
    auto *call = fetchYear(*api);
    QSignalSpy ended(call, &DataCall::finished);
    call->cancel();
    QCOMPARE(ended.size(), 1);
    // The token comes when nobody wants it any more; another call is a round of the event loop later.
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
    QCOMPARE(m_server->requests(), 1);
    QCOMPARE(ended.size(), 1);
    QTRY_COMPARE(Secret::holders(), 0);
}

void tst_Bearer::deletingTheCallHoldsWhileItIsFetched()
{
    const auto api = m_fixture->api(m_server->url());
    delete fetchYear(*api);
    QVERIFY(m_fixture->resultOf(m_fixture->requestOtp(*api)).isValue());
    QCOMPARE(m_server->requests(), 1);
    QTRY_COMPARE(Secret::holders(), 0);
}

void tst_Bearer::warnsOnceInEachSpan()
{
    QList<Bearer::Span> told;
    connect(&bearer().bearer, &Bearer::expiresSoon, this, [&](Bearer::Span span, const QString &sentence) {
        told += span;
        QVERIFY(!sentence.isEmpty());
    });
    const auto fetchAt = [&](const QString &time) {
        bearer().clock.set(time);
        bool fetched = false;
        bearer().bearer.fetch(this, [&](const Bearer::Fetched &) { fetched = true; });
        QTRY_VERIFY(fetched);
    };
    bearer().store.token = jwt(today + 10 * 86'400); // 2026-01-11
    fetchAt(u"2026-01-03T23:59:59Z"_qs);
    QCOMPARE(told, QList<Bearer::Span>());
    fetchAt(u"2026-01-04T00:00:00Z"_qs);
    fetchAt(u"2026-01-05T00:00:00Z"_qs);
    QCOMPARE(told, QList{Bearer::Span::SevenDays});
    fetchAt(u"2026-01-10T23:00:00Z"_qs);
    fetchAt(u"2026-01-10T23:30:00Z"_qs);
    QCOMPARE(told, (QList{Bearer::Span::SevenDays, Bearer::Span::OneHour}));
    bearer().store.token = jwt(today + 12 * 86'400); // another token
    fetchAt(u"2026-01-10T23:40:00Z"_qs);
    QCOMPARE(told.last(), Bearer::Span::SevenDays);
    QCOMPARE(told.size(), 3);
}

QTEST_GUILESS_MAIN(tst_Bearer)
#include "tst_Bearer.moc"
