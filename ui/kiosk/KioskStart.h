#pragma once

#include "CommandLine.h"
#include "DeskStart.h"
#include "Service.h"
#include "config/Config.h"
#include "journal/Journal.h"
#include "kiosk/KioskWindow.h"
#include "kiosk/StaffDoor.h"
#include "sandbox/SandboxLauncher.h"

#include <QObject>

#include <memory>
#include <optional>

/// Opens the kiosk's window, and brings it together with its service or its sandbox.
class KioskStart : public QObject
{
    Q_OBJECT
public:
    /// What the program ends with when staff want it to be started again.
    static constexpr int restartExitCode = 75; // EX_TEMPFAIL of sysexits.h

    /// @p clock outlives it. @p config: where the settings lie; the command line's profile counts all the
    /// same.
    KioskStart(const CommandLine &commandLine, const Clock &clock, DeskStart::Places places = {},
        ConfigPlaces config = {});
    ~KioskStart() override;

    /// What is wrong with the settings, also for a kiosk alone. @p config: as DeskStart::read() found it.
    /// Needs no application.
    static std::optional<ConfigError> problem(const CommandLine &commandLine, const Config &config);
    void begin();
    KioskWindow &window() { return *m_window; }
    Service *service() { return m_service.get(); }
    /// Ends the case that is open, waits a little for its logout, and ends the program with @p exitCode.
    void quit(int exitCode);

Q_SIGNALS:
    void connected();
    void ended(int exitCode);

private:
    QString dataFolder() const;
    void startService();
    void sandboxReady(const QString &profile);
    void endService(const QString &reason);
    void end(int exitCode);

    const CommandLine m_commandLine;
    const Clock &m_clock;
    const DeskStart::Places m_places;
    const ConfigPlaces m_configPlaces;
    const SystemWallClock m_wallClock;
    Config m_config; ///< as it was read at the start
    Deployment m_deployment;
    SandboxLauncher m_sandbox;
    std::unique_ptr<Journal> m_journal; // outlives the cases that it is told of
    std::unique_ptr<Service> m_service;
    std::unique_ptr<StaffDoor> m_door;
    std::unique_ptr<KioskWindow> m_window;
    bool m_isEnding = false;
};
