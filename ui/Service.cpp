#include "Service.h"

#include "config/BearerStore.h"
#include "secrets/KeychainTokenStore.h"

#include <utility>

TransportRules Service::transportOf(const Deployment &deployment)
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

ProxyPasswordSource Service::proxyPasswordOf(const Deployment &deployment)
{
    if (deployment.proxyFrom != Deployment::ProxyFrom::Manual || deployment.proxyUser.isEmpty())
        return {};
    const auto store = std::make_shared<KeychainTokenStore>(KeychainTokenStore::proxyPasswordName(
        deployment.proxyHost, deployment.proxyPort, deployment.proxyUser));
    return [store](QObject *context, std::function<void(Secret)> then) {
        store->read(context, [then = std::move(then)](TokenStore::Fetched fetched) {
            auto *password = std::get_if<Secret>(&fetched);
            then(password ? std::move(*password) : Secret(0)); // without one the proxy refuses, and says so
        });
    };
}

Service::Service(
    const Deployment &deployment, JournalWriter &journal, const Clock &clock, const WallClock &wallClock)
    : m_bearerStore(BearerStore::of(deployment))
    , m_bearer(*m_bearerStore, wallClock)
    , m_api(ServiceAccess{deployment.baseUrl, deployment.caFile, deployment.timeout, transportOf(deployment),
                proxyPasswordOf(deployment)},
          m_bearer)
    , m_desk({m_api, journal, m_tries, clock}, deployment)
{
    QObject::connect(&m_desk, &Desk::caseChanged, &m_scrub, &StackScrub::soon);
    QObject::connect(&m_desk, &Desk::secretsForgotten, &m_scrub, &StackScrub::soon);
}
