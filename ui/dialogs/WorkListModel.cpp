#include "dialogs/WorkListModel.h"

void WorkListModel::show(const QList<WorkListRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WorkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkListRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    // A cell that is read out alone says what it is.
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2", "heading of a column: what stands in it")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QString WorkListModel::text(const WorkListRow &row, int column)
{
    switch (column) {
    case LineColumn:
        return QString::number(row.line);
    case ReferenceColumn:
        return row.reference;
    case PanColumn:
        return row.pan.masked();
    case HolderColumn:
        return row.pan.holder().isEmpty() ? tr("Unknown holder letter") : row.pan.holder();
    default:
        return {};
    }
}

QVariant WorkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == LineColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case ReferenceColumn:
        return tr("Reference");
    case PanColumn:
        return tr("PAN");
    case HolderColumn:
        return tr("Holder");
    default:
        return {};
    }
}
