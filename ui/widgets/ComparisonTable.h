#pragma once

#include <QTableView>

class ComparisonModel;
class ItrComparison;

/// Years side by side: a row for each figure, a column for each year, and under each amount what it is more
/// or less than in the year before. As high as its rows; scrolls sideways only.
class ComparisonTable : public QTableView
{
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget *parent = nullptr);

    void present(const ItrComparison &comparison);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    ComparisonModel *m_model;
};
