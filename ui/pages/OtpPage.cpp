#include "pages/OtpPage.h"

#include "pages/AccessTokenField.h"
#include "pages/CallMessage.h"
#include "pages/ResendPanel.h"
#include "session/CaseWords.h"
#include "widgets/CallProgress.h"
#include "widgets/Countdown.h"
#include "widgets/LabelledField.h"
#include "widgets/OtpEdit.h"
#include "widgets/OtpKeypad.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr double otpEm = 14; // as wide as six digits look right in
}

OtpPage::OtpPage(ItrSession &session, QWidget *parent)
    : StepPage(tr("Step 3 of 4"), tr("Enter the OTP"), {}, parent)
    , m_session(session)
    , m_status(new WordsNotice(Look::Text::Heading, card()))
    , m_words(new TextLabel(Look::Text::Small, Look::Ink::Muted, card()))
    , m_countdown(new Countdown(card()))
    , m_otp(new OtpEdit)
    , m_otpField(new LabelledField(tr("OTP"), m_otp, {}, card()))
    , m_upper(new QHBoxLayout)
    , m_accessToken(new AccessTokenField(card()))
    , m_continue(new QPushButton(tr("Continue"), card()))
    , m_resend(new QPushButton(tr("Resend OTP"), card()))
    , m_startAgain(new QPushButton(tr("Start again"), card()))
    , m_resendIn(new TextLabel(Look::Text::Small, Look::Ink::Muted, card()))
    , m_progress(new CallProgress(card()))
    , m_resendPanel(new ResendPanel(card()))
{
    buildFields();
    buildActions();
    connectSession();
    for (SecretEdit *edit : findChildren<SecretEdit *>())
        edit->setClearsClipboard(session.deployment().clearClipboard);
    // It is made when its step has come, or, after a lock, in the middle of it.
    begin();
    follow(session.state());
    const auto &setback = session.setback();
    if (session.state() != ItrSession::State::Otp || !setback)
        return;
    if (setback->error)
        showFailure(*setback->error, setback->during);
    else
        showNotSent(setback->otpStatus);
}

void OtpPage::addressTaxpayer()
{
    m_addressesTaxpayer = true;
    m_startAgain->hide();
    explain();
}

void OtpPage::addKeypad(OtpKeypad *keypad)
{
    m_upper->addWidget(keypad, 0, Qt::AlignTop);
    connect(keypad, &OtpKeypad::pressed, m_otp, [this](char32_t digit) {
        m_otp->setFocus(Qt::OtherFocusReason);
        m_otp->type(digit);
    });
    connect(keypad, &OtpKeypad::erased, m_otp, &OtpEdit::eraseBefore);
    keypad->setEnabled(!m_busy);
    connect(this, &OtpPage::busyChanged, keypad, &QWidget::setDisabled);
}

void OtpPage::buildFields()
{
    auto *status = new QVBoxLayout;
    status->setSpacing(Look::space(0.5));
    status->addWidget(m_status);
    status->addWidget(m_words);
    auto *asked = new QVBoxLayout;
    asked->setSpacing(Look::space(3));
    asked->addLayout(status);
    asked->addWidget(m_countdown);
    asked->addSpacing(Look::space(1));
    m_otp->setMaximumWidth(Look::pixelsOf(otpEm));
    asked->addWidget(m_otpField);
    m_upper->setSpacing(Look::space(4));
    m_upper->addLayout(asked, 1);
    body()->addLayout(m_upper);
    body()->addWidget(m_accessToken);
    m_accessToken->setVisible(
        m_session.deployment().accessTokenFrom == Deployment::AccessTokenFrom::Operator);

    connect(m_otp, &OtpEdit::edited, this, &OtpPage::otpEdited);
    connect(m_otp, &OtpEdit::edited, &m_session, &ItrSession::prepare);
    connect(m_otp, &OtpEdit::changed, this, &OtpPage::updateActions);
    connect(m_otp, &OtpEdit::submitted, this, &OtpPage::continueCase);
    connect(m_accessToken, &AccessTokenField::submitted, this, &OtpPage::continueCase);
    connect(m_accessToken, &AccessTokenField::changed, this, &OtpPage::updateActions);
    connect(m_accessToken, &AccessTokenField::edited, &m_session, &ItrSession::prepare);
}

void OtpPage::buildActions()
{
    m_continue->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_continue);
    actions->addWidget(m_resend);
    actions->addWidget(m_startAgain);
    actions->addWidget(m_progress, 1);
    actions->addStretch(1);
    body()->addLayout(actions);
    body()->addWidget(m_resendIn);
    body()->addWidget(m_resendPanel);

    connect(m_continue, &QPushButton::clicked, this, &OtpPage::continueCase);
    connect(m_resend, &QPushButton::clicked, this, &OtpPage::openResend);
    connect(m_startAgain, &QPushButton::clicked, this, &OtpPage::startAgain);
    connect(m_progress, &CallProgress::cancelled, &m_session, &ItrSession::cancel);
    connect(m_resendPanel, &ResendPanel::sendAgain, this, &OtpPage::sendAgain);
    connect(m_resendPanel, &ResendPanel::edited, &m_session, &ItrSession::prepare);
    connect(m_resendPanel, &ResendPanel::kept, this, [this] {
        closeResend();
        m_otp->setFocus(Qt::OtherFocusReason);
    });
    connect(banner(), &StatusBanner::answered, this, &OtpPage::answer);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &OtpPage::updateActions);
}

void OtpPage::connectSession()
{
    connect(&m_session, &ItrSession::stateChanged, this, &OtpPage::follow);
    connect(&m_session, &ItrSession::failed, this, [this](const ApiError &error, ItrSession::State during) {
        if (m_session.state() == ItrSession::State::Otp)
            showFailure(error, during);
    });
    connect(&m_session, &ItrSession::otpNotSent, this, [this](const OtpStatus &status) {
        if (m_session.state() == ItrSession::State::Otp)
            showNotSent(status);
    });
}

void OtpPage::focusFirst()
{
    m_otp->setFocus(Qt::OtherFocusReason);
}

void OtpPage::submit()
{
    if (m_resendPanel->isOpen())
        sendAgain();
    else
        continueCase();
}

bool OtpPage::isBusy() const
{
    return m_progress->isRunning();
}

void OtpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_progress->isRunning())
        m_session.cancel();
    else
        StepPage::keyPressEvent(event);
}

void OtpPage::otpEdited()
{
    // What is too short may still become right; the rest is said at once.
    const OtpEdit::Problem problem = m_otp->problem();
    const bool wrong = problem == OtpEdit::Problem::TooLong || problem == OtpEdit::Problem::NotDigits;
    m_otp->setInvalid(wrong);
    if (wrong)
        m_otpField->setRemark(Look::Tone::Danger, OtpEdit::sentence(problem));
    else
        m_otpField->setHelp(tr("Six digits; spaces and dashes are left out."));
}

bool OtpPage::isExpiryToBeSaid()
{
    m_countdown->refresh();
    return m_countdown->hasExpired() && !std::exchange(m_expirySaid, true);
}

void OtpPage::continueCase()
{
    if (m_busy || m_question == Question::OtpReceived)
        return;
    const OtpEdit::Problem problem = m_otp->problem();
    if (problem != OtpEdit::Problem::None) {
        m_otpField->setRemark(Look::Tone::Danger, OtpEdit::sentence(problem));
        m_otp->setInvalid(true);
        m_otp->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_accessToken->isComplete())
        return;
    if (isExpiryToBeSaid()) {
        m_otpField->setRemark(Look::Tone::Warning,
            tr("The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more to "
               "try it all "
               "the same."));
        m_otp->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_session.submitOtp(m_otp->take(), m_accessToken->token());
}

void OtpPage::openResend()
{
    m_resendPanel->open(!m_session.holdsPassword());
    updateActions();
    ensureWidgetVisible(m_resendPanel);
}

void OtpPage::closeResend()
{
    m_resendPanel->close();
    updateActions();
}

void OtpPage::sendAgain()
{
    if (m_busy || !m_resendPanel->isOpen() || m_session.resendAllowedIn() > 0s
        || !m_resendPanel->isComplete())
        return;
    if (m_session.holdsPassword())
        m_session.resendOtpWithHeldPassword();
    else
        m_session.resendOtp(m_resendPanel->takePassword());
}

void OtpPage::startAgain()
{
    if (m_otp->isEmpty() && m_accessToken->isEmpty()) {
        Q_EMIT startAgainWanted();
        return;
    }
    m_question = Question::StartAgain;
    banner()->present({.tone = Look::Tone::Warning,
        .title = tr("Start again and wipe this case?"),
        .sentences = {tr("The OTP that was sent then stays unused.")},
        .quoted = {},
        .code = {},
        .asksYesNo = true});
}

void OtpPage::answer(bool yes)
{
    const Question question = std::exchange(m_question, Question::None);
    if (question == Question::OtpReceived || question == Question::NewOtpReceived) {
        m_session.answerOtpReceived(yes);
    } else if (question == Question::StartAgain) {
        banner()->dismiss();
        if (yes)
            Q_EMIT startAgainWanted();
        else
            m_otp->setFocus(Qt::OtherFocusReason);
    }
}

void OtpPage::updateActions()
{
    const bool asked = m_question == Question::OtpReceived;
    const bool resending = m_resendPanel->isOpen();
    const auto wait = m_session.resendAllowedIn();
    m_continue->setEnabled(!m_busy && !asked && !resending);
    m_continue->setDefault(!resending);
    m_resend->setEnabled(!m_busy && !asked && !resending && wait <= 0s);
    m_startAgain->setEnabled(!asked);
    m_resendIn->setText(wait > 0s ? tr("Resend OTP in %1 s").arg(wait.count()) : QString());
    m_resendIn->setVisible(!m_busy && wait > 0s);
    m_resendPanel->setSendable(wait <= 0s);
}

void OtpPage::follow(ItrSession::State state)
{
    switch (state) {
    case ItrSession::State::Otp:
        if (m_fetching)
            askOtpAgain();
        else
            enterOtp();
        break;
    case ItrSession::State::ResendingOtp:
    case ItrSession::State::FetchingData:
        m_question = Question::None;
        m_fetching = state == ItrSession::State::FetchingData;
        banner()->fade();
        setBusy(true);
        break;
    case ItrSession::State::AskingAfterResend:
        m_progress->stop();
        m_question = Question::OtpReceived;
        banner()->present(CallMessage::wasOtpReceived(m_session.otpStatus()));
        updateActions();
        break;
    default:
        if (state == ItrSession::State::Data || CaseSteps::hasEnded(state))
            reset();
        break;
    }
}

void OtpPage::explain()
{
    const QString words = m_addressesTaxpayer
        ? tr("For PAN %1. The portal sends the OTP to your mobile phone: the one linked with Aadhaar, or the one "
             "registered on the portal.")
        : tr("For PAN %1. Ask the taxpayer for the OTP: the portal sends it to the mobile phone linked with "
             "Aadhaar, or to the one registered on the portal.");
    setExplanation(words.arg(m_session.pan()->masked()));
}

void OtpPage::begin()
{
    explain();
    const Deployment &deployment = m_session.deployment();
    m_countdown->start(
        deployment.otpLifetime, deployment.otpWarning, [this] { return m_session.otpTimeLeft(); });
    m_second.start();
    m_expirySaid = false;
    otpEdited();
    closeResend();
}

void OtpPage::enterOtp()
{
    m_question = Question::None;
    begin();
    setBusy(false);
    banner()->dismiss();
    m_otp->clear();
    otpEdited();
    showStatus();
    focusFirst();
}

void OtpPage::askOtpAgain()
{
    m_fetching = false;
    setBusy(false);
    m_otp->clear();
    otpEdited();
    focusFirst();
}

void OtpPage::showStatus()
{
    const OtpStatus &status = m_session.otpStatus();
    const bool sent = status.reading == OtpStatus::Reading::Sent;
    m_status->present(sent ? Look::Tone::Success : Look::Tone::Info,
        sent ? status.sentence() : tr("The taxpayer says that an OTP has come."));
    // After a lost answer it has said nothing.
    m_words->setText(status.words.isEmpty() ? QString() : tr("The service said: “%1”").arg(status.words));
}

void OtpPage::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        m_progress->stop();
    for (QWidget *part : {static_cast<QWidget *>(m_otp), static_cast<QWidget *>(m_accessToken),
             static_cast<QWidget *>(m_resendPanel)})
        part->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
    m_resend->setVisible(!busy);
    m_startAgain->setVisible(!m_addressesTaxpayer && !busy);
    updateActions();
    if (busy)
        m_progress->start([this] { return m_session.callRunningFor(); });
}

void OtpPage::reset()
{
    m_countdown->stop();
    m_second.stop();
    m_question = Question::None;
    m_fetching = false;
    setBusy(false);
    closeResend();
    m_otp->clear();
    m_accessToken->clear();
    m_status->dismiss();
    m_words->clear();
    banner()->dismiss();
}

void OtpPage::showFailure(const ApiError &error, ItrSession::State during)
{
    const bool ofResend = during == ItrSession::State::ResendingOtp;
    const QString warning = ofResend ? lockWarning() : QString();
    if (m_session.otpMayHaveBeenSent()) {
        m_question = Question::NewOtpReceived;
        banner()->present(CallMessage::failedOpenly(error, during, warning, fieldsOf(during)));
    } else {
        banner()->present(CallMessage::failed(error, during, warning, fieldsOf(during)));
    }
    if (ofResend) {
        openResend();
        const QString onPassword = error.messageFor(u"password"_qs);
        if (!onPassword.isEmpty())
            m_resendPanel->setPasswordRemark(onPassword);
        return;
    }
    const QString onOtp = error.messageFor(u"otp"_qs);
    if (!onOtp.isEmpty()) {
        m_otpField->setRemark(Look::Tone::Danger, onOtp);
        m_otp->setInvalid(true);
    }
    const QString onToken = error.messageFor(u"AccessToken"_qs);
    if (!onToken.isEmpty() && !m_accessToken->isHidden())
        m_accessToken->refuse(onToken);
}

QStringList OtpPage::fieldsOf(ItrSession::State during) const
{
    if (during == ItrSession::State::ResendingOtp)
        return m_session.holdsPassword() ? QStringList() : QStringList{u"password"_qs};
    return m_accessToken->isHidden() ? QStringList{u"otp"_qs} : QStringList{u"otp"_qs, u"AccessToken"_qs};
}

void OtpPage::showNotSent(const OtpStatus &status)
{
    banner()->present(CallMessage::notSent(status, lockWarning()));
    if (status.reason == OtpStatus::Reason::InvalidCredentials)
        openResend();
}

QString OtpPage::lockWarning() const
{
    return m_session.pan() ? CaseWords::lockWarning(m_session.refusedTries(*m_session.pan())) : QString();
}
