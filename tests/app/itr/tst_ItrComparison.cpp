#include "Fixture.h"

#include "itr/ItrComparison.h"

using Item = ItrSummary::Item;

class tst_ItrComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheYearsInOrder();
    void tellsTheDifferences();
    void makesNoneOfWhatIsMissing();
    void takesTheLaterOfOneYear();

private:
    static ItrComparison::Year year(int first, const QByteArray &income)
    {
        const auto document = ItrDocument::parse(
            R"({"assessment_year":")" + QByteArray::number(first) + R"(","total_income":)" + income + '}');
        return {.year = {}, .summary = document->summary()};
    }
    static const ItrComparison::Row &row(const ItrComparison &comparison, Item item)
    {
        return *std::ranges::find(comparison.rows(), item, &ItrComparison::Row::item);
    }
};

void tst_ItrComparison::putsTheYearsInOrder()
{
    const ItrComparison comparison({{AssessmentYear(2024), {Fixture::document(u"itr1.json"_qs)->summary()}},
        {{}, ItrDocument::parse("{}")->summary()}, {{}, Fixture::document(u"itr2.json"_qs)->summary()}});
    QCOMPARE(comparison.columns().size(), 3);
    QCOMPARE(comparison.columns()[0].year, std::optional(AssessmentYear(2023)));
    QCOMPARE(comparison.columns()[1].year, std::optional(AssessmentYear(2024)));
    QVERIFY(!comparison.columns()[2].year);
    QCOMPARE(row(comparison, Item::Form).cells[0].text, u"ITR-2"_qs);
    QCOMPARE(row(comparison, Item::Form).cells[2].text, QString());
    for (const auto &one : comparison.rows())
        QCOMPARE(one.cells.size(), 3);
}

void tst_ItrComparison::tellsTheDifferences()
{
    const ItrComparison comparison(
        {year(2024, "150"), year(2022, "-100"), year(2023, "100"), year(2025, "0"), year(2026, "7")});
    const auto &cells = row(comparison, Item::TotalIncome).cells;
    QVERIFY(!cells[0].change);
    QCOMPARE(cells[1].change, std::optional<qint64>(200));
    QCOMPARE(cells[1].percent, std::optional(200.0)); // upwards is positive, also from below zero
    QCOMPARE(cells[2].percent, std::optional(50.0));
    QCOMPARE(cells[3].percent, std::optional(-100.0));
    QCOMPARE(cells[4].change, std::optional<qint64>(7));
    QVERIFY(!cells[4].percent);
}

void tst_ItrComparison::makesNoneOfWhatIsMissing()
{
    const ItrComparison comparison({year(2022, "100"), year(2023, "null"), year(2024, "150"),
        {{}, ItrDocument::parse(R"({"total_income":5})")->summary()}});
    const auto &cells = row(comparison, Item::TotalIncome).cells;
    QVERIFY(!cells[1].rupees && !cells[1].change && cells[1].text.isEmpty());
    QVERIFY(cells[2].rupees && !cells[2].change && !cells[2].percent);
    QVERIFY(cells[3].rupees && !cells[3].change); // nobody knows which year comes before it
}

void tst_ItrComparison::takesTheLaterOfOneYear()
{
    const ItrComparison comparison({year(2024, "1"), year(2024, "2")});
    QCOMPARE(comparison.columns().size(), 1);
    QCOMPARE(row(comparison, Item::TotalIncome).cells[0].rupees, std::optional<qint64>(2));
}

QTEST_GUILESS_MAIN(tst_ItrComparison)
#include "tst_ItrComparison.moc"
