#pragma once

#include <QHeaderView>

/// The headings of a table or tree on the desk's surface: muted words, a hairline, no buttons.
class QuietHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit QuietHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};
