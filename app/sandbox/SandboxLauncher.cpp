#include "sandbox/SandboxLauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace
{
constexpr qsizetype longestLine = 8192; // bytes: a path and a word

/// The session's own folder in memory, when there is one: nothing of it reaches a disk or outlives the
/// session.
QString folderTemplate()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(session);
    const bool usable = info.isAbsolute() && info.isDir() && info.isWritable();
    return QDir(usable ? session : QDir::tempPath()).filePath(u"itr-desk-sandbox-XXXXXX"_qs);
}
}

SandboxLauncher::SandboxLauncher(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_folder(folderTemplate())
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(
        &m_patience, &QTimer::timeout, this, [this] { fail(tr("The sandbox did not get ready in time.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxLauncher::readOutput);
    connect(&m_process, &QProcess::finished, this, &SandboxLauncher::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The sandbox program %1 could not be started: %2.")
                     .arg(m_process.program(), m_process.errorString()));
    });
}

SandboxLauncher::~SandboxLauncher()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    // Killed, not asked: its files lie in our folder and go with it, so it has nothing to put in order, and
    // the wait is only for the system to take it off.
    m_process.kill();
    m_process.waitForFinished();
}

void SandboxLauncher::start(const QString &program)
{
    if (!m_folder.isValid()) {
        const QString reason = tr("The sandbox has no folder for its files: %1.").arg(m_folder.errorString());
        QMetaObject::invokeMethod(
            this, [this, reason] { fail(reason); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start();
    const QString beside = QCoreApplication::applicationDirPath() + u"/itr-desk-sandbox";
    m_process.start(program.isEmpty() ? beside : program,
        {u"--write-profile"_qs, m_folder.filePath(u"sandbox.ini"_qs), u"--end-with-stdin"_qs, u"--quiet"_qs});
}

void SandboxLauncher::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    if (m_ready || m_failed) {
        m_output.clear();
        return;
    }
    const qsizetype end = m_output.indexOf('\n');
    const QByteArray word = "ready ";
    if (end < 0 && m_output.size() < longestLine)
        return;
    if (end < 0 || !m_output.startsWith(word))
        return fail(tr("The sandbox program said something that is not understood."));
    m_patience.stop();
    m_ready = true;
    Q_EMIT ready(QString::fromUtf8(m_output.sliced(word.size(), end - word.size())));
}

void SandboxLauncher::ended()
{
    if (m_ready)
        Q_EMIT stopped();
    else
        fail(tr("The sandbox ended before it was ready."));
}

void SandboxLauncher::fail(const QString &reason)
{
    if (m_ready || m_failed)
        return;
    m_failed = true;
    m_patience.stop();
    m_process.kill();
    Q_EMIT failed(reason);
}
