#include "itr/RupeeAmount.h"

#include "itr/ItrSummary.h"

#include <QTest>

#include <limits>

class tst_RupeeAmount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void groupsAsInIndia_data();
    void groupsAsInIndia();
};

void tst_RupeeAmount::reads_data()
{
    QTest::addColumn<QString>("supplied");
    QTest::addColumn<qint64>("rupees");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << u"1234567"_qs << qint64(1234567) << u"₹ 12,34,567"_qs;
    QTest::newRow("zero") << u"0"_qs << qint64(0) << u"₹ 0"_qs;
    QTest::newRow("minus zero") << u"-0.00"_qs << qint64(0) << u"₹ 0"_qs;
    QTest::newRow("negative") << u"-500"_qs << qint64(-500) << u"−₹ 500"_qs;
    QTest::newRow("bracketed") << u"(1,000)"_qs << qint64(-1000) << u"−₹ 1,000"_qs;
    QTest::newRow("grouped") << u"₹ 12,34,567/-"_qs << qint64(1234567) << u"₹ 12,34,567"_qs;
    QTest::newRow("no paise") << u"1000.00"_qs << qint64(1000) << u"₹ 1,000"_qs;
    QTest::newRow("paise as supplied") << u"1000.50"_qs << qint64(1001) << u"₹ 1,000.50"_qs;
    QTest::newRow("less than half") << u"-1000.49"_qs << qint64(-1000) << u"−₹ 1,000.49"_qs;
    QTest::newRow("Java's doubles") << u"1.234567E7"_qs << qint64(12345670) << u"₹ 1,23,45,670"_qs;
    QTest::newRow("small power") << u"1250e-1"_qs << qint64(125) << u"₹ 125"_qs;
    QTest::newRow("leading zeros") << u"000123"_qs << qint64(123) << u"₹ 123"_qs;
}

void tst_RupeeAmount::reads()
{
    QFETCH(QString, supplied);
    const auto amount = RupeeAmount::read(supplied);
    QVERIFY(amount);
    QTEST(amount->rupees, "rupees");
    QTEST(amount->text, "text");
}

void tst_RupeeAmount::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("supplied");
    for (const char *text : {"", " ", "-", "N/A", "0x10", "1e999", "12345678901234567890", "1e40", "1,2",
             "1.2.3", "(500", "--5", "Infinity", "NaN", "1 000", "true"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void tst_RupeeAmount::refusesWhatIsNoAmount()
{
    QFETCH(QString, supplied);
    QVERIFY(!RupeeAmount::read(supplied));
}

void tst_RupeeAmount::groupsAsInIndia_data()
{
    QTest::addColumn<qint64>("rupees");
    QTest::addColumn<QString>("text");
    QTest::newRow("3") << qint64(999) << u"₹ 999"_qs;
    QTest::newRow("4") << qint64(1000) << u"₹ 1,000"_qs;
    QTest::newRow("lakh") << qint64(100'000) << u"₹ 1,00,000"_qs;
    QTest::newRow("crore") << qint64(-10'000'000) << u"−₹ 1,00,00,000"_qs;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"−₹ 92,23,37,20,36,85,47,75,808"_qs;
}

void tst_RupeeAmount::groupsAsInIndia()
{
    QFETCH(qint64, rupees);
    QTEST(ItrSummary::rupees(rupees), "text");
}

QTEST_GUILESS_MAIN(tst_RupeeAmount)
#include "tst_RupeeAmount.moc"
