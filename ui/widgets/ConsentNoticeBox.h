#pragma once

#include "session/ConsentNotice.h"
#include "widgets/Look.h"

#include <QList>
#include <QScrollArea>

#include <utility>

class TextLabel;

/// The consent notice as a text to read, in a box that scrolls by keyboard as well.
class ConsentNoticeBox : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConsentNoticeBox(QWidget *parent = nullptr);

    void show(const ConsentNotice &notice);
    /// Where text is large, so that what comes below the notice stays on the screen.
    void setLow();
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        Look::Text size;
        QString text;
    };

    static QList<Line> linesOf(const ConsentNotice &notice);
    bool isLaidOutFor(const QList<Line> &lines) const;
    void layOut(const QList<Line> &lines);

    QList<std::pair<Look::Text, TextLabel *>> m_lines;
    bool m_isLow = false;
};
