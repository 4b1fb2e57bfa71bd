#include "widgets/DayEdit.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

class tst_DayEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::India)); }
    void readsDays_data();
    void readsDays();
    void goesDayByDay();
    void emptyIsNoDayAndNotWrong();
};

void tst_DayEdit::readsDays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("the locale's") << u"31/12/2026"_qs << QDate(2026, 12, 31);
    QTest::newRow("ISO 8601") << u"2026-12-31"_qs << QDate(2026, 12, 31);
    QTest::newRow("without zeros") << u"2026-1-5"_qs << QDate(2026, 1, 5);
    QTest::newRow("with spaces") << u"  2026-12-31 "_qs << QDate(2026, 12, 31);
    QTest::newRow("no such day") << u"31/02/2026"_qs << QDate();
    QTest::newRow("begun") << u"31/12"_qs << QDate();
    QTest::newRow("words") << u"yesterday"_qs << QDate();
}

void tst_DayEdit::readsDays()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    DayEdit edit;
    QTest::keyClicks(&edit, typed);
    QCOMPARE(edit.day(), day);
    QCOMPARE(edit.isWrong(), !day.isValid());
}

void tst_DayEdit::goesDayByDay()
{
    DayEdit edit;
    edit.setDay(QDate(2026, 2, 28));
    QCOMPARE(edit.text(), u"28/02/2026"_qs);
    QSignalSpy edited(&edit, &QLineEdit::textEdited);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.day(), QDate(2026, 3, 1));
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.day(), QDate(2026, 2, 27));
    QCOMPARE(edited.size(), 3);
}

void tst_DayEdit::emptyIsNoDayAndNotWrong()
{
    DayEdit edit;
    QVERIFY(!edit.day().isValid());
    QVERIFY(!edit.isWrong());
    edit.setDay({});
    QVERIFY(edit.text().isEmpty());
    QTest::keyClick(&edit, Qt::Key_Up); // from nothing: today
    QVERIFY(edit.day().isValid());
}

QTEST_MAIN(tst_DayEdit)
#include "tst_DayEdit.moc"
