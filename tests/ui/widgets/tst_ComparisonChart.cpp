#include "widgets/ChartBars.h"
#include "widgets/ComparisonChart.h"

#include "ComparedYears.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

using Item = ItrSummary::Item;

class tst_ComparisonChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void drawsBarsToTheSameMeasure();
    void leavesAGapWhereAFigureIsMissing();
    void drawsALossToTheOtherSide();
    void saysTheBarUnderTheMouse();
    void isReadByKeyboardAndScreenReader();
    void standsInOneColumnWhereItIsNarrow();

private:
    const ChartBars::Mark &mark(Item item, qsizetype column) const;
    QString line() const { return m_chart->findChild<QLabel *>()->text(); }

    const ItrComparison m_comparison = comparedYears();
    std::unique_ptr<ComparisonChart> m_chart;
    ChartBars *m_bars = nullptr;
};

void tst_ComparisonChart::init()
{
    m_chart = std::make_unique<ComparisonChart>();
    m_bars = m_chart->findChild<ChartBars *>();
    m_chart->present(m_comparison);
    m_chart->resize(1400, 600);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
}

const ChartBars::Mark &tst_ComparisonChart::mark(Item item, qsizetype column) const
{
    for (const ChartBars::Mark &mark : m_bars->marks()) {
        if (mark.column == column && m_comparison.rows()[mark.row].item == item)
            return mark;
    }
    qFatal("no such mark");
}

void tst_ComparisonChart::drawsBarsToTheSameMeasure()
{
    QCOMPARE(m_bars->marks().size(), 4 * 3);
    const double most = mark(Item::GrossTotalIncome, 1).bar.width();
    QVERIFY(most > 100);
    QCOMPARE(qRound(mark(Item::GrossTotalIncome, 0).bar.width()), qRound(most / 2));
    QCOMPARE(qRound(mark(Item::GrossTotalIncome, 2).bar.width()), qRound(most * 3 / 4));
    for (const ChartBars::Mark &one : m_bars->marks())
        QVERIFY(
            QRectF(m_bars->rect()).contains(one.line) && (one.bar.isEmpty() || one.line.contains(one.bar)));
}

void tst_ComparisonChart::leavesAGapWhereAFigureIsMissing()
{
    QVERIFY(mark(Item::Refund, 1).bar.isEmpty());
    QVERIFY(mark(Item::NetTax, 2).bar.isEmpty());
    // A 0 that was supplied is a thin line.
    QVERIFY(!mark(Item::Refund, 2).bar.isEmpty());
    QVERIFY(mark(Item::Refund, 2).bar.width() < 4);
}

void tst_ComparisonChart::drawsALossToTheOtherSide()
{
    ItrSummary loss;
    for (int i = 0; i <= static_cast<int>(Item::Refund); ++i)
        loss.figures += {.item = static_cast<Item>(i), .text = {}, .rupees = {}, .path = {}};
    ItrSummary gain = loss;
    const auto at = static_cast<int>(Item::GrossTotalIncome);
    loss.figures[at] = {Item::GrossTotalIncome, ItrSummary::rupees(-1000), -1000, u"Made.Up"_qs};
    gain.figures[at] = {Item::GrossTotalIncome, ItrSummary::rupees(1000), 1000, u"Made.Up"_qs};
    m_chart->present(ItrComparison({{AssessmentYear(2023), loss}, {AssessmentYear(2024), gain}}));
    QCOMPARE(qRound(m_bars->marks()[0].bar.right()), qRound(m_bars->marks()[1].bar.left()));
    QCOMPARE(qRound(m_bars->marks()[0].bar.width()), qRound(m_bars->marks()[1].bar.width()));
}

void tst_ComparisonChart::saysTheBarUnderTheMouse()
{
    QTest::mouseMove(m_bars, mark(Item::GrossTotalIncome, 1).bar.center().toPoint());
    QTRY_VERIFY(line().contains(u"2023-24: ₹ 2,00,000; ₹ 1,00,000 more than 2022-23"));
    QTest::mouseMove(m_bars, mark(Item::Refund, 1).line.center().toPoint());
    QTRY_VERIFY(line().contains(u"2023-24: not supplied"));
}

void tst_ComparisonChart::isReadByKeyboardAndScreenReader()
{
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(m_bars);
    QCOMPARE(told->role(), QAccessible::Chart);
    QVERIFY(told->text(QAccessible::Description).contains(u"2023-24: not supplied"));
    m_bars->setFocus(Qt::TabFocusReason);
    QVERIFY(told->text(QAccessible::Name).contains(u"2022-23: ₹ 1,00,000"));
    QTest::keyClick(m_bars, Qt::Key_Down);
    QVERIFY(told->text(QAccessible::Name).contains(u"2023-24: ₹ 2,00,000"));
    QCOMPARE(line(), told->text(QAccessible::Name));
    QTest::keyClick(m_bars, Qt::Key_End);
    QVERIFY(told->text(QAccessible::Name).startsWith(ItrSummary::label(Item::Refund)));
    QTest::keyClick(m_bars, Qt::Key_Down);
    QVERIFY(told->text(QAccessible::Name).startsWith(ItrSummary::label(Item::Refund)));
    QTest::keyClick(m_bars, Qt::Key_Left);
    QVERIFY(told->text(QAccessible::Name).startsWith(ItrSummary::label(Item::NetTax)));
}

void tst_ComparisonChart::standsInOneColumnWhereItIsNarrow()
{
    const int wide = m_bars->heightForWidth(1400);
    QVERIFY(m_bars->heightForWidth(400) > wide * 3 / 2);
}

QTEST_MAIN(tst_ComparisonChart)
#include "tst_ComparisonChart.moc"
