#pragma once

#include "pages/ConsentChoices.h"
#include "session/ItrSession.h"
#include "widgets/StatusBanner.h"

#include <QPointer>
#include <QWidget>

class CaseBar;
class CaseEndPage;
class ConsentPage;
class CredentialsPage;
class ItrDataPage;
class OtpPage;
class QStackedWidget;
class StepPage;

/// One case as a person works on it: the page of its state, each made when it is first needed, and above it
/// whose case it is. A case in the background keeps what was typed and takes no focus.
class CaseView : public QWidget
{
    Q_OBJECT
public:
    /// @p choices outlives it.
    explicit CaseView(ConsentChoices &choices, QWidget *parent = nullptr);

    /// From now on it shows @p session, which outlives it.
    void setSession(ItrSession &session);
    ItrSession *session() const { return m_session; }
    /// There is nothing to work with, for @p reason; only before setSession().
    void setWaiting(const QString &reason);
    /// Says something above the page.
    void present(const StatusBanner::Message &message);

    /// Whether this is the case that is worked on; only then does it take the focus.
    void setOpen(bool open);
    /// Puts the focus where the person left off, or where they go on.
    void takeFocus();
    /// Into the form, or, before there is one, for it.
    void fillPan(const QString &pan);
    void askToWithdraw();
    void askToClose();
    /// Of the state; null before the first.
    StepPage *page() const;

Q_SIGNALS:
    void newCaseWanted();
    void closeWanted();
    void removeWanted();
    void exportWanted();
    void printWanted();
    /// This case is to be ended and another begun.
    void startAgainWanted();

private:
    enum class Question { None, Withdraw, Close, KeepOpen };

    void follow(CaseState state);
    void showPage(StepPage *page);
    StepPage *pageOf(CaseState state);
    StepPage *consentPage();
    StepPage *credentialsPage();
    StepPage *otpPage();
    StepPage *dataPage();
    StepPage *endPage();
    void dropPages();
    void showExpiry();
    void ask(Question question, const StatusBanner::Message &message);
    Question dropQuestion();
    void answer(bool yes);
    void refuse(const JournalError &error);

    ConsentChoices &m_choices;
    QPointer<ItrSession> m_session;
    CaseBar *m_bar;
    QWidget *m_asking;
    StatusBanner *m_banner;
    QStackedWidget *m_pages;
    QPointer<ConsentPage> m_consent;
    QPointer<CredentialsPage> m_credentials;
    QPointer<OtpPage> m_otp;
    QPointer<ItrDataPage> m_data;
    QPointer<CaseEndPage> m_end;
    QPointer<QWidget> m_leftOff; ///< what had the focus when the case went to the background
    Question m_question = Question::None;
};
