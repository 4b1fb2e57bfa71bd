#pragma once

#include "session/Desk.h"

#include <QAbstractListModel>

/// The cases of the desk in the order of their opening, a row each.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// @p desk outlives it.
    explicit CaseListModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    ItrSession *session(const QModelIndex &index) const;
    QModelIndex indexOf(const ItrSession *session) const;

private:
    void insert(ItrSession *session);
    void remove(ItrSession *session);
    void change(ItrSession *session);

    QList<ItrSession *> m_rows;
};
