#include "session/OtpOutcome.h"

#include "itr/OtpStatus.h"

#include <algorithm>

namespace
{
bool speaksOfCredentials(const QString &words)
{
    return words.contains(u"password", Qt::CaseInsensitive)
        || words.contains(u"credential", Qt::CaseInsensitive);
}

bool concernsThePanAlone(const QList<ApiError::FieldError> &errors)
{
    return !errors.isEmpty() && std::ranges::all_of(errors, [](const ApiError::FieldError &error) {
        return error.field.compare(u"pan", Qt::CaseInsensitive) == 0 && !speaksOfCredentials(error.message);
    });
}
}

bool OtpOutcome::mayHaveCostATry(const ApiError &error)
{
    if (error.arrival == Arrival::NotSent)
        return false;
    if (speaksOfCredentials(error.serverMessage))
        return true;
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::TooManyRequests:
    case ApiError::Kind::Redirected:
        return false;
    default:
        break;
    }
    const OtpStatus words = OtpStatus::read(error.serverMessage);
    const bool knownCause = words.reading == OtpStatus::Reading::NotSent
        && words.reason != OtpStatus::Reason::InvalidCredentials;
    return !knownCause && !concernsThePanAlone(error.fieldErrors);
}

bool OtpOutcome::leavesTheOtpOpen(const ApiError &error)
{
    if (error.arrival == Arrival::MayHaveArrived)
        return true;
    switch (error.kind) {
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::ReplyTooLarge:
    case ApiError::Kind::ReplyIncomplete:
    case ApiError::Kind::ReplyNotJson:
    case ApiError::Kind::ReplyUnusable:
        return error.arrival == Arrival::Answered;
    default:
        return false;
    }
}

bool OtpOutcome::mayHaveOpenedASession(const ApiError &error)
{
    if (error.arrival != Arrival::Answered)
        return error.arrival == Arrival::MayHaveArrived;
    switch (error.kind) {
    case ApiError::Kind::BadRequest:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Unprocessable:
    case ApiError::Kind::TooManyRequests:
    case ApiError::Kind::Redirected:
        return false; // refused before the portal let anybody in
    default:
        return true;
    }
}
