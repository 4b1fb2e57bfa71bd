#pragma once

#include "config/ConfigError.h"

#include <optional>

/// Whether a file of the organisation's settings may be obeyed: only when nobody but the system's
/// administrator can change it.
class PolicyFile
{
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
public:
    /// Its place on this kind of system. The one function that has to know another one for Windows.
    static QString path();
    /// Nothing is there; whatever else is wrong with it, it is there.
    static bool isAbsent(const QString &path);
    /// What is wrong with the file, its folder, or what either is a link to: it can not be read, or others
    /// than @p owner (0: root) can write there.
    static std::optional<ConfigError> problem(const QString &path, unsigned owner);
};
