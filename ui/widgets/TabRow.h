#pragma once

#include <QTabBar>

/// Tabs as quiet words in a line, the current one underlined.
class TabRow : public QTabBar
{
    Q_OBJECT
public:
    /// @p name: what assistive technologies call the row.
    explicit TabRow(const QString &name, QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
};
