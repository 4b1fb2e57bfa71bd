#pragma once

#include <QTableView>

class WorkListModel;

/// The cases of a work list in quiet rows, to be looked through by keyboard.
class WorkListTable : public QTableView
{
    Q_OBJECT
public:
    explicit WorkListTable(WorkListModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
};
