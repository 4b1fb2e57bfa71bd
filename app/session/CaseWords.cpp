#include "session/CaseWords.h"

#include "session/RefusedTries.h"

ApiError::Call CaseWords::callOf(ItrSession::State during)
{
    switch (during) {
    case CaseState::FetchingData:
        return ApiError::Call::GetData;
    case CaseState::FetchingYear:
        return ApiError::Call::GetYear;
    default:
        return ApiError::Call::GetOtp;
    }
}

QString CaseWords::arrival(const ApiError &error, ApiError::Call call)
{
    using Call = ApiError::Call;
    switch (error.arrival) {
    case Arrival::NotSent:
        return call == Call::GetOtp ? tr("Nothing was sent, so no try was used up.")
            : call == Call::GetData ? tr("Nothing was sent, so the OTP is unused.")
                                    : tr("Nothing was sent.");
    case Arrival::MayHaveArrived:
        return call == Call::GetOtp
            ? tr("The request may have arrived all the same: an OTP may be on its way, and one of the "
                 "portal's five tries may be used up. It was sent once and will not be sent again by itself.")
            : call == Call::GetData ? tr("The request may have arrived all the same, and the OTP may be used "
                                         "up. It was sent once and will not be sent again by itself.")
                                    : tr("The request may have arrived all the same. It was sent once and "
                                         "will not be sent again by itself.");
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
        return tr("%n requests for this PAN were, or may have been, refused since this desk was started. The "
                  "portal locks an account at five: the account is probably locked, and the taxpayer has to "
                  "call the helpline.",
            nullptr, refusedTries);
    }
    return tr("%n requests for this PAN were, or may have been, refused since this desk was started. The "
              "portal locks an account at five, and only a helpline unlocks it: be sure of the password "
              "before you try again.",
        nullptr, refusedTries);
}

QString CaseWords::loggedOut()
{
    return tr("The session at the portal has been logged out.");
}

QString CaseWords::logoutNotMade(const ApiError &error)
{
    if (error.kind == ApiError::Kind::BadRequest)
        return tr("The portal had no session to log out of any more, or refused the logout.");
    return tr("The session at the portal could not be logged out: %1 (%2)").arg(error.sentence(), error.code());
}

QString CaseWords::afterLogoutNotMade()
{
    return tr("This is on record. To be sure that it ends, the taxpayer can log in at the portal and log out there.");
}
