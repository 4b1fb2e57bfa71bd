#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// The real program, when the system asks it to end.
class tst_Ended : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsInOrder_data();
    void endsInOrder();

private:
    QString journal() const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

QString tst_Ended::journal() const
{
    QProcess desk;
    desk.setProcessEnvironment(m_environment);
    desk.start(QStringLiteral(DESK_PROGRAM),
        {u"journal"_qs, u"export"_qs, u"--file"_qs, m_folder.filePath(u"itr-desk/sandbox/journal.sqlite"_qs)});
    return desk.waitForFinished() ? QString::fromUtf8(desk.readAllStandardOutput()) : QString();
}

void tst_Ended::endsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_Ended::endsInOrder()
{
    QFETCH(int, signal);
    QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
    m_environment.insert(u"XDG_DATA_HOME"_qs, m_folder.path());
    m_environment.insert(u"QT_QPA_PLATFORM"_qs, u"offscreen"_qs);
    // The program waits for no thread that loads OpenSSL; ended meanwhile, that one's error queue stays (ThreadsEnd.cpp).
    m_environment.insert(u"ASAN_OPTIONS"_qs, u"detect_leaks=0"_qs);
    QProcess desk;
    desk.setProcessEnvironment(m_environment);
    desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desk.start(QStringLiteral(DESK_PROGRAM), {u"--sandbox"_qs});
    QVERIFY(desk.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(journal().contains(u"program.started"_qs), 60'000);
    ::kill(static_cast<pid_t>(desk.processId()), signal);
    QVERIFY(desk.waitForFinished(60'000));
    QCOMPARE(desk.exitStatus(), QProcess::NormalExit);
    QCOMPARE(desk.exitCode(), 0);
    QVERIFY(journal().contains(u"program.ended"_qs));
}

QTEST_GUILESS_MAIN(tst_Ended)
#include "tst_Ended.moc"
