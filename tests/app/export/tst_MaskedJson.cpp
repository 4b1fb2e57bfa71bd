#include "ExportFixture.h"
#include "export/MaskedJson.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class tst_MaskedJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesEverythingElseAsItWas();
    void masksByKeyAndByShape_data();
    void masksByKeyAndByShape();
    void masksAKeyThatIsAPan();
    void staysValidAtEveryDepth();
    void holdsNoNumberOfAReturn();
    void givesTheSameForPortionsOfAnySize();

private:
    static QByteArray masked(const QByteArray &json);
};

QByteArray tst_MaskedJson::masked(const QByteArray &json)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    MaskedJson(json).write(out);
    return out.data();
}

void tst_MaskedJson::leavesEverythingElseAsItWas()
{
    const QByteArray json = "{ \"b\" :1.50e+03 ,\r\n\t\"a\":[ -0, true,null,\"\\u0905 \\\"x\\\\\" ], "
                            "\"b\":{}, \"ns3:Name\": \"अ\" }";
    QCOMPARE(masked(json), json);
}

void tst_MaskedJson::masksByKeyAndByShape_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Aadhaar") << QByteArray(R"({"AadhaarCardNo": "999900001234"})")
                             << QByteArray(R"({"AadhaarCardNo": "XXXX XXXX 1234"})");
    QTest::newRow("number becomes string") << QByteArray(R"({"AadhaarCardNo": 999900001234})")
                                           << QByteArray(R"({"AadhaarCardNo": "XXXX XXXX 1234"})");
    QTest::newRow("prefix") << QByteArray(R"({"ns3:MobileNo": 9000000001})")
                            << QByteArray(R"({"ns3:MobileNo": "XXXXXX0001"})");
    QTest::newRow("items of an array")
        << QByteArray(R"({"BankAccountNo": ["00000012345678", {"x": 1}, "00000012349999"]})")
        << QByteArray(R"({"BankAccountNo": ["XXXXXX5678", {"x": 1}, "XXXXXX9999"]})");
    QTest::newRow("within a sentence") << QByteArray(R"({"Note": "PAN ABCPX0001T, mail a.b@example.org"})")
                                       << QByteArray(R"({"Note": "PAN ABCPXXXXXT, mail a…@example.org"})");
    QTest::newRow("escaped") << QByteArray(R"({"PAN": "\u0041BCPX0001T"})")
                             << QByteArray(R"({"PAN": "ABCPXXXXXT"})");
    QTest::newRow("behind a nested object") << QByteArray(R"({"MobileNo": [{"a": {"b": 1}}, 9000000001]})")
                                            << QByteArray(R"({"MobileNo": [{"a": {"b": 1}}, "XXXXXX0001"]})");
    QTest::newRow("an amount stays") << QByteArray(R"({"GrossTotIncome": 9000000001})")
                                     << QByteArray(R"({"GrossTotIncome": 9000000001})");
}

void tst_MaskedJson::masksByKeyAndByShape()
{
    QFETCH(QByteArray, json);
    QTEST(masked(json), "expected");
}

void tst_MaskedJson::masksAKeyThatIsAPan()
{
    QCOMPARE(masked(R"({"ABCPX0001T": {"a": 1}})"), QByteArray(R"({"ABCPXXXXXT": {"a": 1}})"));
}

void tst_MaskedJson::staysValidAtEveryDepth()
{
    const QByteArray deep
        = QByteArray(R"({"a":[)").repeated(500) + R"({"PAN":"ABCPX0001T"})" + QByteArray("]}").repeated(500);
    const QByteArray out = masked(deep);
    QVERIFY(!out.contains("ABCPX0001T"));
    QVERIFY(out.contains(R"({"PAN":"ABCPXXXXXT"})"));
    QCOMPARE(out.size(), deep.size());
}

void tst_MaskedJson::holdsNoNumberOfAReturn()
{
    const QByteArray out = masked(ExportFixture::itr1(2024, 900'000, 40'000, 0));
    for (const auto &number :
        {ExportFixture::pan, ExportFixture::aadhaar, ExportFixture::account, ExportFixture::mobile})
        QVERIFY2(!out.contains(QStringView(number).toLatin1()), out.constData());
    QVERIFY(!out.contains("test.taxpayer@"));
    const QJsonObject itr = QJsonDocument::fromJson(out)[u"ITR"_qs][u"ITR1"_qs].toObject();
    QCOMPARE(itr[u"ITR1_IncomeDeductions"_qs][u"GrossTotIncome"_qs].toInteger(), 900'000);
    QCOMPARE(itr[u"PersonalInfo"_qs][u"AadhaarCardNo"_qs].toString(), u"XXXX XXXX 1234"_qs);
}

void tst_MaskedJson::givesTheSameForPortionsOfAnySize()
{
    // Three times what is written at once.
    QByteArray json = "[";
    for (int index = 0; index < 40'000; ++index)
        json += R"({"PAN":"ABCPX0001T"},)";
    json += "0]";
    QByteArray expected = json;
    QCOMPARE(masked(json), expected.replace("ABCPX0001T", "ABCPXXXXXT"));
}

QTEST_GUILESS_MAIN(tst_MaskedJson)
#include "tst_MaskedJson.moc"
