#include "MadeUpJournal.h"
#include "Patience.h"
#include "journal/JournalReader.h"
#include "journal/JournalSchema.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <optional>

/// A reader with everything that it said of its last search.
class Reading
{
public:
    explicit Reading(const QString &folder)
        : reader(folder)
    {
        QObject::connect(&reader, &JournalReader::opened, &reader,
            [this](qint64 begin, qint64 end, const QList<JournalEntry> &page) {
                first = begin;
                last = end;
                newest = page;
                isOpen = true;
            });
        QObject::connect(&reader, &JournalReader::found, &reader,
            [this](const QList<qint64> &some, const JournalReader::Progress &now) {
                numbers += some;
                progress = now;
            });
        QObject::connect(&reader, &JournalReader::entriesRead, &reader,
            [this](const QList<qint64> &some, const QList<JournalEntry> &read) {
                asked = some;
                entries = read;
            });
        QObject::connect(
            &reader, &JournalReader::failed, &reader, [this](const JournalError &what) { error = what; });
    }

    /// Everything that passes; waits until the whole journal was looked through.
    QList<qint64> all(const JournalFilter &filter)
    {
        numbers.clear();
        progress = {};
        isOpen = false;
        reader.look(filter);
        const bool over = QTest::qWaitFor(
            [this] { return error || (isOpen && progress.total > 0 && progress.isOver()); }, 30'000);
        if (!over)
            qFatal("the search did not end");
        return numbers;
    }

    JournalReader reader;
    bool isOpen = false;
    qint64 first = 0;
    qint64 last = 0;
    QList<JournalEntry> newest;
    QList<qint64> numbers;
    JournalReader::Progress progress;
    QList<qint64> asked;
    QList<JournalEntry> entries;
    std::optional<JournalError> error;
};

class tst_JournalReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithTheNewestPage();
    void opensAnEmptyJournal();
    void filters_data();
    void filters();
    void findsByPanAndOnlyItsEntries();
    void saysThatTheKeyIsMissing();
    void takesPatternCharactersAsTheyAre();
    void looksInPortionsNewestFirst();
    void theLastFilterAloneIsHeardOf();
    void readsEntriesAndTellsWhichAreMissing();
    void keepsTheNumberOfAnUnreadableEntry();
    void hearsOfWhatWasAddedAndPruned();
    void addedEntriesPassTheFilterToo();
    void looksAnewWhenAnotherJournalStandsThere();
    void refusesALaterSchema();
    void saysThatTheFileIsMissing();
    void saysThatTheFileIsNoJournal();
    void neverWrites();
};

void tst_JournalReader::opensWithTheNewestPage()
{
    MadeUpJournal journal;
    journal.append(250);
    Reading reading(journal.folder());
    reading.reader.look({});
    QTRY_VERIFY(reading.isOpen);
    QCOMPARE(reading.first, 1);
    QCOMPARE(reading.last, 250);
    QCOMPARE(reading.newest.size(), 100);
    QCOMPARE(reading.newest.first().number, 250);
    QCOMPARE(reading.newest.last().number, 151);
    const JournalEntry &entry = reading.newest.first();
    QCOMPARE(entry.computedHash(), entry.hash);
    QCOMPARE(entry.operatorName, u"operator2"_qs);
}

void tst_JournalReader::opensAnEmptyJournal()
{
    MadeUpJournal journal;
    Reading reading(journal.folder());
    reading.reader.look({});
    QTRY_VERIFY(reading.isOpen);
    QVERIFY(reading.last < reading.first);
    QVERIFY(reading.newest.isEmpty());
}

void tst_JournalReader::filters_data()
{
    // 24 entries, eight a case, one a minute from midnight of 1 January; entry 20 was made on the 3rd and
    // entry 21 late on the 2nd by Indian clocks, which is still the 2nd there and in UTC.
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QList<qint64>>("numbers");
    const auto row = [](const char *name, const JournalFilter &filter, const QList<qint64> &numbers) {
        QTest::newRow(name) << filter << numbers;
    };
    JournalFilter filter;
    filter.from = QDate(2026, 1, 2);
    row("from a day", filter, {21, 20});
    filter.to = QDate(2026, 1, 2);
    row("one day", filter, {21});
    filter.from = {};
    filter.to = QDate(2025, 12, 31);
    row("to a day before all", filter, {});
    filter = {};
    filter.event = JournalEvent::Kind::CaseClosed;
    row("event", filter, {24, 16, 8});
    filter.operatorName = u"OPERATOR2"_qs;
    row("event and operator", filter, {16});
    filter = {};
    filter.operatorName = u"or1"_qs;
    row("part of the operator", filter, {8, 7, 6, 5, 4, 3, 2, 1});
    filter = {};
    filter.outcome = u"receiv"_qs;
    row("part of the outcome", filter, {21, 13, 5});
    filter = {};
    filter.text = u"sent"_qs;
    row("the service's words", filter, {20, 12, 4});
    filter.text = u"00000002-0000-4000-8000-000000000001"_qs;
    row("a case", filter, {24, 23, 22, 21, 20, 19, 18, 17});
    filter.text = u"9"_qs;
    row("an entry's number", filter, {9});
    filter.text = u"nothing of the kind"_qs;
    row("nothing", filter, {});
}

void tst_JournalReader::filters()
{
    QFETCH(JournalFilter, filter);
    QFETCH(QList<qint64>, numbers);
    constexpr qint64 day = 24LL * 60 * 60 * 1000;
    MadeUpJournal journal;
    journal.append(24, [](JournalEntry &entry) {
        if (entry.number == 20)
            entry.utcMs += 2 * day;
        if (entry.number == 21)
            entry.utcMs += day + 23LL * 60 * 60 * 1000;
    });
    Reading reading(journal.folder());
    QCOMPARE(reading.all(filter), numbers);
    QCOMPARE(reading.progress.total, 24);
}

void tst_JournalReader::findsByPanAndOnlyItsEntries()
{
    MadeUpJournal journal;
    journal.append(80);
    Reading reading(journal.folder());
    JournalFilter filter;
    filter.pan = MadeUpJournal::panOf(3);
    QCOMPARE(reading.all(filter), (QList<qint64>{32, 31, 30, 29, 28, 27, 26}));
    filter.pan = MadeUpJournal::panOf(5000);
    QCOMPARE(reading.all(filter), QList<qint64>());
}

void tst_JournalReader::saysThatTheKeyIsMissing()
{
    MadeUpJournal journal;
    journal.append(8);
    QVERIFY(QFile::remove(journal.folder() + u"/journal.key"_qs));
    Reading reading(journal.folder());
    JournalFilter filter;
    filter.pan = MadeUpJournal::panOf(0);
    reading.reader.look(filter);
    QTRY_VERIFY(reading.error);
    QCOMPARE(reading.error->kind, JournalError::Kind::KeyMissing);
    QVERIFY(!QFile::exists(journal.folder() + u"/journal.key"_qs)); // none is made by the way
    reading.reader.look({});
    QTRY_VERIFY(reading.isOpen);
}

void tst_JournalReader::takesPatternCharactersAsTheyAre()
{
    MadeUpJournal journal;
    journal.append(4, [](JournalEntry &entry) {
        entry.outcome = QStringList{u"100%"_qs, u"100 of 100"_qs, u"a_b"_qs, u"a\\b'"_qs}[entry.number - 1];
    });
    Reading reading(journal.folder());
    JournalFilter filter;
    filter.outcome = u"%"_qs;
    QCOMPARE(reading.all(filter), QList<qint64>{1});
    filter.outcome = u"_"_qs;
    QCOMPARE(reading.all(filter), QList<qint64>{3});
    filter.outcome = u"\\b'"_qs;
    QCOMPARE(reading.all(filter), QList<qint64>{4});
}

void tst_JournalReader::looksInPortionsNewestFirst()
{
    MadeUpJournal journal;
    journal.append(20'000);
    Reading reading(journal.folder());
    QList<JournalReader::Progress> steps;
    connect(&reading.reader, &JournalReader::found, this,
        [&steps](const QList<qint64> &, const JournalReader::Progress &progress) { steps += progress; });
    JournalFilter filter;
    filter.event = JournalEvent::Kind::CaseClosed;
    const QList<qint64> numbers = reading.all(filter);
    QCOMPARE(numbers.size(), 20'000 / 8);
    QVERIFY(std::ranges::is_sorted(numbers, std::greater()));
    QVERIFY2(steps.size() > 1, "the first hits are told before the search is over");
    QVERIFY(steps.first().lookedThrough < 20'000);
    QVERIFY(std::ranges::is_sorted(steps, {}, &JournalReader::Progress::lookedThrough));
}

void tst_JournalReader::theLastFilterAloneIsHeardOf()
{
    MadeUpJournal journal;
    journal.append(16'000);
    Reading reading(journal.folder());
    JournalFilter all;
    all.operatorName = u"operator"_qs;
    JournalFilter one;
    one.text = u"00000002-0000-4000-8000-000000000001"_qs;
    one.event = JournalEvent::Kind::CaseOpened;
    reading.reader.look(all);
    QTRY_VERIFY(!reading.numbers.isEmpty()); // in the middle of it
    QCOMPARE(reading.all(one), QList<qint64>{17});
    QTest::qWait(0);
    QCOMPARE(reading.numbers, QList<qint64>{17});
}

void tst_JournalReader::readsEntriesAndTellsWhichAreMissing()
{
    MadeUpJournal journal;
    journal.append(10);
    journal.run(u"DELETE FROM entry WHERE number = 4"_qs);
    Reading reading(journal.folder());
    reading.reader.look({});
    reading.reader.read({5, 4, 3});
    QTRY_COMPARE(reading.asked, (QList<qint64>{5, 4, 3}));
    QCOMPARE(reading.entries.size(), 2);
    QCOMPARE(reading.entries[0].number, 5);
    QCOMPARE(reading.entries[0].outcome, u"received"_qs);
    QCOMPARE(reading.entries[1].number, 3);
}

void tst_JournalReader::keepsTheNumberOfAnUnreadableEntry()
{
    MadeUpJournal journal;
    journal.append(3);
    journal.run(u"UPDATE entry SET outcome = CAST(x'ff' AS TEXT) WHERE number = 2"_qs); // no UTF-8
    Reading reading(journal.folder());
    reading.reader.look({});
    QTRY_COMPARE(reading.newest.size(), 3);
    QCOMPARE(reading.newest[1].number, 2);
    QVERIFY(reading.newest[1].event.isEmpty());
}

void tst_JournalReader::hearsOfWhatWasAddedAndPruned()
{
    MadeUpJournal journal;
    journal.append(10);
    Reading reading(journal.folder());
    QSignalSpy grew(&reading.reader, &JournalReader::grew);
    reading.reader.look({});
    QTRY_VERIFY(reading.isOpen);
    journal.append(2);
    journal.run(u"DELETE FROM entry WHERE number < 4"_qs);
    reading.reader.refresh();
    QTRY_COMPARE(grew.size(), 1);
    QCOMPARE(grew[0][0].toLongLong(), 4);
    QCOMPARE(grew[0][1].toLongLong(), 12);
    QCOMPARE(grew[0][2].value<QList<qint64>>(), (QList<qint64>{11, 12}));
    reading.reader.refresh();
    QTRY_COMPARE(grew.size(), 2);
    QVERIFY(grew[1][2].value<QList<qint64>>().isEmpty());
}

void tst_JournalReader::addedEntriesPassTheFilterToo()
{
    MadeUpJournal journal;
    journal.append(8);
    Reading reading(journal.folder());
    QSignalSpy grew(&reading.reader, &JournalReader::grew);
    JournalFilter filter;
    filter.event = JournalEvent::Kind::CaseClosed;
    QCOMPARE(reading.all(filter), QList<qint64>{8});
    journal.append(16);
    reading.reader.refresh();
    QTRY_COMPARE(grew.size(), 1);
    QCOMPARE(grew[0][2].value<QList<qint64>>(), (QList<qint64>{16, 24}));
}

void tst_JournalReader::looksAnewWhenAnotherJournalStandsThere()
{
    MadeUpJournal journal;
    journal.append(20);
    Reading reading(journal.folder());
    reading.reader.look({});
    QTRY_COMPARE(reading.last, 20);
    journal.run(u"DELETE FROM entry WHERE number > 6"_qs);
    reading.reader.refresh();
    QTRY_COMPARE(reading.last, 6);
}

void tst_JournalReader::refusesALaterSchema()
{
    MadeUpJournal journal;
    journal.append(1);
    journal.run(u"UPDATE about SET value = '%1' WHERE key = 'opens_from'"_qs.arg(JournalSchema::version + 1));
    Reading reading(journal.folder());
    reading.reader.look({});
    QTRY_VERIFY(reading.error);
    QCOMPARE(reading.error->kind, JournalError::Kind::TooNew);
    QCOMPARE(reading.error->file, journal.file());
    QVERIFY(!reading.isOpen);
}

void tst_JournalReader::saysThatTheFileIsMissing()
{
    const QTemporaryDir folder;
    Reading reading(folder.path());
    reading.reader.look({});
    QTRY_VERIFY(reading.error);
    QCOMPARE(reading.error->kind, JournalError::Kind::CanNotOpen);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_JournalReader::saysThatTheFileIsNoJournal()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"journal.sqlite"_qs));
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.write(QByteArray(8192, 'x')) > 0);
    file.close();
    Reading reading(folder.path());
    reading.reader.look({});
    QTRY_VERIFY(reading.error);
    QCOMPARE(reading.error->kind, JournalError::Kind::Damaged);
}

void tst_JournalReader::neverWrites()
{
    MadeUpJournal journal;
    journal.append(8);
    journal.close();
    QFile file(journal.file());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray before = file.readAll();
    {
        Reading reading(journal.folder());
        JournalFilter filter;
        filter.text = u"get_otp"_qs;
        QCOMPARE(reading.all(filter), (QList<qint64>{4, 3}));
    }
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

QTEST_GUILESS_MAIN(tst_JournalReader)
#include "tst_JournalReader.moc"
