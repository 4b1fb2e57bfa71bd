#include "JournalFixture.h"
#include "journal/JournalVerifier.h"

#include <sched.h>
#include <sys/mount.h>

/// Verifying: what an unharmed journal gives, and how each kind of tampering is named.
class tst_JournalVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsAnUnharmedJournalWhole();
    void findsAnEmptyJournalWhole();
    void namesTheFirstBrokenEntry_data();
    void namesTheFirstBrokenEntry();
    void findsAForgedChainByItsSignature();
    void saysSoWithoutTheKey();
    void tellsWhatItCanNotDo();
    void readsWhileADeskWrites();
    void canBeStopped();
    void readsAJournalOnACd();

private:
    std::unique_ptr<JournalFixture> m_fixture;
};

using Outcome = JournalVerdict::Outcome;

void tst_JournalVerifier::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    m_fixture->write(QList<JournalEvent>(10, JournalFixture::fullEvent()));
}

void tst_JournalVerifier::findsAnUnharmedJournalWhole()
{
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY2(verdict.outcome == Outcome::Whole, qPrintable(verdict.problem));
    QCOMPARE(verdict.count, 10);
    QCOMPARE(verdict.brokenEntry, 0);
    QVERIFY(verdict.signaturesChecked);
}

void tst_JournalVerifier::findsAnEmptyJournalWhole()
{
    JournalFixture empty;
    empty.write({});
    const JournalVerdict verdict = JournalVerifier::verify(empty.path());
    QVERIFY(verdict.outcome == Outcome::Whole);
    QCOMPARE(verdict.count, 0);
}

void tst_JournalVerifier::namesTheFirstBrokenEntry_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<qint64>("entry");
    QTest::newRow("changed") << u"UPDATE entry SET outcome = 'nothing' WHERE number = 4"_qs << 4LL;
    QTest::newRow("changed time") << u"UPDATE entry SET utc_ms = utc_ms + 1 WHERE number IN (9, 6)"_qs << 6LL;
    QTest::newRow("changed hash") << u"UPDATE entry SET hash = substr(hash, 2) || substr(hash, 1, 1) WHERE number = 3"_qs
                                  << 3LL;
    QTest::newRow("taken out") << u"DELETE FROM entry WHERE number = 5"_qs << 5LL;
    QTest::newRow("oldest cut off") << u"DELETE FROM entry WHERE number <= 2"_qs << 1LL;
    QTest::newRow("newest cut off") << u"DELETE FROM entry WHERE number > 7"_qs << 8LL;
    QTest::newRow("all gone") << u"DELETE FROM entry"_qs << 1LL;
    QTest::newRow("added")
        << u"INSERT INTO entry SELECT 11, utc_ms, offset_minutes, event, operator, workstation, app_version, "
           "run_id, case_id, pan_masked, pan_hash, consent_id, consent_reference, consent_manner, "
           "notice_version, language, purpose, endpoint, request_id, try_number, http_status, latency_ms, "
           "otp_status, outcome, previous_hash, hash FROM entry WHERE number = 10"_qs
        << 11LL;
    QTest::newRow("swapped")
        << u"UPDATE entry SET number = CASE number WHEN 4 THEN -5 ELSE -4 END WHERE number IN (4, 5)"_qs
        << 1LL;
    QTest::newRow("head moved back") << u"UPDATE about SET value = '9' WHERE key = 'head_number'"_qs << 0LL;
    QTest::newRow("anchor moved on") << u"UPDATE about SET value = '1' WHERE key = 'anchor_number'"_qs << 0LL;
    QTest::newRow("head's signature gone") << u"DELETE FROM about WHERE key = 'head_mac'"_qs << 0LL;
    QTest::newRow("a trigger slipped in")
        << u"CREATE TRIGGER quiet AFTER INSERT ON entry BEGIN DELETE FROM entry WHERE event = 'x'; END"_qs
        << 0LL;
    QTest::newRow("a table slipped in") << u"CREATE TABLE other (a)"_qs << 0LL;
    QTest::newRow("an index gone") << u"DROP INDEX entry_by_pan"_qs << 0LL;
    QTest::newRow("more is said about it") << u"INSERT INTO about VALUES ('note', 'x')"_qs << 0LL;
}

void tst_JournalVerifier::namesTheFirstBrokenEntry()
{
    QFETCH(QString, statement);
    QFETCH(qint64, entry);
    m_fixture->tamper(statement);
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY(verdict.outcome == Outcome::Broken);
    QCOMPARE(verdict.brokenEntry, entry);
    QVERIFY2(verdict.problem.endsWith(u'.'), qPrintable(verdict.problem));
    if (entry > 0) {
        QVERIFY2(verdict.problem.contains(QString::number(entry)), qPrintable(verdict.problem));
        QCOMPARE(verdict.count, entry - 1);
    }
}

void tst_JournalVerifier::findsAForgedChainByItsSignature()
{
    // Someone who can write the file and knows how hashes are made, and has not the key.
    QList<JournalEntry> entries = m_fixture->entries();
    entries[3].outcome = u"forged"_qs;
    for (qsizetype i = 3; i < entries.size(); ++i) {
        entries[i].previousHash = entries.at(i - 1).hash;
        entries[i].hash = entries.at(i).computedHash();
        m_fixture->tamper(
            u"UPDATE entry SET outcome = '%1', previous_hash = '%2', hash = '%3' WHERE number = %4"_qs.arg(
                entries.at(i).outcome, entries.at(i).previousHash, entries.at(i).hash,
                QString::number(entries.at(i).number)));
    }
    QVERIFY(JournalVerifier::verify(m_fixture->path()).outcome == Outcome::Broken);
    m_fixture->tamper(
        u"UPDATE about SET value = '%1' WHERE key = 'head_hash'"_qs.arg(entries.constLast().hash));
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY(verdict.outcome == Outcome::Broken);
    QVERIFY2(verdict.problem.contains(u"signature"_qs), qPrintable(verdict.problem));
}

void tst_JournalVerifier::saysSoWithoutTheKey()
{
    QVERIFY(QFile::remove(m_fixture->file().keyPath()));
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY(verdict.outcome == Outcome::Whole);
    QVERIFY(!verdict.signaturesChecked);
    QCOMPARE(verdict.count, 10);
}

void tst_JournalVerifier::tellsWhatItCanNotDo()
{
    JournalVerdict verdict = JournalVerifier::verify(u"/nowhere/journal.sqlite"_qs);
    QVERIFY(verdict.outcome == Outcome::NotDone);
    QCOMPARE(verdict.error->kind, JournalError::Kind::CanNotOpen);
    m_fixture->tamper(u"UPDATE about SET value = '2' WHERE key = 'schema'"_qs);
    verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY(verdict.outcome == Outcome::NotDone);
    QCOMPARE(verdict.error->kind, JournalError::Kind::TooNew);
}

void tst_JournalVerifier::readsWhileADeskWrites()
{
    JournalStore store(m_fixture->file());
    QVERIFY(!store.open());
    QList<JournalEntry> more(2000, JournalEntry::from(JournalFixture::fullEvent(), *store.key()));
    QVERIFY(!store.append(more));
    bool wrote = false;
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path(), [&](qint64, qint64) {
        QList<JournalEntry> another(1, more.constFirst());
        wrote = !store.append(another);
        return true;
    });
    QVERIFY(wrote);
    QVERIFY2(verdict.outcome == Outcome::Whole, qPrintable(verdict.problem));
    QCOMPARE(verdict.count, 2010);
}

void tst_JournalVerifier::canBeStopped()
{
    m_fixture->write(QList<JournalEvent>(2000, JournalFixture::fullEvent()));
    qint64 all = 0;
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path(), [&](qint64, qint64 total) {
        all = total;
        return false;
    });
    QVERIFY(verdict.outcome == Outcome::Stopped);
    QCOMPARE(all, 2010);
    QVERIFY(verdict.count < 2010);
}

void tst_JournalVerifier::readsAJournalOnACd()
{
    // The same folder, in which nothing can be written; seen by this thread only.
    const QByteArray folder = m_fixture->folder().toLocal8Bit();
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr) != 0)
        QSKIP("Making a read-only file system takes root's rights.");
    QCOMPARE(mount("none", folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    umount2(folder.constData(), MNT_DETACH);
    QVERIFY2(verdict.outcome == Outcome::Whole,
        qPrintable(verdict.error ? verdict.error->reason : verdict.problem));
    QCOMPARE(verdict.count, 10);
}

QTEST_GUILESS_MAIN(tst_JournalVerifier)
#include "tst_JournalVerifier.moc"
