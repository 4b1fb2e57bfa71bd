#pragma once

#include "config/Config.h"

#include <QCoreApplication>

#include <optional>

/// What a deployment must keep to where members of the public use the desk.
class KioskRules
{
    Q_DECLARE_TR_FUNCTIONS(KioskRules)
public:
    /// Nobody at the kiosk has an AccessToken to enter. The Bearer token stands in for the whole
    /// organisation, so it is not to lie on a computer in public.
    static std::optional<ConfigError> problem(const Config &config);
};
