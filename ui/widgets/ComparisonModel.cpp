#include "widgets/ComparisonModel.h"

#include <QLocale>

#include <cstdlib>

namespace
{
QString change(const ItrComparison::Cell &cell)
{
    if (!cell.change)
        return {};
    if (*cell.change == 0)
        return ComparisonModel::tr("no change");
    const QString sign = *cell.change > 0 ? u"+"_qs : QString();
    QString words = sign + ItrSummary::rupees(*cell.change);
    if (cell.percent) {
        const QString share = QLocale().toString(std::abs(*cell.percent), 'f', 1);
        words += ComparisonModel::tr(" (%1 %)").arg((*cell.percent < 0 ? u"−"_qs : u"+"_qs) + share);
    }
    return words;
}
}

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(QList<ItrComparison::Year>())
{
}

void ComparisonModel::setComparison(const ItrComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows().size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.columns().size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ItrComparison::Row &row = m_comparison.rows()[index.row()];
    const ItrComparison::Cell &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.isEmpty() ? tr("Not supplied") : cell.text;
    case IsSuppliedRole:
        return !cell.text.isEmpty();
    case ChangeRole:
        return change(cell);
    case Qt::AccessibleTextRole:
        return sentence(m_comparison, index.row(), index.column());
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isYear = orientation == Qt::Horizontal;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isYear ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    if (role != Qt::DisplayRole)
        return {};
    return isYear ? columnName(m_comparison.columns()[section])
                  : ItrSummary::label(m_comparison.rows()[section].item);
}

QString ComparisonModel::columnName(const ItrComparison::Column &column)
{
    return column.year ? column.year->text() : tr("No year named");
}

QString ComparisonModel::sentence(const ItrComparison &comparison, qsizetype row, qsizetype column)
{
    const ItrComparison::Row &figures = comparison.rows()[row];
    const ItrComparison::Cell &cell = figures.cells[column];
    const QString value = cell.text.isEmpty() ? tr("not supplied") : cell.text;
    const QString words
        = tr("%1, %2: %3")
              .arg(ItrSummary::label(figures.item), columnName(comparison.columns()[column]), value);
    if (!cell.change || column == 0)
        return words;
    const QString before = columnName(comparison.columns()[column - 1]);
    if (*cell.change == 0)
        return tr("%1; the same as %2").arg(words, before);
    const QString difference = ItrSummary::rupees(std::abs(*cell.change));
    return *cell.change > 0 ? tr("%1; %2 more than %3").arg(words, difference, before)
                            : tr("%1; %2 less than %3").arg(words, difference, before);
}
