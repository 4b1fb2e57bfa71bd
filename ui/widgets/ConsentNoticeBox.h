#pragma once

#include "session/ConsentNotice.h"

#include <QScrollArea>

class QVBoxLayout;

/// The consent notice as a text to read, in a box that scrolls by keyboard as well.
class ConsentNoticeBox : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConsentNoticeBox(QWidget *parent = nullptr);

    void show(const ConsentNotice &notice);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_text = nullptr;
};
