#include "widgets/PanEdit.h"

#include "widgets/InvalidMark.h"
#include "widgets/Look.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <array>

namespace
{
constexpr qsizetype firstGap = 5;
constexpr qsizetype secondGap = 9;

QString grouped(const QString &plain)
{
    QString out = plain;
    if (out.size() > secondGap)
        out.insert(secondGap, u' ');
    if (out.size() > firstGap)
        out.insert(firstGap, u' ');
    return out;
}

/// Where the caret stands in the grouped text that has @p characters of the PAN before it.
qsizetype caretAfter(qsizetype characters)
{
    return characters + (characters > firstGap ? 1 : 0) + (characters > secondGap ? 1 : 0);
}

/// The PAN in a longer text, such as a line pasted from a letter.
QString panWithin(const QString &text)
{
    static const QRegularExpression shape(
        u"(?<![\\p{L}\\p{N}])[A-Za-z]{5}[\\s\\p{Pd}]*[0-9]{4}[\\s\\p{Pd}]*[A-Za-z](?![\\p{L}\\p{N}])"_qs);
    return Pan::normalised(shape.match(text).capturedView());
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
}

PanEdit::PanEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setAcceptDrops(false);
    setDragEnabled(false);
    connect(this, &QLineEdit::textEdited, this, &PanEdit::reformat);
}

void PanEdit::setPan(const QString &pan)
{
    const QString plain = Pan::normalised(pan);
    setHidden(false);
    write(plain, plain.size());
    if (!hasFocus())
        setHidden(!m_shown && this->pan().has_value());
    Q_EMIT panChanged();
}

QString PanEdit::problem() const
{
    for (qsizetype i = 0; i < m_plain.size(); ++i) {
        const bool wantsDigit = i >= firstGap && i < secondGap;
        if (wantsDigit ? isDigit(m_plain[i]) : isLetter(m_plain[i]))
            continue;
        static constexpr std::array<const char *, Pan::length> ordinals{QT_TR_NOOP("1st"), QT_TR_NOOP("2nd"),
            QT_TR_NOOP("3rd"), QT_TR_NOOP("4th"), QT_TR_NOOP("5th"), QT_TR_NOOP("6th"), QT_TR_NOOP("7th"),
            QT_TR_NOOP("8th"), QT_TR_NOOP("9th"), QT_TR_NOOP("10th")};
        const QString ordinal = tr(ordinals[static_cast<std::size_t>(i)]);
        return wantsDigit ? tr("The %1 character must be a digit.").arg(ordinal)
                          : tr("The %1 character must be a letter from A to Z.").arg(ordinal);
    }
    return {};
}

void PanEdit::setShown(bool shown)
{
    m_shown = shown;
    setHidden(!shown && pan().has_value());
}

void PanEdit::setHidden(bool hidden)
{
    if (hidden == isHidden())
        return;
    const qsizetype caret = Pan::normalised(QStringView(text()).left(cursorPosition())).size();
    setEchoMode(hidden ? Password : Normal);
    write(m_plain, caret);
    Q_EMIT hiddenChanged(hidden);
}

void PanEdit::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

QSize PanEdit::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    return {std::max(hint.width(), Look::pixelsOf(14)), hint.height()};
}

void PanEdit::reformat(const QString &typed)
{
    QString plain = Pan::normalised(typed);
    qsizetype caret = Pan::normalised(QStringView(typed).left(cursorPosition())).size();
    if (plain.size() > Pan::length) {
        const QString found = panWithin(typed);
        if (found.isEmpty()) {
            // What was there stays; the caret goes back to before what was refused.
            write(m_plain, std::max<qsizetype>(0, caret - (plain.size() - m_plain.size())));
            Q_EMIT refusedTooLong();
            return;
        }
        plain = found;
        caret = found.size();
    }
    write(plain, caret);
    if (!pan())
        setHidden(false);
    Q_EMIT panEdited();
    Q_EMIT panChanged();
}

void PanEdit::write(const QString &plain, qsizetype caret)
{
    m_plain = plain;
    // Also when the text is as it should be: setText() empties the undo history, in which the PAN would stay.
    // Hidden it has no gaps: each would be a bullet that stands for no character.
    setText(isHidden() ? plain : grouped(plain));
    setCursorPosition(static_cast<int>(isHidden() ? caret : caretAfter(caret)));
}

void PanEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        return;
    // The gap is ours, not the person's: deleting goes on behind it.
    const bool atGap
        = !hasSelectedText() && cursorPosition() < text().size() && text()[cursorPosition()] == u' ';
    if (atGap && event->matches(QKeySequence::Delete))
        setCursorPosition(cursorPosition() + 1);
    QLineEdit::keyPressEvent(event);
}

void PanEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !m_shown && pan())
        setHidden(true);
}

void PanEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_invalid)
        return;
    QPainter painter(this);
    InvalidMark::paintFrame(painter, rect(), palette(), hasFocus());
    const int side = fontMetrics().ascent() + 2;
    const QRect sign(width() - side - Look::space(3), (height() - side + 1) / 2, side, side);
    InvalidMark::paintSign(painter, QStyle::visualRect(layoutDirection(), rect(), sign), palette());
}
