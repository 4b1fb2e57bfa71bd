#include "Service.h"

#include <utility>

namespace
{
TransportRules transportOf(const Deployment &deployment)
{
    using From = Deployment::ProxyFrom;
    TransportRules rules;
    rules.service = deployment.baseUrl;
    rules.caFile = deployment.caFile;
    rules.clientCertificateFile = deployment.clientCertificateFile;
    rules.clientKeyFile = deployment.clientKeyFile;
    rules.pins = deployment.pins;
    rules.proxyFrom = deployment.proxyFrom == From::System ? TransportRules::ProxyFrom::System
        : deployment.proxyFrom == From::None               ? TransportRules::ProxyFrom::None
                                                           : TransportRules::ProxyFrom::Manual;
    rules.proxyHost = deployment.proxyHost;
    rules.proxyPort = deployment.proxyPort;
    rules.proxyUser = deployment.proxyUser;
    return rules;
}
}

Service::Service(const Deployment &deployment, Secret bearer, JournalWriter &journal, const Clock &clock)
    : m_api(ServiceAccess{deployment.baseUrl, deployment.caFile, std::move(bearer), deployment.timeout, transportOf(deployment)})
    , m_desk({m_api, journal, m_tries, clock}, deployment)
{
    QObject::connect(&m_desk, &Desk::caseChanged, &m_scrub, &StackScrub::soon);
}
