#include "Version.h"
#include "sandbox/TestPans.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

/// The program itr-desk-sandbox itself, run as a person or a script runs it.
class tst_SandboxProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void helpTellsEverythingNeeded();
    void tellsItsVersion();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void getsReadyAndWritesItsProfile();
    void keepsItsTokenToItself();
    void endsInGoodOrder_data();
    void endsInGoodOrder();
    void staysWhenNotTiedToStdin();
    void takesThePortItIsGiven();
    void saysThatAPortIsTaken();

private:
    static void start(QProcess &process, const QStringList &arguments);
    void run(const QStringList &arguments, int code, QString &out, QString &err);
    QString profile() const { return m_folder->filePath(u"trial.ini"_qs); }
    static bool isReady(const QByteArray &out) { return out.startsWith("ready ") && out.endsWith('\n'); }
    QUrl url() const
    {
        return QSettings(profile(), QSettings::IniFormat).value(u"service/baseUrl"_qs).toUrl();
    }

    std::optional<QTemporaryDir> m_folder;
};

void tst_SandboxProgram::start(QProcess &process, const QStringList &arguments)
{
    process.start(QCoreApplication::applicationDirPath() + u"/itr-desk-sandbox", arguments);
}

void tst_SandboxProgram::run(const QStringList &arguments, int code, QString &out, QString &err)
{
    QProcess process;
    start(process, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
    out = QString::fromUtf8(process.readAllStandardOutput());
    err = QString::fromUtf8(process.readAllStandardError());
}

void tst_SandboxProgram::helpTellsEverythingNeeded()
{
    QString out;
    QString err;
    run({u"--help"_qs}, 0, out, err);
    for (const TestPan &pan : testPans)
        QVERIFY2(out.contains(pan.text() + u"  " + QString::fromLatin1(pan.what)), pan.pan);
    for (const QString &word :
        {u"--write-profile"_qs, u"itr-desk --profile"_qs, QString::fromLatin1(sandboxOtp),
            QString::fromLatin1(sandboxAccessToken), u"--end-with-stdin"_qs, u"--quiet"_qs, u"--port"_qs})
        QVERIFY2(out.contains(word), qPrintable(word));
}

void tst_SandboxProgram::tellsItsVersion()
{
    QString out;
    QString err;
    run({u"--version"_qs}, 0, out, err);
    QCOMPARE(out, u"itr-desk-sandbox %1\n"_qs.arg(QString::fromLatin1(itrDeskVersion)));
}

void tst_SandboxProgram::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("no profile") << QStringList{} << u"--write-profile"_qs;
    QTest::newRow("unknown option") << QStringList{u"--bogus"_qs} << u"bogus"_qs;
    QTest::newRow("port no number") << QStringList{u"--port"_qs, u"x"_qs} << u"\"x\""_qs;
    QTest::newRow("port too high") << QStringList{u"--port"_qs, u"65536"_qs} << u"65535"_qs;
    QTest::newRow("a word too many") << QStringList{u"now"_qs} << u"\"now\""_qs;
    QTest::newRow("nothing to accept") << QStringList{u"--write-profile"_qs, u"trial.ini"_qs, u"--accept"_qs, u"/nowhere"_qs}
                                       << u"/nowhere"_qs;
    QTest::newRow("no such folder") << QStringList{u"--write-profile"_qs, u"/nowhere/trial.ini"_qs}
                                    << u"/nowhere/"_qs;
}

void tst_SandboxProgram::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    QString out;
    QString err;
    run(arguments, 2, out, err);
    QCOMPARE(out, QString());
    QCOMPARE(err.count(u'\n'), 1); // one sentence
    QVERIFY2(err.contains(word), qPrintable(err));
}

void tst_SandboxProgram::getsReadyAndWritesItsProfile()
{
    QProcess process;
    start(process, {u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += process.readAllStandardOutput()), 20000);
    QCOMPARE(out, "ready " + profile().toUtf8() + '\n');
    QCOMPARE(url().scheme(), u"https"_qs);
    QCOMPARE(url().host(), u"127.0.0.1"_qs);
    QTcpSocket socket;
    socket.connectToHost(url().host(), static_cast<quint16>(url().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files)) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY((QFile::permissions(m_folder->filePath(file)) & others) == 0);
    }
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
}

void tst_SandboxProgram::keepsItsTokenToItself()
{
    QProcess process;
    start(process, {u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += process.readAllStandardOutput()), 20000);
    QFile token(m_folder->filePath(u"trial-token"_qs));
    QVERIFY(token.open(QIODevice::ReadOnly));
    const QByteArray bearer = token.readAll().trimmed();
    QCOMPARE(bearer.size(), 43); // 32 bytes in base64url
    for (const char *place : {"cmdline", "environ"}) {
        QFile file(u"/proc/%1/%2"_qs.arg(QString::number(process.processId()), QString::fromLatin1(place)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(bearer));
    }
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QVERIFY(!process.readAllStandardError().contains(bearer));
}

void tst_SandboxProgram::endsInGoodOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("stdin closes") << 0;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void tst_SandboxProgram::endsInGoodOrder()
{
    QFETCH(int, signal);
    QProcess process;
    start(process, {u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += process.readAllStandardOutput()), 20000);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    process.write("what comes in is dropped\n");
    if (signal == 0)
        process.closeWriteChannel();
    else
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0); // sanitizers' complaints would be another
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void tst_SandboxProgram::staysWhenNotTiedToStdin()
{
    QProcess process;
    start(process, {u"--write-profile"_qs, profile()});
    process.closeWriteChannel();
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += process.readAllStandardOutput()), 20000);
    QTcpSocket socket;
    socket.connectToHost(url().host(), static_cast<quint16>(url().port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
}

void tst_SandboxProgram::takesThePortItIsGiven()
{
    QProcess first;
    start(first, {u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += first.readAllStandardOutput()), 20000);
    const QString port = QString::number(url().port());
    first.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(first.state(), QProcess::NotRunning, 20000);

    QProcess second;
    start(second, {u"--port"_qs, port, u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    out.clear();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += second.readAllStandardOutput()), 20000);
    QCOMPARE(QString::number(url().port()), port);
    second.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20000);
}

void tst_SandboxProgram::saysThatAPortIsTaken()
{
    QProcess process;
    start(process, {u"--write-profile"_qs, profile(), u"--end-with-stdin"_qs});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(isReady(out += process.readAllStandardOutput()), 20000);
    const QString port = QString::number(url().port());
    QString ignored;
    QString err;
    run({u"--port"_qs, port, u"--write-profile"_qs, m_folder->filePath(u"other.ini"_qs)}, 2, ignored, err);
    QVERIFY2(err.contains(port), qPrintable(err));
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
}

QTEST_GUILESS_MAIN(tst_SandboxProgram)
#include "tst_SandboxProgram.moc"
