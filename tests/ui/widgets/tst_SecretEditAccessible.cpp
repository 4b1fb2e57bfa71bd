#include "SecretEditFixture.h"

#include <QSignalSpy>

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

/// What assistive technologies are told of a SecretEdit, and what they may do.
class tst_SecretEditAccessible : public SecretEditFixture
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SecretEditFixture::initTestCase();
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listen);
    }
    void init()
    {
        SecretEditFixture::init();
        told.clear();
    }
    void isAPasswordFieldForAssistiveTechnologies();
    void isReadOnlyAsBullets();
    void isToldAsBullets();
    void isWrittenByAssistiveTechnologies();
    void isNotWrittenWhileDisabled();
};

void tst_SecretEditAccessible::isAPasswordFieldForAssistiveTechnologies()
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

void tst_SecretEditAccessible::isReadOnlyAsBullets()
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

void tst_SecretEditAccessible::isToldAsBullets()
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

void tst_SecretEditAccessible::isWrittenByAssistiveTechnologies()
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

void tst_SecretEditAccessible::isNotWrittenWhileDisabled()
{
    m_edit->setEnabled(false);
    QAccessible::queryAccessibleInterface(m_edit)->editableTextInterface()->insertText(0, u"no"_qs);
    QVERIFY(m_edit->isEmpty());
}

QTEST_MAIN(tst_SecretEditAccessible)
#include "tst_SecretEditAccessible.moc"
