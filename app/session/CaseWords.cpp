#include "session/CaseWords.h"

#include "session/RefusedTries.h"

namespace
{
/// Failures that leave open what the portal did.
bool asksThePhone(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::ConnectionLost:
    case Kind::TimedOut:
    case Kind::ServerError:
    case Kind::GatewayError:
    case Kind::ReplyTooLarge:
    case Kind::ReplyIncomplete:
    case Kind::ReplyNotJson:
    case Kind::ReplyUnusable:
        return true;
    default:
        return false;
    }
}
}

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

QString CaseWords::nextStep(const ApiError &error, ItrSession::State during)
{
    const bool credentials = during == ItrSession::State::RequestingOtp;
    const bool leftOpen = error.arrival == Arrival::MayHaveArrived || asksThePhone(error.kind);
    QStringList steps;
    if (leftOpen && error.arrival != Arrival::NotSent) {
        steps += credentials ? tr("Ask the taxpayer whether an OTP has arrived on the phone before you request another.")
                             : tr("Try the same OTP once more; if it is refused, resend it.");
    }
    if (error.retryAfter && *error.retryAfter > std::chrono::seconds::zero())
        steps += error.nextStep();
    else if (!leftOpen)
        steps += error.fieldErrors.isEmpty() && error.kind == ApiError::Kind::BadRequest ? tr("Check what was entered together with the taxpayer before you try again.") : error.nextStep();
    else if (error.arrival == Arrival::NotSent)
        steps += credentials ? tr("Check the network connection, then request again.") : tr("Check the network connection, then press Continue again.");
    return steps.join(u' ');
}

QString CaseWords::lockWarning(int refusedTries)
{
    if (refusedTries < RefusedTries::warnFrom)
        return {};
    if (refusedTries >= RefusedTries::lockAt) {
        return tr("%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five: the account is probably locked, and the taxpayer has to call the helpline.", nullptr, refusedTries);
    }
    return tr("%n requests for this PAN were, or may have been, refused since this desk was started. The portal locks an account at five, and only a helpline unlocks it: be sure of the password before you try again.", nullptr, refusedTries);
}
