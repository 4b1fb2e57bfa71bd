#pragma once

#include "pages/StepPage.h"

class QPushButton;

/// Shown when nobody has said which service the desk is to ask: says how to connect it.
class ConnectPage : public StepPage
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void settingsWanted();

protected:
    void submit() override;

private:
    void addWay(const QString &words, const QString &command);

    QPushButton *m_settings;
};
