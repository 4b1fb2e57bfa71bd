#pragma once

#include "config/Deployment.h"

#include <QCoreApplication>
#include <QString>

#include <variant>

/// What is wrong with a file that a person wrote: which file, which key, which value, and what is allowed.
struct ConfigError {
    Q_DECLARE_TR_FUNCTIONS(ConfigError)
public:
    QString file;
    QString key; ///< `section/key`, empty when the file itself is the trouble
    QString value; ///< never a secret
    QString allowed; ///< what is wrong and what would be right, one clause or sentence

    /// One sentence with all four.
    QString sentence() const;
};

/// Reads a profile: an INI file with the sections [service], [otp], [case], [organisation], [consent],
/// [journal] and [export] (README: "Connecting to the real service").
class Profile
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
public:
    /// Relative paths in it are taken from its own folder. The files it names are checked to be readable, the
    /// token file also to be its owner's alone.
    static std::variant<Deployment, ConfigError> load(const QString &path);
};
