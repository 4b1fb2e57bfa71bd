#include "ApiFixture.h"
#include "MemoryJournal.h"
#include "Patience.h"
#include "session/CutOffCases.h"

#include <QTest>

using Kind = JournalEvent::Kind;
using State = CutOffCases::State;

/// The logout of what a crash left open: the real ItrApi against a real TLS server.
class tst_CutOffCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsNothingForAnotherPan();
    void logsOutOnceUnderTheCasesOwnId();
    void notesALogoutThatFailed();
    void notesWhatIsLeft();
    void onlyNotesWhatNeverReachedThePortal();
    void sendsNothingThatTheJournalDoesNotTake();

private:
    static CutOffCase cut(const QString &id, bool mayBeLoggedIn = true)
    {
        CutOffCase cut;
        cut.caseId = id;
        cut.panMasked = ApiFixture::pan().masked();
        cut.panHash = hash(ApiFixture::pan());
        cut.mayBeLoggedIn = mayBeLoggedIn;
        return cut;
    }
    static QString hash(const Pan &pan) { return u"hash of "_qs + pan.text(); }

    ApiFixture m_fixture;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ItrApi> m_api;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<CutOffCases> m_cases;
};

void tst_CutOffCases::init()
{
    m_server = std::make_unique<FaultServer>(m_fixture.ca().issue());
    m_server->onRequest = [](QSslSocket &s) { FaultServer::answer(s, 200, R"({"status":{}})"); };
    m_api = m_fixture.api(m_server->url());
    m_journal = std::make_unique<MemoryJournal>();
    m_cases = std::make_unique<CutOffCases>(*m_api, *m_journal, &hash);
}

void tst_CutOffCases::cleanup()
{
    m_cases.reset();
    m_api.reset();
}

void tst_CutOffCases::sendsNothingForAnotherPan()
{
    m_cases->add({cut(u"a"_qs)});
    QVERIFY(!m_cases->logOut(0, *Pan::parse(u"XXXPX0002T")));
    QCOMPARE(m_cases->state(0), State::Waiting);
    QCOMPARE(m_cases->countWaiting(), 1);
    QVERIFY(m_journal->events.isEmpty());
}

void tst_CutOffCases::logsOutOnceUnderTheCasesOwnId()
{
    m_cases->add({cut(u"a"_qs), cut(u"b"_qs)});
    QVERIFY(m_cases->logOut(1, ApiFixture::pan()));
    QCOMPARE(m_cases->state(1), State::LoggingOut);
    QVERIFY(!m_cases->logOut(1, ApiFixture::pan()));
    QTRY_COMPARE(m_cases->state(1), State::LoggedOut);
    QTRY_COMPARE(m_journal->count(Kind::CaseClosed), 1);
    QVERIFY(!m_cases->logOut(1, ApiFixture::pan()));
    QCOMPARE(m_server->requests(), 1);
    QVERIFY(m_server->lastRequest().contains("/verification/v2/itr/logout"));
    QCOMPARE(m_journal->count(Kind::RequestSent, u"logout"_qs), 1);
    for (const JournalEvent &event : std::as_const(m_journal->events))
        QCOMPARE(event.caseId, u"b"_qs);
    QCOMPARE(m_journal->events.constLast().outcome, u"cut off"_qs);
    QCOMPARE(m_cases->state(0), State::Waiting);
}

void tst_CutOffCases::notesALogoutThatFailed()
{
    m_server->onRequest = [](QSslSocket &s) { FaultServer::answer(s, 500, "{}"); };
    m_cases->add({cut(u"a"_qs)});
    QVERIFY(m_cases->logOut(0, ApiFixture::pan()));
    QTRY_COMPARE(m_cases->state(0), State::NotLoggedOut);
    QCOMPARE(m_cases->error(0).kind, ApiError::Kind::ServerError);
    QTRY_COMPARE(m_journal->count(Kind::CaseClosed), 1);
    QCOMPARE(m_journal->count(Kind::LogoutNotMade), 1);
}

void tst_CutOffCases::notesWhatIsLeft()
{
    m_cases->add({cut(u"a"_qs)});
    m_cases->leave(0);
    m_cases->leave(0);
    QCOMPARE(m_cases->state(0), State::Left);
    QVERIFY(!m_cases->logOut(0, ApiFixture::pan()));
    QCOMPARE(m_journal->count(Kind::LogoutNotMade), 1);
    QCOMPARE(m_journal->count(Kind::CaseCutOff), 1); // so that it is not offered again
    QCOMPARE(m_journal->events.constLast().caseId, u"a"_qs);
}

void tst_CutOffCases::onlyNotesWhatNeverReachedThePortal()
{
    m_cases->add({cut(u"a"_qs, false)});
    QCOMPARE(m_cases->size(), 0);
    QCOMPARE(m_journal->count(Kind::CaseCutOff), 1);
    QCOMPARE(m_journal->events.constLast().caseId, u"a"_qs);
}

void tst_CutOffCases::sendsNothingThatTheJournalDoesNotTake()
{
    m_journal->refuses = true;
    m_cases->add({cut(u"a"_qs)});
    QVERIFY(m_cases->logOut(0, ApiFixture::pan()));
    QTRY_COMPARE(m_cases->state(0), State::NotLoggedOut);
    QCOMPARE(m_cases->error(0).kind, ApiError::Kind::NotRecorded);
    QCOMPARE(m_server->requests(), 0);
}

QTEST_GUILESS_MAIN(tst_CutOffCases)
#include "tst_CutOffCases.moc"
