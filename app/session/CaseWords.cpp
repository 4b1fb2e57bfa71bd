#include "session/CaseWords.h"

#include "session/RefusedTries.h"

QString CaseWords::arrival(const ApiError &error, ItrSession::State during)
{
    const bool credentials = during == ItrSession::State::RequestingOtp;
    switch (error.arrival) {
    case Arrival::NotSent:
        return credentials ? tr("Nothing was sent, so no try was used up.") : tr("Nothing was sent, so the OTP is unused.");
    case Arrival::MayHaveArrived:
        return credentials ? tr("The request may have arrived all the same: an OTP may be on its way, and one of the portal's five tries may be used up. It was sent once and will not be sent again by itself.")
                           : tr("The request may have arrived all the same, and the OTP may be used up. It was sent once and will not be sent again by itself.");
    case Arrival::Answered:
        return tr("The request arrived; it was sent once.");
    }
    return {};
}

QString CaseWords::lockWarning(int refusedTries)
{
    if (refusedTries < RefusedTries::warnFrom)
        return {};
    if (refusedTries >= RefusedTries::lockAt) {
        return tr("The portal has refused %n tries for this PAN since this desk was started. It locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.", nullptr, refusedTries);
    }
    return tr("The portal has refused %n tries for this PAN since this desk was started. It locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.", nullptr, refusedTries);
}
