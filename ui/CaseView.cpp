#include "CaseView.h"

#include "CaseBar.h"
#include "pages/CaseEndPage.h"
#include "pages/ConsentPage.h"
#include "pages/CredentialsPage.h"
#include "pages/ItrDataPage.h"
#include "pages/OtpPage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

CaseView::CaseView(ConsentChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_bar(new CaseBar(this))
    , m_asking(new QWidget(this))
    , m_banner(new StatusBanner(m_asking))
    , m_pages(new QStackedWidget(this))
{
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(Look::space(4), Look::space(3), Look::space(4), 0);
    asking->addWidget(m_banner);
    m_asking->setVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_asking);
    column->addWidget(m_pages, 1);
    connect(m_bar, &CaseBar::withdrawWanted, this, &CaseView::askToWithdraw);
    connect(m_banner, &StatusBanner::answered, this, &CaseView::answer);
    showPage(consentPage());
}

void CaseView::setSession(ItrSession &session)
{
    m_session = &session;
    const auto updateBar = [this] { m_bar->show(*m_session); };
    connect(&session, &ItrSession::stateChanged, this, &CaseView::follow);
    connect(&session, &ItrSession::stateChanged, this, updateBar);
    connect(&session, &ItrSession::newsChanged, this, updateBar);
    connect(&session, &ItrSession::newsChanged, this, &CaseView::showExpiry);
    connect(&session, &ItrSession::failed, this, updateBar);
    connect(&session, &ItrSession::otpNotSent, this, updateBar);
    connect(&session, &ItrSession::journalRefused, this, &CaseView::refuse);
    if (session.state() == CaseState::Consent)
        m_consent->setSession(session);
    follow(session.state());
    updateBar();
    showExpiry();
}

void CaseView::setWaiting(const QString &reason)
{
    m_consent->removeSession(reason);
}

void CaseView::present(const StatusBanner::Message &message)
{
    page()->banner()->present(message);
}

void CaseView::setOpen(bool open)
{
    if (!open)
        m_leftOff = isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    // What is disabled takes no focus, whatever the page of a case in the background wishes when its answer
    // comes: the person is typing elsewhere.
    setEnabled(open);
}

void CaseView::takeFocus()
{
    if (m_question != Question::None)
        m_banner->setFocus(Qt::OtherFocusReason);
    else if (m_leftOff && m_leftOff->isVisible() && m_leftOff->isEnabled())
        m_leftOff->setFocus(Qt::OtherFocusReason);
    else if (page()->banner()->isPresenting() && page()->banner()->message().asksYesNo
        && page()->banner()->message().takesFocus)
        page()->banner()->setFocus(Qt::OtherFocusReason);
    else
        page()->focusFirst();
    m_leftOff = nullptr;
}

void CaseView::fillPan(const QString &text)
{
    if (!m_session)
        return;
    if (m_session->state() == CaseState::Credentials)
        m_credentials->fillPan(text);
    else if (const auto pan = Pan::parse(text); pan && m_session->state() == CaseState::Consent) {
        m_session->setExpectedPan(*pan);
        m_consent->showExpectedPan();
    }
}

StepPage *CaseView::page() const
{
    return qobject_cast<StepPage *>(m_pages->currentWidget());
}

void CaseView::follow(CaseState state)
{
    m_leftOff = nullptr;
    if (CaseSteps::hasEnded(state)) {
        m_question = Question::None;
        m_asking->setVisible(false);
    }
    StepPage *wanted = pageOf(state);
    showPage(wanted);
    if (CaseSteps::hasEnded(state))
        dropPages();
    else if (state != CaseState::Consent && m_consent)
        m_consent->deleteLater();
}

StepPage *CaseView::pageOf(CaseState state)
{
    switch (state) {
    case CaseState::Consent:
        return consentPage();
    case CaseState::Credentials:
    case CaseState::RequestingOtp:
    case CaseState::AskingOperator:
        return credentialsPage();
    case CaseState::Otp:
    case CaseState::ResendingOtp:
    case CaseState::AskingAfterResend:
    case CaseState::FetchingData:
        return otpPage();
    case CaseState::Data:
    case CaseState::FetchingYear:
        return dataPage();
    default:
        return endPage();
    }
}

StepPage *CaseView::consentPage()
{
    if (!m_consent) {
        m_consent = new ConsentPage(m_choices);
        m_pages->addWidget(m_consent);
        connect(m_consent, &ConsentPage::closeWanted, this, &CaseView::closeWanted);
    }
    return m_consent;
}

StepPage *CaseView::credentialsPage()
{
    if (!m_credentials) {
        m_credentials = new CredentialsPage;
        m_pages->addWidget(m_credentials);
        m_credentials->setSession(*m_session);
        connect(m_credentials, &CredentialsPage::startAgainWanted, this, &CaseView::startAgainWanted);
    }
    return m_credentials;
}

StepPage *CaseView::otpPage()
{
    if (!m_otp) {
        m_otp = new OtpPage(*m_session);
        m_pages->addWidget(m_otp);
        connect(m_otp, &OtpPage::startAgainWanted, this, &CaseView::startAgainWanted);
    }
    return m_otp;
}

StepPage *CaseView::dataPage()
{
    if (!m_data) {
        m_data = new ItrDataPage(*m_session);
        m_pages->addWidget(m_data);
        connect(m_data, &ItrDataPage::exportWanted, this, &CaseView::exportWanted);
        connect(m_data, &ItrDataPage::printWanted, this, &CaseView::printWanted);
        connect(m_data, &ItrDataPage::closeWanted, this, &CaseView::closeWanted);
    }
    return m_data;
}

StepPage *CaseView::endPage()
{
    if (!m_end) {
        m_end = new CaseEndPage(*m_session);
        m_pages->addWidget(m_end);
        connect(m_end, &CaseEndPage::newCaseWanted, this, &CaseView::newCaseWanted);
        connect(m_end, &CaseEndPage::removeWanted, this, &CaseView::removeWanted);
    }
    return m_end;
}

void CaseView::showPage(StepPage *wanted)
{
    if (m_pages->currentWidget() == wanted && wanted->isVisible())
        return;
    m_pages->setCurrentWidget(wanted);
    if (isVisible())
        wanted->focusFirst();
}

void CaseView::dropPages()
{
    // Later, because it may be a button of one of them that ended the case.
    for (StepPage *page : std::initializer_list<StepPage *>{m_consent, m_credentials, m_otp, m_data}) {
        if (!page)
            continue;
        page->setEnabled(false); // what is wiped wishes for the focus
        page->deleteLater();
    }
}

void CaseView::askToWithdraw()
{
    ask(Question::Withdraw,
        {.tone = Look::Tone::Warning,
            .title = tr("Has the taxpayer withdrawn consent?"),
            .sentences = {tr(
                "With Yes this case ends now: nothing more is fetched, what was entered or fetched is wiped, "
                "and the session at the portal is logged out.")},
            .quoted = {},
            .code = {},
            .asksYesNo = true});
}

void CaseView::askToClose()
{
    if (m_session && !m_session->years().isEmpty()) {
        const bool wasHandedOnBefore
            = std::ranges::any_of(m_session->record().entries(), [](const CaseRecord::Entry &entry) {
                  const auto kind = entry.event.kind;
                  return kind == JournalEvent::Kind::Exported || kind == JournalEvent::Kind::Printed;
              });
        ask(Question::Close,
            {.tone = Look::Tone::Warning,
                .title = wasHandedOnBefore
                    ? tr("Close this case? Data has come since it was exported or printed the last time.")
                    : tr("Close this case? Nothing of its data has been exported or printed."),
                .sentences = {tr("With Yes the data is wiped, and the session at the portal is logged out. To fetch it again "
                                 "takes another OTP.")},
                .quoted = {},
                .code = {},
                .asksYesNo = true});
        return;
    }
    ask(Question::Close,
        {.tone = Look::Tone::Warning,
            .title = tr("Close this case before its data has come?"),
            .sentences
            = {tr("With Yes an OTP that was sent stays unused, what was entered is wiped, and the session at "
                  "the portal is logged out.")},
            .quoted = {},
            .code = {},
            .asksYesNo = true});
}

void CaseView::showExpiry()
{
    if (m_session->isAboutToExpire() && m_question == Question::None) {
        ask(Question::KeepOpen,
            {.tone = Look::Tone::Warning,
                .title = tr("Nobody has gone on with this case for a long time. In a minute it ends."),
                .sentences = {tr("What was entered or fetched is wiped then, and the session at the portal is logged out.")},
                .quoted = {},
                .code = {},
                .asksYesNo = true,
                .yes = tr("Keep it open"),
                .no = tr("Close case"),
                .takesFocus = false});
    } else if (!m_session->isAboutToExpire() && m_question == Question::KeepOpen) {
        dropQuestion();
    }
}

CaseView::Question CaseView::dropQuestion()
{
    m_banner->dismiss();
    m_asking->setVisible(false);
    return std::exchange(m_question, Question::None);
}

void CaseView::ask(Question question, const StatusBanner::Message &message)
{
    if (!m_session || CaseSteps::hasEnded(m_session->state()))
        return;
    m_question = question;
    m_asking->setVisible(true);
    m_banner->present(message);
}

void CaseView::answer(bool yes)
{
    const Question question = dropQuestion();
    if (question == Question::KeepOpen && yes)
        m_session->keepOpen();
    if (question == Question::KeepOpen ? yes : !yes)
        takeFocus();
    else if (question == Question::Withdraw)
        m_session->withdrawConsent();
    else
        m_session->end(m_session->closing());
}

void CaseView::refuse(const JournalError &error)
{
    if (m_session->state() == CaseState::Consent)
        return; // its page says so
    present({.tone = Look::Tone::Danger,
        .title = tr("The journal could not be written, so this step was not made."),
        .sentences = {error.sentence()},
        .quoted = {},
        .code = {}});
}
