#pragma once

#include <QTreeView>

/// The tree of DataTree in the desk's own look: quiet arrows, and a current row that can't be missed.
class FieldView : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldView(QWidget *parent = nullptr);

protected:
    void drawRow(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    QColor background(const QModelIndex &index) const;
};
