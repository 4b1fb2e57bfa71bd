#pragma once

#include "CommandLine.h"
#include "DeskWindow.h"
#include "Service.h"
#include "config/Profile.h"
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
    /// @p sandboxProgram: the sandbox's executable, the one beside this program when empty. @p clock outlives
    /// it.
    DeskStart(const CommandLine &commandLine, const Clock &clock, const QString &sandboxProgram = {});
    ~DeskStart() override;

    /// What is wrong with the profile that the command line names. Needs no application.
    static std::optional<ConfigError> problem(const CommandLine &commandLine);
    /// The same; the window is then useless.
    std::optional<ConfigError> begin();
    DeskWindow &window() { return *m_window; }
    Service *service() { return m_service.get(); }

Q_SIGNALS:
    void connected();

private:
    static std::optional<ConfigError> load(const QString &profile, Deployment &deployment, Secret &bearer);
    void startService();
    void startSandbox();
    void sandboxReady(const QString &profile);
    void endService(const QString &title);

    const CommandLine m_commandLine;
    const Clock &m_clock;
    const QString m_sandboxProgram;
    Deployment m_deployment;
    Secret m_bearer{0};
    SandboxLauncher m_sandbox;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<DeskWindow> m_window;
};
