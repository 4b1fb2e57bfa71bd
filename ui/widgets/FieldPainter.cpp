#include "widgets/FieldPainter.h"

#include "itr/ItrTreeModel.h"
#include "widgets/Look.h"

#include <QPainter>

FieldPainter::FieldPainter(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QSize FieldPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // All rows alike: the view asks one and lays out a million.
    return {Look::pixelsOf(10), QFontMetrics(Look::font(Look::Text::Body)).height() + Look::space(2)};
}

QString FieldPainter::markOf(const QModelIndex &index) const
{
    if (m_revealed.isValid() && m_revealed == index.siblingAtColumn(ItrTreeModel::FieldColumn))
        return tr("shown");
    return static_cast<const ItrTreeModel *>(index.model())->isMasked(index) ? tr("masked") : QString();
}

void FieldPainter::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isField = index.column() == ItrTreeModel::FieldColumn;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const auto &model = *static_cast<const ItrTreeModel *>(index.model());
    const bool isContainer = model.hasChildren(index.siblingAtColumn(ItrTreeModel::FieldColumn));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Look::font(isField && isContainer ? Look::Text::Heading : Look::Text::Body));
    const bool isMuted = isField != isContainer && !isCurrent; // what only names or counts
    painter->setPen(Look::ink(palette, isMuted ? Look::Ink::Muted : Look::Ink::Normal));
    QRect room = option.rect.adjusted(Look::space(1), 0, -Look::space(1), 0);
    const QString text = index.data().toString();
    const QString mark = isField ? QString() : markOf(index);
    const QFontMetrics metrics(painter->font());
    const int markWidth = mark.isEmpty()
        ? 0
        : QFontMetrics(Look::font(Look::Text::Small)).horizontalAdvance(mark) + Look::space(4);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - markWidth);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (!mark.isEmpty()) {
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + Look::space(2));
        paintMark(
            painter, option, room, mark, m_revealed == index.siblingAtColumn(ItrTreeModel::FieldColumn));
    }
    painter->restore();
}

void FieldPainter::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
    const QString &words, bool isRevealed) const
{
    const QPalette &palette = option.palette;
    const QFont font = Look::font(Look::Text::Small);
    const QFontMetrics metrics(font);
    const Look::Tone tone = isRevealed ? Look::Tone::Warning : Look::Tone::Info;
    const int height = metrics.height() + 1;
    const QRect pill(room.left(), room.center().y() - height / 2,
        metrics.horizontalAdvance(words) + Look::space(3), height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Look::tint(palette, tone));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setFont(font);
    painter->setPen(Look::ink(palette, Look::inkOf(tone)));
    painter->drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, words);
}
