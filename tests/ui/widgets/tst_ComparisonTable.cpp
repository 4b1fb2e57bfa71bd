#include "widgets/ComparisonTable.h"

#include "ComparedYears.h"
#include "widgets/ComparisonModel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using Item = ItrSummary::Item;

class tst_ComparisonTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void standsTheYearsSideBySide();
    void saysDifferencesWithTheirSign();
    void readsDifferencesOutInWords();
    void saysWhatIsMissingAndMakesNoDifferenceOfIt();
    void isAsHighAsItsRows();

private:
    QString cell(Item item, int column, int role = Qt::DisplayRole) const;

    std::unique_ptr<ComparisonTable> m_table;
};

void tst_ComparisonTable::init()
{
    m_table = std::make_unique<ComparisonTable>();
    m_table->present(comparedYears());
}

QString tst_ComparisonTable::cell(Item item, int column, int role) const
{
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical).toString() == ItrSummary::label(item))
            return model->index(row, column).data(role).toString();
    }
    return u"no such row"_qs;
}

void tst_ComparisonTable::standsTheYearsSideBySide()
{
    QCOMPARE(m_table->model()->columnCount(), 3);
    QCOMPARE(m_table->model()->headerData(0, Qt::Horizontal).toString(), u"2022-23"_qs);
    QCOMPARE(m_table->model()->headerData(2, Qt::Horizontal).toString(), u"2024-25"_qs);
    QCOMPARE(cell(Item::GrossTotalIncome, 1), ItrSummary::rupees(200'000));
}

void tst_ComparisonTable::saysDifferencesWithTheirSign()
{
    QCOMPARE(cell(Item::GrossTotalIncome, 0, ComparisonModel::ChangeRole), QString());
    QCOMPARE(cell(Item::GrossTotalIncome, 1, ComparisonModel::ChangeRole), u"+₹ 1,00,000 (+100.0 %)"_qs);
    QCOMPARE(cell(Item::GrossTotalIncome, 2, ComparisonModel::ChangeRole), u"−₹ 50,000 (−25.0 %)"_qs);
}

void tst_ComparisonTable::readsDifferencesOutInWords()
{
    const QString label = ItrSummary::label(Item::GrossTotalIncome);
    QCOMPARE(cell(Item::GrossTotalIncome, 1, Qt::AccessibleTextRole),
        label + u", 2023-24: ₹ 2,00,000; ₹ 1,00,000 more than 2022-23"_qs);
    QCOMPARE(cell(Item::GrossTotalIncome, 2, Qt::AccessibleTextRole),
        label + u", 2024-25: ₹ 1,50,000; ₹ 50,000 less than 2023-24"_qs);
}

void tst_ComparisonTable::saysWhatIsMissingAndMakesNoDifferenceOfIt()
{
    QCOMPARE(cell(Item::Refund, 1), u"Not supplied"_qs);
    QVERIFY(cell(Item::Refund, 1, Qt::AccessibleTextRole).endsWith(u"2023-24: not supplied"));
    QCOMPARE(cell(Item::Refund, 1, ComparisonModel::ChangeRole), QString());
    QCOMPARE(cell(Item::Refund, 2), u"₹ 0"_qs);
    QCOMPARE(cell(Item::Refund, 2, ComparisonModel::ChangeRole), QString());
    QCOMPARE(cell(Item::NetTax, 0), u"Not supplied"_qs);
}

void tst_ComparisonTable::isAsHighAsItsRows()
{
    m_table->resize(900, m_table->sizeHint().height());
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->resize(900, m_table->sizeHint().height());
    QTRY_COMPARE(m_table->verticalScrollBar()->maximum(), 0);
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    m_table->resize(300, m_table->sizeHint().height());
    QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
}

QTEST_MAIN(tst_ComparisonTable)
#include "tst_ComparisonTable.moc"
