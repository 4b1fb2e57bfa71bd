#include "widgets/SecretEditAccessible.h"

#include "widgets/SecretClipboard.h"

#include <algorithm>

namespace
{
QString bullets(qsizetype count)
{
    return QString(count, QChar(0x2022));
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *edit = qobject_cast<SecretEdit *>(object);
    return edit ? new SecretEditAccessible(edit) : nullptr; // owned by Qt's cache of interfaces
}
}

void installSecretEditAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

void announceSecretChange(SecretEdit *edit, qsizetype from, qsizetype removed, qsizetype inserted)
{
    if (removed > 0) {
        QAccessibleTextRemoveEvent event(edit, static_cast<int>(from), bullets(removed));
        QAccessible::updateAccessibility(&event);
    }
    if (inserted > 0) {
        QAccessibleTextInsertEvent event(edit, static_cast<int>(from), bullets(inserted));
        QAccessible::updateAccessibility(&event);
    }
}

void announceSecretCaret(SecretEdit *edit)
{
    QAccessibleTextCursorEvent event(edit, static_cast<int>(edit->caretPosition()));
    QAccessible::updateAccessibility(&event);
}

SecretEditAccessible::SecretEditAccessible(SecretEdit *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{
}

SecretEdit *SecretEditAccessible::edit() const
{
    return static_cast<SecretEdit *>(widget());
}

QString SecretEditAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? bullets(edit()->length()) : QAccessibleWidget::text(kind);
}

void SecretEditAccessible::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State SecretEditAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.passwordEdit = true;
    state.editable = true;
    state.selectableText = true;
    state.invalid = edit()->isInvalid();
    return state;
}

void *SecretEditAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void SecretEditAccessible::selection(int index, int *start, int *end) const
{
    *start = 0;
    *end = index == 0 && edit()->hasSelection() ? characterCount() : 0;
}

int SecretEditAccessible::selectionCount() const
{
    return edit()->hasSelection() ? 1 : 0;
}

void SecretEditAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SecretEditAccessible::removeSelection(int)
{
    edit()->setCaretPosition(edit()->caretPosition());
}

void SecretEditAccessible::setSelection(int, int start, int end)
{
    if (std::min(start, end) <= 0 && std::max(start, end) >= characterCount())
        edit()->selectAll();
    else
        edit()->setCaretPosition(end); // a secret is selected as a whole or not at all
}

int SecretEditAccessible::cursorPosition() const
{
    return static_cast<int>(edit()->caretPosition());
}

void SecretEditAccessible::setCursorPosition(int position)
{
    edit()->setCaretPosition(position);
}

QString SecretEditAccessible::text(int start, int end) const
{
    const int length = characterCount();
    const int from = std::clamp(start, 0, length);
    return bullets(std::max(0, (end < 0 ? length : std::min(end, length)) - from));
}

int SecretEditAccessible::characterOffset(int offset) const
{
    constexpr int caret = -2; // QAccessibleTextInterface::textBeforeOffset(): -1 is the end, -2 the caret
    return offset == caret ? cursorPosition() : offset < 0 ? characterCount() : offset;
}

QString SecretEditAccessible::characterAt(int offset, int *start, int *end) const
{
    const bool exists = offset >= 0 && offset < characterCount();
    *start = exists ? offset : -1;
    *end = exists ? offset + 1 : -1;
    return bullets(exists ? 1 : 0);
}

QString SecretEditAccessible::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const int before = characterOffset(offset) - 1;
    return characterAt(boundary == QAccessible::CharBoundary ? before : -1, start, end);
}

QString SecretEditAccessible::textAtOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    if (boundary == QAccessible::CharBoundary)
        return characterAt(characterOffset(offset), start, end);
    *start = 0;
    *end = characterCount();
    return bullets(*end);
}

QString SecretEditAccessible::textAfterOffset(
    int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const int after = characterOffset(offset) + 1;
    return characterAt(boundary == QAccessible::CharBoundary ? after : -1, start, end);
}

int SecretEditAccessible::characterCount() const
{
    return static_cast<int>(edit()->length());
}

QRect SecretEditAccessible::characterRect(int offset) const
{
    const QRect inside = edit()->characterRect(offset);
    return {edit()->mapToGlobal(inside.topLeft()), inside.size()};
}

int SecretEditAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = edit()->mapFromGlobal(point);
    return edit()->rect().contains(inside) ? static_cast<int>(edit()->positionAt(inside)) : -1;
}

void SecretEditAccessible::scrollToSubstring(int, int end)
{
    edit()->setCaretPosition(end);
}

QString SecretEditAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void SecretEditAccessible::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void SecretEditAccessible::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void SecretEditAccessible::replaceText(int start, int end, const QString &text)
{
    if (edit()->isEnabled()) {
        const int length = characterCount();
        const int from = std::clamp(start, 0, length);
        edit()->editByPerson(from, (end < 0 ? length : std::clamp(end, from, length)) - from, text);
    }
    SecretClipboard::wipe(text);
}
