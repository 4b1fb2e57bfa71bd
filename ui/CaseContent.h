#pragma once

#include "export/CaseExport.h"
#include "worklist/OutcomeList.h"

class ItrSession;

/// What leaves the desk of a case: copies, as the case stands now.
class CaseContent
{
public:
    /// For its report, its JSON and its CSV.
    static CaseExport exportOf(const ItrSession &session);
    /// For the office's list.
    static CaseOutcome outcomeOf(const ItrSession &session);
};
