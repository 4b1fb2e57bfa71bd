#include "widgets/SecretEdit.h"

#include "widgets/SecretEditAccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace
{
struct Told {
    QAccessible::Event type;
    int position;
    QString text;
};
QList<Told> told; // what assistive technologies were told

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted) {
        auto *change = static_cast<QAccessibleTextInsertEvent *>(event);
        told.append({event->type(), change->changePosition(), change->textInserted()});
    } else if (event->type() == QAccessible::TextRemoved) {
        auto *change = static_cast<QAccessibleTextRemoveEvent *>(event);
        told.append({event->type(), change->changePosition(), change->textRemoved()});
    } else if (event->type() == QAccessible::TextUpdated) {
        auto *change = static_cast<QAccessibleTextUpdateEvent *>(event);
        told.append(
            {event->type(), change->changePosition(), change->textRemoved() + change->textInserted()});
    } else if (event->type() == QAccessible::TextCaretMoved) {
        told.append({event->type(), static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition(), {}});
    } else if (event->type() == QAccessible::ValueChanged) {
        told.append(
            {event->type(), 0, static_cast<QAccessibleValueChangeEvent *>(event)->value().toString()});
    }
}

constexpr QChar bullet(0x2022);
}

class tst_SecretEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void isNoLineEditAndHoldsNone();
    void takesWhatIsTyped();
    void zeroesTheTextOfKeyEvents();
    void leavesLiteralsAlone();
    void editsAtTheCaret();
    void selectsOnlyAsAWhole();
    void removesAllByOneKey();
    void copyingLeavesTheClipboardAsItWas();
    void pastesByEveryPasteKey_data();
    void pastesByEveryPasteKey();
    void pasteDropsLineEndsAndControls();
    void pasteThatDoesNotFitTakesNothing();
    void middleClickPastesNothing();
    void enterSubmitsOnce();
    void leavesOtherKeysToTheWindow();
    void keepsItsKeysFromShortcuts();
    void tabLeavesAndSelectsOnReturn();
    void mouseSetsTheCaret();
    void menuOffersNoCopy();
    void tellsPersonsEditsApart();
    void takeLeavesTheFieldEmptyAndHidden();
    void hidesAgain_data();
    void hidesAgain();
    void noticesCapsLock();
    void caretBlinksOnlyWithFocus();

    void looksTheSameWhateverItHides();
    void isAsLargeAsALineEdit_data();
    void isAsLargeAsALineEdit();
    void looksLikeALineEdit_data();
    void looksLikeALineEdit();
    void showsInvalidNotByColourAlone();
    void keepsTheCaretInView();
    void startsAtTheRightWhenRightToLeft();

    void isAPasswordFieldForAssistiveTechnologies();
    void isReadOnlyAsBullets();
    void isToldAsBullets();
    void isWrittenByAssistiveTechnologies();
    void isNotWrittenWhileDisabled();

private:
    QString content() const
    {
        return QString::fromUtf8(m_edit->secret().utf8().data(), m_edit->secret().size());
    }
    QImage picture() const { return picture(m_edit); }
    static QImage picture(QWidget *widget)
    {
        QImage image(widget->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        widget->render(&image);
        return image;
    }

    std::unique_ptr<QWidget> m_window;
    SecretEdit *m_edit = nullptr;
    QLineEdit *m_next = nullptr;
};

void tst_SecretEdit::initTestCase()
{
    installSecretEditAccessibility();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(listen);
    QApplication::setCursorFlashTime(0);
}

void tst_SecretEdit::init()
{
    m_window = std::make_unique<QWidget>();
    auto *rows = new QVBoxLayout(m_window.get());
    auto *label = new QLabel(u"Portal &password"_qs);
    m_edit = new SecretEdit(nullptr, 32);
    m_next = new QLineEdit;
    label->setBuddy(m_edit);
    for (QWidget *widget :
        {static_cast<QWidget *>(label), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_next)})
        rows->addWidget(widget);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
    QVERIFY(m_edit->hasFocus());
    told.clear();
}

void tst_SecretEdit::cleanup()
{
    m_window.reset();
    QApplication::setCursorFlashTime(0);
    QGuiApplication::clipboard()->clear();
}

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

void tst_SecretEdit::copyingLeavesTheClipboardAsItWas()
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

void tst_SecretEdit::pastesByEveryPasteKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+V") << int(Qt::Key_V) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Shift+Insert") << int(Qt::Key_Insert) << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void tst_SecretEdit::pastesByEveryPasteKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QGuiApplication::clipboard()->setText(u"pasted"_qs);
    m_edit->insertText(u"replaced");
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key(key), modifiers);
    QCOMPARE(content(), u"pasted"_qs);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"pasted"_qs); // it is the person's, not ours
}

void tst_SecretEdit::pasteDropsLineEndsAndControls()
{
    QGuiApplication::clipboard()->setText(u"\ufeffpass\tword\u200b \u0007é\u2028\r\n"_qs);
    m_edit->paste();
    QCOMPARE(content(), u"password é"_qs);

    m_edit->selectAll();
    QGuiApplication::clipboard()->setText(u"\n"_qs);
    m_edit->paste(); // nothing to put in place of it
    QCOMPARE(content(), u"password é"_qs);
}

void tst_SecretEdit::pasteThatDoesNotFitTakesNothing()
{
    const QSignalSpy refused(m_edit, &SecretEdit::refusedTooLong);
    const QSignalSpy changed(m_edit, &SecretEdit::changed);
    m_edit->insertText(QString(30, u'x'));
    QGuiApplication::clipboard()->setText(u"€"_qs); // three bytes, two are left
    m_edit->paste();
    QCOMPARE(m_edit->length(), 30);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(changed.count(), 1);
    m_edit->selectAll();
    m_edit->paste();
    QCOMPARE(content(), u"€"_qs); // what it replaces counts as free
}

void tst_SecretEdit::middleClickPastesNothing()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(u"clipboard"_qs);
    if (clipboard->supportsSelection())
        clipboard->setText(u"primary"_qs, QClipboard::Selection);
    QTest::mouseClick(m_edit, Qt::MiddleButton);
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

void tst_SecretEdit::menuOffersNoCopy()
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

void tst_SecretEdit::caretBlinksOnlyWithFocus()
{
    const auto timers = [this] {
        const auto all = m_edit->findChildren<QTimer *>();
        return std::count_if(all.begin(), all.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    QApplication::setCursorFlashTime(20);
    const QImage before = picture();
    QTRY_VERIFY(picture() != before);
    QTRY_VERIFY(picture() == before);
    m_edit->setEnabled(false);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(timers(), 0);
    m_edit->setEnabled(true);
    m_edit->setFocus();
    QCOMPARE(timers(), 1);
    m_next->setFocus();
    QCOMPARE(timers(), 0);
}

void tst_SecretEdit::looksTheSameWhateverItHides()
{
    const auto shown = [this](QStringView text) {
        m_edit->clear();
        m_edit->insertText(text);
        return picture();
    };
    const QImage hidden = shown(u"abc");
    QVERIFY(hidden == shown(u"xyz"));
    QVERIFY(hidden == shown(u"WWW"));
    QVERIFY(hidden != shown(u"abcd"));

    shown(u"abc");
    m_edit->setRevealDuration(std::chrono::milliseconds(1));
    m_edit->setRevealed(true);
    const QImage revealed = picture();
    QVERIFY(revealed != hidden);
    QTRY_VERIFY(!m_edit->isRevealed());
    QVERIFY(picture() == hidden);
    m_edit->setRevealDuration(std::chrono::hours(1));
    shown(u"xyz");
    m_edit->setRevealed(true);
    QVERIFY(picture() != revealed);
}

void tst_SecretEdit::isAsLargeAsALineEdit_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<qreal>("points");
    for (const QString &style : QStyleFactory::keys())
        for (const qreal points : {6.0, 10.0, 11.5, 24.0})
            QTest::addRow("%s, %.1f pt", qPrintable(style), points) << style << points;
}

void tst_SecretEdit::isAsLargeAsALineEdit()
{
    QFETCH(QString, style);
    QFETCH(qreal, points);
    const std::unique_ptr<QStyle> other(QStyleFactory::create(style));
    QFont font;
    font.setPointSizeF(points);
    QLineEdit line;
    SecretEdit secret;
    for (QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&secret)}) {
        widget->setStyle(other.get());
        widget->setFont(font);
    }
    QCOMPARE(secret.sizeHint(), line.sizeHint());
    QCOMPARE(secret.minimumSizeHint(), line.minimumSizeHint());
    QCOMPARE(secret.sizePolicy(), line.sizePolicy());
}

void tst_SecretEdit::looksLikeALineEdit_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("state");
    for (const QString &style : QStyleFactory::keys())
        for (const char *state : {"empty", "placeholder", "disabled", "bullets", "revealed", "selected"})
            QTest::addRow("%s, %s", qPrintable(style), state) << style << QString::fromLatin1(state);
}

void tst_SecretEdit::looksLikeALineEdit()
{
    QFETCH(QString, style);
    QFETCH(QString, state);
    const std::unique_ptr<QStyle> other(QStyleFactory::create(style));
    QLineEdit *line = m_next;
    m_edit->setStyle(other.get());
    line->setStyle(other.get());
    line->setEchoMode(state == u"revealed" ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setRevealed(state == u"revealed");
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setFocus();
    if (state == u"placeholder") {
        m_edit->setPlaceholderText(u"Portal password"_qs);
        line->setPlaceholderText(u"Portal password"_qs);
    } else if (state == u"disabled") {
        m_edit->setEnabled(false);
        line->setEnabled(false);
    }
    if (state != u"empty" && state != u"placeholder") {
        m_edit->insertText(u"ooo");
        line->setText(u"ooo"_qs);
    }
    const auto pictured = [&](QWidget *widget) {
        if (state == u"selected")
            widget->setFocus();
        return picture(widget);
    };
    m_edit->setCaretPosition(3);
    if (state == u"selected")
        m_edit->selectAll();
    // QLineEdit paints its caret in a colour that depends on what lies below: we compare what stands before
    // it.
    const QRect compared = state == u"selected"
        ? m_edit->rect().adjusted(0, 0, m_edit->characterRect(3).left() - 1 - m_edit->width(), 0)
        : m_edit->rect();
    const QImage ours = pictured(m_edit).copy(compared);
    if (state == u"selected")
        line->selectAll();
    const QImage theirs = pictured(line).copy(compared);
    m_edit->setStyle(nullptr);
    line->setStyle(nullptr);
    QVERIFY(ours == theirs);
}

void tst_SecretEdit::showsInvalidNotByColourAlone()
{
    const QSize before = m_edit->sizeHint();
    const QImage valid = picture().convertToFormat(QImage::Format_Grayscale8);
    m_edit->setInvalid(true);
    const QImage invalid = picture().convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(m_edit->sizeHint(), before); // no jumping
    const auto differsInside = [&](const QRect &part) { return valid.copy(part) != invalid.copy(part); };
    const QRect inside = m_edit->rect().adjusted(4, 4, -4, -4);
    const QRect right = inside.adjusted(inside.width() - inside.height(), 0, 0, 0);
    QVERIFY(differsInside(right));
    QVERIFY(!differsInside(inside.adjusted(0, 0, -right.width() - 8, 0)));
}

void tst_SecretEdit::keepsTheCaretInView()
{
    m_window->resize(80, m_window->height());
    QTest::keyClicks(m_edit, QString(30, u'x'));
    const auto inView = [this] {
        picture();
        return m_edit->rect().contains(m_edit->characterRect(m_edit->caretPosition()));
    };
    QVERIFY(m_edit->characterRect(29).right() - m_edit->characterRect(0).left() > m_edit->width());
    QVERIFY(inView());
    QVERIFY(m_edit->characterRect(0).right() < 0);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Left);
        QVERIFY(inView());
    }
    QVERIFY(m_edit->characterRect(0).left() >= 0);
}

void tst_SecretEdit::startsAtTheRightWhenRightToLeft()
{
    m_edit->setLayoutDirection(Qt::RightToLeft);
    m_edit->insertText(u"abc");
    const int end = m_edit->characterRect(2).right();
    QVERIFY(end > m_edit->width() - 12 && end < m_edit->width());
    m_edit->setInvalid(true); // the mark is at the other side
    QCOMPARE(m_edit->characterRect(2).right(), end);
}

void tst_SecretEdit::isAPasswordFieldForAssistiveTechnologies()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_edit);
    QCOMPARE(seen->role(), QAccessible::EditableText);
    QVERIFY(seen->state().passwordEdit && seen->state().focusable && seen->state().focused);
    QVERIFY(!seen->state().invalid && !seen->state().disabled);
    QCOMPARE(seen->text(QAccessible::Name), u"Portal password"_qs);
    m_edit->setAccessibleName(u"Another name"_qs);
    m_edit->setAccessibleDescription(u"Why"_qs);
    QCOMPARE(seen->text(QAccessible::Name), u"Another name"_qs);
    QCOMPARE(seen->text(QAccessible::Description), u"Why"_qs);
    m_edit->setInvalid(true);
    m_edit->setEnabled(false);
    QVERIFY(seen->state().invalid && seen->state().disabled);
}

void tst_SecretEdit::isReadOnlyAsBullets()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_edit);
    QAccessibleTextInterface *text = seen->textInterface();
    QVERIFY(text);
    m_edit->insertText(u"s3cr😀");
    m_edit->setRevealed(true);
    QCOMPARE(text->characterCount(), 5);
    QCOMPARE(text->cursorPosition(), 5);
    QCOMPARE(text->text(0, 5), QString(5, bullet));
    QCOMPARE(text->text(0, -1), QString(5, bullet));
    QCOMPARE(text->text(3, 99), QString(2, bullet));
    QCOMPARE(seen->text(QAccessible::Value), QString(5, bullet));
    int start = -1;
    int end = -1;
    for (const auto boundary :
        {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::LineBoundary})
        for (int i = 0; i < 5; ++i) {
            const QString around = text->textAtOffset(i, boundary, &start, &end);
            QCOMPARE(around, QString(end - start, bullet));
            QVERIFY(start <= i && i < end);
        }
    QCOMPARE(text->textBeforeOffset(2, QAccessible::CharBoundary, &start, &end), QString(bullet));
    QCOMPARE(start, 1);
    QCOMPARE(text->textAfterOffset(2, QAccessible::CharBoundary, &start, &end), QString(bullet));
    QCOMPARE(start, 3);
    QVERIFY(text->textAfterOffset(4, QAccessible::CharBoundary, &start, &end).isEmpty());
    m_edit->selectAll();
    text->selection(0, &start, &end);
    QCOMPARE(start, 0);
    QCOMPARE(end, 5);
    m_edit->clear();
    QCOMPARE(text->characterCount(), 0);
    QCOMPARE(text->selectionCount(), 0);
}

void tst_SecretEdit::isToldAsBullets()
{
    if (qEnvironmentVariableIsEmpty("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
        QSKIP("Nobody is told anything on this platform; tst_SecretEdit_told runs this on another");
    QTRY_VERIFY(QAccessible::isActive());
    QTest::keyClicks(m_edit, u"s3c"_qs);
    QCOMPARE(told.size(), 6); // an insert and the caret for each
    QCOMPARE(told[4].type, QAccessible::TextInserted);
    QCOMPARE(told[4].position, 2);
    QCOMPARE(told[5].position, 3);
    m_edit->setRevealed(true);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(told[6].type, QAccessible::TextRemoved);
    QCOMPARE(told[6].position, 2);
    m_edit->selectAll();
    QTest::keyClicks(m_edit, u"x"_qs);
    m_edit->clear();
    QCOMPARE(told.at(told.size() - 2).type, QAccessible::TextRemoved);
    for (const Told &event : std::as_const(told))
        QCOMPARE(event.text, QString(event.text.size(), bullet));
}

void tst_SecretEdit::isWrittenByAssistiveTechnologies()
{
    const QSignalSpy edited(m_edit, &SecretEdit::edited);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_edit);
    QAccessibleEditableTextInterface *text = seen->editableTextInterface();
    QVERIFY(text);
    text->insertText(0, u"pass"_qs);
    text->insertText(2, u"XY"_qs);
    QCOMPARE(content(), u"paXYss"_qs);
    text->deleteText(2, 4);
    QCOMPARE(content(), u"pass"_qs);
    text->replaceText(0, 99, u"all new"_qs);
    QCOMPARE(content(), u"all new"_qs);
    seen->setText(QAccessible::Value, u"value"_qs);
    QCOMPARE(content(), u"value"_qs);
    QCOMPARE(edited.count(), 5);
    text->replaceText(0, 1, QString(40, u'x')); // does not fit
    QCOMPARE(content(), u"value"_qs);
}

void tst_SecretEdit::isNotWrittenWhileDisabled()
{
    m_edit->setEnabled(false);
    QAccessible::queryAccessibleInterface(m_edit)->editableTextInterface()->insertText(0, u"no"_qs);
    QVERIFY(m_edit->isEmpty());
}

QTEST_MAIN(tst_SecretEdit)
#include "tst_SecretEdit.moc"
