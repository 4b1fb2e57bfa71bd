#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

/// Reads when a Bearer token ends, where the token itself says so: for an early warning, nothing else. The
/// signature is not checked: this desk is not the token's audience and has no key to check it with, so what
/// is read here never lets anything in, it can only keep a request back that the service would refuse.
class BearerExpiry
{
public:
    /// The longest token that is looked into, in bytes; the longest that the desk keeps.
    static constexpr std::size_t maximumBytes = 8192;

    /// `exp` of a JWT (RFC 7519 §4.1.4), in UTC, to the second. Nothing for a token that is opaque: no three
    /// parts of base64url, no JSON object in the first two, no such claim or one that is no number of seconds
    /// between 1970 and the year 9999. Any bytes will do; throws nothing.
    static std::optional<QDateTime> of(std::string_view token) noexcept;
};
