#pragma once

#include <QObject>
#include <QString>

#include <functional>

/// What the desktop's Secret Service (freedesktop.org, on the session bus) says of an entry, where QtKeychain
/// tells no difference between what was never stored, what is locked, and what a person did not want to
/// unlock. Unlocks nothing and is told no secret.
class SecretService
{
public:
    enum class Entry {
        NoService, ///< no bus, or nobody on it who keeps secrets
        Missing,
        Locked,
        Open,
        Unknown, ///< it did not answer in time, or not as specified
    };

    /// @p name and @p application as QtKeychain stores them. Answered from the event loop, within seconds;
    /// not at all once @p context is gone.
    static void look(
        const QString &application, const QString &name, QObject *context, std::function<void(Entry)> found);
};
