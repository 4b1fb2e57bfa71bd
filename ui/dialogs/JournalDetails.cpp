#include "dialogs/JournalDetails.h"

#include "journal/JournalWords.h"
#include "widgets/Look.h"

#include <QEvent>
#include <QTextCursor>
#include <QTextTable>

JournalDetails::JournalDetails(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Chosen entry"));
    setPlaceholderText(tr("Choose an entry to read all of it."));
    setFrameShape(NoFrame);
    document()->setDocumentMargin(Look::space(3));
    m_writing.setSingleShot(true);
    m_writing.setInterval(0);
    connect(&m_writing, &QTimer::timeout, this, &JournalDetails::write);
    write();
}

void JournalDetails::show(const std::optional<JournalEntry> &entry)
{
    const bool isSame = m_entry.has_value() == entry.has_value()
        && (!entry || (entry->hash == m_entry->hash && entry->canonical() == m_entry->canonical()));
    if (isSame)
        return;
    m_entry = entry;
    // Laying the text out takes longer than all else that a moved row brings about: in a turn of its own.
    m_writing.start();
}

void JournalDetails::write()
{
    clear();
    if (!m_entry)
        return;
    // Pairs of name and value, two pairs to a row where the values are short enough for it.
    const auto fields = JournalWords::fields(*m_entry);
    constexpr int columns = 4;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(Look::space(0.5));
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 16), QTextLength(QTextLength::PercentageLength, 34),
            QTextLength(QTextLength::PercentageLength, 16), QTextLength(QTextLength::PercentageLength, 34)});
    QTextCharFormat name;
    name.setForeground(Look::ink(palette(), Look::Ink::Muted));
    QTextCharFormat value;
    value.setForeground(Look::ink(palette(), Look::Ink::Normal));
    const int rows = static_cast<int>((fields.size() + 1) / 2);
    QTextCursor cursor(document());
    cursor.beginEditBlock(); // else the whole of it is laid out anew with every cell
    QTextTable *table = cursor.insertTable(rows, columns, format);
    for (int i = 0; i < fields.size(); ++i) {
        const int column = i % 2 * 2;
        table->cellAt(i / 2, column).firstCursorPosition().insertText(fields[i].first, name);
        table->cellAt(i / 2, column + 1).firstCursorPosition().insertText(fields[i].second, value);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

bool JournalDetails::event(QEvent *event)
{
    const bool isHandled = QTextEdit::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        write();
    return isHandled;
}
