#include "Fixture.h"

#include "itr/ItrTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

class tst_ItrTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheDocument();
    void keepsTheModelsRules();
    void fetchesInPortions();
    void groupsWhatIsLong();
    void masksUntilRevealed();
    void masksTheItemsOfAList();
    void opensAtAPath();
    void goesDeep();
    void stripsAndCutsWhatItShows();

private:
    static QModelIndex at(
        ItrTreeModel &model, const ItrDocument::Path &path, int column = ItrTreeModel::ValueColumn)
    {
        return model.indexOf(path).siblingAtColumn(column);
    }
};

void tst_ItrTreeModel::showsTheDocument()
{
    ItrTreeModel model(ItrDocument::parse(R"({"ns3:ITR":{"a":[10,{"b":"x"}]},"n":null})"));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Field"_qs);
    QCOMPARE(at(model, {0}, 0).data().toString(), u"ITR"_qs);
    QCOMPARE(at(model, {0, 0, 0}, 0).data().toString(), u"[0]"_qs);
    QCOMPARE(at(model, {0, 0, 0}).data().toString(), u"10"_qs);
    QCOMPARE(at(model, {0, 0, 1, 0}).data().toString(), u"x"_qs);
    QCOMPARE(at(model, {1}).data().toString(), QString());
    QCOMPARE(model.path(at(model, {0, 0, 1, 0})), u"ITR.a[1].b"_qs);
    QVERIFY(model.hasChildren(at(model, {0, 0}, 0)));
    QVERIFY(!model.hasChildren(at(model, {1}, 0)));
}

void tst_ItrTreeModel::keepsTheModelsRules()
{
    ItrTreeModel model(
        ItrDocument::parse(R"({"list":[)" + QByteArray("1,").repeated(2500) + R"({"a":{}}],"b":{"c":[]}})"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(at(model, {0, 2500, 0}).isValid());
    QVERIFY(at(model, {1, 0}).isValid());
}

void tst_ItrTreeModel::fetchesInPortions()
{
    ItrTreeModel model(ItrDocument::parse(R"({"list":[)" + QByteArray("1,").repeated(249) + "1]}"));
    const QModelIndex list = at(model, {0}, 0);
    QCOMPARE(model.rowCount(list), 0);
    for (const int rows : {100, 200, 250}) {
        QVERIFY(model.canFetchMore(list));
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.fetchMore(list);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowCount(list), rows);
    }
    QVERIFY(!model.canFetchMore(list));
    QCOMPARE(model.index(249, 0, list).data().toString(), u"[249]"_qs);
}

void tst_ItrTreeModel::groupsWhatIsLong()
{
    ItrTreeModel model(ItrDocument::parse(Fixture::large(1'000'000)));
    const QModelIndex list = model.indexOf({0, 0, 1});
    model.fetchMore(list);
    QVERIFY(model.rowCount(list) < 30);
    const QModelIndex group = model.index(1, 0, list);
    QCOMPARE(group.data().toString(), u"[1000 – 1999]"_qs);
    QCOMPARE(model.path(group), u"ITR.ITR2.ScheduleCG"_qs);
    QVERIFY(!model.isMasked(group));
    model.fetchMore(group);
    const QModelIndex item = model.index(7, 0, group);
    QCOMPARE(item.data().toString(), u"[1007]"_qs);
    model.fetchMore(item);
    QCOMPARE(model.index(0, 1, item).data().toString(), u"SAMPLE 1007"_qs);
    QCOMPARE(model.path(model.index(0, 1, item)), u"ITR.ITR2.ScheduleCG[1007].Name"_qs);
    QCOMPARE(model.indexOf({0, 0, 1, 1007}), item);
}

void tst_ItrTreeModel::masksUntilRevealed()
{
    ItrTreeModel model(Fixture::document(u"itr1.json"_qs));
    const QModelIndex aadhaar = at(model, {0, 0, 2, 4});
    QCOMPARE(model.path(aadhaar), u"ITR.ITR1.PersonalInfo.AadhaarCardNo"_qs);
    QVERIFY(model.isMasked(aadhaar));
    QVERIFY(model.isMasked(aadhaar.siblingAtColumn(0)));
    for (int role = 0; role < Qt::UserRole + 100; ++role)
        QVERIFY(!aadhaar.data(role).toString().contains(u"000011112222"_qs));
    QCOMPARE(aadhaar.data().toString(), u"XXXX XXXX 2222"_qs);
    QCOMPARE(aadhaar.data(Qt::AccessibleTextRole).toString(), u"XXXX XXXX 2222, masked"_qs);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.reveal(aadhaar);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!model.isMasked(aadhaar));
    QCOMPARE(aadhaar.data().toString(), u"000011112222"_qs);
    QCOMPARE(aadhaar.data(Qt::AccessibleTextRole).toString(), u"000011112222"_qs);
    QVERIFY(model.isMasked(at(model, {0, 0, 2, 1}))); // the PAN beside it is another value
    model.maskAll();
    QVERIFY(model.isMasked(aadhaar));
    QCOMPARE(aadhaar.data().toString(), u"XXXX XXXX 2222"_qs);
}

void tst_ItrTreeModel::masksTheItemsOfAList()
{
    ItrTreeModel model(ItrDocument::parse(R"({"MobileNo":[1000003210,[1000003211]],"other":[1000003210]})"));
    QCOMPARE(at(model, {0, 0}).data().toString(), u"XXXXXX3210"_qs);
    QCOMPARE(at(model, {0, 1, 0}).data().toString(), u"XXXXXX3211"_qs);
    QCOMPARE(at(model, {1, 0}).data().toString(), u"1000003210"_qs);
}

void tst_ItrTreeModel::opensAtAPath()
{
    ItrTreeModel model(Fixture::document(u"itr2.json"_qs));
    QVERIFY(!model.indexOf({}).isValid());
    QVERIFY(!model.indexOf({5}).isValid());
    QVERIFY(!model.indexOf({0, -1}).isValid());
    QVERIFY(!model.indexOf({0, 0, 0, 0, 0, 0, 0}).isValid());
    QCOMPARE(model.path(model.indexOf({0, 0, 3, 3})), u"ITR.ITR2.PartB-TI.TotalIncome"_qs);
}

void tst_ItrTreeModel::goesDeep()
{
    ItrTreeModel model(ItrDocument::parse(Fixture::nested(1024)));
    const QModelIndex last = model.indexOf(ItrDocument::Path(1024, 0));
    QVERIFY(last.isValid());
    QCOMPARE(last.siblingAtColumn(1).data().toString(), u"1"_qs);
    QCOMPARE(model.path(last).size(), 300);
    QVERIFY(model.path(last).endsWith(u".a.a"_qs));
}

void tst_ItrTreeModel::stripsAndCutsWhatItShows()
{
    ItrTreeModel model(
        ItrDocument::parse(R"({"XXXPX0001T":"a\u202eb\u0000c","long":")" + QByteArray(20'000, 'x') + "\"}"));
    QCOMPARE(at(model, {0}, 0).data().toString(), u"XXXPXXXXXT"_qs);
    QCOMPARE(model.path(at(model, {0})), u"XXXPXXXXXT"_qs);
    QCOMPARE(at(model, {0}).data().toString(), u"ab c"_qs);
    QCOMPARE(at(model, {1}).data().toString().size(), 1001);
}

QTEST_GUILESS_MAIN(tst_ItrTreeModel)
#include "tst_ItrTreeModel.moc"
