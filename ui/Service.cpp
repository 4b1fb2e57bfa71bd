#include "Service.h"

#include <utility>

Service::Service(const Deployment &deployment, Secret bearer, const Clock &clock)
    : m_api(ServiceAccess{deployment.baseUrl, deployment.caFile, std::move(bearer), deployment.timeout})
    , m_nextStage(m_api)
    , m_session(m_api, m_nextStage, m_tries, clock, deployment)
{
    QObject::connect(&m_session, &ItrSession::stateChanged, &m_scrub, &StackScrub::soon);
    QObject::connect(&m_session, &ItrSession::failed, &m_scrub, &StackScrub::soon);
}
