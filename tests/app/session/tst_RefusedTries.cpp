#include "session/CaseWords.h"
#include "session/RefusedTries.h"

#include <QTest>

class tst_RefusedTries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachPanByItself();
    void startsOverAfterASuccess();
    void warnsFromTheThirdOn();
};

void tst_RefusedTries::countsEachPanByItself()
{
    RefusedTries tries;
    const Pan one = *Pan::parse(u"XXXPX0001T");
    const Pan other = *Pan::parse(u"XXXPX0002T");
    QCOMPARE(tries.add(one), 1);
    QCOMPARE(tries.add(one), 2);
    QCOMPARE(tries.add(other), 1);
    QCOMPARE(tries.count(one), 2);
}

void tst_RefusedTries::startsOverAfterASuccess()
{
    RefusedTries tries;
    const Pan pan = *Pan::parse(u"XXXPX0001T");
    tries.add(pan);
    tries.reset(pan);
    QCOMPARE(tries.count(pan), 0);
}

void tst_RefusedTries::warnsFromTheThirdOn()
{
    QVERIFY(CaseWords::lockWarning(0).isEmpty());
    QVERIFY(CaseWords::lockWarning(2).isEmpty());
    QVERIFY(CaseWords::lockWarning(3).contains(u"locks an account at five, and only a helpline"));
    QVERIFY(CaseWords::lockWarning(4).contains(u"be sure of the password"));
    QVERIFY(CaseWords::lockWarning(5).contains(u"probably locked"));
}

QTEST_GUILESS_MAIN(tst_RefusedTries)
#include "tst_RefusedTries.moc"
