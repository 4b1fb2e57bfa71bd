#include "Service.h"

#include <utility>

Service::Service(const Deployment &deployment, Secret bearer, JournalWriter &journal, const Clock &clock)
    : m_api(ServiceAccess{deployment.baseUrl, deployment.caFile, std::move(bearer), deployment.timeout})
    , m_desk({m_api, journal, m_tries, clock}, deployment)
{
    QObject::connect(&m_desk, &Desk::caseChanged, &m_scrub, &StackScrub::soon);
    QObject::connect(&m_desk, &Desk::secretsForgotten, &m_scrub, &StackScrub::soon);
}
