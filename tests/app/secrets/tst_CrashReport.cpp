#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>

/// A program with a secret in memory that crashes says where, and nothing of the secret.
class tst_CrashReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhereAndNothingOfTheSecret_data();
    void saysWhereAndNothingOfTheSecret();
};

void tst_CrashReport::saysWhereAndNothingOfTheSecret_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("segv") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("overflow") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("abort") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("bus") << SIGBUS << QByteArray("SIGBUS");
    QTest::newRow("fpe") << SIGFPE << QByteArray("SIGFPE");
    QTest::newRow("ill") << SIGILL << QByteArray("SIGILL");
    QTest::newRow("terminate") << SIGABRT << QByteArray("SIGABRT");
    QTest::newRow("fatal") << SIGABRT << QByteArray("SIGABRT");
}

void tst_CrashReport::saysWhereAndNothingOfTheSecret()
{
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    const QByteArray secret = "Qz7!made-up-0Secret";
    const QTemporaryDir folder;
    QProcess child;
    child.setWorkingDirectory(folder.path());
    child.setChildProcessModifier([] {
        rlimit cores{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &cores); // as where somebody wants them
    });
    child.start(QStringLiteral(CRASH_CHILD), {QString::fromLatin1(QTest::currentDataTag())});
    child.write(secret + '\n');
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());

    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), signal); // QProcess: of a crash it is the signal
    QCOMPARE(child.readAllStandardOutput(), QByteArray("dumpable 0, core 0, holds 19\n"));
    const QByteArray said = child.readAllStandardError();
    QVERIFY2(said.contains(QByteArray("crashchild 1.2.3 has ended unexpectedly: " + name)), said.constData());
    QVERIFY2(said.contains("crashchild("), said.constData()); // a module and where in it
    QVERIFY2(said.contains("Give this report to your administrator."), said.constData());
    for (qsizetype i = 0; i + 6 <= secret.size(); ++i) {
        const QByteArray part = secret.mid(i, 6);
        QVERIFY2(!said.contains(part), said.constData());
        QVERIFY2(!said.contains(part.toHex()), said.constData());
        QByteArray backwards(part);
        std::reverse(backwards.begin(), backwards.end()); // as a register would be printed
        QVERIFY2(!said.contains(backwards.toHex()), said.constData());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(tst_CrashReport)
#include "tst_CrashReport.moc"
