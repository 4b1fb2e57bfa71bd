#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A session bus and a GNOME keyring of a test's own, with nothing in it, so that the developer's is not
/// touched. To be made before the process has anything to do with a bus; programs that it starts see this one
/// too.
class PrivateKeyring
{
public:
    enum class With {
        Bus, ///< nobody on it
        Keyring, ///< with its default collection unlocked
    };
    /// Ends the test program when it can not be had.
    explicit PrivateKeyring(With with = With::Keyring);
    ~PrivateKeyring();

    /// Locks all that is in the keyring.
    static void lock();
    /// Whether there is an entry of that name, locked or not.
    static bool has(const QString &name);

private:
    void startBus();
    void startKeyring();
    static void stop(QProcess &process);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};
