#include "DeskDriver.h"
#include "DeskWindow.h"
#include "process/EndSignals.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// When the system asks the program to end: the real one; and with a case that is logged in, the real window
/// on the real sandbox.
class tst_Ended : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsInOrder_data();
    void endsInOrder();
    void logsOutBeforeItEnds();

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
        {u"journal"_qs, u"export"_qs, u"--file"_qs,
            m_folder.filePath(u"itr-desk/sandbox/journal.sqlite"_qs)});
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
    // The program waits for no thread that loads OpenSSL; ended meanwhile, that one's error queue stays
    // (ThreadsEnd.cpp).
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

void tst_Ended::logsOutBeforeItEnds()
{
    using Kind = JournalEvent::Kind;
    DeskDriver desk;
    QVERIFY(desk.open());
    const EndSignals endSignals;
    connect(&endSignals, &EndSignals::received, &desk.window(), &DeskWindow::quitUnasked);
    QVERIFY(desk.giveConsent());
    desk.requestOtp(u"XXXPX0001T"_qs, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.session().state(), CaseState::Otp, 20'000);
    QCOMPARE(desk.noted(Kind::RequestSent, u"logout"_qs), 0);
    ::raise(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isVisible(), 20'000);
    desk.end();
    QCOMPARE(desk.noted(Kind::ProgramEnded), 1);
    // The sandbox has answered, so the logout has reached it.
    QCOMPARE(desk.noted(Kind::RequestAnswered, u"logout"_qs), 1);
    QCOMPARE(desk.noted(Kind::CaseClosed), 1);
}

QTEST_MAIN(tst_Ended)
#include "tst_Ended.moc"
