#include "pages/CredentialsPage.h"

#include "pages/CallMessage.h"
#include "session/CaseWords.h"
#include "widgets/CallProgress.h"
#include "widgets/LabelledField.h"
#include "widgets/PanEdit.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

CredentialsPage::CredentialsPage(QWidget *parent)
    : StepPage(tr("Step 2 of 4"), tr("Request an OTP"),
        tr("With the taxpayer's PAN and portal password the income-tax portal sends an OTP to the taxpayer's "
           "phone."),
        parent)
    , m_pan(new PanEdit)
    , m_panField(new LabelledField(tr("PAN"), m_pan, tr("Show PAN"), card()))
    , m_password(new SecretEdit)
    , m_passwordField(new LabelledField(tr("Portal password"), m_password, tr("Show password"), card()))
    , m_request(new QPushButton(tr("Request OTP"), card()))
    , m_startAgain(new QPushButton(tr("Start again"), card()))
    , m_progress(new CallProgress(card()))
    , m_service(new TextLabel(Look::Text::Body, Look::Ink::Muted, card()))
{
    buildFields();
    buildActions();
    clear();
}

CredentialsPage::~CredentialsPage()
{
    // It hides the PAN and says so when it loses the focus, which it does after this page is no more.
    m_pan->disconnect(this);
}

void CredentialsPage::buildFields()
{
    body()->addWidget(m_panField);
    body()->addWidget(m_passwordField);
    // Both fields end at the same line.
    QPushButton *showPan = m_panField->showButton();
    showPan->setMinimumWidth(m_passwordField->showButton()->sizeHint().width());

    connect(m_pan, &PanEdit::panEdited, this, &CredentialsPage::panEdited);
    connect(m_pan, &PanEdit::panChanged, this, &CredentialsPage::panChanged);
    connect(m_pan, &PanEdit::hiddenChanged, this, &CredentialsPage::updatePanLine);
    connect(m_pan, &PanEdit::refusedTooLong, this, [this] {
        m_panField->setRemark(
            Look::Tone::Warning, tr("That is more than the ten characters of a PAN, so it was left out."));
    });
    connect(m_panField->showButton(), &QPushButton::toggled, m_pan, &PanEdit::setShown);

    connect(m_password, &SecretEdit::edited, this, &CredentialsPage::passwordEdited);
    connect(m_password, &SecretEdit::changed, this, &CredentialsPage::updateRequest);
    connect(m_password, &SecretEdit::submitted, this, &CredentialsPage::submit);
    connect(
        m_password, &SecretEdit::revealedChanged, m_passwordField->showButton(), &QPushButton::setChecked);
    connect(m_passwordField->showButton(), &QPushButton::toggled, m_password, &SecretEdit::setRevealed);
    connect(m_password, &SecretEdit::capsLockNoticed, this, &CredentialsPage::showPasswordHelp);
    connect(m_password, &SecretEdit::deadKeyRefused, this,
        [this] { m_passwordField->setRemark(Look::Tone::Warning, DeadKey::sentence()); });
    connect(m_password, &SecretEdit::refusedTooLong, this, [this] {
        m_passwordField->setRemark(
            Look::Tone::Warning, tr("That is longer than any portal password, so it was left out."));
    });
}

void CredentialsPage::buildActions()
{
    m_request->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_request);
    actions->addWidget(m_startAgain);
    actions->addWidget(m_progress, 1);
    actions->addWidget(m_service, 1);
    body()->addSpacing(Look::space(1));
    body()->addLayout(actions);

    connect(m_request, &QPushButton::clicked, this, &CredentialsPage::submit);
    connect(m_startAgain, &QPushButton::clicked, this, &CredentialsPage::startAgain);
    connect(m_progress, &CallProgress::cancelled, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(banner(), &StatusBanner::answered, this, [this](bool yes) {
        if (!m_session
            || (m_session->state() != CaseState::AskingOperator && m_session->state() != CaseState::Credentials))
            return;
        m_session->answerOtpReceived(yes);
    });
}

void CredentialsPage::addressTaxpayer()
{
    m_addressesTaxpayer = true;
    setExplanation(
        tr("With your PAN and your portal password the income-tax portal sends an OTP to your phone."));
    updateRequest();
}

void CredentialsPage::setSession(ItrSession &session)
{
    m_session = &session;
    m_password->setClearsClipboard(session.deployment().clearClipboard);
    m_service->clear();
    showPasswordHelp();
    connect(&session, &ItrSession::stateChanged, this, &CredentialsPage::follow);
    connect(&session, &ItrSession::failed, this, [this](const ApiError &error, ItrSession::State during) {
        if (during == ItrSession::State::RequestingOtp
            && m_session->state() == ItrSession::State::Credentials)
            showFailure(error, during);
    });
    connect(&session, &ItrSession::otpNotSent, this, [this](const OtpStatus &status) {
        if (m_session->state() == ItrSession::State::Credentials)
            showNotSent(status);
    });
    panChanged();
    const auto &pan = session.pan() ? session.pan() : session.expectedPan();
    if (pan && m_pan->text().isEmpty())
        fillPan(pan->text());
    if (m_pan->pan())
        session.prepare();
    // A page that comes after a lock finds its case in the middle of things.
    if (session.state() == ItrSession::State::RequestingOtp
        || session.state() == ItrSession::State::AskingOperator) {
        follow(ItrSession::State::RequestingOtp);
        if (session.state() == ItrSession::State::AskingOperator)
            follow(session.state());
    } else if (session.state() == ItrSession::State::Credentials) {
        showSetback();
    }
}

void CredentialsPage::showSetback()
{
    const auto &setback = m_session->setback();
    if (setback && setback->error)
        showFailure(*setback->error, setback->during);
    else if (setback)
        showNotSent(setback->otpStatus);
}

void CredentialsPage::removeSession(const QString &reason)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    m_service->setText(reason);
    setBusy(false);
}

void CredentialsPage::fillPan(const QString &pan)
{
    if (m_busy)
        return;
    m_pan->setPan(pan);
    panEdited();
    m_password->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::focusFirst()
{
    if (m_pan->pan())
        m_password->setFocus(Qt::OtherFocusReason);
    else
        m_pan->setFocus(Qt::OtherFocusReason);
}

void CredentialsPage::submit()
{
    if (m_busy)
        return;
    if (!m_pan->pan()) {
        if (m_pan->problem().isEmpty())
            m_panField->setRemark(Look::Tone::Danger,
                m_pan->text().isEmpty() ? tr("Please enter the PAN.")
                                        : tr("The PAN is not complete: it has ten characters."));
        m_pan->setInvalid(true);
        m_pan->setFocus(Qt::OtherFocusReason);
    } else if (m_password->isEmpty()) {
        m_passwordField->setRemark(Look::Tone::Danger, tr("Please enter the portal password."));
        m_password->setInvalid(true);
        m_password->setFocus(Qt::OtherFocusReason);
    } else if (m_session) {
        m_session->requestOtp(*m_pan->pan(), m_password->take());
    }
}

void CredentialsPage::startAgain()
{
    if (m_session && m_session->pan())
        Q_EMIT startAgainWanted(); // what was sent belongs to that case
    else
        clear();
}

bool CredentialsPage::isBusy() const
{
    return m_progress->isRunning();
}

void CredentialsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_progress->isRunning())
        Q_EMIT m_progress->cancelled();
    else
        StepPage::keyPressEvent(event);
}

void CredentialsPage::panEdited()
{
    if (m_session)
        m_session->prepare();
    // What was said of another PAN would now mislead.
    if (m_pan->text().isEmpty() || (m_pan->pan() && m_pan->pan() != m_bannerPan))
        banner()->dismiss();
    warnOfLock();
}

void CredentialsPage::panChanged()
{
    m_pan->setInvalid(!m_pan->problem().isEmpty());
    QPushButton *show = m_panField->showButton();
    if (!m_pan->pan())
        show->setChecked(false);
    show->setEnabled(m_pan->pan().has_value() && !m_busy);
    updatePanLine();
    updateRequest();
}

void CredentialsPage::updatePanLine()
{
    const auto pan = m_pan->pan();
    if (!pan) {
        const QString problem = m_pan->problem();
        if (problem.isEmpty())
            m_panField->setHelp(tr("Ten characters: five letters, four digits, one letter."));
        else
            m_panField->setRemark(Look::Tone::Danger, problem);
        return;
    }
    if (pan->holder().isEmpty())
        m_panField->setRemark(Look::Tone::Warning,
            tr("%1 is no holder letter we know: please check the fourth letter.").arg(pan->text()[3]));
    else if (m_pan->isHidden())
        m_panField->setHelp(tr("%1 · %2", "masked PAN · kind of holder").arg(pan->masked(), pan->holder()));
    else
        m_panField->setHelp(pan->holder());
}

void CredentialsPage::passwordEdited()
{
    // A character that a dead key kept out stays missing, and so does the remark.
    if (m_password->isInvalid() || m_password->isEmpty()) {
        m_password->setInvalid(false);
        showPasswordHelp();
    }
    if (m_session)
        m_session->prepare();
}

void CredentialsPage::showPasswordHelp()
{
    // Caps Lock outlasts a refusal, which it may have brought about.
    if (m_password->isCapsLockOn())
        return m_passwordField->setRemark(Look::Tone::Warning, tr("Caps Lock is on."));
    const bool held = m_session && m_session->deployment().holdPassword;
    m_passwordField->setHelp(held ? tr("Held in locked memory until the OTP is accepted or the case is left.")
                                  : tr("Sent once, for this request, and kept nowhere."));
}

void CredentialsPage::updateRequest()
{
    m_request->setEnabled(m_session && !m_busy && m_pan->pan() && !m_password->isEmpty());
    m_startAgain->setVisible(!m_addressesTaxpayer && !m_busy && (!m_pan->text().isEmpty() || !m_password->isEmpty()));
}

void CredentialsPage::clearRemarks()
{
    m_pan->setInvalid(!m_pan->problem().isEmpty());
    m_password->setInvalid(false);
    updatePanLine();
    showPasswordHelp();
}

void CredentialsPage::follow(ItrSession::State state)
{
    switch (state) {
    case ItrSession::State::RequestingOtp:
        clearRemarks();
        banner()->fade();
        setBusy(true);
        break;
    case ItrSession::State::AskingOperator:
        m_progress->stop();
        banner()->present(CallMessage::wasOtpReceived(m_session->otpStatus()));
        break;
    case ItrSession::State::Credentials:
        setBusy(false);
        if (m_session->pan())
            goOnFromRefusal();
        break;
    case ItrSession::State::Otp:
        setBusy(false);
        banner()->dismiss();
        break;
    default:
        if (CaseSteps::hasEnded(state))
            clear();
        break;
    }
}

void CredentialsPage::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        m_progress->stop();
    for (QWidget *field : {static_cast<QWidget *>(m_pan), static_cast<QWidget *>(m_password),
             static_cast<QWidget *>(m_passwordField->showButton())})
        field->setEnabled(!busy);
    m_panField->showButton()->setEnabled(!busy && m_pan->pan());
    updateRequest();
    if (busy)
        m_progress->start(
            [this] { return m_session ? m_session->callRunningFor() : std::chrono::seconds(0); });
}

void CredentialsPage::clear()
{
    m_pan->setShown(false);
    m_pan->setPan({});
    m_password->clear();
    banner()->dismiss();
    panChanged();
    clearRemarks();
    focusFirst();
}

void CredentialsPage::goOnFromRefusal()
{
    m_password->clear();
    m_password->setFocus(Qt::OtherFocusReason);
    banner()->dismiss();
}

void CredentialsPage::showFailure(const ApiError &error, ItrSession::State during)
{
    const QString onPan = error.messageFor(u"pan"_qs);
    const QString onPassword = error.messageFor(u"password"_qs);
    if (!onPan.isEmpty()) {
        m_panField->setRemark(Look::Tone::Danger, onPan);
        m_pan->setInvalid(true);
    }
    if (!onPassword.isEmpty()) {
        m_passwordField->setRemark(Look::Tone::Danger, onPassword);
        m_password->setInvalid(true);
    }
    const QStringList shown{u"pan"_qs, u"password"_qs};
    present(m_session->otpMayHaveBeenSent() ? CallMessage::failedOpenly(error, during, lockWarning(), shown)
                                            : CallMessage::failed(error, during, lockWarning(), shown));
}

void CredentialsPage::showNotSent(const OtpStatus &status)
{
    present(CallMessage::notSent(status, lockWarning()));
}

void CredentialsPage::present(const StatusBanner::Message &message)
{
    m_bannerPan = m_pan->pan();
    banner()->present(message);
}

void CredentialsPage::warnOfLock()
{
    const QString warning = lockWarning();
    if (!warning.isEmpty() && !banner()->isPresenting())
        present({.tone = Look::Tone::Warning, .title = warning, .sentences = {}, .quoted = {}, .code = {}});
}

QString CredentialsPage::lockWarning() const
{
    const auto pan = m_pan->pan();
    return pan && m_session ? CaseWords::lockWarning(m_session->refusedTries(*pan)) : QString();
}
