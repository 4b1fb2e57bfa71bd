#include "widgets/DataTree.h"

#include "Patience.h"
#include "itr/ItrTreeModel.h"
#include "widgets/StatusBanner.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace std::chrono_literals;

class tst_DataTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void opensAsFarAsThereIsNothingToChoose();
    void findsAndCountsAndGoesRound();
    void keepsItsSearchKeysFromTheWindow();
    void saysThatNothingWasFound();
    void asksBeforeItShowsAValue();
    void showsItOnlyOnceThatIsOnRecord();
    void masksItAgainAfterAWhile();
    void masksItAgainWhenThePageIsLeft();
    void showsNothingThatWasRecordedTooLate();
    void copiesOnlyTheMask();
    void showsOneValueAtATime();

private:
    QTreeView *view() const { return m_tree->findChild<QTreeView *>(); }
    QLineEdit *words() const { return m_tree->findChild<QLineEdit *>(); }
    QPushButton *button(const QString &text) const;
    QString reads() const;
    QString current() const
    {
        return view()->currentIndex().siblingAtColumn(ItrTreeModel::ValueColumn).data().toString();
    }
    void find(const QString &text);
    /// Goes to the Aadhaar number, asks for it and says yes.
    void wantAadhaar();

    std::unique_ptr<DataTree> m_tree;
    std::function<void()> m_show;
    QStringList m_wanted;
};

void tst_DataTree::init()
{
    m_tree = std::make_unique<DataTree>();
    m_show = {};
    m_wanted.clear();
    connect(m_tree.get(), &DataTree::revealWanted, this,
        [this](const QString &path, const std::function<void()> &show) {
            m_wanted += path;
            m_show = show;
        });
    m_tree->question()->setUnreadFor(0ms);
    m_tree->setDocument(ItrDocument::parse(
        R"({"ITR":{"ITR1":{"PersonalInfo":{"AadhaarCardNo":"123412341234","Name":"TEST ONE"},)"
        R"("Refund":{"Name":"TEST TWO","BankAccountNo":"00112233445566"},"Note":"TEST THREE"}}})"));
    m_tree->resize(900, 600);
    m_tree->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
    m_tree->focusFirst();
}

QPushButton *tst_DataTree::button(const QString &text) const
{
    for (auto *button : m_tree->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QString tst_DataTree::reads() const
{
    QStringList lines;
    for (const auto *label : m_tree->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void tst_DataTree::find(const QString &text)
{
    words()->setFocus();
    words()->clear();
    QTest::keyClicks(words(), text);
    QTest::keyClick(words(), Qt::Key_Return); // need not wait for the pause in the typing
}

void tst_DataTree::wantAadhaar()
{
    find(u"aadhaar"_qs);
    QTRY_COMPARE(current(), u"XXXX XXXX 1234"_qs);
    QVERIFY(button(u"Show value…"_qs)->isEnabled());
    QTest::mouseClick(button(u"Show value…"_qs), Qt::LeftButton);
    QTRY_VERIFY(button(u"Yes"_qs));
    QTest::mouseClick(button(u"Yes"_qs), Qt::LeftButton);
}

void tst_DataTree::opensAsFarAsThereIsNothingToChoose()
{
    const QModelIndex itr1 = view()->model()->index(0, 0, view()->model()->index(0, 0));
    QVERIFY(view()->isExpanded(itr1));
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0, itr1)));
}

void tst_DataTree::findsAndCountsAndGoesRound()
{
    find(u"test"_qs);
    QTRY_VERIFY(reads().contains(u"1 of 3"));
    QCOMPARE(current(), u"TEST ONE"_qs);
    QTest::keyClick(words(), Qt::Key_F3);
    QCOMPARE(current(), u"TEST TWO"_qs);
    QVERIFY(reads().contains(u"2 of 3"));
    QTest::keyClick(words(), Qt::Key_Return);
    QTest::keyClick(words(), Qt::Key_F3);
    QCOMPARE(current(), u"TEST ONE"_qs);
    QTest::keyClick(words(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(current(), u"TEST THREE"_qs);
    QTest::mouseClick(button(u"Previous"_qs), Qt::LeftButton);
    QCOMPARE(current(), u"TEST TWO"_qs);
}

void tst_DataTree::keepsItsSearchKeysFromTheWindow()
{
    view()->setFocus();
    for (const auto &[key, modifier] :
        {std::pair{Qt::Key_F, Qt::ControlModifier}, {Qt::Key_F3, Qt::NoModifier}}) {
        QKeyEvent wish(QEvent::ShortcutOverride, key, modifier);
        wish.ignore();
        QApplication::sendEvent(view(), &wish);
        QVERIFY(wish.isAccepted() || (QApplication::sendEvent(m_tree.get(), &wish), wish.isAccepted()));
    }
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), words());
}

void tst_DataTree::saysThatNothingWasFound()
{
    find(u"no such thing"_qs);
    QTRY_VERIFY(reads().contains(u"Not found"));
    find(u"12341234"_qs); // what a mask hides is not found
    QTRY_VERIFY(reads().contains(u"Not found"));
}

void tst_DataTree::asksBeforeItShowsAValue()
{
    QVERIFY(!button(u"Show value…"_qs)->isEnabled());
    find(u"aadhaar"_qs);
    QTRY_COMPARE(current(), u"XXXX XXXX 1234"_qs);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(button(u"No"_qs));
    QVERIFY(reads().contains(u"ITR.ITR1.PersonalInfo.AadhaarCardNo"));
    QVERIFY(reads().contains(u"journal"));
    QTest::mouseClick(button(u"No"_qs), Qt::LeftButton);
    QVERIFY(m_wanted.isEmpty());
    QVERIFY(!m_tree->question()->isVisible());
    QCOMPARE(current(), u"XXXX XXXX 1234"_qs);
}

void tst_DataTree::showsItOnlyOnceThatIsOnRecord()
{
    wantAadhaar();
    QCOMPARE(m_wanted, QStringList(u"ITR.ITR1.PersonalInfo.AadhaarCardNo"_qs));
    QCOMPARE(current(), u"XXXX XXXX 1234"_qs);
    m_show();
    QCOMPARE(current(), u"123412341234"_qs);
}

void tst_DataTree::masksItAgainAfterAWhile()
{
    m_tree->setShownFor(1ms);
    wantAadhaar();
    m_show();
    QTRY_COMPARE(current(), u"XXXX XXXX 1234"_qs);
}

void tst_DataTree::masksItAgainWhenThePageIsLeft()
{
    wantAadhaar();
    m_show();
    QCOMPARE(current(), u"123412341234"_qs);
    m_tree->hide();
    QCOMPARE(current(), u"XXXX XXXX 1234"_qs);
}

void tst_DataTree::showsNothingThatWasRecordedTooLate()
{
    wantAadhaar();
    m_tree->hide();
    m_show();
    QCOMPARE(current(), u"XXXX XXXX 1234"_qs);
    m_tree->show();
    QCOMPARE(current(), u"XXXX XXXX 1234"_qs);
    m_tree->setDocument(nullptr);
    m_show();
}

void tst_DataTree::copiesOnlyTheMask()
{
    wantAadhaar();
    m_show();
    QCOMPARE(current(), u"123412341234"_qs);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"AadhaarCardNo: XXXX XXXX 1234"_qs);
}

void tst_DataTree::showsOneValueAtATime()
{
    wantAadhaar();
    m_show();
    const QPersistentModelIndex aadhaar = view()->currentIndex();
    find(u"bankaccount"_qs);
    QTRY_VERIFY(view()->currentIndex() != aadhaar);
    QTest::mouseClick(button(u"Show value…"_qs), Qt::LeftButton);
    QTRY_VERIFY(button(u"Yes"_qs));
    QTest::mouseClick(button(u"Yes"_qs), Qt::LeftButton);
    m_show();
    QCOMPARE(current(), u"00112233445566"_qs);
    QCOMPARE(
        aadhaar.sibling(aadhaar.row(), ItrTreeModel::ValueColumn).data().toString(), u"XXXX XXXX 1234"_qs);
}

QTEST_MAIN(tst_DataTree)
#include "tst_DataTree.moc"
