#pragma once

#include "api/ItrApi.h"
#include "secrets/StackScrub.h"
#include "session/GetDataStage.h"
#include "session/ItrSession.h"
#include "session/RefusedTries.h"

/// What a deployment is made of at run time: the service class, the next stage and the session, in the order
/// in which they need each other.
class Service
{
public:
    /// @p clock outlives it.
    Service(const Deployment &deployment, Secret bearer, const Clock &clock);

    ItrApi &api() { return m_api; }
    ItrSession &session() { return m_session; }

private:
    RefusedTries m_tries;
    ItrApi m_api;
    GetDataStage m_nextStage;
    ItrSession m_session;
    StackScrub m_scrub; ///< of what each step left there
};
