#include "JournalFixture.h"
#include "journal/JournalVerifier.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <csignal>

/// A desk that is killed at any moment: its journal opens, verifies, and has every entry that was confirmed.
class tst_JournalKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatItConfirmed();

private:
    /// Runs the child until it is killed, some time after its start or after its first entry; what it
    /// confirmed.
    QStringList runAndKill(const QString &name, QRandomGenerator &random);

    std::unique_ptr<JournalFixture> m_fixture;
};

namespace
{
/// How often. CI does 200; more on a developer's wish.
int rounds()
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("ITRDESK_KILL_ROUNDS", &isNumber);
    return isNumber && wished > 0 ? wished : 200;
}

/// Another one each time, and the one that was printed when the test failed.
quint32 seed()
{
    bool isNumber = false;
    const uint wished = qEnvironmentVariable("ITRDESK_KILL_SEED").toUInt(&isNumber);
    return isNumber ? wished : QRandomGenerator::system()->generate();
}
}

QStringList tst_JournalKilled::runAndKill(const QString &name, QRandomGenerator &random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(CHILD_PROGRAM), {m_fixture->folder(), name});
    const bool afterItsFirst = random.bounded(4) > 0;
    if (!child.waitForStarted() || (afterItsFirst && !child.waitForReadyRead(30'000)))
        qFatal("the child does not run");
    // The moment is what this test is about: not a wait for something that could be waited for.
    const qint64 until = random.bounded(afterItsFirst ? 30'000 : 150'000);
    QElapsedTimer time;
    time.start();
    while (time.nsecsElapsed() / 1000 < until)
        QThread::usleep(50);
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void tst_JournalKilled::keepsWhatItConfirmed()
{
    constexpr int roundsOfOneJournal = 10; // so that the making of a journal is cut off, too
    const quint32 start = seed();
    QRandomGenerator random(start);
    QStringList confirmed;
    qsizetype all = 0;
    for (int round = 0; round < rounds(); ++round) {
        const QString where = u"round %1, ITRDESK_KILL_SEED=%2: "_qs.arg(round).arg(start);
        if (round % roundsOfOneJournal == 0) {
            m_fixture = std::make_unique<JournalFixture>();
            confirmed.clear();
        }
        const QStringList told = runAndKill(QString::number(round), random);
        confirmed += told;
        all += told.size();
        if (confirmed.isEmpty() && !QFile::exists(m_fixture->path()))
            continue; // killed before there was anything

        m_fixture->write({}); // what the next start of the desk does
        const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
        QVERIFY2(
            verdict.outcome == JournalVerdict::Outcome::Whole, qPrintable(QString(where + verdict.problem)));
        QVERIFY2(verdict.signaturesChecked, qPrintable(where));
        QSet<QString> found;
        for (const JournalEntry &entry : m_fixture->entries())
            found += entry.outcome;
        for (const QString &outcome : std::as_const(confirmed))
            QVERIFY2(found.contains(outcome), qPrintable(QString(where + u"lost " + outcome)));
    }
    QVERIFY(all > rounds());
    qInfo("%lld entries were confirmed in %d rounds", static_cast<long long>(all), rounds());
}

QTEST_GUILESS_MAIN(tst_JournalKilled)
#include "tst_JournalKilled.moc"
