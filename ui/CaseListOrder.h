#pragma once

#include <QSortFilterProxyModel>

class CaseListModel;
class ItrSession;

/// Which cases the list shows and in what order: those that fit what is searched, and, if wished, what runs
/// out first on top.
class CaseListOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CaseListOrder(CaseListModel &cases, QObject *parent = nullptr);

    /// Part of a reference or of a masked PAN, or the beginning of a PAN.
    void setSearch(const QString &text);
    void setByTimeLeft(bool byTimeLeft);
    ItrSession *session(const QModelIndex &index) const;
    QModelIndex indexOf(const ItrSession *session) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CaseListModel &m_cases;
    QString m_search;
    QString m_searchedPan;
};
