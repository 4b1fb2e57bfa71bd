#include "session/CaseLogout.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"

namespace
{
const QString endpoint = u"logout"_qs;
}

CaseLogout::CaseLogout(ItrApi &api, CaseRecord &record, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_record(record)
{
}

CaseLogout::~CaseLogout() = default;

void CaseLogout::begin(const std::optional<Pan> &pan, const QString &outcome)
{
    Q_ASSERT(!m_hasBegun);
    m_hasBegun = true;
    m_outcome = outcome;
    m_pan = pan;
    if (!m_pan) {
        close();
        return;
    }
    enter(State::Running);
    m_requestId = CaseRecord::newId();
    JournalEvent event = m_record.event(JournalEvent::Kind::RequestSent);
    event.endpoint = endpoint;
    event.requestId = m_requestId;
    m_record.append(event, this, [this](const std::optional<JournalError> &error) {
        if (!error) {
            send();
            return;
        }
        Q_EMIT journalRefused(*error);
        ApiError notRecorded;
        notRecorded.kind = ApiError::Kind::NotRecorded;
        failed(notRecorded);
    });
}

void CaseLogout::send()
{
    if (m_state != State::Running)
        return; // hurried meanwhile
    m_call = m_api.logout(*m_pan, this);
    connect(m_call, &LogoutCall::finished, this, &CaseLogout::answered);
}

void CaseLogout::hurry()
{
    if (m_state != State::Running)
        return;
    if (m_call) {
        m_call->cancel();
        return;
    }
    ApiError cancelled;
    cancelled.kind = ApiError::Kind::Cancelled;
    failed(cancelled);
}

void CaseLogout::answered(const ItrResult<LoggedOut> &result)
{
    JournalEvent event = m_record.event(JournalEvent::Kind::RequestAnswered);
    event.endpoint = endpoint;
    event.requestId = m_requestId;
    event.httpStatus = m_call->httpStatus();
    event.latencyMs = m_call->elapsed().count();
    m_call->deleteLater();
    m_call = nullptr;
    if (!result.isValue()) {
        event.kind = JournalEvent::Kind::RequestFailed;
        event.outcome = CaseRecord::outcomeOf(result.error());
        m_record.append(event, this, [](const auto &) {});
        failed(result.error());
        return;
    }
    m_record.append(event, this, [this](const std::optional<JournalError> &error) {
        if (error)
            Q_EMIT journalRefused(*error);
        enter(State::Done);
        close();
    });
}

void CaseLogout::failed(const ApiError &error)
{
    m_error = error;
    enter(State::NotMade);
    const JournalEvent event
        = m_record.event(JournalEvent::Kind::LogoutNotMade, CaseRecord::outcomeOf(error));
    m_record.append(event, this, [this](const auto &) { close(); });
}

void CaseLogout::close()
{
    m_record.append(m_record.event(JournalEvent::Kind::CaseClosed, m_outcome), this,
        [this](const std::optional<JournalError> &error) {
            if (error)
                Q_EMIT journalRefused(*error);
            m_isOver = true;
            Q_EMIT changed();
        });
}

void CaseLogout::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}
