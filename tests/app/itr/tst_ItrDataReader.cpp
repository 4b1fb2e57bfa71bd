#include "itr/ItrDataReader.h"

#include <QTest>

using Kind = ApiError::Kind;
Q_DECLARE_METATYPE(ApiError::Kind)

class tst_ItrDataReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheForm_data();
    void readsTheForm();
    void keepsTheObjectAndCountsItsFields();
    void refusesWhatIsNoData_data();
    void refusesWhatIsNoData();

private:
    static ItrResult<ItrData> read(const QByteArray &body)
    {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        return ItrDataReader::read(reply);
    }
};

void tst_ItrDataReader::readsTheForm_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("form");
    QTest::newRow("ITR-1") << QByteArray(R"({"ITR":{"ITR1":{}}})") << u"ITR-1"_qs;
    QTest::newRow("ITR-4") << QByteArray(R"({"ITR":{"ITR4":{}}})") << u"ITR-4"_qs;
    QTest::newRow("prefixed") << QByteArray(R"({"ns3:ITR":{"ITRForm:ITR2":{}}})") << u"ITR-2"_qs;
    QTest::newRow("unknown form") << QByteArray(R"({"ITR":{"ITR9":{}}})") << QString();
    QTest::newRow("unknown shape") << QByteArray(R"({"acknowledgement_no":"0"})") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
}

void tst_ItrDataReader::readsTheForm()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, form);
    const auto result = read("{\"itr_data\":" + data + '}');
    QVERIFY(result.isValue());
    QCOMPARE(result.value().document->form(), form);
}

void tst_ItrDataReader::keepsTheObjectAndCountsItsFields()
{
    const auto result = read(
        R"({"other":{"itr_data":"]}\\"},"itr_data" : {"a": [1, 2, {"b": null}], "c": "x", "d": {}}, "more": 1})");
    QVERIFY(result.isValue());
    QCOMPARE(result.value().document->json(), QByteArray(R"({"a": [1, 2, {"b": null}], "c": "x", "d": {}})"));
    QCOMPARE(result.value().document->fields(), 4);
}

void tst_ItrDataReader::refusesWhatIsNoData_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTML") << QByteArray("<html>") << Kind::ReplyNotJson;
    QTest::newRow("half") << QByteArray(R"({"itr_data":{"a":)") << Kind::ReplyNotJson;
    QTest::newRow("two documents") << QByteArray(R"({"itr_data":{}} {})") << Kind::ReplyNotJson;
    QTest::newRow("deeper than sense")
        << QByteArray(R"({"itr_data":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}')
        << Kind::ReplyNotJson;
    QTest::newRow("no itr_data") << QByteArray(R"({"data":{}})") << Kind::ReplyUnusable;
    QTest::newRow("null") << QByteArray(R"({"itr_data":null})") << Kind::ReplyUnusable;
    QTest::newRow("a string") << QByteArray(R"({"itr_data":"later"})") << Kind::ReplyUnusable;
    QTest::newRow("an array") << QByteArray("[1]") << Kind::ReplyUnusable;
}

void tst_ItrDataReader::refusesWhatIsNoData()
{
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const auto result = read(body);
    QVERIFY(!result.isValue());
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().arrival, Arrival::Answered);
}

QTEST_GUILESS_MAIN(tst_ItrDataReader)
#include "tst_ItrDataReader.moc"
