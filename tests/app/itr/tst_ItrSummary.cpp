#include "Fixture.h"

#include <QRegularExpression>

using Item = ItrSummary::Item;

class tst_ItrSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheForms_data();
    void readsTheForms();
    void findsWhatTheWrapperNames();
    void readsAnUnknownShape();
    void neverInventsAFigure();
    void saysTheSectionInWords_data();
    void saysTheSectionInWords();
    void masksAndCleansWhatItShows();
    void hasALabelForEveryItem();
    void looksIntoDeepAndWideDocumentsOnlySoFar();

private:
    static ItrSummary of(const QString &fixture) { return Fixture::document(fixture)->summary(); }
    static QStringList texts(const ItrSummary &summary);
};

QStringList tst_ItrSummary::texts(const ItrSummary &summary)
{
    QStringList out;
    for (const auto &figure : summary.figures)
        out += figure.isSupplied() ? figure.text : u"-"_qs;
    return out;
}

void tst_ItrSummary::readsTheForms_data()
{
    QTest::addColumn<QString>("fixture");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("incomePath");
    QTest::newRow("ITR-1") << u"itr1.json"_qs
                           << QStringList{u"SAMPLE A TAXPAYER"_qs, u"XXXPXXXXXT"_qs, u"ITR-1"_qs,
                                  u"2024-25"_qs, u"On time, section 139(1)"_qs, u"-"_qs, u"-"_qs,
                                  u"₹ 8,62,000"_qs, u"₹ 7,12,000"_qs, u"₹ 57,096"_qs, u"₹ 60,000"_qs,
                                  u"₹ 2,900"_qs}
                           << u"ITR.ITR1.ITR1_IncomeDeductions.TotalIncome"_qs;
    QTest::newRow("ITR-2") << u"itr2.json"_qs
                           << QStringList{u"SAMPLE TAXPAYER"_qs, u"XXXPXXXXXT"_qs, u"ITR-2"_qs, u"2023-24"_qs,
                                  u"Late, section 139(4)"_qs, u"-"_qs, u"-"_qs, u"₹ 15,00,000"_qs,
                                  u"₹ 13,50,000"_qs, u"₹ 2,28,800"_qs, u"₹ 2,28,800"_qs, u"₹ 0"_qs}
                           << u"ITR.ITR2.PartB-TI.TotalIncome"_qs;
    QTest::newRow("ITR-3") << u"itr3.json"_qs
                           << QStringList{u"SAMPLE TAXPAYER"_qs, u"XXXPXXXXXT"_qs, u"ITR-3"_qs, u"2024-25"_qs,
                                  u"Revised, section 139(5)"_qs, u"-"_qs, u"-"_qs, u"−₹ 45,000"_qs, u"₹ 0"_qs,
                                  u"₹ 0"_qs, u"₹ 1,23,45,678.50"_qs, u"-"_qs}
                           << u"ITR.ITR3.PartB-TI.TotalIncome"_qs;
    QTest::newRow("ITR-4") << u"itr4.json"_qs
                           << QStringList{u"SAMPLE TRADERS"_qs, u"XXXCXXXXXT"_qs, u"ITR-4"_qs, u"2022-23"_qs,
                                  u"Updated, section 139(8A)"_qs, u"-"_qs, u"-"_qs, u"₹ 40,00,000"_qs,
                                  u"₹ 39,00,000"_qs, u"₹ 9,50,000"_qs, u"₹ 9,00,000"_qs, u"₹ 0"_qs}
                           << u"ITR.ITR4.IncomeDeductions.TotalIncome"_qs;
    QTest::newRow("prefixed") << u"prefixed.json"_qs
                              << QStringList{u"SAMPLE TAXPAYER"_qs, u"XXXPXXXXXT"_qs, u"ITR-2"_qs,
                                     u"2015-16"_qs, u"In answer to a notice of a defect, section 139(9)"_qs,
                                     u"-"_qs, u"-"_qs, u"₹ 5,00,000"_qs, u"₹ 4,50,000"_qs, u"₹ 20,600"_qs,
                                     u"₹ 25,000"_qs, u"₹ 4,400"_qs}
                              << u"ITR.ITR2.PartB-TI.TotalIncome"_qs;
}

void tst_ItrSummary::readsTheForms()
{
    QFETCH(QString, fixture);
    QFETCH(QStringList, texts);
    const ItrSummary summary = of(fixture);
    QVERIFY(summary.isKnownShape);
    QCOMPARE(this->texts(summary).join(u'\n'), texts.join(u'\n'));
    QTEST(summary.figure(Item::TotalIncome).path, "incomePath");
}

void tst_ItrSummary::findsWhatTheWrapperNames()
{
    const ItrSummary summary = of(u"wrapper.json"_qs);
    QCOMPARE(
        summary.figure(Item::Acknowledgement).text, u"000000000000001"_qs); // not the one within the form
    QCOMPARE(summary.figure(Item::Acknowledgement).path, u"acknowledgement_no"_qs);
    QCOMPARE(summary.figure(Item::FilingDate).text, u"2024-07-20"_qs);
    QCOMPARE(summary.figure(Item::Name).text, u"SAMPLE A TAXPAYER"_qs);
    QCOMPARE(summary.figure(Item::TotalIncome).path,
        u"returns[0].json.ITR.ITR1.ITR1_IncomeDeductions.TotalIncome"_qs);
}

void tst_ItrSummary::readsAnUnknownShape()
{
    const ItrSummary summary = of(u"unknown-shape.json"_qs);
    QVERIFY(!summary.isKnownShape);
    QCOMPARE(texts(summary).join(u'\n'),
        (QStringList{u"SAMPLE TAXPAYER"_qs, u"XXXPXXXXXT"_qs, u"ITR-6"_qs, u"2024-25"_qs, u"139(1)"_qs,
             u"-"_qs, u"000000000000002"_qs, u"₹ 8,62,000"_qs, u"₹ 7,12,000.4"_qs, u"-"_qs, u"-"_qs,
             u"−₹ 1,000"_qs})
            .join(u'\n'));
    QCOMPARE(summary.figure(Item::GrossTotalIncome).path, u"result[0].income.gross_total_income"_qs);
    QCOMPARE(summary.figure(Item::TotalIncome).rupees, std::optional<qint64>(712'000));
    QCOMPARE(
        summary.figure(Item::Refund).path, u"result[0].refund_amount"_qs); // "refund": "Paid" is no amount
}

void tst_ItrSummary::neverInventsAFigure()
{
    for (const char *json :
        {"{}", R"({"ITR":{"ITR1":{}}})", R"({"ITR":{"ITR2":{"PartB-TI":{"TotalIncome":null}}}})",
            R"({"ITR":{"ITR2":{"PartB-TI":{"TotalIncome":{}},"PartB_TTI":[]}}})", R"({"ITR":{"ITR2":7}})",
            R"({"total_income":""})"}) {
        const auto document = ItrDocument::parse(json);
        for (const auto &figure : document->summary().figures) {
            QVERIFY2(!figure.rupees, json);
            QVERIFY2(figure.item == Item::Form || !figure.isSupplied(), json);
            QCOMPARE(figure.isSupplied(), !figure.text.isEmpty());
        }
    }
    const auto words
        = ItrDocument::parse(R"({"ITR":{"ITR1":{"Refund":{"RefundDue":"under way"}}}})")->summary();
    QCOMPARE(words.figure(Item::Refund).text, u"under way"_qs);
    QVERIFY(!words.figure(Item::Refund).rupees);
}

void tst_ItrSummary::saysTheSectionInWords_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("on time") << QByteArray("11") << u"On time, section 139(1)"_qs;
    QTest::newRow("as a text") << QByteArray("\"12\"") << u"Late, section 139(4)"_qs;
    QTest::newRow("unknown") << QByteArray("99") << u"Code 99, which this desk does not know"_qs;
    QTest::newRow("words") << QByteArray("\"139(1)\"") << u"139(1)"_qs;
    QTest::newRow("null") << QByteArray("null") << QString();
}

void tst_ItrSummary::saysTheSectionInWords()
{
    QFETCH(QByteArray, code);
    const auto document
        = ItrDocument::parse(R"({"ITR":{"ITR4":{"FilingStatus":{"ReturnFileSec":)" + code + "}}}}");
    QTEST(document->summary().figure(Item::FilingSection).text, "words");
}

void tst_ItrSummary::masksAndCleansWhatItShows()
{
    const ItrSummary summary = of(u"hostile.json"_qs);
    QCOMPARE(summary.figure(Item::Name).text, u"SAMPLE TAXPAYER XXXPXXXXXT"_qs);
    QCOMPARE(summary.figure(Item::Pan).text, u"not a pan"_qs);
    for (const Item item : {Item::GrossTotalIncome, Item::TotalIncome, Item::NetTax, Item::TaxesPaid,
             Item::Refund, Item::FilingDate})
        QVERIFY(!summary.figure(item).isSupplied());
}

void tst_ItrSummary::hasALabelForEveryItem()
{
    const ItrSummary summary = of(u"itr1.json"_qs);
    QCOMPARE(summary.figures.size(), static_cast<qsizetype>(Item::Refund) + 1);
    for (qsizetype i = 0; i < summary.figures.size(); ++i) {
        QCOMPARE(static_cast<qsizetype>(summary.figures[i].item), i);
        QVERIFY(!ItrSummary::label(summary.figures[i].item).isEmpty());
    }
}

void tst_ItrSummary::looksIntoDeepAndWideDocumentsOnlySoFar()
{
    QByteArray deep = Fixture::nested(900);
    deep.replace("1}", "{\"total_income\":5}}");
    QVERIFY(!ItrDocument::parse(deep)->summary().figure(Item::TotalIncome).isSupplied());
    // What is wide does not hide what stands behind it.
    const QByteArray wide
        = R"({"list":[)" + QByteArray("{\"x\":1},").repeated(100'000) + R"({}],"sum":{"total_income":5}})";
    QCOMPARE(ItrDocument::parse(wide)->summary().figure(Item::TotalIncome).path, u"sum.total_income"_qs);
}

QTEST_GUILESS_MAIN(tst_ItrSummary)
#include "tst_ItrSummary.moc"
