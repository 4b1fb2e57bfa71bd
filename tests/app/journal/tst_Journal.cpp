#include "JournalFixture.h"
#include "Patience.h"
#include "Version.h"
#include "journal/Journal.h"
#include "journal/JournalVerifier.h"

#include <QSignalSpy>
#include <QSysInfo>

#include <filesystem>

/// The journal as the rest of the desk sees it.
class tst_Journal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JournalFixture>(); }
    void confirmsInOrderAndNeverFromWithin();
    void confirmsOnlyWhatIsInTheFile();
    void stampsWhoWhenAndWhere();
    void tellsNobodyWhoIsGone();
    void maySurviveBeingDeletedByItsListener();
    void writesWhatIsQueuedBeforeItEnds();
    void closesWhenAllIsConfirmed();
    void writesWhatListenersAppendInOneTransaction();
    void writesWhatListenersAppendBeforeItIsDeleted();
    void keepsItsFilesPrivate();
    void chainsAcrossRuns();
    void letsTwoDesksWriteAtOnce();
    void hashesThePan();
    void refusesAFileThatWasTakenAway();

private:
    std::unique_ptr<JournalFixture> m_fixture;
    FakeWallClock m_clock;
};

using Kind = JournalEvent::Kind;

void tst_Journal::confirmsInOrderAndNeverFromWithin()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    QList<int> confirmed;
    bool within = true;
    for (int i = 0; i < 100; ++i) {
        journal.append(
            JournalFixture::event(Kind::CaseOpened, QString::number(i)), this, [&, i](const auto &error) {
                QVERIFY(!error);
                QVERIFY(!within);
                QVERIFY(QThread::currentThread() == thread());
                confirmed += i;
            });
    }
    within = false;
    QTRY_COMPARE(confirmed.size(), 100);
    QVERIFY(std::ranges::is_sorted(confirmed));
    const QList<JournalEntry> entries = m_fixture->entries();
    QCOMPARE(entries.size(), 100);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(entries.at(i).number, i + 1);
        QCOMPARE(entries.at(i).outcome, QString::number(i));
    }
}

void tst_Journal::confirmsOnlyWhatIsInTheFile()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    int confirmed = 0;
    for (int i = 0; i < 20; ++i) {
        journal.append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) {
            ++confirmed;
            QVERIFY(m_fixture->entries().size() >= confirmed); // read through a connection of its own
        });
    }
    QTRY_COMPARE(confirmed, 20);
}

void tst_Journal::stampsWhoWhenAndWhere()
{
    m_clock.set(u"2026-03-04T05:06:07Z"_qs);
    QString run;
    {
        Journal journal(m_fixture->folder(), 0, m_clock);
        run = journal.runId();
        journal.append(JournalFixture::fullEvent(), this, {});
        m_clock.set(u"2026-03-04T06:00:00Z"_qs); // the time is that of the event, not of the writing
    }
    const JournalEntry entry = m_fixture->entries().value(0);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(entry.utcMs, Qt::UTC).toString(Qt::ISODate),
        u"2026-03-04T05:06:07Z"_qs);
    QCOMPARE(entry.offsetMinutes, 330);
    QVERIFY(!entry.operatorName.isEmpty());
    QCOMPARE(entry.workstation, QSysInfo::machineHostName());
    QCOMPARE(entry.appVersion, QString::fromLatin1(itrDeskVersion));
    QCOMPARE(entry.runId, run);
    QCOMPARE(entry.previousHash, JournalEntry::noHash());
    QCOMPARE(entry.hash, entry.computedHash());
}

void tst_Journal::tellsNobodyWhoIsGone()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    auto gone = std::make_unique<QObject>();
    bool told = false;
    bool other = false;
    journal.append(JournalFixture::event(Kind::CaseOpened), gone.get(), [&](const auto &) { told = true; });
    journal.append(JournalFixture::event(Kind::CaseClosed), this, [&](const auto &) { other = true; });
    gone.reset();
    QTRY_VERIFY(other);
    QVERIFY(!told);
    QCOMPARE(m_fixture->entries().size(), 2);
}

void tst_Journal::maySurviveBeingDeletedByItsListener()
{
    auto journal = std::make_unique<Journal>(m_fixture->folder(), 0, m_clock);
    bool second = false;
    journal->append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) { journal.reset(); });
    journal->append(JournalFixture::event(Kind::CaseClosed), this, [&](const auto &) { second = true; });
    QTRY_VERIFY(!journal);
    QVERIFY(!second);
    QCOMPARE(m_fixture->entries().size(), 2);
}

void tst_Journal::writesWhatIsQueuedBeforeItEnds()
{
    {
        Journal journal(m_fixture->folder(), 0, m_clock);
        for (int i = 0; i < 500; ++i)
            journal.append(JournalFixture::event(Kind::CaseOpened), this, {});
    }
    QCOMPARE(m_fixture->entries().size(), 500);
}

void tst_Journal::closesWhenAllIsConfirmed()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    QSignalSpy closed(&journal, &Journal::closed);
    int confirmed = 0;
    int late = 0;
    connect(&journal, &Journal::closed, this, [&] { QCOMPARE(confirmed, 50); });
    for (int i = 0; i < 50; ++i)
        journal.append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) { ++confirmed; });
    journal.close();
    journal.append(JournalFixture::event(Kind::CaseClosed), this, [&](const auto &error) {
        QVERIFY(error);
        ++late;
    });
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(late, 1);
    QCOMPARE(m_fixture->entries().size(), 50);
}

void tst_Journal::writesWhatListenersAppendInOneTransaction()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    const QSignalSpy grown(&journal, &Journal::grown); // once for each transaction
    int confirmed = 0;
    const auto count = [&](const auto &error) { confirmed += error ? 0 : 1; };
    journal.append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) {
        for (int i = 0; i < 20; ++i)
            journal.append(JournalFixture::event(Kind::CaseClosed), this, count);
    });
    QTRY_COMPARE(confirmed, 20);
    QCOMPARE(m_fixture->entries().size(), 21);
    QTRY_COMPARE(grown.size(), 2);
}

void tst_Journal::writesWhatListenersAppendBeforeItIsDeleted()
{
    int expected = 0;
    for (const bool isClosed : {true, false}) {
        auto journal = std::make_unique<Journal>(m_fixture->folder(), 0, m_clock);
        journal->append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) {
            journal->append(JournalFixture::event(Kind::CaseClosed), this, [](const auto &) {});
            if (isClosed)
                journal->close();
            journal.reset();
        });
        QTRY_VERIFY(!journal);
        expected += 2;
        QCOMPARE(m_fixture->entries().size(), expected);
    }
}

void tst_Journal::keepsItsFilesPrivate()
{
    namespace fs = std::filesystem;
    Journal journal(m_fixture->folder(), 0, m_clock);
    bool confirmed = false;
    journal.append(JournalFixture::event(Kind::CaseOpened), this, [&](const auto &) { confirmed = true; });
    QTRY_VERIFY(confirmed);
    const fs::path folder = m_fixture->folder().toStdString();
    QCOMPARE(fs::status(folder).permissions(), fs::perms::owner_all);
    QStringList names;
    for (const auto &file : fs::directory_iterator(folder)) {
        names += QString::fromStdString(file.path().filename().string());
        QVERIFY2(file.status().permissions() == (fs::perms::owner_read | fs::perms::owner_write),
            file.path().c_str());
    }
    for (const QString &name :
        {u"journal.sqlite"_qs, u"journal.sqlite-wal"_qs, u"journal.sqlite-shm"_qs, u"journal.key"_qs})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void tst_Journal::chainsAcrossRuns()
{
    for (int i = 0; i < 3; ++i) {
        Journal journal(m_fixture->folder(), 0, m_clock);
        journal.append(JournalFixture::event(Kind::ProgramStarted), this, {});
    }
    const QList<JournalEntry> entries = m_fixture->entries();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(2).previousHash, entries.at(1).hash);
    QVERIFY(entries.at(0).runId != entries.at(1).runId);
    QCOMPARE(JournalVerifier::verify(m_fixture->path()).count, 3);
}

void tst_Journal::letsTwoDesksWriteAtOnce()
{
    constexpr int each = 200;
    int confirmed = 0;
    {
        Journal one(m_fixture->folder(), 0, m_clock); // both make the file
        Journal other(m_fixture->folder(), 0, m_clock);
        // One after another, so that the two take turns.
        const std::function<void(Journal &, int)> go = [&](Journal &journal, int left) {
            if (left > 0)
                journal.append(JournalFixture::event(Kind::CaseOpened), this, [&, left](const auto &error) {
                    QVERIFY2(!error, error ? qPrintable(error->reason) : "");
                    ++confirmed;
                    go(journal, left - 1);
                });
        };
        go(one, each);
        go(other, each);
        QTRY_COMPARE(confirmed, 2 * each);
    }
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY2(verdict.outcome == JournalVerdict::Outcome::Whole, qPrintable(verdict.problem));
    QCOMPARE(verdict.count, 2 * each);
    int turns = 0;
    const QList<JournalEntry> entries = m_fixture->entries();
    for (qsizetype i = 1; i < entries.size(); ++i)
        turns += entries.at(i).runId != entries.at(i - 1).runId ? 1 : 0;
    QVERIFY2(turns > 2, qPrintable(QString::number(turns)));
}

void tst_Journal::hashesThePan()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    const Pan pan = *Pan::parse(u"ABCPE1234F");
    QVERIFY(journal.panHash(pan).isEmpty());
    QTRY_VERIFY(journal.isOpen());
    journal.append(JournalFixture::fullEvent(), this, {});
    QTRY_COMPARE(m_fixture->entries().size(), 1);
    QCOMPARE(journal.panHash(pan), m_fixture->entries().value(0).panHash);
    QFile file(m_fixture->path() + u"-wal"_qs);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("ABCPE1234F"));
}

void tst_Journal::refusesAFileThatWasTakenAway()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    QList<bool> refused;
    const auto append = [&] {
        const qsizetype before = refused.size();
        journal.append(JournalFixture::event(Kind::CaseOpened), this,
            [&](const auto &error) { refused += error.has_value(); });
        return QTest::qWaitFor([&] { return refused.size() > before; }, 30'000);
    };
    QVERIFY(append());
    for (const QString &end : {u""_qs, u"-wal"_qs, u"-shm"_qs})
        QVERIFY(QFile::remove(m_fixture->path() + end));
    QVERIFY(append()); // what SQLite would write into a file without a name is lost
    QVERIFY(append());
    QCOMPARE(refused, QList<bool>({false, true, false}));
    QCOMPARE(m_fixture->entries().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
