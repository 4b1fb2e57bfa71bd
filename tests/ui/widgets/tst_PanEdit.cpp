#include "widgets/PanEdit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

class tst_PanEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void writesInCapitalsAndGroups();
    void readsWhatIsPasted_data();
    void readsWhatIsPasted();
    void leavesOutWhatIsTooLong();
    void keepsTheCaretWhenEditedInTheMiddle();
    void deletesAcrossTheGap();
    void pointsAtAWrongCharacter_data();
    void pointsAtAWrongCharacter();
    void hidesOnceCompleteAndLeft();
    void staysShownWhenAskedTo();
    void showsItselfAgainWhenItIsNoLongerComplete();
    void keepsNoUndoHistory();

private:
    std::unique_ptr<QWidget> m_window;
    PanEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

void tst_PanEdit::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_edit = new PanEdit;
    m_other = new QLineEdit;
    column->addWidget(m_edit);
    column->addWidget(m_other);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void tst_PanEdit::cleanup()
{
    m_window.reset();
}

void tst_PanEdit::writesInCapitalsAndGroups()
{
    QTest::keyClicks(m_edit, u"xxxpx"_qs);
    QCOMPARE(m_edit->text(), u"XXXPX"_qs);
    QTest::keyClicks(m_edit, u"0001t"_qs);
    QCOMPARE(m_edit->text(), u"XXXPX 0001 T"_qs);
    QVERIFY(m_edit->pan());
    QCOMPARE(m_edit->pan()->text(), u"XXXPX0001T"_qs);
    QCOMPARE(m_edit->cursorPosition(), m_edit->text().size());
}

void tst_PanEdit::readsWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << u"XXXPX0001T"_qs;
    QTest::newRow("lower case with dashes") << u"xxxpx-0001-t"_qs;
    QTest::newRow("with a line end") << u" XXXPX0001T\n"_qs;
    QTest::newRow("in a sentence") << u"The PAN is XXXPX 0001 T, as agreed."_qs;
    QTest::newRow("after a label") << u"PAN: XXXPX0001T"_qs;
}

void tst_PanEdit::readsWhatIsPasted()
{
    QFETCH(QString, pasted);
    QGuiApplication::clipboard()->setText(pasted);
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"XXXPX 0001 T"_qs);
}

void tst_PanEdit::leavesOutWhatIsTooLong()
{
    QSignalSpy refused(m_edit, &PanEdit::refusedTooLong);
    QTest::keyClicks(m_edit, u"XXXPX0001TQ"_qs);
    QCOMPARE(m_edit->text(), u"XXXPX 0001 T"_qs);
    QCOMPARE(refused.size(), 1);
    QGuiApplication::clipboard()->setText(u"no number of that kind here"_qs);
    m_edit->paste();
    QCOMPARE(m_edit->text(), u"XXXPX 0001 T"_qs);
    QCOMPARE(refused.size(), 2);
}

void tst_PanEdit::keepsTheCaretWhenEditedInTheMiddle()
{
    m_edit->setPan(u"XXXPX0001T"_qs);
    m_edit->setCursorPosition(8); // XXXPX 00|01 T
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_edit->text(), u"XXXPX 001T"_qs);
    QCOMPARE(m_edit->cursorPosition(), 7);
    QTest::keyClicks(m_edit, u"9"_qs);
    QCOMPARE(m_edit->text(), u"XXXPX 0901 T"_qs);
    QCOMPARE(m_edit->cursorPosition(), 8);
}

void tst_PanEdit::deletesAcrossTheGap()
{
    m_edit->setPan(u"XXXPX0001T"_qs);
    m_edit->setCursorPosition(5); // XXXPX| 0001 T
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->text(), u"XXXPX 001T"_qs);
    m_edit->setCursorPosition(6); // XXXPX |001T
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(m_edit->text(), u"XXXP0 01T"_qs);
}

void tst_PanEdit::pointsAtAWrongCharacter_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing yet") << QString() << QString();
    QTest::newRow("right so far") << u"XXXPX00"_qs << QString();
    QTest::newRow("letter for a digit") << u"XXXPXO"_qs << u"The 6th character must be a digit."_qs;
    QTest::newRow("digit for a letter") << u"XX1"_qs << u"The 3rd character must be a letter from A to Z."_qs;
    QTest::newRow("letter of another alphabet") << u"XXXP\u00c4"_qs << u"The 5th character must be a letter from A to Z."_qs;
    QTest::newRow("the last one") << u"XXXPX00011"_qs << u"The 10th character must be a letter from A to Z."_qs;
}

void tst_PanEdit::pointsAtAWrongCharacter()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    for (const QChar c : typed)
        QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
    QCOMPARE(m_edit->problem(), problem);
}

void tst_PanEdit::hidesOnceCompleteAndLeft()
{
    QTest::keyClicks(m_edit, u"xxxpx000"_qs);
    m_other->setFocus();
    QVERIFY(!m_edit->isHidden());
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"1t"_qs);
    QVERIFY(!m_edit->isHidden());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_edit->isHidden());
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    QVERIFY(!m_edit->displayText().contains(u'X'));
    QCOMPARE(m_edit->displayText().size(), Pan::length); // the gaps are no characters
    QVERIFY(m_edit->pan());
}

void tst_PanEdit::staysShownWhenAskedTo()
{
    m_edit->setPan(u"XXXPX0001T"_qs);
    m_other->setFocus();
    QVERIFY(m_edit->isHidden());
    m_edit->setShown(true);
    QVERIFY(!m_edit->isHidden());
    m_edit->setFocus();
    m_other->setFocus();
    QVERIFY(!m_edit->isHidden());
    m_edit->setShown(false);
    QVERIFY(m_edit->isHidden());
}

void tst_PanEdit::showsItselfAgainWhenItIsNoLongerComplete()
{
    m_edit->setPan(u"XXXPX0001T"_qs);
    m_other->setFocus();
    m_edit->setFocus();
    QVERIFY(m_edit->isHidden());
    m_edit->end(false);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(!m_edit->isHidden());
    QCOMPARE(m_edit->text(), u"XXXPX 0001"_qs);
}

void tst_PanEdit::keepsNoUndoHistory()
{
    QTest::keyClicks(m_edit, u"xxxpx0001t"_qs);
    QVERIFY(!m_edit->isUndoAvailable());
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"XXXPX 0001 T"_qs);
}

QTEST_MAIN(tst_PanEdit)
#include "tst_PanEdit.moc"
