#pragma once

#include "api/ItrResult.h"
#include "api/LoggedOut.h"
#include "itr/OtpStatus.h"

#include <QByteArray>
#include <QDateTime>

/// A reply as it came off the wire.
struct HttpReply {
    int status = 0;
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
    bool complete = true; ///< false when the connection ended before the announced end
};

/// Reads replies of the verification API by the contract (itr-openapi.yaml), trusting nothing in them.
class ReplyReader
{
public:
    /// The answer to `get_otp`.
    static ItrResult<OtpStatus> otpStatus(const HttpReply &reply);
    /// The answer to `logout`: a success that holds a `status`, of whatever shape.
    static ItrResult<LoggedOut> loggedOut(const HttpReply &reply);
    /// The error that @p reply is; nothing when its status is a success and the body looks complete.
    static std::optional<ApiError> error(const HttpReply &reply);
    /// The error that @p reply is by its status alone; nothing for a success.
    static std::optional<ApiError> refusal(const HttpReply &reply);
    /// How far a request got that was answered with @p status: a gateway's answer does not tell.
    static Arrival arrivalOf(int status);
    /// An error of @p kind about a reply that was answered but can't be used.
    static ApiError unusable(ApiError::Kind kind, const HttpReply &reply);
    /// RFC 9110 §10.2.3: seconds, or an HTTP date, taken against @p date where the server sent one, else against
    /// @p now. Nothing when it can't be read; at most a day.
    static std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QByteArray &date, const QDateTime &now);
};
