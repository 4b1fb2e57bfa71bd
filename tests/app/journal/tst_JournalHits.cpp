#include "journal/JournalHits.h"

#include <QTest>

class tst_JournalHits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSpanHoldsEveryNumberNewestFirst();
    void aSpanGrowsAndIsPruned();
    void aListFindsWhatItHolds();
    void aListTakesOlderAndNewer();
    void aListIsPruned();
    void isEmptyAtFirst();
};

void tst_JournalHits::aSpanHoldsEveryNumberNewestFirst()
{
    const JournalHits hits = JournalHits::span(5, 9);
    QCOMPARE(hits.count(), 5);
    QCOMPARE(hits.numberAt(0), 9);
    QCOMPARE(hits.numberAt(4), 5);
    QCOMPARE(hits.indexOf(9), 0);
    QCOMPARE(hits.indexOf(5), 4);
    QCOMPARE(hits.indexOf(4), -1);
    QCOMPARE(hits.indexOf(10), -1);
    QCOMPARE(JournalHits::span(1, 0).count(), 0);
}

void tst_JournalHits::aSpanGrowsAndIsPruned()
{
    JournalHits hits = JournalHits::span(5, 9);
    hits.addNewer({10, 11});
    QCOMPARE(hits.count(), 7);
    QCOMPARE(hits.numberAt(0), 11);
    QCOMPARE(hits.dropBefore(8), 3);
    QCOMPARE(hits.count(), 4);
    QCOMPARE(hits.numberAt(3), 8);
    QCOMPARE(hits.dropBefore(3), 0);
    QCOMPARE(hits.dropBefore(99), 4);
    QCOMPARE(hits.count(), 0);
}

void tst_JournalHits::aListFindsWhatItHolds()
{
    JournalHits hits;
    hits.appendOlder({90, 70});
    hits.appendOlder({30});
    QCOMPARE(hits.count(), 3);
    QCOMPARE(hits.numberAt(2), 30);
    QCOMPARE(hits.indexOf(70), 1);
    QCOMPARE(hits.indexOf(71), -1);
    QCOMPARE(hits.indexOf(20), -1);
}

void tst_JournalHits::aListTakesOlderAndNewer()
{
    JournalHits hits;
    hits.appendOlder({90, 70});
    hits.addNewer({95, 97});
    hits.addNewer({99});
    hits.appendOlder({10});
    QList<qint64> all;
    for (qint64 i = 0; i < hits.count(); ++i) {
        all += hits.numberAt(i);
        QCOMPARE(hits.indexOf(all.last()), i);
    }
    QCOMPARE(all, (QList<qint64>{99, 97, 95, 90, 70, 10}));
    QCOMPARE(hits.indexOf(96), -1);
}

void tst_JournalHits::aListIsPruned()
{
    JournalHits hits;
    hits.appendOlder({90, 70, 10});
    hits.addNewer({95});
    QCOMPARE(hits.dropBefore(71), 2);
    QCOMPARE(hits.count(), 2);
    QCOMPARE(hits.numberAt(1), 90);
}

void tst_JournalHits::isEmptyAtFirst()
{
    QCOMPARE(JournalHits().count(), 0);
    QCOMPARE(JournalHits().indexOf(1), -1);
}

QTEST_APPLESS_MAIN(tst_JournalHits)
#include "tst_JournalHits.moc"
