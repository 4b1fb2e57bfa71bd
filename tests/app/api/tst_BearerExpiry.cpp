#include "api/BearerExpiry.h"

#include <QTest>

namespace
{
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    return header.toBase64(urlSafe) + '.' + claims.toBase64(urlSafe) + ".c2lnbmF0dXJl";
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

std::optional<QDateTime> expiryOf(const QByteArray &token)
{
    return BearerExpiry::of({token.constData(), static_cast<std::size_t>(token.size())});
}
}

/// The early warning reads one claim of a token and is fooled by none.
class tst_BearerExpiry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheTime_data();
    void readsTheTime();
    void readsTheExampleOfTheRfc();
    void leavesEverythingElseOpaque_data();
    void leavesEverythingElseOpaque();
    void survivesEveryCutAndEveryChangedByte();
};

void tst_BearerExpiry::readsTheTime_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("plain") << QByteArray(R"({"exp":1700000000})") << 1700000000LL;
    QTest::newRow("among others") << QByteArray(R"({"sub":"made-up","exp" : 1700000000,"iat":1})")
                                  << 1700000000LL;
    QTest::newRow("with a fraction") << QByteArray(R"({"exp":1700000000.75})") << 1700000000LL;
    QTest::newRow("with an exponent") << QByteArray(R"({"exp":1.7e9})") << 1700000000LL;
    QTest::newRow("the first second") << QByteArray(R"({"exp":0})") << 0LL;
    QTest::newRow("the last second") << QByteArray(R"({"exp":253402300799})") << 253402300799LL;
    QTest::newRow("its name escaped") << QByteArray(R"({"\u0065xp":1700000000})") << 1700000000LL;
    QTest::newRow("another one deeper") << QByteArray(R"({"a":{"exp":1},"exp":1700000000})") << 1700000000LL;
}

void tst_BearerExpiry::readsTheTime()
{
    QFETCH(QByteArray, claims);
    QFETCH(qint64, seconds);
    QCOMPARE(expiryOf(jwt(claims)), utc(seconds));
}

/// RFC 7519 §3.1.
void tst_BearerExpiry::readsTheExampleOfTheRfc()
{
    QCOMPARE(
        expiryOf(
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
            ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        utc(1300819380));
}

void tst_BearerExpiry::leavesEverythingElseOpaque_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = jwt(R"({"exp":1700000000})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JWT") << QByteArray("made-up-bearer");
    QTest::newRow("dots alone") << QByteArray("..");
    QTest::newRow("two parts") << good.left(good.lastIndexOf('.'));
    QTest::newRow("four parts") << good + ".AAAA";
    QTest::newRow("five parts: encrypted") << QByteArray("eyJhIjoxfQ.e.e.e.e");
    QTest::newRow("header is no object") << jwt(R"({"exp":1700000000})", "[1]");
    QTest::newRow("header is no JSON") << jwt(R"({"exp":1700000000})", "header");
    QTest::newRow("claims are no object") << jwt("1700000000");
    QTest::newRow("claims are broken") << jwt(R"({"exp":1700000000)");
    QTest::newRow("something behind the claims") << jwt(R"({"exp":1700000000}{})");
    QTest::newRow("standard base64")
        << jwt(R"({"exp":1700000000,"a":"???>>>"})").replace('_', '/').replace('-', '+');
    QTest::newRow("padded") << QByteArray(good).insert(good.lastIndexOf('.'), '=');
    QTest::newRow("a length that base64 does not have") << "A" + good;
    QTest::newRow("no such claim") << jwt(R"({"iat":1700000000})");
    QTest::newRow("only deeper") << jwt(R"({"a":{"exp":1700000000}})");
    QTest::newRow("twice") << jwt(R"({"exp":1700000000,"exp":253402300799})");
    QTest::newRow("once a text") << jwt(R"({"exp":1700000000,"exp":"never"})");
    QTest::newRow("a text") << jwt(R"({"exp":"1700000000"})");
    QTest::newRow("null") << jwt(R"({"exp":null})");
    QTest::newRow("true") << jwt(R"({"exp":true})");
    QTest::newRow("a list") << jwt(R"({"exp":[1700000000]})");
    QTest::newRow("negative") << jwt(R"({"exp":-1})");
    QTest::newRow("the year 10000") << jwt(R"({"exp":253402300800})");
    QTest::newRow("milliseconds") << jwt(R"({"exp":1700000000000})");
    QTest::newRow("beyond 64 bits") << jwt(R"({"exp":99999999999999999999999})");
    QTest::newRow("beyond all numbers") << jwt(R"({"exp":1e999})");
    QTest::newRow("not a number") << jwt(R"({"exp":NaN})");
    QTest::newRow("bytes that are no UTF-8") << jwt("{\"exp\":1700000000,\"a\":\"\xff\"}");
    QTest::newRow("a null byte") << jwt(QByteArray("{\"exp\":1700000000,\"a\":\"\0\"}", 26));
    QTest::newRow("too deep") << jwt(
        QByteArray(R"({"exp":1700000000,"a":)") + QByteArray(1000, '[') + QByteArray(1000, ']') + '}');
    QTest::newRow("too long") << jwt(R"({"exp":1700000000,"a":")" + QByteArray(9000, 'a') + "\"}");
}

void tst_BearerExpiry::leavesEverythingElseOpaque()
{
    QFETCH(QByteArray, token);
    QVERIFY(!expiryOf(token));
}

/// Under the sanitizers this proves more than it says.
void tst_BearerExpiry::survivesEveryCutAndEveryChangedByte()
{
    const QByteArray good = jwt(R"({"a":[{"b":"c"}],"exp":1700000000})");
    for (qsizetype i = 0; i < good.size(); ++i) {
        expiryOf(good.left(i));
        expiryOf(good.mid(i));
        for (const int flip : {1, 4, 0x20, 0x80}) {
            QByteArray changed = good;
            changed[i] = static_cast<char>(changed[i] ^ flip);
            if (const auto time = expiryOf(changed))
                QVERIFY(time->isValid());
        }
    }
}

QTEST_GUILESS_MAIN(tst_BearerExpiry)
#include "tst_BearerExpiry.moc"
