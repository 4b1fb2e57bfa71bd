#pragma once

#include "worklist/WorkList.h"

#include <QAbstractTableModel>

/// The cases of a work list, one a row, with their PANs masked.
class WorkListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, ReferenceColumn, PanColumn, HolderColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<WorkListRow> &rows);
    const QList<WorkListRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const WorkListRow &row, int column);

    QList<WorkListRow> m_rows;
};
