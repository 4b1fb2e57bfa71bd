#pragma once

#include <QWidget>

/// How far a person has come, as a line of four pieces. The page says it in words.
class KioskSteps : public QWidget
{
    Q_OBJECT
public:
    explicit KioskSteps(QWidget *parent = nullptr);

    static constexpr int steps = 4;
    /// 1 to steps.
    void setStep(int step);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_step = 1;
};
