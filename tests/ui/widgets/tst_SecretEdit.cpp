#include "SecretEditFixture.h"

#include <QShortcut>
#include <QSignalSpy>

/// What is typed into a SecretEdit, and what it does with it.
class tst_SecretEdit : public SecretEditFixture
{
    Q_OBJECT
private Q_SLOTS:
    void isNoLineEditAndHoldsNone();
    void takesWhatIsTyped();
    void zeroesTheTextOfKeyEvents();
    void leavesLiteralsAlone();
    void editsAtTheCaret();
    void selectsOnlyAsAWhole();
    void removesAllByOneKey();
    void enterSubmitsOnce();
    void leavesOtherKeysToTheWindow();
    void keepsItsKeysFromShortcuts();
    void tabLeavesAndSelectsOnReturn();
    void mouseSetsTheCaret();
    void tellsPersonsEditsApart();
    void takeLeavesTheFieldEmptyAndHidden();
    void hidesAgain_data();
    void hidesAgain();
    void noticesCapsLock();
    void composesDeadKeys();
    void takesNothingOfKeysThatMakeNothing();
};

void tst_SecretEdit::isNoLineEditAndHoldsNone()
{
    QVERIFY(!m_edit->inherits("QLineEdit"));
    QVERIFY(m_edit->findChildren<QWidget *>().isEmpty());
    QVERIFY(!m_edit->testAttribute(Qt::WA_InputMethodEnabled));
    QVERIFY(!m_edit->acceptDrops());
}

void tst_SecretEdit::takesWhatIsTyped()
{
    QTest::keyClicks(m_edit, u"s3cret &\"\\!"_qs);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, u"ß"_qs, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, u"😀"_qs, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Q, u"@"_qs, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(content(), u"s3cret &\"\\!ß😀@"_qs);
    QCOMPARE(m_edit->length(), 14);
}

void tst_SecretEdit::zeroesTheTextOfKeyEvents()
{
    QString text(1, u'k');
    text.detach();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_K, Qt::NoModifier, text);
    QApplication::sendEvent(m_edit, &press);
    QCOMPARE(content(), u"k"_qs);
    QCOMPARE(text, QString(1, QChar(0))); // the characters that all copies share

    QString released(1, u'k');
    released.detach();
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_K, Qt::NoModifier, released);
    QApplication::sendEvent(m_edit, &release);
    QCOMPARE(released, QString(1, QChar(0)));
}

void tst_SecretEdit::leavesLiteralsAlone()
{
    const QString literal = u"q"_qs; // in read-only memory: to write there would end the program
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Q, Qt::NoModifier, literal);
    QApplication::sendEvent(m_edit, &press);
    QCOMPARE(literal, QString(QChar(u'q')));
    QCOMPARE(content(), u"q"_qs);
}

void tst_SecretEdit::editsAtTheCaret()
{
    QTest::keyClicks(m_edit, u"abc"_qs);
    QTest::keyClick(m_edit, Qt::Key_Left);
    QTest::keyClicks(m_edit, u"X"_qs);
    QCOMPARE(content(), u"abXc"_qs);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(content(), u"abc"_qs);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Left);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(content(), u"abc"_qs);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(content(), u"bc"_qs);
    QTest::keyClick(m_edit, Qt::Key_End);
    QTest::keyClick(m_edit, Qt::Key_Right);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->caretPosition(), 2);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, u"😀"_qs, Qt::NoModifier);
    QTest::keyClick(m_edit, Qt::Key_Backspace, Qt::ShiftModifier);
    QCOMPARE(content(), u"bc"_qs);
}

void tst_SecretEdit::selectsOnlyAsAWhole()
{
    QTest::keySequence(m_edit, QKeySequence::SelectAll);
    QVERIFY(!m_edit->hasSelection()); // nothing to select
    QTest::keyClicks(m_edit, u"old"_qs);
    QTest::keySequence(m_edit, QKeySequence::SelectAll);
    QVERIFY(m_edit->hasSelection());
    QTest::keyClicks(m_edit, u"new"_qs);
    QCOMPARE(content(), u"new"_qs);
    QVERIFY(!m_edit->hasSelection());

    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Left);
    QVERIFY(!m_edit->hasSelection());
    QCOMPARE(m_edit->caretPosition(), 0);

    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(m_edit->isEmpty());

    m_edit->insertText(u"again");
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QVERIFY(m_edit->isEmpty());
}

void tst_SecretEdit::removesAllByOneKey()
{
    m_edit->insertText(u"two words");
    m_edit->setCaretPosition(3);
    QTest::keySequence(m_edit, QKeySequence::DeleteStartOfWord);
    QVERIFY(m_edit->isEmpty());
}

void tst_SecretEdit::enterSubmitsOnce()
{
    const QSignalSpy submitted(m_edit, &SecretEdit::submitted);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(submitted.count(), 2);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_qs, true);
    QApplication::sendEvent(m_edit, &held);
    QCOMPARE(submitted.count(), 2);
    QVERIFY(m_edit->isEmpty());
}

void tst_SecretEdit::leavesOtherKeysToTheWindow()
{
    for (const auto &[key, modifiers] :
        QList<QPair<Qt::Key, Qt::KeyboardModifiers>>{{Qt::Key_Escape, Qt::NoModifier},
            {Qt::Key_F1, Qt::NoModifier}, {Qt::Key_S, Qt::ControlModifier}, {Qt::Key_C, Qt::ControlModifier},
            {Qt::Key_X, Qt::ControlModifier}, {Qt::Key_Q, Qt::AltModifier}, {Qt::Key_Up, Qt::NoModifier}}) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, modifiers == Qt::AltModifier ? u"q"_qs : QString());
        QApplication::sendEvent(m_edit, &press);
        QVERIFY2(!press.isAccepted(), qPrintable(QKeySequence(modifiers | key).toString()));
    }
    QVERIFY(m_edit->isEmpty());
}

void tst_SecretEdit::keepsItsKeysFromShortcuts()
{
    QShortcut letter(QKeySequence(Qt::Key_A), m_window.get());
    QShortcut back(QKeySequence(Qt::Key_Backspace), m_window.get());
    QShortcut escape(QKeySequence(Qt::Key_Escape), m_window.get());
    const QSignalSpy letters(&letter, &QShortcut::activated);
    const QSignalSpy backs(&back, &QShortcut::activated);
    const QSignalSpy escapes(&escape, &QShortcut::activated);
    QTest::keyClicks(m_edit, u"aba"_qs);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(content(), u"ab"_qs);
    QCOMPARE(letters.count() + backs.count(), 0);
    QCOMPARE(escapes.count(), 1);
}

void tst_SecretEdit::tabLeavesAndSelectsOnReturn()
{
    QTest::keyClicks(m_edit, u"abc"_qs);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(content(), u"abc"_qs);
    QTest::keyClick(m_next, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(m_edit->hasFocus());
    QVERIFY(m_edit->hasSelection());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->hasSelection());
}

void tst_SecretEdit::mouseSetsTheCaret()
{
    m_edit->insertText(u"iiiWWW");
    for (const bool revealed : {false, true}) {
        m_edit->setRevealed(revealed);
        for (const qsizetype position : {0, 2, 4, 6}) {
            const QRect character = m_edit->characterRect(position);
            QTest::mouseClick(m_edit, Qt::LeftButton, {}, {character.left() + 1, character.center().y()});
            QCOMPARE(m_edit->caretPosition(), position);
        }
    }
    QTest::mouseClick(m_edit, Qt::LeftButton, {}, {m_edit->width() - 3, 5});
    QCOMPARE(m_edit->caretPosition(), 6);
    QTest::mouseDClick(m_edit, Qt::LeftButton);
    QVERIFY(m_edit->hasSelection());
}

void tst_SecretEdit::tellsPersonsEditsApart()
{
    const QSignalSpy edited(m_edit, &SecretEdit::edited);
    const QSignalSpy changed(m_edit, &SecretEdit::changed);
    m_edit->insertText(u"by the program");
    QCOMPARE(edited.count(), 0);
    QCOMPARE(changed.count(), 1);
    QTest::keyClicks(m_edit, u"p"_qs);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(changed.count(), 3);
    m_edit->clear();
    QCOMPARE(edited.count(), 2);
    QCOMPARE(changed.count(), 4);
    m_edit->clear(); // already empty
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(changed.count(), 4);
}

void tst_SecretEdit::takeLeavesTheFieldEmptyAndHidden()
{
    m_edit->insertText(u"taken");
    m_edit->setRevealed(true);
    const QSignalSpy changed(m_edit, &SecretEdit::changed);
    const Secret taken = m_edit->take();
    QVERIFY(taken.utf8() == "taken");
    QVERIFY(m_edit->isEmpty());
    QVERIFY(!m_edit->isRevealed());
    QCOMPARE(m_edit->caretPosition(), 0);
    QCOMPARE(changed.count(), 1);
    QTest::keyClicks(m_edit, u"next"_qs);
    QCOMPARE(content(), u"next"_qs);
    QVERIFY(taken.utf8() == "taken");
}

void tst_SecretEdit::hidesAgain_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"asked", "cleared", "disabled", "hidden", "window hidden", "time is up"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void tst_SecretEdit::hidesAgain()
{
    QFETCH(QString, when);
    QSignalSpy revealed(m_edit, &SecretEdit::revealedChanged);
    m_edit->insertText(u"abc");
    m_edit->setRevealDuration(when == u"time is up" ? std::chrono::milliseconds(1) : std::chrono::hours(1));
    m_edit->setRevealed(true);
    QVERIFY(m_edit->isRevealed());
    if (when == u"asked")
        m_edit->setRevealed(false);
    else if (when == u"cleared")
        m_edit->clear();
    else if (when == u"disabled")
        m_edit->setEnabled(false);
    else if (when == u"hidden")
        m_edit->hide();
    else if (when == u"window hidden")
        m_window->hide();
    QTRY_VERIFY(!m_edit->isRevealed());
    QCOMPARE(revealed.count(), 2);
    QCOMPARE(revealed.last().first().toBool(), false);
}

void tst_SecretEdit::composesDeadKeys()
{
    const QSignalSpy changed(m_edit, &SecretEdit::changed);
    QString letter(1, u'e');
    letter.detach();
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
    QCOMPARE(changed.count(), 0);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, letter);
    QApplication::sendEvent(m_edit, &press);
    QCOMPARE(content(), u"é"_qs);
    QCOMPARE(letter, QString(1, QChar(0)));
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Multi_key, QString(), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Equal, u"="_qs, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_E, u"e"_qs, Qt::NoModifier);
    QCOMPARE(content(), u"é€"_qs);
    QCOMPARE(changed.count(), 2);
}

void tst_SecretEdit::takesNothingOfKeysThatMakeNothing()
{
    const QSignalSpy refused(m_edit, &SecretEdit::deadKeyRefused);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_B, u"7"_qs, Qt::NoModifier);
    QVERIFY(m_edit->isEmpty());
    QCOMPARE(refused.count(), 1);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
    m_next->setFocus();
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"e"_qs); // what was begun went with the focus
    QCOMPARE(content(), u"e"_qs);
}

void tst_SecretEdit::noticesCapsLock()
{
    QSignalSpy noticed(m_edit, &SecretEdit::capsLockNoticed);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_A, u"a"_qs, Qt::NoModifier);
    QCOMPARE(noticed.count(), 0);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_A, u"A"_qs, Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_B, u"B"_qs, Qt::NoModifier);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed.takeFirst().first().toBool(), true);
    QTest::keyClick(m_edit, Qt::Key_CapsLock);
    QCOMPARE(noticed.takeFirst().first().toBool(), false);
    QCOMPARE(content(), u"aAB"_qs);
}

QTEST_MAIN(tst_SecretEdit)
#include "tst_SecretEdit.moc"
