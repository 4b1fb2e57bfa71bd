#pragma once

#include <QWidget>

class ItrSession;
class QPushButton;
class TextLabel;

/// The line above the steps of a case: whose it is, how many tries are used up, and the way to withdraw
/// consent.
class CaseBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseBar(QWidget *parent = nullptr);

    void show(const ItrSession &session);

Q_SIGNALS:
    void withdrawWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_whose;
    TextLabel *m_tries;
    QPushButton *m_withdraw;
};
