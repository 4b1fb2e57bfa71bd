#include "session/ItrSession.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "session/OtpOutcome.h"
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

/// As the journal keeps it.
QString outcomeName(CaseState state)
{
    return state == CaseState::LoggedOut ? u"done"_qs : CaseSteps::name(state);
}
}

ItrSession::ItrSession(const Surroundings &surroundings, const Deployment &deployment, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_deployment(deployment)
    , m_record(surroundings.journal)
    , m_logout(surroundings.api, m_record)
    , m_touched(surroundings.clock.now())
{
    connect(&m_logout, &CaseLogout::changed, this, &ItrSession::logoutChanged);
    connect(&m_logout, &CaseLogout::journalRefused, this, &ItrSession::journalRefused);
    m_record.append(m_record.event(JournalEvent::Kind::CaseOpened), this,
        [this](const std::optional<JournalError> &error) {
            if (error)
                Q_EMIT journalRefused(*error);
        });
}

ItrSession::~ItrSession() = default;

void ItrSession::seen()
{
    if (std::exchange(m_hasNews, false))
        Q_EMIT newsChanged();
}

int ItrSession::refusedTries(const Pan &pan) const
{
    return m_surroundings.tries.count(pan);
}

Seconds ItrSession::callRunningFor() const
{
    return CaseSteps::isCalling(m_state)
        ? std::chrono::floor<Seconds>(m_surroundings.clock.now() - m_callStarted)
        : Seconds::zero();
}

Seconds ItrSession::otpTimeLeft() const
{
    return left(m_otpSent, m_deployment.otpLifetime, m_surroundings.clock.now());
}

Seconds ItrSession::resendAllowedIn() const
{
    const auto now = m_surroundings.clock.now();
    return std::max(
        left(m_lastSend, m_deployment.resendAfter, now), left(m_askedToWaitSince, m_askedToWait, now));
}

std::optional<Seconds> ItrSession::idleTimeLeft() const
{
    if (!m_portalSessionMayExist || CaseSteps::isCalling(m_state) || CaseSteps::hasEnded(m_state))
        return std::nullopt;
    return left(m_touched, m_deployment.caseIdleLimit, m_surroundings.clock.now());
}

bool ItrSession::wasHandedOn() const
{
    return m_arrivals > 0 && m_arrivalsHandedOn == m_arrivals;
}

void ItrSession::prepare()
{
    touch();
    if (!CaseSteps::hasEnded(m_state))
        m_surroundings.api.prepare();
}

void ItrSession::giveConsent(const Consent &consent)
{
    touch();
    if (m_deciding || m_state != State::Consent) {
        refuse(CaseEvent::GiveConsent);
        return;
    }
    m_deciding = true;
    Consent given = consent;
    given.id = CaseRecord::newId();
    m_record.setConsent(given);
    m_record.append(m_record.event(JournalEvent::Kind::ConsentGiven), this,
        [this, given](const std::optional<JournalError> &error) {
            m_deciding = false;
            if (CaseSteps::hasEnded(m_state))
                return;
            if (error) {
                Q_EMIT journalRefused(*error);
                return;
            }
            m_consent = given;
            if (!given.reference.isEmpty())
                m_reference = given.reference;
            step(CaseEvent::GiveConsent);
        });
}

void ItrSession::submitOtp(Secret otp, Secret accessToken)
{
    touch();
    if (m_deciding) {
        refuse(CaseEvent::SubmitOtp);
        return;
    }
    if (!step(CaseEvent::SubmitOtp))
        return;
    m_otp = std::move(otp);
    m_accessToken = std::move(accessToken);
    m_otpMayHaveBeenSent = false;
    launch(
        u"get_data"_qs, [this](const ApiError &error) { applyFailure(CaseEvent::DataFailed, error); },
        [this] {
            auto *call = m_surroundings.api.getData(*m_pan, std::move(*m_otp), *m_accessToken, this);
            m_otp.reset();
            m_accessToken.reset();
            watch(call, [this](const ItrData &data) {
                m_heldPassword.reset();
                takeYear({}, data);
                step(CaseEvent::DataArrived);
            });
        });
}

void ItrSession::fetchYear(AssessmentYear year)
{
    touch();
    if (!CaseSteps::after(m_state, CaseEvent::FetchYear)) {
        refuse(CaseEvent::FetchYear);
        return;
    }
    m_yearAsked = year;
    step(CaseEvent::FetchYear);
    launch(
        u"get_data_by_assessment_year"_qs,
        [this](const ApiError &error) { applyFailure(CaseEvent::YearFailed, error); },
        [this, year] {
            watch(m_surroundings.api.getDataByYear(*m_pan, year, this), [this, year](const ItrData &data) {
                takeYear(year, data);
                step(CaseEvent::YearArrived);
            });
        });
}

void ItrSession::watch(DataCall *call, std::function<void(const ItrData &)> arrived)
{
    m_call = call;
    connect(call, &DataCall::finished, this,
        [this, call, arrived = std::move(arrived)](const ItrResult<ItrData> &result) {
            if (!result.isValue()) {
                const ApiError error = result.error();
                settle(land(*call, &error), [failed = m_flight->failed, error] { failed(error); });
                return;
            }
            settle(land(*call, nullptr), [arrived, data = result.value()] { arrived(data); });
        });
}

void ItrSession::takeYear(const std::optional<AssessmentYear> &asked, const ItrData &data)
{
    m_wasRefused = false;
    m_lastErrorCode.clear();
    ++m_arrivals;
    const auto same = std::ranges::find(m_years, asked, &Year::asked);
    if (same != m_years.end())
        same->data = data;
    else
        m_years.append({asked, data});
    const QString year = asked ? asked->text() : u"latest"_qs;
    if (!m_yearsFetched.contains(year))
        m_yearsFetched += year;
    Q_EMIT yearsChanged();
}

void ItrSession::applyFailure(CaseEvent event, const ApiError &error)
{
    const State during = m_state;
    m_lastErrorCode = error.code();
    m_wasRefused = error.arrival == Arrival::Answered;
    m_setback = Setback{error, {}, during};
    step(event);
    Q_EMIT failed(error, during);
}

void ItrSession::cancel()
{
    if (m_call)
        m_call->cancel();
    else if (m_flight && !m_flight->hasLanded)
        failUnsent(ApiError::Kind::Cancelled);
}

CaseEvent ItrSession::closing() const
{
    if (m_state == State::Data || m_state == State::FetchingYear)
        return CaseEvent::Finish;
    return m_wasRefused && CaseSteps::after(m_state, CaseEvent::GiveUp) ? CaseEvent::GiveUp
                                                                        : CaseEvent::Abandon;
}

void ItrSession::end(CaseEvent event)
{
    const auto ended = CaseSteps::after(m_state, event);
    if (!ended || !CaseSteps::hasEnded(*ended)) {
        refuse(event);
        return;
    }
    dropFlight();
    wipe();
    m_hasNews = false;
    if (event == CaseEvent::Withdraw)
        m_record.note(JournalEvent::Kind::ConsentWithdrawn);
    // Before anybody sees the new state, so that it shows the logout as well.
    m_logout.begin(m_portalSessionMayExist ? m_pan : std::nullopt, outcomeName(*ended));
    step(event);
}

void ItrSession::wipe()
{
    m_password.reset();
    m_otp.reset();
    m_accessToken.reset();
    m_heldPassword.reset();
    m_years.clear();
    m_setback.reset();
    m_otpMayHaveBeenSent = false;
}

void ItrSession::note(
    JournalEvent::Kind kind, const QString &what, QObject *context, JournalWriter::Recorded recorded)
{
    touch();
    m_record.append(m_record.event(kind, what), context, std::move(recorded));
}

void ItrSession::noteHandedOn(JournalEvent::Kind kind, const QString &what, int upTo, QObject *context,
    JournalWriter::Recorded recorded)
{
    note(kind, what, context,
        [self = QPointer(this), upTo, recorded = std::move(recorded)](
            const std::optional<JournalError> &error) {
            if (self && !error)
                self->m_arrivalsHandedOn = std::max(self->m_arrivalsHandedOn, upTo);
            recorded(error);
        });
}

bool ItrSession::step(CaseEvent event)
{
    const auto next = CaseSteps::after(m_state, event);
    if (!next) {
        refuse(event);
        return false;
    }
    enter(*next);
    return true;
}

void ItrSession::enter(State state)
{
    m_touched = m_surroundings.clock.now();
    const State before = std::exchange(m_state, state);
    if (CaseSteps::isCalling(before) && !CaseSteps::hasEnded(state))
        bringNews();
    // Also when it is the same: an OTP that came while one was awaited starts over.
    Q_EMIT stateChanged(state);
}

void ItrSession::refuse(CaseEvent event)
{
    m_record.note(
        JournalEvent::Kind::EventRefused, CaseSteps::name(event) + u" in "_qs + CaseSteps::name(m_state));
    Q_EMIT refused(event, m_state);
}

void ItrSession::launch(
    const QString &endpoint, std::function<void(const ApiError &)> failed, std::function<void()> send)
{
    m_callStarted = m_surroundings.clock.now();
    m_setback.reset();
    m_flight = Flight{CaseRecord::newId(), endpoint, m_state, std::move(failed), false};
    m_record.append(requestEvent(JournalEvent::Kind::RequestSent), this,
        [this, id = m_flight->id, send = std::move(send)](const std::optional<JournalError> &error) {
            if (error)
                Q_EMIT journalRefused(*error);
            if (!isFlying(id) || m_flight->hasLanded)
                return; // ended or cancelled meanwhile
            if (error)
                failUnsent(ApiError::Kind::NotRecorded);
            else
                send();
        });
}

void ItrSession::failUnsent(ApiError::Kind kind)
{
    m_password.reset();
    m_otp.reset();
    m_accessToken.reset();
    ApiError error;
    error.kind = kind;
    error.arrival = Arrival::NotSent;
    m_flight->hasLanded = true;
    JournalEvent event = requestEvent(JournalEvent::Kind::RequestFailed);
    event.outcome = CaseRecord::outcomeOf(error);
    settle(event, [failed = m_flight->failed, error] { failed(error); });
}

JournalEvent ItrSession::requestEvent(JournalEvent::Kind kind) const
{
    JournalEvent event = m_record.event(kind);
    event.endpoint = m_flight->endpoint;
    event.requestId = m_flight->id;
    if (m_yearAsked && m_flight->during == State::FetchingYear)
        event.outcome = m_yearAsked->text();
    if (m_flight->during == State::RequestingOtp || m_flight->during == State::ResendingOtp)
        event.tryNumber = m_surroundings.tries.count(*m_pan) + 1;
    return event;
}

JournalEvent ItrSession::land(ItrCall &call, const ApiError *error)
{
    JournalEvent event
        = requestEvent(error ? JournalEvent::Kind::RequestFailed : JournalEvent::Kind::RequestAnswered);
    event.httpStatus = call.httpStatus();
    event.latencyMs = call.elapsed().count();
    if (error)
        event.outcome = CaseRecord::outcomeOf(*error);
    m_flight->hasLanded = true;
    m_call = nullptr;
    call.deleteLater();
    return event;
}

void ItrSession::settle(const JournalEvent &event, std::function<void()> apply)
{
    m_record.append(event, this,
        [this, id = m_flight->id, apply = std::move(apply)](const std::optional<JournalError> &error) {
            // The answer is shown all the same: it can not be taken back, and hiding it would help nobody.
            if (error)
                Q_EMIT journalRefused(*error);
            if (!isFlying(id))
                return;
            apply();
            if (isFlying(id))
                m_flight.reset();
        });
}

void ItrSession::dropFlight()
{
    if (!m_flight)
        return;
    if (m_call)
        m_call->cancel(); // its facts are learnt, and recorded
    else if (!m_flight->hasLanded)
        failUnsent(ApiError::Kind::Cancelled);
    m_flight.reset();
}

void ItrSession::touch()
{
    m_touched = m_surroundings.clock.now();
    if (std::exchange(m_isAboutToExpire, false))
        Q_EMIT newsChanged();
}

void ItrSession::warnOfExpiry()
{
    if (!std::exchange(m_isAboutToExpire, true))
        bringNews();
}

void ItrSession::bringNews()
{
    m_hasNews = true;
    Q_EMIT newsChanged();
}
