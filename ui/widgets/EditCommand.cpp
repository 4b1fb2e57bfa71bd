#include "widgets/EditCommand.h"

#include <QKeyEvent>
#include <QKeySequence>

EditCommand editCommandOf(const QKeyEvent &press)
{
    const auto is = [&press](QKeySequence::StandardKey key) { return press.matches(key); };
    if (is(QKeySequence::Paste))
        return EditCommand::Paste;
    if (is(QKeySequence::SelectAll))
        return EditCommand::SelectAll;
    if (is(QKeySequence::DeleteStartOfWord) || is(QKeySequence::DeleteCompleteLine))
        return EditCommand::DeleteAll;
    if (is(QKeySequence::Delete))
        return EditCommand::DeleteAfter;
    if (is(QKeySequence::MoveToPreviousChar))
        return EditCommand::Left;
    if (is(QKeySequence::MoveToNextChar))
        return EditCommand::Right;
    // A secret shows no words: what would go to the next one goes to the end.
    if (is(QKeySequence::MoveToStartOfLine) || is(QKeySequence::MoveToPreviousWord))
        return EditCommand::Start;
    if (is(QKeySequence::MoveToEndOfLine) || is(QKeySequence::MoveToNextWord))
        return EditCommand::End;
    const Qt::KeyboardModifiers modifiers = press.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (press.key() == Qt::Key_Backspace && !(modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
        return EditCommand::DeleteBefore;
    if ((press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter) && modifiers == Qt::NoModifier)
        return EditCommand::Submit;
    return EditCommand::None;
}

bool isTyped(const QKeyEvent &press)
{
    // Ctrl and Alt together are AltGr on some systems.
    const auto chord = press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (chord != Qt::NoModifier && chord != (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QString text = press.text();
    return !text.isEmpty() && text[0].category() != QChar::Other_Control;
}
