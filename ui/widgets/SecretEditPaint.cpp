// How a SecretEdit looks: apart from its behaviour, because the two change for different reasons.
#include "widgets/SecretEdit.h"

#include "widgets/InvalidMark.h"
#include "widgets/SecretLine.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace
{
// QLineEdit's own, so that both kinds of field line up.
constexpr int horizontalMargin = 2;
constexpr int verticalMargin = 1;
constexpr int leastLineHeight = 14;
constexpr int charactersWide = 17;
}

void SecretEdit::initOption(QStyleOptionFrame &option) const
{
    option.initFrom(this);
    option.rect = contentsRect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.midLineWidth = 0;
    option.state |= QStyle::State_Sunken;
    option.features = QStyleOptionFrame::None;
}

void SecretEdit::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
        if (!isEnabled())
            setRevealed(false);
        restartCaret();
        break;
    case QEvent::FontChange:
        if (m_revealed)
            SecretLine::warmGlyphs(font(), devicePixelRatioF());
        [[fallthrough]];
    case QEvent::StyleChange:
        updateGeometry();
        [[fallthrough]];
    case QEvent::LayoutDirectionChange:
    case QEvent::PaletteChange:
    case QEvent::ActivationChange:
        update();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

QSize SecretEdit::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QSize contents(metrics.horizontalAdvance(QLatin1Char('x')) * charactersWide + 2 * horizontalMargin,
        std::max({metrics.height(), leastLineHeight, icon - 2}) + 2 * verticalMargin);
    QStyleOptionFrame option;
    initOption(option);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this);
}

QSize SecretEdit::minimumSizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    const QSize contents(metrics.maxWidth() + 2 * horizontalMargin,
        metrics.height() + std::max(2 * verticalMargin, metrics.leading()));
    QStyleOptionFrame option;
    initOption(option);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, contents, this);
}

SecretLine SecretEdit::line() const
{
    if (m_revealed)
        return SecretLine(m_secret, font(), QChar());
    QStyleOptionFrame option;
    initOption(option);
    const int bullet = style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, &option, this);
    return SecretLine(m_secret, font(), QChar(static_cast<char16_t>(bullet)));
}

QRect SecretEdit::signRect() const
{
    QStyleOptionFrame option;
    initOption(option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int side = std::min(fontMetrics().ascent() + 2, contents.height());
    const int gap = (contents.height() - side + 1) / 2;
    const QRect leftToRight(
        contents.right() + 1 - side - std::max(gap, horizontalMargin), contents.top() + gap, side, side);
    return QStyle::visualRect(layoutDirection(), contents, leftToRight);
}

QRect SecretEdit::lineRect() const
{
    QStyleOptionFrame option;
    initOption(option);
    QRect rect = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int height = fontMetrics().height();
    rect = QRect(rect.x() + horizontalMargin, rect.y() + (rect.height() - height + 1) / 2,
        rect.width() - 2 * horizontalMargin, height);
    if (m_invalid && isRightToLeft())
        rect.setLeft(signRect().right() + 1 + horizontalMargin);
    else if (m_invalid)
        rect.setRight(signRect().left() - 1 - horizontalMargin);
    return rect;
}

qreal SecretEdit::lineStart(const SecretLine &shaped) const
{
    const QRect rect = lineRect();
    const qreal caretWidth = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
    const qreal needed = shaped.width() + caretWidth;
    if (needed <= rect.width()) {
        m_scrolled = 0;
        return isRightToLeft() ? rect.x() + rect.width() - needed : rect.x();
    }
    const qreal caret = shaped.xOf(m_caret);
    m_scrolled = std::clamp(m_scrolled, caret + caretWidth - rect.width(), caret);
    m_scrolled = std::clamp(m_scrolled, 0.0, needed - rect.width());
    return rect.x() - m_scrolled;
}

qsizetype SecretEdit::positionAt(QPoint point) const
{
    const SecretLine shaped = line();
    return shaped.positionAt(point.x() - lineStart(shaped));
}

QRect SecretEdit::characterRect(qsizetype position) const
{
    const SecretLine shaped = line();
    const qreal left = shaped.xOf(position);
    const QRect rect = lineRect();
    const qreal right = shaped.xOf(std::min(position + 1, length()));
    return QRectF(lineStart(shaped) + left, rect.y(), std::max(1.0, right - left), rect.height()).toRect();
}

void SecretEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    initOption(option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    if (m_invalid) {
        InvalidMark::paintFrame(painter, rect(), palette(), hasFocus());
        InvalidMark::paintSign(painter, signRect(), palette());
    }
    const QRect rect = lineRect();
    painter.setClipRect(rect.adjusted(-horizontalMargin, 0, horizontalMargin, 0));
    if (isEmpty() && !m_placeholder.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
        painter.drawText(rect, static_cast<int>(leading | Qt::AlignVCenter),
            fontMetrics().elidedText(m_placeholder, Qt::ElideRight, rect.width()));
    }
    paintLine(painter, rect);
}

void SecretEdit::paintLine(QPainter &painter, const QRect &rect) const
{
    const SecretLine shaped = line();
    const qreal start = lineStart(shaped);
    if (m_allSelected) {
        painter.fillRect(
            QRectF(start, rect.y(), shaped.width(), rect.height()), palette().brush(QPalette::Highlight));
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(palette().color(QPalette::Text));
    }
    shaped.paint(painter, QPointF(start, rect.y() + fontMetrics().ascent()));
    if (m_caretShown) {
        const int width = style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this);
        painter.fillRect(QRectF(start + shaped.xOf(m_caret), rect.y(), width, rect.height()),
            palette().color(QPalette::Text));
    }
}
