#pragma once

#include "api/ItrApi.h"
#include "secrets/StackScrub.h"
#include "session/Desk.h"
#include "session/RefusedTries.h"

/// What a deployment is made of at run time: the service class and the cases, in the order in which they need each
/// other.
class Service
{
public:
    /// @p journal and @p clock outlive it.
    Service(const Deployment &deployment, Secret bearer, JournalWriter &journal, const Clock &clock);

    ItrApi &api() { return m_api; }
    Desk &desk() { return m_desk; }

private:
    RefusedTries m_tries;
    ItrApi m_api;
    Desk m_desk;
    StackScrub m_scrub; ///< of what each step left there
};
