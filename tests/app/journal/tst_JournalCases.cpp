#include "JournalFixture.h"
#include "Patience.h"
#include "journal/JournalCases.h"

#include <QUuid>

/// What a crash leaves open.
class tst_JournalCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<JournalFixture>(); }
    void listsCasesThatWereCutOff();
    void leavesOutWhatHasEnded_data();
    void leavesOutWhatHasEnded();
    void leavesOutCasesOfADeskThatIsOn();
    void knowsWhetherThePortalMayStillBeLoggedIn_data();
    void knowsWhetherThePortalMayStillBeLoggedIn();
    void asksNotForTheWholeJournal();
    void saysWhenTheJournalCanNotBeRead();

private:
    static JournalEvent of(
        const QString &caseId, JournalEvent::Kind kind, const QString &endpoint = {}, int status = 0);
    QList<CutOffCase> find() const
    {
        return std::get<QList<CutOffCase>>(JournalCases::cutOff(m_fixture->folder()));
    }

    std::unique_ptr<JournalFixture> m_fixture;
};

using Kind = JournalEvent::Kind;

JournalEvent tst_JournalCases::of(const QString &caseId, Kind kind, const QString &endpoint, int status)
{
    JournalEvent event = JournalFixture::event(kind);
    event.caseId = caseId;
    event.endpoint = endpoint;
    event.httpStatus = status;
    if (!endpoint.isEmpty())
        event.requestId = u"request of "_qs + endpoint;
    return event;
}

void tst_JournalCases::listsCasesThatWereCutOff()
{
    JournalEvent consent = of(u"b"_qs, Kind::ConsentGiven);
    consent.consentReference = u"CR-17"_qs;
    JournalEvent sent = of(u"b"_qs, Kind::RequestSent, u"get_otp"_qs);
    sent.pan = Pan::parse(u"ABCPE1234F");
    m_fixture->write({of(u"b"_qs, Kind::CaseOpened), of(u"a"_qs, Kind::CaseOpened), consent, sent,
                         of(u"c"_qs, Kind::CaseOpened), of(u"c"_qs, Kind::CaseClosed)},
        QDateTime::fromString(u"2026-02-03T04:05:06+05:30"_qs, Qt::ISODate));
    const QList<CutOffCase> cases = find();
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases.at(0).caseId, u"b"_qs);
    QCOMPARE(cases.at(0).panMasked, u"ABCPEXXXXF"_qs);
    QCOMPARE(cases.at(0).panHash, m_fixture->entries().at(3).panHash);
    QCOMPARE(cases.at(0).reference, u"CR-17"_qs);
    QCOMPARE(cases.at(0).lastEvent, u"request.sent"_qs);
    QCOMPARE(cases.at(0).lastTime.toString(Qt::ISODate), u"2026-02-03T04:05:06+05:30"_qs);
    QVERIFY(cases.at(0).mayBeLoggedIn);
    QCOMPARE(cases.at(1).caseId, u"a"_qs);
    QVERIFY(cases.at(1).panMasked.isEmpty());
    QVERIFY(!cases.at(1).mayBeLoggedIn);
}

void tst_JournalCases::leavesOutWhatHasEnded_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("closed") << static_cast<int>(Kind::CaseClosed);
    QTest::newRow("listed before") << static_cast<int>(Kind::CaseCutOff);
}

void tst_JournalCases::leavesOutWhatHasEnded()
{
    QFETCH(int, end);
    m_fixture->write({of(u"a"_qs, Kind::CaseOpened), of(u"a"_qs, Kind::RequestSent, u"get_otp"_qs)});
    QCOMPARE(find().size(), 1);
    m_fixture->write({of(u"a"_qs, static_cast<Kind>(end))});
    QCOMPARE(find().size(), 0);
}

void tst_JournalCases::leavesOutCasesOfADeskThatIsOn()
{
    const FakeWallClock clock;
    auto desk = std::make_unique<Journal>(m_fixture->folder(), 0, clock);
    bool confirmed = false;
    desk->append(of(u"a"_qs, Kind::CaseOpened), this, [&](const auto &) { confirmed = true; });
    QTRY_VERIFY(confirmed);
    QCOMPARE(find().size(), 0); // another desk asks
    const QString lock = m_fixture->folder() + u"/run-"_qs + desk->runId() + u".lock"_qs;
    QVERIFY(QFile::exists(lock));
    desk.reset();
    QVERIFY(!QFile::exists(lock));
    QCOMPARE(find().size(), 1);
    // Left over from a run that was killed: nobody holds it.
    QFile left(lock);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QCOMPARE(find().size(), 1);
    QVERIFY(!left.exists());
}

void tst_JournalCases::knowsWhetherThePortalMayStillBeLoggedIn_data()
{
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QStringList>("endpoints");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("mayBe");
    const int sent = static_cast<int>(Kind::RequestSent);
    const int answered = static_cast<int>(Kind::RequestAnswered);
    const int failed = static_cast<int>(Kind::RequestFailed);
    QTest::newRow("sent, nothing known")
        << QList<int>{sent} << QStringList{u"get_otp"_qs} << 0 << QString() << true;
    QTest::newRow("answered") << QList<int>{sent, answered} << QStringList{u"get_otp"_qs, u"get_otp"_qs}
                              << 200 << QString() << true;
    QTest::newRow("never left") << QList<int>{sent, failed} << QStringList{u"get_otp"_qs, u"get_otp"_qs} << 0
                                << u"ITR-1001 not sent"_qs << false;
    QTest::newRow("may have arrived") << QList<int>{sent, failed} << QStringList{u"get_otp"_qs, u"get_otp"_qs}
                                      << 0 << u"ITR-1101 may have arrived"_qs << true;
    QTest::newRow("logged out") << QList<int>{sent, sent, answered}
                                << QStringList{u"get_otp"_qs, u"logout"_qs, u"logout"_qs} << 200 << QString()
                                << false;
    QTest::newRow("logout refused") << QList<int>{sent, sent, answered}
                                    << QStringList{u"get_otp"_qs, u"logout"_qs, u"logout"_qs} << 500
                                    << QString() << true;
    QTest::newRow("logout on its way")
        << QList<int>{sent, sent} << QStringList{u"get_otp"_qs, u"logout"_qs} << 0 << QString() << true;
}

void tst_JournalCases::knowsWhetherThePortalMayStillBeLoggedIn()
{
    QFETCH(QList<int>, kinds);
    QFETCH(QStringList, endpoints);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    QFETCH(bool, mayBe);
    QList<JournalEvent> events{of(u"a"_qs, Kind::CaseOpened)};
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        events += of(u"a"_qs, static_cast<Kind>(kinds.at(i)), endpoints.at(i), status);
        events.last().outcome = outcome;
    }
    m_fixture->write(events);
    QCOMPARE(find().value(0).mayBeLoggedIn, mayBe);
}

void tst_JournalCases::asksNotForTheWholeJournal()
{
    m_fixture->write({of(u"a"_qs, Kind::CaseOpened)});
    JournalConnection connection;
    QVERIFY(!connection.open(m_fixture->path(), JournalConnection::Mode::ReadOnly));
    QSqlQuery plan = connection.query();
    QVERIFY(plan.exec(
        u"EXPLAIN QUERY PLAN SELECT case_id FROM entry "
        "WHERE event IN ('case.opened', 'case.closed', 'case.cut_off') AND case_id <> '' GROUP BY case_id"_qs));
    QVERIFY(plan.next());
    QVERIFY2(plan.value(3).toString().contains(u"case_end"_qs), qPrintable(plan.value(3).toString()));
}

void tst_JournalCases::saysWhenTheJournalCanNotBeRead()
{
    const QFuture<JournalCases::Result> found = JournalCases::find(u"/nowhere"_qs);
    QTRY_VERIFY(found.isFinished());
    const JournalCases::Result result = found.result();
    const auto *error = std::get_if<JournalError>(&result);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::CanNotOpen);
}

QTEST_GUILESS_MAIN(tst_JournalCases)
#include "tst_JournalCases.moc"
