#include "Fixture.h"

#include "itr/ItrSearch.h"
#include "itr/ItrTreeModel.h"

#include <QSignalSpy>
#include <QThreadPool>

class tst_ItrSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsKeysAndValues();
    void doesNotFindWhatIsMasked_data();
    void doesNotFindWhatIsMasked();
    void handsOverInPortions();
    void canBeCancelled();
    void aNewSearchReplacesTheOld();
    void blankWordsFindNothing();
    void outlivesNothing();

private:
    static QStringList pathsOf(const std::shared_ptr<const ItrDocument> &document, const QString &words)
    {
        ItrSearch search(document);
        QSignalSpy finished(&search, &ItrSearch::finished);
        search.start(words);
        if (finished.isEmpty())
            finished.wait();
        ItrTreeModel model(document);
        QStringList out;
        for (const auto &path : search.hits())
            out += model.path(model.indexOf(path));
        return out;
    }
};

void tst_ItrSearch::findsKeysAndValues()
{
    const auto document = Fixture::document(u"itr1.json"_qs);
    QCOMPARE(pathsOf(document, u" totalincome "_qs),
        (QStringList{u"ITR.ITR1.ITR1_IncomeDeductions.TotalIncomeOfHP"_qs,
            u"ITR.ITR1.ITR1_IncomeDeductions.TotalIncome"_qs}));
    QCOMPARE(pathsOf(document, u"862000"_qs),
        (QStringList{u"ITR.ITR1.ITR1_IncomeDeductions.IncomeFromSal"_qs,
            u"ITR.ITR1.ITR1_IncomeDeductions.GrossTotIncome"_qs}));
    QCOMPARE(pathsOf(document, u"sample bank"_qs),
        QStringList(u"ITR.ITR1.Refund.BankAccountDtls.AddtnlBankDetails[0].BankName"_qs));
    QVERIFY(pathsOf(document, u"nothing of the kind"_qs).isEmpty());
}

void tst_ItrSearch::doesNotFindWhatIsMasked_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qsizetype>("hits");
    QTest::newRow("Aadhaar") << u"0000111122"_qs << qsizetype(0);
    QTest::newRow("account") << u"00000001234"_qs << qsizetype(0);
    QTest::newRow("e-mail") << u"sample.taxpayer@"_qs << qsizetype(0);
    QTest::newRow("PAN") << u"XXXPX0001T"_qs << qsizetype(0);
    QTest::newRow("last four") << u"XXXX 2222"_qs << qsizetype(1);
    QTest::newRow("masked PAN") << u"XXXPXXXXXT"_qs << qsizetype(2);
}

void tst_ItrSearch::doesNotFindWhatIsMasked()
{
    QFETCH(QString, words);
    QTEST(pathsOf(Fixture::document(u"itr1.json"_qs), words).size(), "hits");
}

void tst_ItrSearch::handsOverInPortions()
{
    ItrSearch search(ItrDocument::parse(Fixture::large(2'000'000)));
    QSignalSpy finished(&search, &ItrSearch::finished);
    qsizetype seen = 0;
    int portions = 0;
    connect(&search, &ItrSearch::found, this, [&](qsizetype from) {
        QCOMPARE(from, seen);
        seen = search.hits().size();
        ++portions;
    });
    search.start(u"SAMPLE"_qs);
    QVERIFY(search.isRunning());
    QVERIFY(finished.wait(60'000));
    QVERIFY(!search.isRunning());
    QVERIFY(search.isCut());
    QCOMPARE(search.hits().size(), ItrSearch::mostHits);
    QCOMPARE(seen, ItrSearch::mostHits);
    QVERIFY(portions > 1);
    QCOMPARE(search.hits().back(), (ItrDocument::Path{0, 0, 1, ItrSearch::mostHits - 1, 0}));
}

void tst_ItrSearch::canBeCancelled()
{
    ItrSearch search(ItrDocument::parse(Fixture::large(2'000'000)));
    const QSignalSpy finished(&search, &ItrSearch::finished);
    QSignalSpy found(&search, &ItrSearch::found);
    search.start(u"SAMPLE"_qs);
    QVERIFY(found.wait(60'000));
    search.cancel();
    QVERIFY(!search.isRunning());
    const qsizetype hits = search.hits().size();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(search.hits().size(), hits);
    QCOMPARE(finished.size(), 0);
}

void tst_ItrSearch::aNewSearchReplacesTheOld()
{
    ItrSearch search(ItrDocument::parse(Fixture::large(2'000'000)));
    QSignalSpy finished(&search, &ItrSearch::finished);
    search.start(u"SAMPLE"_qs);
    search.start(u"PartB-TI"_qs);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(search.hits(), QList<ItrDocument::Path>({{0, 0, 0}}));
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(search.hits().size(), 1);
    QCOMPARE(finished.size(), 1);
}

void tst_ItrSearch::blankWordsFindNothing()
{
    ItrSearch search(Fixture::document(u"itr1.json"_qs));
    const QSignalSpy finished(&search, &ItrSearch::finished);
    search.start(u"  "_qs);
    QCOMPARE(finished.size(), 1);
    QVERIFY(search.hits().isEmpty() && !search.isRunning());
}

/// Document and search may go while the worker still runs.
void tst_ItrSearch::outlivesNothing()
{
    auto document = ItrDocument::parse(Fixture::large(2'000'000));
    const std::weak_ptr<const ItrDocument> watched = document;
    {
        ItrSearch search(std::move(document));
        search.start(u"nothing of the kind"_qs);
    }
    QThreadPool::globalInstance()->waitForDone();
    QTRY_VERIFY(watched.expired());
}

QTEST_GUILESS_MAIN(tst_ItrSearch)
#include "tst_ItrSearch.moc"
