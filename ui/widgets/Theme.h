#pragma once

#include "config/Deployment.h"

#include <QPalette>

#include <optional>

/// The colours that a deployment can fix, whatever the desktop's are.
class Theme
{
public:
    /// None for the desktop's own.
    static std::optional<QPalette> palette(Deployment::Theme theme);
    /// From now on all windows have its colours. Needs an application; the desktop's palette is left alone.
    static void apply(Deployment::Theme theme);
};
