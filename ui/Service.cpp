#include "Service.h"

#include "config/BearerStore.h"

Service::Service(
    const Deployment &deployment, JournalWriter &journal, const Clock &clock, const WallClock &wallClock)
    : m_bearerStore(BearerStore::of(deployment))
    , m_bearer(*m_bearerStore, wallClock)
    , m_api(ServiceAccess{deployment.baseUrl, deployment.caFile, deployment.timeout}, m_bearer)
    , m_desk({m_api, journal, m_tries, clock}, deployment)
{
    QObject::connect(&m_desk, &Desk::caseChanged, &m_scrub, &StackScrub::soon);
}
