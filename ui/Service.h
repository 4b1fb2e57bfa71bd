#pragma once

#include "api/Bearer.h"
#include "api/ItrApi.h"
#include "secrets/TokenStore.h"
#include "secrets/StackScrub.h"
#include "session/Desk.h"
#include "session/RefusedTries.h"

#include <memory>

/// What a deployment is made of at run time: the service class and the cases, in the order in which they need each
/// other.
class Service
{
public:
    /// @p journal and the clocks outlive it.
    Service(const Deployment &deployment, JournalWriter &journal, const Clock &clock, const WallClock &wallClock);

    static TransportRules transportOf(const Deployment &deployment);
    /// From the keychain; empty where the proxy asks for none.
    static ProxyPasswordSource proxyPasswordOf(const Deployment &deployment);

    TokenStore &bearerStore() { return *m_bearerStore; }
    Bearer &bearer() { return m_bearer; }
    ItrApi &api() { return m_api; }
    Desk &desk() { return m_desk; }

private:
    RefusedTries m_tries;
    const std::unique_ptr<TokenStore> m_bearerStore;
    Bearer m_bearer;
    ItrApi m_api;
    Desk m_desk;
    StackScrub m_scrub; ///< of what each step left there
};
