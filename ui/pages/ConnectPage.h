#pragma once

#include "pages/StepPage.h"

/// Shown when the desk was started without a profile and without the sandbox: says how to connect it.
class ConnectPage : public StepPage
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    void focusFirst() override {}

protected:
    void submit() override {}

private:
    void addWay(const QString &words, const QString &command);
};
