#include "worklist/OutcomeList.h"

#include "worklist/CsvReader.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

/// What an office gets to see of its cases afterwards.
class tst_OutcomeList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseIsOneRowUnderItsHeadings();
    void aCaseThatIsOpenHasNoEnd();
    void noPanIsEverWrittenInFull();
    void theFileIsReadAgain();
    void whatFailsIsSaid();
};

namespace
{
CaseOutcome outcome()
{
    const QTimeZone india(5 * 3600 + 1800);
    CaseOutcome done;
    done.reference = u"K-1"_qs;
    done.pan = Pan::parse(u"XXXPX0001T");
    done.state = u"Logged out"_qs;
    done.code = u"ITR-PORTAL-3"_qs;
    done.years = {u"2025-26"_qs, u"2024-25"_qs};
    done.otpTries = 2;
    done.opened = QDateTime(QDate(2026, 11, 23), QTime(9, 5), india);
    done.closed = QDateTime(QDate(2026, 11, 23), QTime(3, 45), Qt::UTC);
    done.logout = u"Done"_qs;
    return done;
}
}

void tst_OutcomeList::aCaseIsOneRowUnderItsHeadings()
{
    QCOMPARE(OutcomeList::headings(),
        (QStringList{u"Reference"_qs, u"PAN"_qs, u"State"_qs, u"Outcome code"_qs, u"Assessment years"_qs,
            u"OTP tries"_qs, u"Opened"_qs, u"Closed"_qs, u"Logout"_qs}));
    QCOMPARE(OutcomeList::row(outcome()),
        (QStringList{u"K-1"_qs, u"XXXPXXXXXT"_qs, u"Logged out"_qs, u"ITR-PORTAL-3"_qs, u"2025-26 2024-25"_qs,
            u"2"_qs, u"2026-11-23T09:05:00+05:30"_qs, u"2026-11-23T03:45:00Z"_qs, u"Done"_qs}));
}

void tst_OutcomeList::aCaseThatIsOpenHasNoEnd()
{
    CaseOutcome open = outcome();
    open.pan.reset();
    open.closed = {};
    QCOMPARE(OutcomeList::row(open)[1], QString());
    QCOMPARE(OutcomeList::row(open)[7], QString());
}

void tst_OutcomeList::noPanIsEverWrittenInFull()
{
    CaseOutcome careless = outcome();
    careless.reference = u"Return of XXXPX0001T"_qs;
    careless.state = u"Failed: XXXPX0001T is unknown"_qs;
    QVERIFY(!OutcomeList::row(careless).join(u' ').contains(u"XXXPX0001T"_qs));
}

void tst_OutcomeList::theFileIsReadAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outcomes.csv"_qs);
    CaseOutcome hostile = outcome();
    hostile.reference = u"=HYPERLINK(\"http://example.invalid\")"_qs;
    auto saving = OutcomeList::saveAside(path, {outcome(), hostile});
    saving.waitForFinished();
    QCOMPARE(saving.result(), QString());

    CsvReader reader = CsvReader::open(path);
    QCOMPARE(reader.next()->cells, OutcomeList::headings());
    QCOMPARE(reader.next()->cells, OutcomeList::row(outcome()));
    QCOMPARE(reader.next()->cells.front(), u"'=HYPERLINK(\"http://example.invalid\")"_qs);
    QVERIFY(!reader.next());
}

void tst_OutcomeList::whatFailsIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(OutcomeList::save(folder.path(), {}).contains(u" was not written. "_qs));
}

QTEST_GUILESS_MAIN(tst_OutcomeList)
#include "tst_OutcomeList.moc"
