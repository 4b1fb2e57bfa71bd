#include "widgets/FieldView.h"

#include "widgets/Look.h"
#include "widgets/QuietHeader.h"

#include <QPainter>

FieldView::FieldView(QWidget *parent)
    : QTreeView(parent)
{
    setHeader(new QuietHeader(Qt::Horizontal, this));
    header()->setStretchLastSection(true);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setUniformRowHeights(true); // or each of a million rows is measured
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(Look::space(5));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QColor FieldView::background(const QModelIndex &index) const
{
    const bool isCurrent = index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0);
    const double share = !isCurrent ? 0.0 : hasFocus() ? 0.20 : 0.10;
    return Look::mixed(Look::surface(palette()), Look::accent(palette()), share);
}

void FieldView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->fillRect(option.rect, background(index));
    QTreeView::drawRow(painter, option, index);
}

void FieldView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(rect, background(index)); // over what the theme has put there
    if (hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        painter->fillRect(
            QRect(rect.left(), rect.top(), Look::space(0.75), rect.height()), Look::focus(palette()));
    if (model()->hasChildren(index)) {
        const double arm = Look::space(0.9);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.right() - indentation() / 2.0, rect.center().y() + 0.5);
        painter->rotate(isExpanded(index) ? 90 : 0);
        painter->setPen(QPen(Look::ink(palette(), Look::Ink::Muted), std::max(1.5, arm / 3), Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{-arm / 2, -arm}, {arm / 2, 0}, {-arm / 2, arm}});
    }
    painter->restore();
}
