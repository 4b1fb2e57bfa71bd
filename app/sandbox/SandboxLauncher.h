#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

/// Runs the sandbox program beside this one for as long as this object lives, and says where its profile
/// lies. The sandbox also ends when this process is killed: it watches the pipe that is its standard input.
class SandboxLauncher : public QObject
{
    Q_OBJECT
public:
    /// @p patience: how long start() waits for the sandbox to say that it is ready.
    explicit SandboxLauncher(
        QObject *parent = nullptr, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~SandboxLauncher() override;

    /// Returns at once; exactly one of ready() and failed() follows. @p program: the sandbox's executable,
    /// itr-desk-sandbox beside the running program when empty.
    void start(const QString &program = {});

Q_SIGNALS:
    /// @p profile: path of the profile that connects to the sandbox; gone when this object is.
    void ready(const QString &profile);
    /// @p reason: one sentence for the person.
    void failed(const QString &reason);
    /// The sandbox ended by itself after ready().
    void stopped();

private:
    void readOutput();
    void ended();
    void fail(const QString &reason);

    QProcess m_process;
    QTemporaryDir m_folder;
    QTimer m_patience;
    QByteArray m_output;
    bool m_ready = false;
    bool m_failed = false;
};
