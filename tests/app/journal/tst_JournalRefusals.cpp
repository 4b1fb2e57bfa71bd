#include "JournalFixture.h"
#include "Patience.h"
#include "journal/Journal.h"
#include "journal/JournalVerifier.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

/// What the journal says when it can not be written, and that nothing is confirmed then.
class tst_JournalRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JournalFixture>(); }
    void cleanup();
    void refusesWhatIsNotPrivate_data();
    void refusesWhatIsNotPrivate();
    void refusesALaterVersion();
    void refusesAJournalWithoutItsKey();
    void removesWhatAKillLeftOfTheKey();
    void refusesADamagedFile();
    void refusesATailThatWasCutOff();
    void refusesAReadOnlyFolder();
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom();
    void tellsWhatToDo();

private:
    /// What an append comes to; nothing when it is confirmed.
    std::optional<JournalError> refusal();
    /// A small file system of its own under the fixture's folder; false where that takes rights we have not.
    bool mountSmallDisk(unsigned long flags);

    std::unique_ptr<JournalFixture> m_fixture;
    FakeWallClock m_clock;
    QString m_mounted;
};

using Kind = JournalError::Kind;

void tst_JournalRefusals::cleanup()
{
    if (!m_mounted.isEmpty())
        umount2(qPrintable(m_mounted), MNT_DETACH);
    m_mounted.clear();
}

std::optional<JournalError> tst_JournalRefusals::refusal()
{
    Journal journal(m_fixture->folder(), 0, m_clock);
    QSignalSpy troubled(&journal, &Journal::troubled);
    std::optional<std::optional<JournalError>> answer;
    journal.append(JournalFixture::event(JournalEvent::Kind::CaseOpened), this,
        [&](const auto &error) { answer = error; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("no answer");
    if (answer->has_value() == troubled.isEmpty())
        qFatal("troubled() does not say so");
    return *answer;
}

bool tst_JournalRefusals::mountSmallDisk(unsigned long flags)
{
    // Seen by this thread and those that it starts, and by no other program.
    if (geteuid() != 0 || unshare(CLONE_NEWNS) != 0
        || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    QDir().mkpath(m_fixture->folder());
    m_mounted = m_fixture->folder();
    return mount("none", qPrintable(m_mounted), "tmpfs", flags, "size=512k,mode=0700") == 0;
}

void tst_JournalRefusals::refusesWhatIsNotPrivate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::newRow("others see the folder") << u""_qs << 0705;
    QTest::newRow("the group writes the folder") << u""_qs << 0720;
    QTest::newRow("the group reads the journal") << u"/journal.sqlite"_qs << 0640;
    QTest::newRow("others write the journal") << u"/journal.sqlite"_qs << 0602;
    QTest::newRow("others read the key") << u"/journal.key"_qs << 0604;
}

void tst_JournalRefusals::refusesWhatIsNotPrivate()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    m_fixture->write({JournalFixture::fullEvent()});
    const QString path = m_fixture->folder() + name;
    QCOMPARE(chmod(qPrintable(path), static_cast<mode_t>(mode)), 0);
    const auto error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::NotPrivate);
    QCOMPARE(error->file, path);
    QCOMPARE(chmod(qPrintable(path), name.isEmpty() ? 0700 : 0600), 0);
    QVERIFY(!refusal());
}

void tst_JournalRefusals::refusesALaterVersion()
{
    m_fixture->write({JournalFixture::fullEvent()});
    m_fixture->tamper(u"UPDATE about SET value = '2' WHERE key = 'schema'"_qs);
    QVERIFY(!refusal()); // written by a later one that says this one may open it
    m_fixture->tamper(u"UPDATE about SET value = '2' WHERE key = 'opens_from'"_qs);
    const auto error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::TooNew);
}

void tst_JournalRefusals::refusesAJournalWithoutItsKey()
{
    m_fixture->write({JournalFixture::fullEvent()});
    QFile key(m_fixture->file().keyPath());
    QVERIFY(key.rename(key.fileName() + u".away"_qs));
    auto error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::KeyMissing);
    QVERIFY2(!QFile::exists(m_fixture->file().keyPath()), "a new key was made for old entries");

    QVERIFY(QFile::copy(key.fileName(), m_fixture->file().keyPath())); // another installation's
    QFile other(m_fixture->file().keyPath());
    QVERIFY(other.open(QIODevice::ReadWrite));
    other.write(QByteArray(32, 'k'));
    other.close();
    error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::KeyMissing);
}

void tst_JournalRefusals::removesWhatAKillLeftOfTheKey()
{
    m_fixture->write({JournalFixture::fullEvent()});
    const QString key = m_fixture->file().keyPath();
    const QString draft = key + u".0f8fad5b-d9cb-469f-a165-70867728950e"_qs; // as JournalKey names them
    const QString copy = key + u".old"_qs; // the administrator's
    for (const QString &path : {draft, copy})
        QVERIFY(QFile::copy(key, path));
    QVERIFY(QFile::exists(draft));
    QVERIFY(!refusal());
    QVERIFY(!QFile::exists(draft));
    QVERIFY(QFile::exists(copy));
    QVERIFY(QFile::exists(key));
}

void tst_JournalRefusals::refusesADamagedFile()
{
    m_fixture->write({JournalFixture::fullEvent()});
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Damaged);
}

void tst_JournalRefusals::refusesATailThatWasCutOff()
{
    m_fixture->write({JournalFixture::fullEvent(), JournalFixture::fullEvent(), JournalFixture::fullEvent()});
    m_fixture->tamper(u"DELETE FROM entry WHERE number = 3"_qs);
    const auto error = refusal(); // going on would write over the only trace of it
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::Damaged);
    QCOMPARE(m_fixture->entries().size(), 2);
}

void tst_JournalRefusals::refusesAReadOnlyFolder()
{
    if (!mountSmallDisk(0))
        QSKIP("Making a read-only file system takes root's rights.");
    QCOMPARE(mount("none", qPrintable(m_mounted), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto error = refusal();
    QVERIFY(error);
    QCOMPARE(error->kind, Kind::CanNotOpen);
    QVERIFY2(error->sentence().contains(m_fixture->path()), qPrintable(error->sentence()));
}

void tst_JournalRefusals::saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom()
{
    if (!mountSmallDisk(0))
        QSKIP("Making a small file system takes root's rights.");
    Journal journal(m_fixture->folder(), 0, m_clock);
    QTRY_VERIFY(journal.isOpen());
    QFile ballast(m_fixture->folder() + u"/ballast"_qs);
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) > 0) { }

    int confirmed = 0;
    std::optional<JournalError> refused;
    const auto appendUntil = [&](auto stop) {
        while (!stop()) {
            bool answered = false;
            journal.append(JournalFixture::fullEvent(), this, [&](const auto &error) {
                answered = true;
                confirmed += error ? 0 : 1;
                refused = error;
            });
            if (!QTest::qWaitFor([&] { return answered; }, 30'000))
                qFatal("no answer");
        }
    };
    appendUntil([&] { return refused.has_value(); });
    QCOMPARE(refused->kind, Kind::DiskFull);
    QVERIFY(ballast.remove());
    const int before = confirmed;
    appendUntil([&] { return confirmed >= before + 3; });
    journal.close();
    QSignalSpy closed(&journal, &Journal::closed);
    QTRY_COMPARE(closed.size(), 1);
    const JournalVerdict verdict = JournalVerifier::verify(m_fixture->path());
    QVERIFY2(verdict.outcome == JournalVerdict::Outcome::Whole, qPrintable(verdict.problem));
    QCOMPARE(verdict.count, confirmed); // neither lost nor written twice
}

void tst_JournalRefusals::tellsWhatToDo()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Kind::CanNotWrite); ++kind) {
        const JournalError error{static_cast<Kind>(kind), u"/made/up/journal.sqlite"_qs, u"for the log"_qs};
        QVERIFY2(error.sentence().contains(error.file) && error.sentence().endsWith(u'.'),
            qPrintable(error.sentence()));
        sentences += error.sentence();
    }
    QCOMPARE(sentences.size(), 7);
}

QTEST_GUILESS_MAIN(tst_JournalRefusals)
#include "tst_JournalRefusals.moc"
