#include "widgets/LineList.h"

#include "widgets/Look.h"

#include <QStyledItemDelegate>

namespace
{
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QPalette own = option->palette;
        option->palette.setColor(QPalette::Highlight, Look::accent(own));
        option->palette.setColor(QPalette::HighlightedText, Look::onAccent(own));
        option->state.setFlag(QStyle::State_MouseOver, false);
    }
};
}

LineList::LineList(QAbstractItemModel *model, int fewestLines, QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new LineDelegate(this));
    setWordWrap(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSpacing(Look::space(0.5));
    setMinimumHeight(fewestLines * (fontMetrics().height() + Look::space(1.5)));
}
