#include "SecretEditFixture.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>

/// A SecretEdit and the clipboard.
class tst_SecretEditPaste : public SecretEditFixture
{
    Q_OBJECT
private Q_SLOTS:
    void copyingLeavesTheClipboardAsItWas();
    void pastesByEveryPasteKey_data();
    void pastesByEveryPasteKey();
    void pasteDropsLineEndsAndControls();
    void pasteTakesItOutOfTheClipboard();
    void pasteLeavesTheClipboardWhereThatIsSet();
    void pasteThatDoesNotFitTakesNothing();
    void middleClickPastesNothing();
    void menuOffersNoCopy();
};

void tst_SecretEditPaste::copyingLeavesTheClipboardAsItWas()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"before"_qs);
    m_edit->insertText(u"secret");
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo, QKeySequence::Redo}) {
        m_edit->selectAll();
        QTest::keySequence(m_edit, key);
        QCOMPARE(clipboard->text(), u"before"_qs);
        QCOMPARE(content(), u"secret"_qs);
    }
    QTest::mouseDClick(m_edit, Qt::LeftButton);
    QVERIFY(m_edit->hasSelection());
    QVERIFY(!clipboard->supportsSelection() || clipboard->text(QClipboard::Selection).isEmpty());
}

void tst_SecretEditPaste::pastesByEveryPasteKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+V") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Shift+Insert") << int(Qt::Key_Insert) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void tst_SecretEditPaste::pastesByEveryPasteKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QGuiApplication::clipboard()->setText(u"pasted"_qs);
    m_edit->insertText(u"replaced");
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key(key), modifiers);
    QCOMPARE(content(), u"pasted"_qs);
}

void tst_SecretEditPaste::pasteDropsLineEndsAndControls()
{
    QGuiApplication::clipboard()->setText(u"\ufeffpass\tword\u200b \u0007é\u2028\r\n"_qs);
    m_edit->paste();
    QCOMPARE(content(), u"password é"_qs);

    m_edit->selectAll();
    QGuiApplication::clipboard()->setText(u"\n"_qs);
    m_edit->paste(); // nothing to put in place of it
    QCOMPARE(content(), u"password é"_qs);
}

void tst_SecretEditPaste::pasteTakesItOutOfTheClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"pasted"_qs);
    if (clipboard->supportsSelection())
        clipboard->setText(u"pasted"_qs, QClipboard::Selection);
    m_edit->paste();
    QCOMPARE(content(), u"pasted"_qs);
    QCOMPARE(clipboard->text(), QString());
    QCOMPARE(clipboard->text(QClipboard::Selection), QString());

    if (!clipboard->supportsSelection())
        return;
    clipboard->setText(u"again"_qs);
    clipboard->setText(u"something else"_qs, QClipboard::Selection);
    m_edit->paste();
    QCOMPARE(clipboard->text(QClipboard::Selection), u"something else"_qs);
}

void tst_SecretEditPaste::pasteLeavesTheClipboardWhereThatIsSet()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_edit->setClearsClipboard(false);
    clipboard->setText(u"pasted"_qs);
    m_edit->paste();
    QCOMPARE(content(), u"pasted"_qs);
    QCOMPARE(clipboard->text(), u"pasted"_qs); // it is the person's, not ours
}

void tst_SecretEditPaste::pasteThatDoesNotFitTakesNothing()
{
    const QSignalSpy refused(m_edit, &SecretEdit::refusedTooLong);
    const QSignalSpy changed(m_edit, &SecretEdit::changed);
    m_edit->insertText(QString(30, u'x'));
    QGuiApplication::clipboard()->setText(u"€"_qs); // three bytes, two are left
    m_edit->paste();
    QCOMPARE(m_edit->length(), 30);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"€"_qs); // it is still needed
    QCOMPARE(refused.count(), 1);
    QCOMPARE(changed.count(), 1);
    m_edit->selectAll();
    m_edit->paste();
    QCOMPARE(content(), u"€"_qs); // what it replaces counts as free
}

void tst_SecretEditPaste::middleClickPastesNothing()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"clipboard"_qs);
    if (clipboard->supportsSelection())
        clipboard->setText(u"primary"_qs, QClipboard::Selection);
    QTest::mouseClick(m_edit, Qt::MiddleButton);
    QVERIFY(m_edit->isEmpty());
}

void tst_SecretEditPaste::menuOffersNoCopy()
{
    m_edit->insertText(u"abc");
    m_edit->selectAll();
    QContextMenuEvent request(QContextMenuEvent::Mouse, {5, 5}, m_edit->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(m_edit, &request);
    auto *menu = m_edit->findChild<QMenu *>();
    QVERIFY(menu);
    QStringList entries;
    for (const QAction *action : menu->actions())
        if (!action->isSeparator())
            entries.append(action->text().remove(u'&'));
    QCOMPARE(entries, QStringList({u"Paste"_qs, u"Delete"_qs, u"Select all"_qs}));
    QVERIFY(m_edit->hasSelection()); // the menu has the focus, the selection stays
    menu->actions().at(1)->trigger();
    QVERIFY(m_edit->isEmpty());
    menu->close();
    QTRY_VERIFY(!m_edit->findChild<QMenu *>());
}

QTEST_MAIN(tst_SecretEditPaste)
#include "tst_SecretEditPaste.moc"
