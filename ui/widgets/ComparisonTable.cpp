#include "widgets/ComparisonTable.h"

#include "widgets/ComparisonModel.h"
#include "widgets/Look.h"
#include "widgets/QuietHeader.h"

#include <QAbstractButton>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace
{
/// A value, and in small under it what has changed.
class CellPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics value(Look::font(Look::Text::Body));
        const QFontMetrics change(Look::font(Look::Text::Small));
        const bool isAmount = ItrSummary::isAmount(
            static_cast<const ComparisonModel *>(index.model())->comparison().rows()[index.row()].item);
        const int width = std::max(value.horizontalAdvance(index.data().toString()),
            change.horizontalAdvance(index.data(ComparisonModel::ChangeRole).toString()));
        return {
            width + 2 * Look::space(2), value.height() + (isAmount ? change.height() : 0) + Look::space(3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const QString change = index.data(ComparisonModel::ChangeRole).toString();
        const bool isSupplied = index.data(ComparisonModel::IsSuppliedRole).toBool();
        const QRect text
            = option.rect.adjusted(Look::space(2), Look::space(1.5), -Look::space(2), -Look::space(1.5));
        const int wrap = Qt::AlignRight | Qt::TextSingleLine;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(Look::font(Look::Text::Body));
        painter->setPen(Look::ink(palette, isSupplied ? Look::Ink::Normal : Look::Ink::Muted));
        painter->drawText(text, wrap | Qt::AlignTop, index.data().toString());
        painter->setFont(Look::font(Look::Text::Small));
        painter->setPen(Look::ink(palette, Look::Ink::Muted));
        painter->drawText(text, wrap | Qt::AlignBottom, change);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Look::hairline(palette));
        if (option.state & QStyle::State_HasFocus) {
            const double pen = Look::space(0.5);
            painter->setPen(QPen(Look::focus(palette), pen));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2 - 1),
                Look::radius(), Look::radius());
        }
        painter->restore();
    }
};
}

ComparisonTable::ComparisonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ComparisonModel(this))
{
    setAccessibleName(tr("The years compared"));
    setModel(m_model);
    setItemDelegate(new CellPainter(this));
    setHorizontalHeader(new QuietHeader(Qt::Horizontal, this));
    setVerticalHeader(new QuietHeader(Qt::Vertical, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    for (auto *corner : findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
}

void ComparisonTable::present(const ItrComparison &comparison)
{
    m_model->setComparison(comparison);
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    layOut();
}

QSize ComparisonTable::sizeHint() const
{
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {verticalHeader()->sizeHint().width() + horizontalHeader()->length(),
        horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar};
}

QSize ComparisonTable::minimumSizeHint() const
{
    return {Look::pixelsOf(20), sizeHint().height()};
}

bool ComparisonTable::eventFilter(QObject *watched, QEvent *event)
{
    // The corner between the headings has nothing to say, and no switch to be hidden by.
    if (event->type() == QEvent::Paint && qobject_cast<QAbstractButton *>(watched))
        return true;
    return QTableView::eventFilter(watched, event);
}

bool ComparisonTable::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        layOut();
    return QTableView::event(event);
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void ComparisonTable::layOut()
{
    resizeRowsToContents();
    resizeColumnsToContents();
    const int columns = m_model->columnCount();
    int widest = 0;
    for (int i = 0; i < columns; ++i)
        widest = std::max(widest, columnWidth(i));
    // All of one width; they fill the table where there is room to spare, up to what the eye still joins.
    const int room = columns > 0 ? viewport()->width() / columns : 0;
    const int width = std::max(widest, std::min(room, Look::pixelsOf(16)));
    for (int i = 0; i < columns; ++i)
        setColumnWidth(i, width);
    updateGeometry();
}
