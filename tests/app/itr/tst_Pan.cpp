#include "itr/Pan.h"

#include <QTest>

class tst_Pan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void masksTheDigits();
    void explainsTheHolderLetter_data();
    void explainsTheHolderLetter();
    void knowsWhatCanStillBecomeAPan();
};

void tst_Pan::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << u"XXXPX0001T"_qs;
    QTest::newRow("lower case") << u"xxxpx0001t"_qs;
    QTest::newRow("grouped") << u"XXXPX 0001 T"_qs;
    QTest::newRow("dashes") << u"XXXPX-0001-T"_qs;
    QTest::newRow("dashes from a word processor") << u"XXXPX\u20130001\u2011T"_qs;
    QTest::newRow("line ends and no-break spaces") << u"\u00a0XXXPX0001T\r\n"_qs;
    QTest::newRow("zero-width space") << u"XXXPX\u200b0001T\ufeff"_qs;
}

void tst_Pan::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    const auto pan = Pan::parse(typed);
    QVERIFY(pan);
    QCOMPARE(pan->text(), u"XXXPX0001T"_qs);
    QCOMPARE(pan->ascii(), std::string_view("XXXPX0001T"));
}

void tst_Pan::refusesOtherShapes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"XXXPX0001"_qs;
    QTest::newRow("long") << u"XXXPX0001TT"_qs;
    QTest::newRow("digit among the letters") << u"XXX1X0001T"_qs;
    QTest::newRow("letter among the digits") << u"XXXPXO001T"_qs;
    QTest::newRow("Devanagari digits") << u"XXXPX\u0966\u0966\u0966\u0967T"_qs;
    QTest::newRow("Cyrillic letters") << u"\u0425XXPX0001T"_qs;
    QTest::newRow("underscore") << u"XXXPX_0001T"_qs;
}

void tst_Pan::refusesOtherShapes()
{
    QFETCH(QString, typed);
    QVERIFY(!Pan::parse(typed));
}

void tst_Pan::masksTheDigits()
{
    QCOMPARE(Pan::parse(u"ABCDE1234F")->masked(), u"ABCDEXXXXF"_qs);
}

void tst_Pan::explainsTheHolderLetter_data()
{
    QTest::addColumn<QString>("pan");
    QTest::addColumn<QString>("holder");
    const auto row = [](char letter, const char *holder) {
        QTest::newRow(holder) << u"XXX%1X0001T"_qs.arg(QLatin1Char(letter)) << QString::fromLatin1(holder);
    };
    row('P', "Individual");
    row('C', "Company");
    row('H', "Hindu undivided family");
    row('F', "Firm or LLP");
    row('A', "Association of persons");
    row('B', "Body of individuals");
    row('T', "Trust");
    row('J', "Artificial juridical person");
    row('L', "Local authority");
    row('G', "Government");
    row('D', "");
}

void tst_Pan::explainsTheHolderLetter()
{
    QFETCH(QString, pan);
    QFETCH(QString, holder);
    QCOMPARE(Pan::parse(pan)->holder(), holder);
}

void tst_Pan::knowsWhatCanStillBecomeAPan()
{
    QVERIFY(Pan::isPrefix(u""));
    QVERIFY(Pan::isPrefix(u"XXXPX00"));
    QVERIFY(Pan::isPrefix(u"XXXPX0001T"));
    QVERIFY(!Pan::isPrefix(u"XXXP1"));
    QVERIFY(!Pan::isPrefix(u"XXXPX0001TT"));
}

QTEST_GUILESS_MAIN(tst_Pan)
#include "tst_Pan.moc"
