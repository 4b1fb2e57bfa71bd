#include "widgets/QuietHeader.h"

#include "widgets/Look.h"

#include <QPainter>

QuietHeader::QuietHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setFrameShape(NoFrame);
    setHighlightSections(false);
    viewport()->setAutoFillBackground(false);
}

QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(Look::font(Look::Text::Body));
    const QString words = model()->headerData(section, orientation()).toString();
    return {metrics.horizontalAdvance(words) + 2 * Look::space(2), metrics.height() + Look::space(3)};
}

void QuietHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isHorizontal = orientation() == Qt::Horizontal;
    const QVariant wish = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int alignment = wish.isValid() ? wish.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(Look::font(isHorizontal ? Look::Text::Heading : Look::Text::Body));
    painter->setPen(Look::ink(palette(), isHorizontal ? Look::Ink::Normal : Look::Ink::Muted));
    const int side = Look::space(2);
    const int above = Look::space(1.5);
    painter->drawText(rect.adjusted(side, above, -side, -above), alignment,
        model()->headerData(section, orientation()).toString());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
        isHorizontal ? Look::edge(palette()) : Look::hairline(palette()));
}

void QuietHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (orientation() != Qt::Horizontal || length() >= width())
        return;
    QPainter painter(viewport()); // the theme has put a button's face where no section is
    painter.fillRect(QRect(length(), 0, width() - length(), height()), Look::surface(palette()));
}
