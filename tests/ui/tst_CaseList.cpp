#include "CaseList.h"

#include "CaseFixture.h"
#include "CaseLine.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace std::chrono_literals;

/// The list of cases as a person and a screen reader meet it.
class tst_CaseList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysOfEachCaseWhoseItIsAndWhereItStands();
    void saysInWordsThatItIsEmpty();
    void countsTriesAndMarksNews();
    void putsWhatRunsOutFirstOnTopWhenWished();
    void findsByReferenceAndPan_data();
    void findsByReferenceAndPan();
    void goesThroughTheCasesByKeyboard();
    void keepsTheOpenCaseWhileItIsSearchedFor();
    void ticksWithoutTouchingTheModel();
    void paintsTwoHundredCasesFluently();

private:
    static QListView *viewOf(const CaseList &list) { return list.findChild<QListView *>(); }
    static QStringList spoken(const CaseList &list)
    {
        QStringList lines;
        const QAbstractItemModel *model = viewOf(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return lines;
    }
    static QStringList titles(const CaseList &list)
    {
        QStringList lines;
        const QAbstractItemModel *model = viewOf(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 0).data().toString();
        return lines;
    }
    static Pan pan(QStringView text) { return *Pan::parse(text); }
};

void tst_CaseList::saysOfEachCaseWhoseItIsAndWhereItStands()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    desk.desk.openCase();
    desk.desk.openCase(u"LOAN-2"_qs, pan(u"XXXPX0002T"));
    ItrSession &third = *desk.desk.openCase();
    QVERIFY(desk.otpSent(third));
    QCOMPARE(spoken(list).at(0), u"New case, Consent is awaited"_qs);
    QCOMPARE(spoken(list).at(1), u"LOAN-2, XXXPXXXXXT · Consent is awaited"_qs);
    third.seen();
    QCOMPARE(spoken(list).at(2), u"XXXPXXXXXT, The OTP is awaited, 15 minutes left"_qs);
    third.end(CaseEvent::Withdraw);
    QTRY_VERIFY(third.isOver());
    QVERIFY(spoken(list).at(2).startsWith(u"XXXPXXXXXT, "_qs));
    QVERIFY(!spoken(list).at(2).contains(u"left"_qs));
    QCOMPARE(viewOf(list)->accessibleName(), u"Cases"_qs);

    desk.desk.remove(&third);
    QCOMPARE(titles(list), (QStringList{u"New case"_qs, u"LOAN-2"_qs}));
}

void tst_CaseList::saysInWordsThatItIsEmpty()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    QVERIFY(CaseFixture::reads(list).contains(u"There is no case. Ctrl+N opens one."_qs));
    desk.desk.openCase();
    QVERIFY(!CaseFixture::reads(list).contains(u"There is no case"_qs));
    list.findChild<QLineEdit *>()->setText(u"nobody"_qs);
    QVERIFY(CaseFixture::reads(list).contains(u"No case fits this search."_qs));
}

void tst_CaseList::countsTriesAndMarksNews()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(CaseFixture::consented(session));
    desk.say("invalid credentials");
    for (int tries = 1; tries <= 2; ++tries) {
        session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
        QTRY_COMPARE(session.state(), CaseState::Credentials);
        QVERIFY(spoken(list).constFirst().startsWith(u"New, "_qs));
        QVERIFY(spoken(list).constFirst().endsWith(u"%1 of 5 tries used"_qs.arg(tries)));
    }
    session.seen();
    QVERIFY(!spoken(list).constFirst().startsWith(u"New, "_qs));
}

void tst_CaseList::putsWhatRunsOutFirstOnTopWhenWished()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    desk.desk.openCase(u"waits"_qs);
    ItrSession &ended = *desk.desk.openCase(u"ended"_qs);
    QVERIFY(CaseFixture::consented(ended));
    ended.end(CaseEvent::Abandon);
    ItrSession &soon = *desk.desk.openCase(u"soon"_qs);
    ItrSession &later = *desk.desk.openCase(u"later"_qs);
    QVERIFY(desk.otpSent(soon));
    desk.clock.advance(5min);
    QVERIFY(desk.otpSent(later, pan(u"XXXPX0002T")));

    const QStringList asOpened{u"waits"_qs, u"ended"_qs, u"soon"_qs, u"later"_qs};
    QCOMPARE(titles(list), asOpened);
    list.findChild<QCheckBox *>()->click();
    QCOMPARE(titles(list), (QStringList{u"soon"_qs, u"later"_qs, u"waits"_qs, u"ended"_qs}));
    // A new OTP for the first one: the other now runs out sooner.
    desk.clock.advance(2min);
    soon.resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(soon.state(), CaseState::Otp);
    QCOMPARE(titles(list), (QStringList{u"later"_qs, u"soon"_qs, u"waits"_qs, u"ended"_qs}));
    list.findChild<QCheckBox *>()->click();
    QCOMPARE(titles(list), asOpened);
}

void tst_CaseList::findsByReferenceAndPan_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString one = u"LOAN-1"_qs;
    const QString two = u"Loan-2"_qs;
    QTest::newRow("nothing") << QString() << QStringList{one, two};
    QTest::newRow("reference") << u"loan-2"_qs << QStringList{two};
    QTest::newRow("masked PAN") << u"xxxcxxxxxt"_qs << QStringList{two};
    QTest::newRow("whole PAN") << u"XXXPX-0001T"_qs << QStringList{one};
    QTest::newRow("another PAN of the same mask") << u"XXXPX0009T"_qs << QStringList{};
    QTest::newRow("its beginning") << u"xxxpx00"_qs << QStringList{one};
    QTest::newRow("digits from its middle") << u"0001"_qs << QStringList{};
}

void tst_CaseList::findsByReferenceAndPan()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    desk.desk.openCase(u"LOAN-1"_qs, pan(u"XXXPX0001T"));
    desk.desk.openCase(u"Loan-2"_qs, pan(u"XXXCX0001T"));
    list.focusSearch();
    QCOMPARE(CaseFixture::focused(), u"Search cases"_qs);
    CaseFixture::type(typed);
    QCOMPARE(titles(list), found);
    CaseFixture::press(Qt::Key_Escape);
    QCOMPARE(titles(list).size(), 2);
}

void tst_CaseList::goesThroughTheCasesByKeyboard()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    ItrSession *first = desk.desk.openCase(u"first"_qs);
    ItrSession *second = desk.desk.openCase(u"second"_qs);
    list.setCurrent(first);
    QList<ItrSession *> chosen;
    QList<ItrSession *> entered;
    connect(&list, &CaseList::chosen, this, [&](ItrSession *session) { chosen += session; });
    connect(&list, &CaseList::entered, this, [&](ItrSession *session) { entered += session; });
    list.focusSearch();
    CaseFixture::press(Qt::Key_Down);
    QCOMPARE(CaseFixture::focused(), u"Cases"_qs);
    QCOMPARE(chosen.size(), 0);
    CaseFixture::press(Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst(), second);
    QCOMPARE(entered.size(), 0);
    CaseFixture::press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.constFirst(), second);
}

void tst_CaseList::keepsTheOpenCaseWhileItIsSearchedFor()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    ItrSession *first = desk.desk.openCase(u"first"_qs);
    ItrSession *second = desk.desk.openCase(u"second"_qs);
    list.setCurrent(first);
    QList<ItrSession *> chosen;
    QList<ItrSession *> entered;
    connect(&list, &CaseList::chosen, this, [&](ItrSession *session) { chosen += session; });
    connect(&list, &CaseList::entered, this, [&](ItrSession *session) { entered += session; });
    list.focusSearch();
    CaseFixture::type(u"sec"_qs);
    QCOMPARE(chosen.size(), 0); // what vanished from the list stays open
    CaseFixture::press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.constFirst(), second);
}

void tst_CaseList::ticksWithoutTouchingTheModel()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(desk.otpSent(session));
    session.seen();
    QSignalSpy changed(viewOf(list)->model(), &QAbstractItemModel::dataChanged);
    const QImage before = viewOf(list)->viewport()->grab().toImage();
    desk.clock.advance(61s);
    QTRY_VERIFY(viewOf(list)->viewport()->grab().toImage() != before);
    QCOMPARE(spoken(list).constFirst(), u"XXXPXXXXXT, The OTP is awaited, 14 minutes left"_qs);
    QCOMPARE(changed.size(), 0);
}

void tst_CaseList::paintsTwoHundredCasesFluently()
{
    CaseFixture desk;
    CaseList list(desk.desk);
    QVERIFY(CaseFixture::show(list));
    list.findChild<QCheckBox *>()->click();
    for (int i = 0; i < 200; ++i)
        desk.desk.openCase(u"LOAN-%1"_qs.arg(i, 3, 10, QChar(u'0')), ApiFixture::pan());
    const auto widgets = list.findChildren<QWidget *>().size();
    QCOMPARE(titles(list).size(), 200);
    // Rows are painted: none of them is a widget, and only what is on the screen is painted at all.
    QVERIFY(widgets < 40);
    QVERIFY(list.findChild<QListView *>()->uniformItemSizes());
}

QTEST_MAIN(tst_CaseList)
#include "tst_CaseList.moc"
