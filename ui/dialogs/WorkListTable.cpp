#include "dialogs/WorkListTable.h"

#include "dialogs/WorkListModel.h"
#include "widgets/Look.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace
{
constexpr double sidePadding = 2.5; // of a cell, on the spacing grid
constexpr int fewestRows = 2; // that are seen however small the window is

QRect textRect(const QRect &cell)
{
    return cell.adjusted(Look::space(sidePadding), 0, -Look::space(sidePadding), 0);
}

int caseHeight()
{
    return QFontMetrics(Look::font(Look::Text::Body)).height() + Look::space(2.5);
}

/// Draws a case on one line; the row that has the keyboard in the colours of the default button.
class CaseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // The whole pixels of an advance can be less than the text takes when the display is scaled.
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString()) + Look::space(0.5);
        return {text + 2 * Look::space(sidePadding), caseHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state & QStyle::State_Selected;
        const bool active = selected && option.widget && option.widget->hasFocus();
        const QColor fill = active ? Look::accent(palette)
            : selected             ? Look::tint(palette, Look::Tone::Info)
                                   : palette.color(QPalette::Active, QPalette::Base);
        const bool quiet
            = index.column() == WorkListModel::LineColumn || index.column() == WorkListModel::HolderColumn;
        const QColor ink = active ? Look::onAccent(palette)
            : quiet               ? Look::ink(palette, Look::Ink::Muted)
                                  : palette.color(QPalette::Active, QPalette::Text);
        painter->save();
        painter->fillRect(option.rect, fill);
        if (!selected)
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                Look::hairline(palette));
        painter->setFont(option.font);
        painter->setPen(Look::readable(ink, fill, Look::textContrast(palette)));
        const QRect room = textRect(option.rect);
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() | Qt::AlignVCenter;
        painter->drawText(room, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

/// Headings that stay behind what they head.
class QuietHeader : public QHeaderView
{
public:
    explicit QuietHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        const QFontMetrics metrics(Look::font(Look::Text::Small));
        return {metrics.horizontalAdvance(heading(section)) + 2 * Look::space(sidePadding),
            metrics.height() + Look::space(2)};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QColor fill = Look::surface(palette());
        painter->save();
        painter->fillRect(rect, fill);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Look::edge(palette()));
        painter->setFont(Look::font(Look::Text::Small));
        painter->setPen(Look::ink(palette(), Look::Ink::Muted));
        const auto alignment
            = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
        painter->drawText(textRect(rect), static_cast<int>(alignment.toInt()), heading(section));
        painter->restore();
    }

private:
    QString heading(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }
};
}

WorkListTable::WorkListTable(WorkListModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new CaseDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(caseHeight());
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(WorkListModel::ReferenceColumn, QHeaderView::Stretch);
    setMinimumHeight(horizontalHeader()->sizeHint().height() + fewestRows * caseHeight() + 2 * frameWidth());
}

QSize WorkListTable::sizeHint() const
{
    return {QTableView::sizeHint().width(), minimumHeight()}; // the window gives it what it has left
}
