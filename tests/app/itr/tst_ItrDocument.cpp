#include "Fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using Node = ItrDocument::Node;
using Type = ItrDocument::Type;

class tst_ItrDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walksAsQtReadsIt_data();
    void walksAsQtReadsIt();
    void keepsTheBytes();
    void findsMembersWithoutTheirPrefixes();
    void giveChildrenInPortions();
    void readsTexts_data();
    void readsTexts();
    void cleansKeys_data();
    void cleansKeys();
    void refuses_data();
    void refuses();
    void takesDeepNesting();
    void takesTwentyMegabytes();
    void survivesWhateverIsThrownAtIt();

private:
    static QJsonValue valueOf(const ItrDocument &document, Node node);
};

/// The document once more, by way of its own functions.
QJsonValue tst_ItrDocument::valueOf(const ItrDocument &document, Node node)
{
    switch (document.type(node)) {
    case Type::Object: {
        QJsonObject out;
        for (const auto &child : document.children(node, 0, document.childCount(node)))
            out.insert(child.key, valueOf(document, child.node));
        return out;
    }
    case Type::Array: {
        QJsonArray out;
        for (const auto &child : document.children(node, 0, document.childCount(node)))
            out.append(valueOf(document, child.node));
        return out;
    }
    case Type::Text:
        return document.text(node);
    case Type::Number:
        return document.text(node).toDouble();
    case Type::Truth:
        return document.text(node) == u"true";
    case Type::Null:
        break;
    }
    return QJsonValue::Null;
}

void tst_ItrDocument::walksAsQtReadsIt_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *name :
        {"itr1.json", "itr2.json", "itr3.json", "itr4.json", "wrapper.json", "unknown-shape.json"})
        QTest::newRow(name) << Fixture::bytes(QString::fromLatin1(name));
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("tight") << QByteArray(
        R"({"a":[],"b":{},"c":[[],[{}],""],"d":-1.5e3,"e":[true,false,null,"x\\"]})");
    QTest::newRow("loose") << QByteArray("\n { \"a\" :\t[ ] , \"b\" : { } , \"c\" : [ 1 , \"]}\" ] } \r\n");
}

void tst_ItrDocument::walksAsQtReadsIt()
{
    QFETCH(QByteArray, json);
    const auto document = ItrDocument::parse(json);
    QVERIFY(document);
    QCOMPARE(valueOf(*document, document->root()), QJsonValue(QJsonDocument::fromJson(json).object()));
}

void tst_ItrDocument::keepsTheBytes()
{
    const auto document = ItrDocument::parse("{ \"b\": 1.10,\"a\":\"\\u0041\" }");
    QCOMPARE(document->json(), QByteArray("{ \"b\": 1.10,\"a\":\"\\u0041\" }"));
    QCOMPARE(document->fields(), 2);
    QCOMPARE(document->text(*document->member(document->root(), QLatin1StringView("b"))), u"1.10"_qs);
}

void tst_ItrDocument::findsMembersWithoutTheirPrefixes()
{
    const auto document = Fixture::document(u"prefixed.json"_qs);
    const auto root = document->member(document->root(), QLatin1StringView("ITR"));
    QVERIFY(root);
    const auto form = document->member(*root, QLatin1StringView("ITR2"));
    QVERIFY(form);
    QCOMPARE(document->key(*form), u"ITR2"_qs);
    QVERIFY(!document->member(*form, QLatin1StringView("ITR2")));
    QVERIFY(!document->member(document->firstChild(*document->member(*form, QLatin1StringView("Form_ITR2"))),
        QLatin1StringView("x")));
}

void tst_ItrDocument::giveChildrenInPortions()
{
    const auto document = ItrDocument::parse(R"({"a":[0,[1,1],{"x":2},3,"4",[[]],6]})");
    const Node array = document->firstChild(document->root());
    QCOMPARE(document->childCount(array), 7);
    const auto all = document->children(array, 0, 100);
    QCOMPARE(all.size(), 7);
    for (qsizetype from = 0; from < 7; ++from) {
        const auto rest = document->children(array, from, 2);
        const auto after
            = document->children(array, from, 2, from > 0 ? std::optional(all[from - 1].node) : std::nullopt);
        QCOMPARE(rest.size(), std::min<qsizetype>(2, 7 - from));
        QCOMPARE(after.size(), rest.size());
        QCOMPARE(rest.front().node, all[from].node);
        QCOMPARE(after.front().node, all[from].node);
        QCOMPARE(rest.front().key, u"[%1]"_qs.arg(from));
    }
    QVERIFY(document->children(array, 7, 2).isEmpty());
    QVERIFY(document->children(array, -1, 2).isEmpty());
    QVERIFY(document->children(all[0].node, 0, 2).isEmpty());
}

void tst_ItrDocument::readsTexts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray(R"("SAMPLE")") << u"SAMPLE"_qs;
    QTest::newRow("escapes") << QByteArray(R"("a\"b\\c\/d\u20b9\ud83d\ude00")") << u"a\"b\\c/d₹\U0001F600"_qs;
    QTest::newRow("controls") << QByteArray(R"("a\u0000b\nc\td\u0085e")") << u"a b c d e"_qs;
    QTest::newRow("direction") << QByteArray(R"("a\u202eb\u2066c\u200ed")") << u"abcd"_qs;
    QTest::newRow("joiners stay") << QByteArray(R"("\u0915\u094d\u200d\u0937")")
                                  << u"\u0915\u094d\u200d\u0937"_qs;
    QTest::newRow("UTF-8") << QByteArray("\"नाम\"") << u"नाम"_qs;
    QTest::newRow("number as spelt") << QByteArray("-12.50E+3") << u"-12.50E+3"_qs;
    QTest::newRow("true") << QByteArray("true") << u"true"_qs;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("long") << QByteArray('"' + QByteArray("é").repeated(20'000) + '"')
                          << u"é"_qs.repeated(10'000);
    QTest::newRow("long, escaped") << QByteArray('"' + QByteArray("\\u00e9x").repeated(20'000) + '"')
                                   << u"éx"_qs.repeated(5'000);
}

void tst_ItrDocument::readsTexts()
{
    QFETCH(QByteArray, json);
    for (const QByteArray &whole :
        {QByteArray("{\"a\":" + json + '}'), QByteArray("{ \"a\" : [ " + json + " ] }")}) {
        const auto document = ItrDocument::parse(whole);
        QVERIFY(document);
        Node node = document->firstChild(document->root());
        if (document->type(node) == Type::Array)
            node = document->firstChild(node);
        QTEST(document->text(node), "text");
    }
}

void tst_ItrDocument::cleansKeys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << QByteArray("PartB-TI") << u"PartB-TI"_qs;
    QTest::newRow("prefix") << QByteArray("ns3:ITR") << u"ITR"_qs;
    QTest::newRow("only a prefix") << QByteArray("ns3:") << u"ns3:"_qs;
    QTest::newRow("no prefix") << QByteArray("at 12:30") << u"at 12:30"_qs;
    QTest::newRow("escaped prefix") << QByteArray(R"(ns3\u003aITR)") << u"ITR"_qs;
    QTest::newRow("PAN") << QByteArray("XXXPX0001T") << u"XXXPXXXXXT"_qs;
    QTest::newRow("Aadhaar") << QByteArray("0000 1111 2222") << u"XXXX XXXX 2222"_qs;
    QTest::newRow("direction") << QByteArray(R"(\u202eITR\u0000)") << u"ITR"_qs;
    QTest::newRow("empty") << QByteArray() << QString();
}

void tst_ItrDocument::cleansKeys()
{
    QFETCH(QByteArray, json);
    const auto document = ItrDocument::parse("{\"" + json + "\":1}");
    QVERIFY(document);
    QTEST(document->children(document->root(), 0, 1).front().key, "key");
}

void tst_ItrDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", " ", "[]", "1", "null", "\"x\"", "{", "}", "{]", "{\"a\"}", "{\"a\":}",
             "{\"a\":1,}", "{\"a\":[1,]}", "{\"a\":[1 2]}", "{\"a\" 1}", "{a:1}", "{\"a\":01}", "{\"a\":tru}",
             "{\"a\":1}{", "{\"a\":1} {}", "{\"a\":1}]", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}",
             "{\"a\":\"\n\"}", "{\"a\":\"}", "{\"a\":1e999}", "{,}", "{\"a\":1,,\"b\":2}", "{\"a\":[}",
             "{\"a\":{]}", "{\"\\x\":1}", ",{}", "{},", "{\"a\":\"\xff\"}", "{\"a\":\"\\ud800x\"}"})
        QTest::newRow(QByteArray(json).toPercentEncoding("{}[]:,\"").constData()) << QByteArray(json);
    QTest::newRow("NUL") << QByteArray("{}\0", 3);
    QTest::newRow("deeper than 1024") << Fixture::nested(1025);
    QTest::newRow("hostile depth") << QByteArray(R"({"a":)" + QByteArray(1'000'000, '['));
}

void tst_ItrDocument::refuses()
{
    QFETCH(QByteArray, json);
    QVERIFY(!ItrDocument::parse(json));
}

void tst_ItrDocument::takesDeepNesting()
{
    const auto document = ItrDocument::parse(Fixture::nested(1024));
    QVERIFY(document);
    QCOMPARE(document->fields(), 1);
    Node node = document->root();
    int levels = 0;
    for (; document->childCount(node) == 1; ++levels)
        node = document->firstChild(node);
    QCOMPARE(levels, 1024);
    QCOMPARE(document->text(node), u"1"_qs);
}

void tst_ItrDocument::takesTwentyMegabytes()
{
    const QByteArray json = Fixture::large(20'000'000);
    const auto document = ItrDocument::parse(json);
    QVERIFY(document);
    QCOMPARE(document->form(), u"ITR-2"_qs);
    QCOMPARE(document->json().size(), json.size());
    const Node form = document->firstChild(document->firstChild(document->root()));
    const Node list = *document->member(form, QLatin1StringView("ScheduleCG"));
    const qsizetype count = document->childCount(list);
    QCOMPARE(document->fields(), count * 3 + 1);
    const auto last = document->children(list, count - 1, 10);
    QCOMPARE(last.size(), 1);
    QCOMPARE(document->text(document->firstChild(last.front().node)), u"SAMPLE %1"_qs.arg(count - 1));
}

/// Bytes are changed, dropped and doubled: whatever comes of it is either refused by Qt too, or read to its
/// end.
void tst_ItrDocument::survivesWhateverIsThrownAtIt()
{
    QRandomGenerator random(3);
    static constexpr char characters[] = "{}[]\",:\\ntfu0-.e\xff "; // its end is one too
    const QByteArray pieces(characters, sizeof characters);
    const QByteArray whole = Fixture::bytes(u"hostile.json"_qs);
    QVERIFY(ItrDocument::parse(whole));
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray json = round % 2 ? whole : QByteArray(R"({"a":[1,{"b":"c\n"},[]],"d":null,"e":-1.5})");
        for (int i = random.bounded(3); i >= 0; --i) {
            const qsizetype at = random.bounded(static_cast<int>(json.size()));
            const char piece = pieces[random.bounded(static_cast<int>(pieces.size()))];
            switch (random.bounded(3)) {
            case 0:
                json[at] = piece;
                break;
            case 1:
                json.remove(at, 1 + random.bounded(3));
                break;
            default:
                json.insert(at, piece);
            }
            if (json.isEmpty())
                break;
        }
        const auto document = ItrDocument::parse(json);
        if (!document)
            continue;
        ++taken;
        QVERIFY2(QJsonDocument::fromJson(json).isObject(), json.constData());
        valueOf(*document, document->root());
    }
    QVERIFY(taken > 100);
}

QTEST_GUILESS_MAIN(tst_ItrDocument)
#include "tst_ItrDocument.moc"
