#include "sandbox/SandboxLauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <cstdio>

using namespace std::chrono_literals;

namespace
{
constexpr int patience = 20000; // ms: a sanitized program on a busy machine

/// Plays the desk in a process of its own, so that a test can kill it.
int playDesk(QCoreApplication &app)
{
    SandboxLauncher launcher;
    QObject::connect(&launcher, &SandboxLauncher::ready, &app, [](const QString &profile) {
        std::puts(qPrintable(profile));
        std::fflush(stdout);
    });
    launcher.start();
    return QCoreApplication::exec();
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return QTest::qWaitFor([&socket] {
        return socket.state() != QAbstractSocket::HostLookupState
            && socket.state() != QAbstractSocket::ConnectingState;
    }) && socket.state() == QAbstractSocket::ConnectedState;
}

QUrl urlIn(const QString &profile)
{
    return QSettings(profile, QSettings::IniFormat).value(u"service/baseUrl"_qs).toUrl();
}
}

class tst_SandboxLauncher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void getsReady();
    void livesAsLongAsItsObject();
    void keepsItsFilesToItsOwner();
    void doesWithoutARuntimeFolder_data();
    void doesWithoutARuntimeFolder();
    void saysThatTheProgramIsMissing();
    void saysThatTheProgramEndedEarly();
    void doesNotUnderstandOtherPrograms();
    void doesNotWaitForEver();
    void tellsWhenTheSandboxEnds();
    void endsWithADeskThatIsKilled();
    void canGoBeforeItIsReady();

private:
    QString script(const QByteArray &lines) const;

    std::optional<QTemporaryDir> m_runtime;
};

void tst_SandboxLauncher::init()
{
    m_runtime.emplace();
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
}

QString tst_SandboxLauncher::script(const QByteArray &lines) const
{
    QFile file(m_runtime->filePath(u"program"_qs));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("#!/bin/sh\n" + lines + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return file.fileName();
}

void tst_SandboxLauncher::getsReady()
{
    SandboxLauncher launcher;
    QSignalSpy ready(&launcher, &SandboxLauncher::ready);
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    launcher.start();
    QCOMPARE(ready.size(), 0); // not before start() has returned
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QCOMPARE(failed.size(), 0);
    QVERIFY(answers(urlIn(ready.first().first().toString())));
}

void tst_SandboxLauncher::livesAsLongAsItsObject()
{
    QString profile;
    QUrl url;
    {
        SandboxLauncher launcher;
        QSignalSpy ready(&launcher, &SandboxLauncher::ready);
        launcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        profile = ready.first().first().toString();
        url = urlIn(profile);
        QVERIFY(answers(url));
    }
    QVERIFY(!answers(url));
    QVERIFY(!QFileInfo::exists(QFileInfo(profile).path()));
}

void tst_SandboxLauncher::keepsItsFilesToItsOwner()
{
    SandboxLauncher launcher;
    QSignalSpy ready(&launcher, &SandboxLauncher::ready);
    launcher.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    const QFileInfo folder(QFileInfo(ready.first().first().toString()).path());
    QVERIFY(folder.path().startsWith(m_runtime->path()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((folder.permissions() & others) == 0);
}

void tst_SandboxLauncher::doesWithoutARuntimeFolder_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("relative") << QByteArray(".");
    QTest::newRow("not there") << QByteArray("/nowhere");
}

void tst_SandboxLauncher::doesWithoutARuntimeFolder()
{
    QFETCH(QByteArray, folder);
    qputenv("XDG_RUNTIME_DIR", folder);
    SandboxLauncher launcher;
    QSignalSpy ready(&launcher, &SandboxLauncher::ready);
    launcher.start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QVERIFY(ready.first().first().toString().startsWith(QDir::tempPath()));
}

void tst_SandboxLauncher::saysThatTheProgramIsMissing()
{
    SandboxLauncher launcher;
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    launcher.start(u"/nowhere/itr-desk-sandbox"_qs);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"/nowhere/itr-desk-sandbox"));
}

void tst_SandboxLauncher::saysThatTheProgramEndedEarly()
{
    SandboxLauncher launcher;
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    QSignalSpy stopped(&launcher, &SandboxLauncher::stopped);
    launcher.start(script("exit 2"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().first().toString().contains(u"before it was ready"));
    QCOMPARE(stopped.size(), 0);
}

void tst_SandboxLauncher::doesNotUnderstandOtherPrograms()
{
    SandboxLauncher launcher;
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    QSignalSpy ready(&launcher, &SandboxLauncher::ready);
    launcher.start(script("echo hello; echo ready /nowhere; exec cat"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().first().toString().contains(u"not understood"));
    QCOMPARE(ready.size(), 0);
}

void tst_SandboxLauncher::doesNotWaitForEver()
{
    SandboxLauncher launcher(nullptr, 50ms);
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    launcher.start(script("exec cat"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(failed.first().first().toString().contains(u"in time"));
}

void tst_SandboxLauncher::tellsWhenTheSandboxEnds()
{
    SandboxLauncher launcher;
    QSignalSpy ready(&launcher, &SandboxLauncher::ready);
    QSignalSpy stopped(&launcher, &SandboxLauncher::stopped);
    QSignalSpy failed(&launcher, &SandboxLauncher::failed);
    QCOMPARE(QProcess::execute(u"mkfifo"_qs, {m_runtime->filePath(u"program.go"_qs)}), 0);
    launcher.start(script("echo ready /profile; read gone < \"$0.go\""));
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    QCOMPARE(ready.first().first().toString(), u"/profile"_qs);
    QCOMPARE(stopped.size(), 0);
    QFile go(m_runtime->filePath(u"program.go"_qs));
    QVERIFY(go.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    go.write("\n");
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, patience);
    QCOMPARE(failed.size(), 0);
}

void tst_SandboxLauncher::endsWithADeskThatIsKilled()
{
    QProcess desk;
    desk.start(QCoreApplication::applicationFilePath(), {u"--play-desk"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += desk.readAllStandardOutput()).endsWith('\n'), patience);
    const QString profile = QString::fromLocal8Bit(out.trimmed());
    const QUrl url = urlIn(profile);
    QVERIFY(answers(url));
    QCOMPARE(kill(static_cast<pid_t>(desk.processId()), SIGKILL), 0);
    QTRY_COMPARE(desk.state(), QProcess::NotRunning);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(profile), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!answers(url), patience);
}

void tst_SandboxLauncher::canGoBeforeItIsReady()
{
    {
        SandboxLauncher launcher;
        launcher.start();
    }
    QCOMPARE(QDir(m_runtime->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--play-desk"_qs))
        return playDesk(app);
    tst_SandboxLauncher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SandboxLauncher.moc"
