#pragma once

#include "config/ConfigError.h"
#include "config/Deployment.h"

#include <QString>

#include <variant>

/// Reads a profile alone, as a computer without a policy does: an INI file that says where the service is, and
/// more where it likes (README: "Connecting to the real service").
class Profile
{
public:
    /// The deployment, or the first thing that is wrong. Relative paths are taken from its own folder.
    static std::variant<Deployment, ConfigError> load(const QString &path);
};
