#pragma once

#include "CommandLine.h"
#include "DeskDialogs.h"
#include "DeskWindow.h"
#include "Service.h"
#include "config/Profile.h"
#include "journal/Journal.h"
#include "journal/WallClock.h"
#include "sandbox/SandboxLauncher.h"
#include "session/Clock.h"

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

    /// @p clock outlives it.
    DeskStart(const CommandLine &commandLine, const Clock &clock, Places places = {});
    ~DeskStart() override;

    /// What is wrong with the profile that the command line names. Needs no application.
    static std::optional<ConfigError> problem(const CommandLine &commandLine);
    /// The same; the window is then useless.
    std::optional<ConfigError> begin();
    DeskWindow &window() { return *m_window; }
    Service *service() { return m_service.get(); }
    Journal *journal() { return m_journal.get(); }

Q_SIGNALS:
    void connected();

private:
    static std::optional<ConfigError> load(const QString &profile, Deployment &deployment, Secret &bearer);
    void openJournal();
    void startService();
    void startSandbox();
    void askPassphrase(const QString &sentence);
    void sandboxReady(const QString &profile);
    void endService(const QString &title);

    const CommandLine m_commandLine;
    const Clock &m_clock;
    const Places m_places;
    const SystemWallClock m_wallClock;
    Deployment m_deployment;
    Secret m_bearer{0};
    SandboxLauncher m_sandbox;
    std::unique_ptr<Journal> m_journal; // outlives the cases that it is told of
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DeskWindow> m_window;
    std::unique_ptr<DeskDialogs> m_dialogs;
};
