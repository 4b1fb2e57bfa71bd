#include "session/ItrSession.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "session/NextStage.h"
#include "session/RefusedTries.h"

#include <algorithm>
#include <utility>

namespace
{
using Seconds = std::chrono::seconds;

/// What is left of @p span, that began at @p since, in whole seconds begun.
Seconds left(std::chrono::milliseconds since, Seconds span, std::chrono::milliseconds now)
{
    return std::max(Seconds::zero(), std::chrono::ceil<Seconds>(since + span - now));
}

bool speaksOfCredentials(const QString &words)
{
    return words.contains(u"password", Qt::CaseInsensitive) || words.contains(u"credential", Qt::CaseInsensitive);
}

bool concernsThePanAlone(const QList<ApiError::FieldError> &errors)
{
    return !errors.isEmpty() && std::ranges::all_of(errors, [](const ApiError::FieldError &error) {
        return error.field.compare(u"pan", Qt::CaseInsensitive) == 0 && !speaksOfCredentials(error.message);
    });
}

/// Whether a request that brought no OTP may have cost one of the portal's tries: rather one too many than a locked
/// account, so only what is known to be harmless is left out.
bool mayHaveCostATry(const ApiError &error)
{
    if (error.arrival == Arrival::NotSent)
        return false;
    if (speaksOfCredentials(error.serverMessage))
        return true;
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::TooManyRequests:
    case ApiError::Kind::Redirected:
        return false;
    default:
        break;
    }
    const OtpStatus words = OtpStatus::read(error.serverMessage);
    const bool knownCause = words.reading == OtpStatus::Reading::NotSent && words.reason != OtpStatus::Reason::InvalidCredentials;
    return !knownCause && !concernsThePanAlone(error.fieldErrors);
}

/// Whether an OTP may be on its way all the same: the answer was lost, or was none that says.
bool leavesTheOtpOpen(const ApiError &error)
{
    if (error.arrival == Arrival::MayHaveArrived)
        return true;
    switch (error.kind) {
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::ReplyTooLarge:
    case ApiError::Kind::ReplyIncomplete:
    case ApiError::Kind::ReplyNotJson:
    case ApiError::Kind::ReplyUnusable:
        return error.arrival == Arrival::Answered;
    default:
        return false;
    }
}
}

ItrSession::ItrSession(ItrApi &api, NextStage &nextStage, RefusedTries &tries, const Clock &clock,
                       const Deployment &deployment, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_nextStage(nextStage)
    , m_tries(tries)
    , m_clock(clock)
    , m_deployment(deployment)
{
    connect(&m_nextStage, &NextStage::done, this, &ItrSession::nextStageDone);
    connect(&m_nextStage, &NextStage::failed, this, &ItrSession::nextStageFailed);
}

ItrSession::~ItrSession() = default;

int ItrSession::refusedTries(const Pan &pan) const
{
    return m_tries.count(pan);
}

Seconds ItrSession::callRunningFor() const
{
    const bool running = m_state == State::RequestingOtp || m_state == State::FetchingData;
    return running ? std::chrono::floor<Seconds>(m_clock.now() - m_callStarted) : Seconds::zero();
}

Seconds ItrSession::otpTimeLeft() const
{
    return left(m_otpSent, m_deployment.otpLifetime, m_clock.now());
}

Seconds ItrSession::resendAllowedIn() const
{
    return std::max(left(m_lastSend, m_deployment.resendAfter, m_clock.now()), left(m_askedToWaitSince, m_askedToWait, m_clock.now()));
}

void ItrSession::prepare()
{
    m_api.prepare();
}

void ItrSession::requestOtp(const Pan &pan, Secret password)
{
    if (m_state != State::Credentials)
        return;
    m_pan = pan;
    m_isResend = false;
    m_otpStatus = {};
    sendOtpRequest(std::move(password));
}

void ItrSession::resendOtp(Secret password)
{
    if (m_state != State::Otp || resendAllowedIn() > Seconds::zero())
        return;
    m_isResend = true;
    sendOtpRequest(std::move(password));
}

void ItrSession::resendOtpWithHeldPassword()
{
    if (m_heldPassword)
        resendOtp(m_heldPassword->clone());
}

void ItrSession::sendOtpRequest(Secret password)
{
    m_otpMayHaveBeenSent = false;
    if (m_deployment.holdPassword)
        m_heldPassword = password.clone();
    m_callStarted = m_clock.now();
    m_sendBefore = std::exchange(m_lastSend, m_callStarted);
    m_call = m_api.requestOtp(*m_pan, std::move(password), this);
    connect(m_call, &OtpCall::finished, this, &ItrSession::otpAnswered);
    enter(State::RequestingOtp);
}

void ItrSession::otpAnswered(const ItrResult<OtpStatus> &result)
{
    m_call->deleteLater();
    m_call = nullptr;
    if (result.isValue())
        otpStatusArrived(result.value());
    else
        otpRequestFailed(result.error());
}

void ItrSession::otpStatusArrived(const OtpStatus &status)
{
    switch (status.reading) {
    case OtpStatus::Reading::Sent:
        m_otpStatus = status;
        m_tries.reset(*m_pan);
        enterOtp();
        return;
    case OtpStatus::Reading::Unknown:
        m_statusBefore = std::exchange(m_otpStatus, status);
        enter(State::AskingOperator);
        return;
    case OtpStatus::Reading::NotSent:
        if (status.reason == OtpStatus::Reason::InvalidCredentials)
            m_tries.add(*m_pan);
        m_heldPassword.reset();
        enter(stateBeforeRequest());
        Q_EMIT otpNotSent(status);
    }
}

void ItrSession::otpRequestFailed(const ApiError &error)
{
    if (mayHaveCostATry(error))
        m_tries.add(*m_pan);
    if (error.arrival == Arrival::NotSent)
        m_lastSend = m_sendBefore;
    m_askedToWaitSince = m_clock.now();
    m_askedToWait = error.retryAfter.value_or(Seconds::zero());
    m_otpMayHaveBeenSent = !m_isResend && leavesTheOtpOpen(error);
    if (!m_isResend || error.arrival == Arrival::Answered)
        m_heldPassword.reset();
    enter(stateBeforeRequest());
    Q_EMIT failed(error, State::RequestingOtp);
}

void ItrSession::answerOtpReceived(bool received)
{
    if (m_state != State::AskingOperator && !m_otpMayHaveBeenSent)
        return;
    const bool wasCounted = std::exchange(m_otpMayHaveBeenSent, false);
    if (received) {
        m_tries.reset(*m_pan);
        enterOtp();
        return;
    }
    if (!wasCounted)
        m_tries.add(*m_pan);
    m_otpStatus = m_statusBefore;
    m_heldPassword.reset();
    enter(stateBeforeRequest());
}

void ItrSession::enterOtp()
{
    m_otpSent = m_clock.now();
    m_nextStage.prepare();
    enter(State::Otp);
}

void ItrSession::submitOtp(Secret otp, Secret accessToken)
{
    if (m_state != State::Otp)
        return;
    m_callStarted = m_clock.now();
    m_nextStage.start(*m_pan, std::move(otp), std::move(accessToken));
    enter(State::FetchingData);
}

void ItrSession::nextStageDone(const QString &summary)
{
    if (m_state != State::FetchingData)
        return;
    m_summary = summary;
    m_heldPassword.reset();
    m_api.release();
    enter(State::Data);
}

void ItrSession::nextStageFailed(const ApiError &error)
{
    if (m_state != State::FetchingData)
        return;
    enter(State::Otp);
    Q_EMIT failed(error, State::FetchingData);
}

void ItrSession::cancel()
{
    if (m_call)
        m_call->cancel();
    else if (m_state == State::FetchingData)
        m_nextStage.cancel();
}

void ItrSession::startAgain()
{
    delete m_call;
    const bool fetching = m_state == State::FetchingData;
    m_pan.reset();
    m_heldPassword.reset();
    m_otpStatus = {};
    m_summary.clear();
    m_isResend = false;
    m_otpMayHaveBeenSent = false;
    m_askedToWait = Seconds::zero();
    enter(State::Credentials);
    if (fetching)
        m_nextStage.cancel();
    m_api.release();
    Q_EMIT wiped();
}

void ItrSession::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}
