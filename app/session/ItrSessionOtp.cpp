// How ItrSession gets an OTP sent: the part of it in which a mistake locks a taxpayer's account.
#include "session/ItrSession.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "session/OtpOutcome.h"
#include "session/RefusedTries.h"

#include <utility>

using std::chrono::seconds;

void ItrSession::requestOtp(const Pan &pan, Secret password)
{
    touch();
    if (m_deciding || m_state != State::Credentials) {
        refuse(CaseEvent::RequestOtp);
        return;
    }
    m_pan = pan;
    m_record.setPan(pan);
    m_otpStatus = {};
    sendOtpRequest(CaseEvent::RequestOtp, std::move(password));
}

void ItrSession::resendOtp(Secret password)
{
    touch();
    if (m_deciding || m_state != State::Otp || resendAllowedIn() > seconds::zero()) {
        refuse(CaseEvent::ResendOtp);
        return;
    }
    sendOtpRequest(CaseEvent::ResendOtp, std::move(password));
}

void ItrSession::resendOtpWithHeldPassword()
{
    if (m_heldPassword)
        resendOtp(m_heldPassword->clone());
}

void ItrSession::sendOtpRequest(CaseEvent event, Secret password)
{
    m_otpMayHaveBeenSent = false;
    if (m_deployment.holdPassword)
        m_heldPassword = password.clone();
    m_password = std::move(password);
    m_sendBefore = std::exchange(m_lastSend, m_surroundings.clock.now());
    step(event);
    launch(
        u"get_otp"_qs, [this](const ApiError &error) { applyOtpFailure(error); },
        [this] {
            auto *call = m_surroundings.api.requestOtp(*m_pan, std::move(*m_password), this);
            m_password.reset();
            m_call = call;
            connect(call, &OtpCall::finished, this,
                [this, call](const ItrResult<OtpStatus> &result) { otpAnswered(*call, result); });
        });
}

void ItrSession::otpAnswered(ItrCall &call, const ItrResult<OtpStatus> &result)
{
    if (!result.isValue()) {
        const ApiError error = result.error();
        const JournalEvent event = land(call, &error);
        learn(error);
        settle(event, [this, error] { applyOtpFailure(error); });
        return;
    }
    const OtpStatus status = result.value();
    JournalEvent event = land(call, nullptr);
    event.otpStatus = status.words;
    learn(status);
    settle(event, [this, status] { applyStatus(status); });
}

/// What holds from the moment of the answer, whatever becomes of the case.
void ItrSession::learn(const OtpStatus &status)
{
    switch (status.reading) {
    case OtpStatus::Reading::Sent:
        m_surroundings.tries.reset(*m_pan);
        m_portalSessionMayExist = true;
        break;
    case OtpStatus::Reading::Unknown:
        m_portalSessionMayExist = true;
        break;
    case OtpStatus::Reading::NotSent:
        if (status.reason == OtpStatus::Reason::InvalidCredentials)
            m_surroundings.tries.add(*m_pan);
        break;
    }
}

void ItrSession::learn(const ApiError &error)
{
    if (OtpOutcome::mayHaveCostATry(error))
        m_surroundings.tries.add(*m_pan);
    if (OtpOutcome::mayHaveOpenedASession(error))
        m_portalSessionMayExist = true;
}

void ItrSession::applyStatus(const OtpStatus &status)
{
    m_wasRefused = status.reading == OtpStatus::Reading::NotSent;
    m_lastErrorCode.clear();
    switch (status.reading) {
    case OtpStatus::Reading::Sent:
        m_otpStatus = status;
        enterOtp(CaseEvent::OtpSent);
        return;
    case OtpStatus::Reading::Unknown:
        m_statusBefore = std::exchange(m_otpStatus, status);
        step(CaseEvent::OtpUnclear);
        return;
    case OtpStatus::Reading::NotSent:
        if (status.reason == OtpStatus::Reason::InvalidCredentials)
            m_lastSend = m_sendBefore; // certainly no OTP: a corrected password need not wait
        m_heldPassword.reset();
        m_setback = Setback{{}, status, m_state};
        step(CaseEvent::OtpNotSent);
        Q_EMIT otpNotSent(status);
    }
}

void ItrSession::applyOtpFailure(const ApiError &error)
{
    const State during = m_state;
    const bool isResend = during == State::ResendingOtp;
    if (!OtpOutcome::leavesTheOtpOpen(error))
        m_lastSend = m_sendBefore;
    m_askedToWaitSince = m_surroundings.clock.now();
    m_askedToWait = error.retryAfter.value_or(seconds::zero());
    m_otpMayHaveBeenSent = OtpOutcome::leavesTheOtpOpen(error);
    m_wasRefused = error.arrival == Arrival::Answered;
    m_lastErrorCode = error.code();
    m_setback = Setback{error, {}, during};
    if (!isResend || error.arrival == Arrival::Answered)
        m_heldPassword.reset();
    step(CaseEvent::OtpNotSent);
    Q_EMIT failed(error, during);
}

void ItrSession::answerOtpReceived(bool received)
{
    touch();
    const CaseEvent event = received ? CaseEvent::OperatorSaysReceived : CaseEvent::OperatorSaysNotReceived;
    const bool isAsked
        = m_state == State::AskingOperator || m_state == State::AskingAfterResend || m_otpMayHaveBeenSent;
    if (m_deciding || !isAsked || !CaseSteps::after(m_state, event)) {
        refuse(event);
        return;
    }
    m_deciding = true;
    const JournalEvent word
        = m_record.event(JournalEvent::Kind::OtpConfirmed, received ? u"received"_qs : u"not received"_qs);
    m_record.append(word, this, [this, event](const std::optional<JournalError> &error) {
        m_deciding = false;
        if (error)
            Q_EMIT journalRefused(*error);
        if (!CaseSteps::hasEnded(m_state))
            applyAnswer(event);
    });
}

void ItrSession::applyAnswer(CaseEvent event)
{
    m_setback.reset();
    const bool wasCounted = std::exchange(m_otpMayHaveBeenSent, false);
    if (event == CaseEvent::OperatorSaysReceived) {
        m_surroundings.tries.reset(*m_pan);
        enterOtp(event);
        return;
    }
    if (!wasCounted) {
        m_surroundings.tries.add(*m_pan);
        m_otpStatus = m_statusBefore;
    }
    m_heldPassword.reset();
    step(event);
}

void ItrSession::enterOtp(CaseEvent event)
{
    m_otpSent = m_surroundings.clock.now();
    m_surroundings.api.prepare();
    step(event);
}
