#include "CaseListModel.h"

#include "CaseLine.h"

CaseListModel::CaseListModel(Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(desk.cases())
{
    connect(&desk, &Desk::caseOpened, this, &CaseListModel::insert);
    connect(&desk, &Desk::caseRemoved, this, &CaseListModel::remove);
    connect(&desk, &Desk::caseChanged, this, &CaseListModel::change);
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    const ItrSession *row = session(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return CaseLine::title(*row);
    case Qt::AccessibleTextRole:
        return CaseLine::spoken(*row);
    default:
        return {};
    }
}

ItrSession *CaseListModel::session(const QModelIndex &index) const
{
    return m_rows.value(index.row(), nullptr);
}

QModelIndex CaseListModel::indexOf(const ItrSession *session) const
{
    const qsizetype row = m_rows.indexOf(session);
    return row < 0 ? QModelIndex() : index(static_cast<int>(row));
}

void CaseListModel::insert(ItrSession *session)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows += session;
    endInsertRows();
}

void CaseListModel::remove(ItrSession *session)
{
    const QModelIndex index = indexOf(session);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.removeAt(index.row());
    endRemoveRows();
}

void CaseListModel::change(ItrSession *session)
{
    const QModelIndex changed = indexOf(session);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}
