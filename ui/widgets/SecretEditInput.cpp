// What keys, mouse and focus do in a SecretEdit: apart from what an edit is, because the two change for
// different reasons.
#include "widgets/SecretEdit.h"

#include "widgets/EditCommand.h"
#include "widgets/SecretClipboard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

void SecretEdit::run(EditCommand command)
{
    switch (command) {
    case EditCommand::None:
        break;
    case EditCommand::Paste:
        paste();
        break;
    case EditCommand::SelectAll:
        selectAll();
        break;
    case EditCommand::DeleteAll:
        removeAll();
        break;
    case EditCommand::DeleteBefore:
        removeNear(m_caret - 1);
        break;
    case EditCommand::DeleteAfter:
        removeNear(m_caret);
        break;
    case EditCommand::Left:
        setCaretPosition(m_allSelected ? 0 : m_caret - 1);
        break;
    case EditCommand::Right:
        setCaretPosition(m_allSelected ? length() : m_caret + 1);
        break;
    case EditCommand::Start:
        setCaretPosition(0);
        break;
    case EditCommand::End:
        setCaretPosition(length());
        break;
    case EditCommand::Submit:
        Q_EMIT submitted();
        break;
    }
}

bool SecretEdit::event(QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyRelease)
        return QWidget::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isTyped(*key) && !(override && editCommandOf(*key) != EditCommand::None))
        return QWidget::event(event);
    if (!override)
        SecretClipboard::wipe(key->text());
    event->accept();
    return true;
}

bool SecretEdit::isPartOfSequence(const QKeyEvent &press)
{
    const DeadKey::Verdict verdict = m_deadKey.observe(press);
    if (verdict == DeadKey::Verdict::None)
        return false;
    if (verdict == DeadKey::Verdict::Composed) {
        const QString text = m_deadKey.composed();
        m_deadKey.forget();
        typeOver(text);
        SecretClipboard::wipe(text);
    } else if (verdict == DeadKey::Verdict::Refused) {
        Q_EMIT deadKeyRefused();
    }
    SecretClipboard::wipe(press.text());
    return true;
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_capsLock.observe(*event))
        Q_EMIT capsLockNoticed(m_capsLock.isOn());
    if (isPartOfSequence(*event))
        return;
    const EditCommand command = editCommandOf(*event);
    if (command == EditCommand::Submit && event->isAutoRepeat())
        return; // a key held down submits once
    if (command != EditCommand::None) {
        run(command);
    } else if (isTyped(*event)) {
        const QString text = event->text();
        typeOver(text);
        SecretClipboard::wipe(text);
    } else {
        event->ignore();
    }
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        selectAll();
    restartCaret();
}

void SecretEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        deselect();
    m_capsLock.forget();
    m_deadKey.forget();
    restartCaret();
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCaretPosition(positionAt(event->position().toPoint()));
    else
        event->ignore();
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        selectAll();
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasteAction = menu->addAction(tr("&Paste"), this, &SecretEdit::paste);
    pasteAction->setEnabled(SecretClipboard::hasText());
    QAction *deleteAction = menu->addAction(tr("Delete"), this, &SecretEdit::removeAll);
    deleteAction->setEnabled(m_allSelected);
    menu->addSeparator();
    QAction *selectAction = menu->addAction(tr("Select &all"), this, &SecretEdit::selectAll);
    selectAction->setEnabled(!isEmpty() && !m_allSelected);
    menu->popup(event->globalPos());
}
