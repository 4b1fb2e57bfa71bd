#pragma once

#include "CommandLine.h"
#include "DeskDialogs.h"
#include "DeskSettings.h"
#include "DeskWindow.h"
#include "Service.h"
#include "config/Config.h"
#include "journal/Journal.h"
#include "journal/WallClock.h"
#include "sandbox/SandboxLauncher.h"
#include "session/IdleWatch.h"

#include <QObject>

#include <memory>
#include <optional>

/// Opens the window that the command line asks for, and once that is on the screen brings it together with
/// its service or its sandbox.
class DeskStart : public QObject
{
    Q_OBJECT
public:
    /// Where things lie, if not in their usual places.
    struct Places {
        QString sandboxProgram; ///< empty: beside this program
        QString dataFolder; ///< empty: JournalFile::defaultFolder()
    };

    /// @p clock outlives it. @p config: where the settings lie; the command line's profile counts all the same.
    DeskStart(const CommandLine &commandLine, const Clock &clock, Places places = {}, ConfigPlaces config = {});
    ~DeskStart() override;

    /// The settings: the organisation's policy, and the profile or the user's own file. Needs no application.
    static Config read(const CommandLine &commandLine, const ConfigPlaces &config);
    /// The same; the window is then useless.
    std::optional<ConfigError> begin();
    DeskWindow &window() { return *m_window; }
    Service *service() { return m_service.get(); }
    Journal *journal() { return m_journal.get(); }

Q_SIGNALS:
    void connected();

private:
    std::optional<ConfigError> take(const Config &config);
    void tellIneffective();
    void tellExpiry(Bearer::Span span, const QString &sentence);
    void openJournal();
    void startService();
    void startSandbox();
    void askPassphrase(const QString &sentence);
    void sandboxReady(const QString &profile);
    void endService(const QString &title);

    const CommandLine m_commandLine;
    const Clock &m_clock;
    const Places m_places;
    const ConfigPlaces m_configPlaces;
    const SystemWallClock m_wallClock;
    Config m_config; ///< as it was read at the start
    Deployment m_deployment;
    SandboxLauncher m_sandbox;
    std::unique_ptr<Journal> m_journal; // outlives the cases that it is told of
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<DeskSettings> m_settings;
    std::unique_ptr<DeskDialogs> m_dialogs;
    std::unique_ptr<IdleWatch> m_idle;
};
