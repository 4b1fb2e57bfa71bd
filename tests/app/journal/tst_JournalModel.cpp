#include "MadeUpJournal.h"
#include "Patience.h"
#include "journal/JournalModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class tst_JournalModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheNewestFirstInWords();
    void offersMoreAsItIsScrolled();
    void readsOnlyWhatIsLookedAt();
    void showsAFilteredJournal();
    void growsAtTheTop();
    void losesWhatWasPruned();
    void goesToAnEntryFarDownAndBackUp();
    void saysWhichEntryIsMissing();
    void isEmptyAfterAFailure();
    void countsWhileItLooks();

private:
    /// What the cell says once it has been read.
    static QString cell(const JournalModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        const QModelIndex index = model.index(row, column);
        if (!QTest::qWaitFor([&] { return !index.data(Qt::DisplayRole).isNull(); }, 30'000))
            qWarning("the row was not read");
        return index.data(role).toString();
    }
};

void tst_JournalModel::showsTheNewestFirstInWords()
{
    MadeUpJournal journal;
    journal.append(16);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 16);
    QCOMPARE(model.count(), 16);
    QCOMPARE(cell(model, 0, JournalModel::Event), u"Case closed"_qs);
    QCOMPARE(cell(model, 0, JournalModel::Outcome), u"done"_qs);
    QCOMPARE(cell(model, 0, JournalModel::PanMasked), u"XXXPXXXXXT"_qs);
    QCOMPARE(cell(model, 0, JournalModel::Case), u"00000001"_qs);
    QCOMPARE(cell(model, 0, JournalModel::Case, Qt::ToolTipRole), u"00000001-0000-4000-8000-000000000001"_qs);
    QCOMPARE(cell(model, 0, JournalModel::Operator), u"operator2"_qs);
    QCOMPARE(cell(model, 0, JournalModel::Workstation), u"desk-2"_qs);
    QCOMPARE(cell(model, 12, JournalModel::Event), u"Request answered"_qs);
    QCOMPARE(cell(model, 12, JournalModel::Details), u"get_otp · HTTP 200 · 104 ms · “OTP Sent”"_qs);
    QCOMPARE(cell(model, 14, JournalModel::Details), u"in person · Loan application · notice 2 (en)"_qs);
    QVERIFY(cell(model, 15, JournalModel::When).contains(u"12:00")
        || cell(model, 15, JournalModel::When).contains(u"00:"));
    QVERIFY(cell(model, 15, JournalModel::When, Qt::ToolTipRole).contains(u"UTC+05:30"));
}

void tst_JournalModel::offersMoreAsItIsScrolled()
{
    MadeUpJournal journal;
    journal.append(1'200);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    model.setFilter({});
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < 1'200);
    QCOMPARE(model.count(), 1'200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 1'200);
    QCOMPARE(model.numberAt(1'199), 1);
    QCOMPARE(cell(model, 1'199, JournalModel::Event), u"Case opened"_qs);
}

void tst_JournalModel::readsOnlyWhatIsLookedAt()
{
    MadeUpJournal journal;
    journal.append(1'000);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    QSignalSpy read(&reader, &JournalReader::entriesRead);
    model.setFilter({});
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(model.entryAt(0)); // came with the opening
    QVERIFY(!model.entryAt(300));
    QVERIFY(!model.entryAt(301));
    QTRY_VERIFY(model.entryAt(301));
    QVERIFY(model.entryAt(300));
    QCOMPARE(read.size(), 1); // both at once
    QVERIFY(read[0][0].value<QList<qint64>>().size() <= 100);
}

void tst_JournalModel::showsAFilteredJournal()
{
    MadeUpJournal journal;
    journal.append(80);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JournalFilter filter;
    filter.event = JournalEvent::Kind::CaseClosed;
    model.setFilter(filter);
    QVERIFY(model.isLooking());
    QTRY_VERIFY(model.total() == 80 && !model.isLooking());
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.numberAt(9), 8);
    QCOMPARE(cell(model, 9, JournalModel::Event), u"Case closed"_qs);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 80);
    QVERIFY(!model.isLooking());
}

void tst_JournalModel::growsAtTheTop()
{
    MadeUpJournal journal;
    journal.append(16);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy newer(&model, &JournalModel::newerArrived);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 16);
    const QPersistentModelIndex oldest = model.index(15, 0);
    journal.append(2);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 18);
    QCOMPARE(oldest.row(), 17);
    QCOMPARE(newer.size(), 1);
    QCOMPARE(newer[0][0].toInt(), 2);
    QCOMPARE(cell(model, 1, JournalModel::Event), u"Case opened"_qs);
    QCOMPARE(model.everything().count(), 18);
}

void tst_JournalModel::losesWhatWasPruned()
{
    MadeUpJournal journal;
    journal.append(16);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 16);
    journal.run(u"DELETE FROM entry WHERE number < 6"_qs);
    journal.append(1);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 12);
    QCOMPARE(model.numberAt(0), 17);
    QCOMPARE(model.numberAt(11), 6);
    QCOMPARE(model.total(), 12);
}

void tst_JournalModel::goesToAnEntryFarDownAndBackUp()
{
    MadeUpJournal journal;
    journal.append(4'000);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    model.setFilter({});
    QTRY_VERIFY(model.rowCount() > 0);
    const int row = model.showNumber(1'000);
    QVERIFY(row > 0);
    QCOMPARE(model.numberAt(row), 1'000);
    QVERIFY2(model.rowCount() < 2'000, "a far entry is reached without offering all before it");
    QVERIFY(model.canFetchNewer());
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchNewer())
        QVERIFY(model.fetchNewer() > 0);
    QCOMPARE(model.numberAt(0), 4'000);
    QCOMPARE(model.numberAt(model.showOldest()), 1);
    QCOMPARE(model.numberAt(model.showNewest()), 4'000);
    QCOMPARE(model.showNumber(4'001), -1);
}

void tst_JournalModel::saysWhichEntryIsMissing()
{
    MadeUpJournal journal;
    journal.append(1'234);
    journal.run(u"DELETE FROM entry WHERE number = 1200"_qs);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    model.setFilter({});
    QTRY_VERIFY(model.rowCount() > 0);
    const int row = model.showNumber(1'200);
    QCOMPARE(cell(model, row, JournalModel::Event), u"Entry 1,200 is missing"_qs);
    QCOMPARE(cell(model, row - 1, JournalModel::Event), u"Case opened"_qs);
}

void tst_JournalModel::isEmptyAfterAFailure()
{
    MadeUpJournal journal;
    journal.append(16);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 16);
    journal.run(u"DROP TABLE about"_qs);
    QSignalSpy failed(&model, &JournalModel::failed);
    model.setFilter({});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
    QVERIFY(!model.isLooking());
}

void tst_JournalModel::countsWhileItLooks()
{
    MadeUpJournal journal;
    journal.append(16'000);
    JournalReader reader(journal.folder());
    JournalModel model(reader);
    JournalFilter filter;
    filter.operatorName = u"operator1"_qs;
    bool countedEarly = false;
    connect(&model, &JournalModel::progressed, this,
        [&] { countedEarly = countedEarly || (model.isLooking() && model.count() > 0); });
    model.setFilter(filter);
    QTRY_VERIFY(model.total() > 0 && !model.isLooking());
    QVERIFY(countedEarly);
    QCOMPARE(model.count(), 16'000 / 8 / 3 * 8 + 8);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::India));
    QTEST_SET_MAIN_SOURCE_PATH
    QCoreApplication application(argc, argv);
    tst_JournalModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_JournalModel.moc"
