#pragma once

#include "config/ConfigError.h"
#include "secrets/Secret.h"

#include <variant>

/// Reads a Bearer token from a file that only its owner may read.
class TokenFile
{
    Q_DECLARE_TR_FUNCTIONS(TokenFile)
public:
    static constexpr qsizetype maximumBytes = 8192;

    /// The token without surrounding white space, straight into a Secret. Refused: not a regular file,
    /// readable or writable by group or others, owned by somebody else (root excepted), empty, or a character
    /// that no token holds (RFC 6750 §2.1). @p profile and @p key name the place in the error.
    static std::variant<Secret, ConfigError> read(
        const QString &path, const QString &profile, const QString &key);
};
