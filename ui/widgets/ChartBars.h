#pragma once

#include "itr/ItrComparison.h"

#include <QList>
#include <QWidget>

#include <optional>

/// The bars of ComparisonChart: a panel for each figure, a bar for each year. A figure that was not supplied
/// is a gap with these words, never a bar of 0.
class ChartBars : public QWidget
{
    Q_OBJECT
public:
    struct Mark {
        qsizetype row = 0; ///< of ItrComparison
        qsizetype column = 0;
        QRectF line; ///< all that belongs to it: year, bar and amount
        QRectF bar; ///< empty where the figure is missing
    };

    explicit ChartBars(QWidget *parent = nullptr);

    void present(const ItrComparison &comparison);
    const QList<Mark> &marks() const { return m_marks; }
    /// Of the mark that the keyboard or the mouse is on; empty for none.
    QString words() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wordsChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int panelsAcross(int width) const;
    int panelHeight() const;
    void layOut();
    void layOutPanel(qsizetype row, const QRectF &panel);
    void paintPanelTitle(QPainter &painter, const Mark &first) const;
    void paintMark(QPainter &painter, qsizetype index) const;
    void hover(const QPointF &position);
    void moveTo(qsizetype mark);
    void tell();

    ItrComparison m_comparison;
    QList<qsizetype> m_rows; ///< of ItrComparison, the ones that are drawn
    QList<Mark> m_marks; ///< panel by panel, the oldest year first
    qsizetype m_current = 0;
    std::optional<qsizetype> m_hovered;
};
