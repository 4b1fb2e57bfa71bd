#pragma once

#include <QObject>
#include <QString>
#include <QVariantMap>

/// Tells when nobody sits at the computer any more: its screen is locked, another user's session is shown, or
/// it goes to sleep. Told over D-Bus by login1 (freedesktop.org, systemd-logind(8)) and by the screen savers
/// of freedesktop.org, GNOME, MATE and Cinnamon. Where there is no bus, it stays silent.
class ScreenWatch : public QObject
{
    Q_OBJECT
public:
    /// Addresses of the buses, as D-Bus writes them; empty: the usual ones.
    struct Buses {
        QString session;
        QString system;
    };

    explicit ScreenWatch(Buses buses = {}, QObject *parent = nullptr);
    ~ScreenWatch() override;

    /// Returns at once; the buses are opened on a worker thread.
    void start();

Q_SIGNALS:
    void left();
    /// All that can be listened to is.
    void listening();

private Q_SLOTS:
    void screenSaverChanged(bool active);
    void sleepPrepared(bool begins);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);

private:
    void listenToSession();
    void askForOwnSession();
    void listenToOwnSession(const QString &path);

    const Buses m_buses;
    const QString m_name; ///< of our connections, unlike anybody else's
};
