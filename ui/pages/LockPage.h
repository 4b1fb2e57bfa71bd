#pragma once

#include "pages/StepPage.h"

class QPushButton;

/// Stands where the cases stood while the desk is locked; a click on it, or Enter, goes on.
class LockPage : public StepPage
{
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void left();

protected:
    void submit() override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QPushButton *m_goOn;
};
