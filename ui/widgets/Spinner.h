#pragma once

#include <QBasicTimer>
#include <QWidget>

/// A turning arc: something is going on. It stands still where the desktop asks for no animation.
class Spinner : public QWidget
{
    Q_OBJECT
public:
    explicit Spinner(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_turn;
    int m_angle = 90; ///< degrees
};
