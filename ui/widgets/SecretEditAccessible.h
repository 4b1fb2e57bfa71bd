#pragma once

#include "widgets/SecretEdit.h"

#include <QAccessibleWidget>

/// To be called once, before any widget is made: teaches accessibility to tell a SecretEdit as a password
/// field.
void installSecretEditAccessibility();

/// Tells assistive technologies of a change in @p edit, at code point @p from, in bullets.
void announceSecretChange(SecretEdit *edit, qsizetype from, qsizetype removed, qsizetype inserted);
/// Tells them of the caret.
void announceSecretCaret(SecretEdit *edit);

/// A SecretEdit as assistive technologies see it: a password field whose characters can be written but are
/// only ever read as bullets, revealed or not.
class SecretEditAccessible : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit SecretEditAccessible(SecretEdit *edit);

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    /// Bullets make one word, sentence and line. Qt's own search for their boundaries does not end on them.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    /// The characters of @p text are zeroed in place, in every copy that shares them.
    void insertText(int offset, const QString &text) override;
    void deleteText(int start, int end) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    SecretEdit *edit() const;
    QString characterAt(int offset, int *start, int *end) const;
    int characterOffset(int offset) const;
};
