#include "JournalFixture.h"
#include "Patience.h"
#include "journal/Journal.h"
#include "journal/JournalVerifier.h"

/// Retention: whole local days go from the old end, and what is left still verifies.
class tst_JournalPruning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JournalFixture>(); }
    void prunesWholeDaysFromTheOldEnd();
    void goesByTheLocalDay();
    void leavesNothingOfWhatItPruned();
    void prunesAgainAndVerifies();
    void writesNothingWhenNothingIsOld();
    void prunesWhenTheDayChanges();
    void keepsAllWhenToldTo();

private:
    void writeOn(const QString &time, int count = 1)
    {
        m_fixture->write(QList<JournalEvent>(count, JournalFixture::fullEvent()),
            QDateTime::fromString(time, Qt::ISODate));
    }
    std::optional<JournalError> prune(const QString &now, int days)
    {
        JournalStore store(m_fixture->file());
        if (const auto error = store.open())
            return error;
        JournalEntry note
            = JournalEntry::from(JournalFixture::event(JournalEvent::Kind::JournalPruned), *store.key());
        note.stamp(QDateTime::fromString(now, Qt::ISODate));
        return store.prune(days, note);
    }
    bool isWhole(qint64 count) const
    {
        const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
        return verdict.outcome == JournalVerdict::Outcome::Whole && verdict.count == count
            && verdict.signaturesChecked;
    }

    std::unique_ptr<JournalFixture> m_fixture;
};

void tst_JournalPruning::prunesWholeDaysFromTheOldEnd()
{
    writeOn(u"2026-01-01T23:59:59+05:30"_qs, 3);
    writeOn(u"2026-01-02T00:00:00+05:30"_qs, 2);
    writeOn(u"2026-01-11T12:00:00+05:30"_qs);
    QVERIFY(!prune(u"2026-01-12T23:00:00+05:30"_qs, 10)); // the 2nd is ten days ago, and stays
    const QList<JournalEntry> entries = m_fixture->entries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.first().number, 4);
    QCOMPARE(entries.last().event, u"journal.pruned"_qs);
    QCOMPARE(entries.last().number, 7);
    QVERIFY2(entries.last().outcome.contains(u"1-3"_qs), qPrintable(entries.last().outcome));
    QVERIFY(isWhole(4));
    // The anchor is signed: an old end that somebody else cut off shows.
    m_fixture->tamper(u"DELETE FROM entry WHERE number = 4"_qs);
    QVERIFY(!isWhole(3));
}

void tst_JournalPruning::goesByTheLocalDay()
{
    writeOn(u"2026-01-01T18:30:00Z"_qs); // stamped in UTC: its day is the 1st
    writeOn(u"2026-01-02T00:00:01+05:30"_qs); // a second later by UTC, and already the 2nd
    QVERIFY(!prune(u"2026-01-03T01:00:00+05:30"_qs, 1));
    QCOMPARE(m_fixture->entries().first().number, 2);
}

void tst_JournalPruning::leavesNothingOfWhatItPruned()
{
    JournalEvent event = JournalFixture::fullEvent();
    event.outcome = u"a word that is to go"_qs;
    m_fixture->write({event}, QDateTime::fromString(u"2026-01-01T12:00:00+05:30"_qs, Qt::ISODate));
    QVERIFY(!prune(u"2026-03-01T12:00:00+05:30"_qs, 10));
    for (const QString &end : {u""_qs, u"-wal"_qs}) {
        QFile file(m_fixture->path() + end);
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("a word that is to go"));
    }
    QVERIFY(isWhole(1));
}

void tst_JournalPruning::prunesAgainAndVerifies()
{
    for (int day = 1; day <= 20; ++day)
        writeOn(u"2026-01-%1T12:00:00+05:30"_qs.arg(day, 2, 10, QChar(u'0')), 5);
    for (int day = 8; day <= 20; ++day) {
        QVERIFY(!prune(u"2026-01-%1T13:00:00+05:30"_qs.arg(day, 2, 10, QChar(u'0')), 7));
        const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
        QVERIFY2(verdict.outcome == JournalVerdict::Outcome::Whole, qPrintable(verdict.problem));
    }
    QCOMPARE(m_fixture->entries().first().number, 12 * 5 + 1);
    writeOn(u"2026-01-21T12:00:00+05:30"_qs);
    QVERIFY(isWhole(m_fixture->entries().size()));
}

void tst_JournalPruning::writesNothingWhenNothingIsOld()
{
    writeOn(u"2026-01-01T12:00:00+05:30"_qs);
    QVERIFY(!prune(u"2026-01-02T12:00:00+05:30"_qs, 1));
    QCOMPARE(m_fixture->entries().size(), 1);
}

void tst_JournalPruning::prunesWhenTheDayChanges()
{
    FakeWallClock clock;
    clock.set(u"2026-01-01T23:00:00+05:30"_qs);
    Journal journal(m_fixture->folder(), 30, clock);
    int confirmed = 0;
    const auto append = [&] {
        journal.append(
            JournalFixture::event(JournalEvent::Kind::CaseOpened), this, [&](const auto &) { ++confirmed; });
    };
    append();
    QTRY_COMPARE(confirmed, 1);
    clock.addDays(40);
    append();
    // The first is old by now; the note comes after the second.
    QTRY_COMPARE(m_fixture->entries().last().event, u"journal.pruned"_qs);
    QCOMPARE(m_fixture->entries().size(), 2);
    QVERIFY(isWhole(2));
}

void tst_JournalPruning::keepsAllWhenToldTo()
{
    FakeWallClock clock;
    writeOn(u"2001-01-01T12:00:00+05:30"_qs);
    {
        Journal journal(m_fixture->folder(), 0, clock);
        QTRY_VERIFY(journal.isOpen());
        journal.append(JournalFixture::event(JournalEvent::Kind::CaseOpened), this, {});
    }
    QCOMPARE(m_fixture->entries().first().number, 1);
}

QTEST_GUILESS_MAIN(tst_JournalPruning)
#include "tst_JournalPruning.moc"
