#include "CaseDelegate.h"

#include "CaseLine.h"
#include "CaseListOrder.h"

#include "session/RefusedTries.h"

#include <QPainter>

namespace
{
void paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    const QPalette &palette = option.palette;
    const QColor accent = Look::accent(palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    const double pen = Look::space(0.5);
    painter.setBrush(Look::mixed(Look::surface(palette), accent, selected ? 0.16 : 0.07));
    painter.setPen(focused ? QPen(accent, pen) : QPen(Qt::NoPen));
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
}

/// @p text at the right end of @p line, and what of the line is left of it.
QRect paintRight(QPainter &painter, const QRect &line, const QString &text, const QColor &ink)
{
    if (text.isEmpty())
        return line;
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    return line.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(text) - Look::space(2), 0);
}

void paintElided(QPainter &painter, const QRect &line, const QString &text, const QColor &ink)
{
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// The word that marks news, and what of the line is left of it.
QRect paintBadge(QPainter &painter, const QRect &line, const QPalette &palette)
{
    painter.setFont(Look::font(Look::Text::Small));
    const QString word = CaseLine::tr("New");
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(word) + Look::space(2.5);
    const QRectF pill(
        line.right() + 1 - width, line.center().y() - metrics.height() / 2.0, width, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::accent(palette));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(Look::onAccent(palette));
    painter.drawText(pill, Qt::AlignCenter, word);
    return line.adjusted(0, 0, -width - Look::space(2), 0);
}
}

CaseDelegate::CaseDelegate(const CaseListOrder &cases, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_cases(cases)
{
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(Look::font(Look::Text::Heading)).height()
        + QFontMetrics(Look::font(Look::Text::Small)).height();
    return {Look::pixelsOf(14), lines + Look::space(4.5)};
}

void CaseDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ItrSession *session = m_cases.session(index);
    if (!session)
        return;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option);

    const QFontMetrics heading(Look::font(Look::Text::Heading));
    const QFontMetrics small(Look::font(Look::Text::Small));
    const QRect inside
        = option.rect.adjusted(Look::space(2.5), Look::space(2), -Look::space(2.5), -Look::space(2));
    const int edge = Look::pixelsOf(1.2);
    const QRectF square(inside.left(), inside.top() + (heading.height() - edge) / 2.0, edge, edge);
    Glyph::paint(*painter, square, CaseLine::sign(*session), Look::ink(palette, CaseLine::ink(*session)),
        Look::surface(palette));

    const int left = edge + Look::space(2.5);
    QRect first(inside.left() + left, inside.top(), inside.width() - left, heading.height());
    QRect second(first.left(), inside.bottom() + 1 - small.height(), first.width(), small.height());
    if (session->hasNews())
        first = paintBadge(*painter, first, palette);
    painter->setFont(Look::font(Look::Text::Heading));
    if (const auto time = CaseLine::otpTimeLeft(*session)) {
        first = paintRight(*painter, first, CaseLine::clock(*time),
            Look::ink(palette, CaseLine::inkOfTime(*session, *time)));
    }
    const bool ended = CaseSteps::hasEnded(session->state());
    paintElided(*painter, first, CaseLine::title(*session),
        Look::ink(palette, ended ? Look::Ink::Muted : Look::Ink::Normal));

    painter->setFont(Look::font(Look::Text::Small));
    const bool warns = CaseLine::refusedTries(*session) >= RefusedTries::warnFrom;
    second = paintRight(*painter, second, CaseLine::triesInShort(*session),
        Look::ink(palette, warns ? Look::Ink::Danger : Look::Ink::Warning));
    paintElided(*painter, second, CaseLine::detail(*session), Look::ink(palette, Look::Ink::Muted));
    painter->restore();
}
