#pragma once

#include "api/ApiError.h"

/// What a request for an OTP that failed may have done at the portal all the same.
class OtpOutcome
{
public:
    /// Whether it may have cost one of the portal's tries: rather one too many than a locked account, so only
    /// what is known to be harmless is left out.
    static bool mayHaveCostATry(const ApiError &error);
    /// Whether an OTP may be on its way: the answer was lost, or was none that says.
    static bool leavesTheOtpOpen(const ApiError &error);
    /// Whether a portal session may be open that is to be logged out.
    static bool mayHaveOpenedASession(const ApiError &error);
};
