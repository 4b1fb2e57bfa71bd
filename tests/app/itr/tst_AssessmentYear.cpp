#include "itr/AssessmentYear.h"

#include <QDate>
#include <QTest>

class tst_AssessmentYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWrites_data();
    void readsAndWrites();
    void theLastSixBeginWithTheOneThatRuns_data();
    void theLastSixBeginWithTheOneThatRuns();
    void standsInOrder();
};

void tst_AssessmentYear::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: is none
    const auto row = [](const QString &text, const QString &written = {}) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text << written;
    };
    row(u"2024-25"_qs, u"2024-25"_qs);
    row(u"2024"_qs, u"2024-25"_qs);
    row(u"2008-09"_qs, u"2008-09"_qs);
    row(u"1999-00"_qs, u"1999-00"_qs);
    row(u"2099"_qs, u"2099-00"_qs);
    row(u"1962"_qs, u"1962-63"_qs);
    row({});
    row(u"1961"_qs);
    row(u"3000"_qs);
    row(u"2024-26"_qs);
    row(u"2024-24"_qs);
    row(u"2024-2025"_qs);
    row(u"2024-5"_qs);
    row(u"2024/25"_qs);
    row(u"2024\u201325"_qs);
    row(u"24-25"_qs);
    row(u"202"_qs);
    row(u"+024"_qs);
    row(u" 2024"_qs);
    row(u"2024 "_qs);
    row(u"२०२४"_qs);
    row(u"20x4"_qs);
    row(u"2024-2५"_qs);
}

void tst_AssessmentYear::readsAndWrites()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto year = AssessmentYear::parse(text);
    QCOMPARE(year ? year->text() : QString(), written);
    if (year)
        QCOMPARE(AssessmentYear::parse(year->text()), year);
}

void tst_AssessmentYear::theLastSixBeginWithTheOneThatRuns_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("running");
    QTest::newRow("last day of March") << QDate(2025, 3, 31) << 2024;
    QTest::newRow("first of April") << QDate(2025, 4, 1) << 2025;
    QTest::newRow("end of the year") << QDate(2025, 12, 31) << 2025;
    QTest::newRow("new year") << QDate(2026, 1, 1) << 2025;
}

void tst_AssessmentYear::theLastSixBeginWithTheOneThatRuns()
{
    QFETCH(QDate, day);
    QFETCH(int, running);
    QList<AssessmentYear> expected;
    for (int i = 0; i < 6; ++i)
        expected += AssessmentYear(running - i);
    QCOMPARE(AssessmentYear::lastOf(day), expected);
    QCOMPARE(AssessmentYear::lastOf(day, 1), expected.first(1));
}

void tst_AssessmentYear::standsInOrder()
{
    QVERIFY(AssessmentYear(2023) < AssessmentYear(2024));
    QCOMPARE(AssessmentYear(2024).firstYear(), 2024);
}

QTEST_GUILESS_MAIN(tst_AssessmentYear)
#include "tst_AssessmentYear.moc"
