#pragma once

#include "pages/StepPage.h"
#include "session/ItrSession.h"

class QPushButton;

/// Step 3 of a case: says that the data has arrived and how much of it.
class ItrDataPage : public StepPage
{
    Q_OBJECT
public:
    explicit ItrDataPage(ItrSession &session, QWidget *parent = nullptr);

    void focusFirst() override;

protected:
    void submit() override;

private:
    void follow(ItrSession::State state);

    ItrSession &m_session;
    QPushButton *m_newCase;
};
