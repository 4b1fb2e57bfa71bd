#pragma once

#include "pages/StepPage.h"
#include "session/ItrSession.h"

class QPushButton;
class WordsNotice;

/// The end of a case: says what became of it and of the session at the portal, and what there is to do about
/// that.
class CaseEndPage : public StepPage
{
    Q_OBJECT
public:
    explicit CaseEndPage(ItrSession &session, QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void newCaseWanted();
    void removeWanted();

protected:
    void submit() override;

private:
    QString outcome() const;
    QString meaning() const;
    void showLogout();

    ItrSession &m_session;
    TextLabel *m_whose;
    WordsNotice *m_logout;
    TextLabel *m_advice;
    QPushButton *m_newCase;
    QPushButton *m_remove;
};
