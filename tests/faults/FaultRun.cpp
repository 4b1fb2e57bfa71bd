#include "FaultRun.h"

namespace
{
Secret secretOf(const QString &text)
{
    Secret secret(16 * 1024);
    secret.append(text);
    return secret;
}
}

FaultRun::FaultRun(Plan plan, FaultsProgram &program)
    : m_plan(std::move(plan))
    , m_program(program)
{
    connect(&m_program, &FaultsProgram::staged, this, [this](int id, const QUrl &url, quint16 port) {
        if (id == m_id)
            staged(url, port);
    });
    connect(&m_program, &FaultsProgram::changed, this, [this](int id) {
        if (id == m_id)
            goOn();
    });
    connect(&m_program, &FaultsProgram::healed, this, [this](int id) {
        if (id == m_id)
            startOver();
    });
}

void FaultRun::start()
{
    m_id = m_program.play(m_plan.fault);
}

void FaultRun::staged(const QUrl &url, quint16 port)
{
    ServiceAccess access{.baseUrl = url, .caFile = m_program.caFile(), .timeout = m_plan.deadline};
    access.transport.proxyFrom = TransportRules::ProxyFrom::None;
    if (m_plan.fault.startsWith("proxy.")) {
        access.transport.proxyFrom = TransportRules::ProxyFrom::Manual;
        access.transport.proxyHost = u"127.0.0.1"_qs;
        access.transport.proxyPort = port;
    }
    m_api = std::make_unique<ItrApi>(std::move(access), m_bearer.bearer);
    connect(m_api.get(), &ItrApi::transportLoaded, this, &FaultRun::started, Qt::QueuedConnection);
    m_step = Step::Connecting;
    if (m_plan.ahead == Ahead::Nothing)
        callFault();
    else
        m_api->prepare();
}

void FaultRun::goOn()
{
    const FaultsProgram::State state = m_program.state(m_id);
    const bool isAhead
        = m_plan.ahead == Ahead::Gone ? state.open == 0 && state.connections > 0 : state.handshakes > 0;
    if (m_step == Step::Connecting && m_plan.ahead != Ahead::Nothing && isAhead) {
        callFault();
    } else if (m_step == Step::ConnectingAgain && state.goodHandshakes > 0) {
        callAgain();
    } else if (m_step == Step::Emptying && state.open == 0) {
        m_step = Step::Over;
        m_outcome.arrived = state;
        m_program.end(m_id);
        Q_EMIT over();
    }
}

void FaultRun::callFault()
{
    m_step = Step::Calling;
    call([this](const std::optional<ApiError> &error, std::chrono::milliseconds took) {
        ++m_outcome.ends;
        if (m_step != Step::Calling)
            return;
        m_outcome.error = error;
        m_outcome.took = took;
        m_step = Step::ConnectingAgain;
        m_program.heal(m_id);
    });
}

/// The connection is opened ahead, so that a short deadline is not spent on the handshake.
void FaultRun::startOver()
{
    m_api->prepare();
}

void FaultRun::callAgain()
{
    m_step = Step::CallingAgain;
    call([this](const std::optional<ApiError> &error, std::chrono::milliseconds) {
        ++m_outcome.endsAfterwards;
        m_outcome.errorAfterwards = error;
        m_step = Step::Emptying;
        m_api->release();
        goOn();
    });
}

template <typename Sent, typename Ended> void FaultRun::hear(Sent *sent, const Ended &ended)
{
    connect(sent, &Sent::finished, this, [sent, ended](const auto &result) {
        ended(result.isValue() ? std::nullopt : std::optional(result.error()), sent->elapsed());
    });
}

void FaultRun::call(
    const std::function<void(const std::optional<ApiError> &, std::chrono::milliseconds)> &ended)
{
    const Pan pan = *Pan::parse(u"XXXPX0001T");
    switch (m_plan.call) {
    case Call::GetOtp:
        return hear(m_api->requestOtp(pan, secretOf(m_plan.secret), m_api.get()), ended);
    case Call::GetData:
        return hear(m_api->getData(pan, secretOf(u"012345"_qs), secretOf(m_plan.secret), m_api.get()), ended);
    case Call::Logout:
        return hear(m_api->logout(pan, m_api.get()), ended);
    }
}
