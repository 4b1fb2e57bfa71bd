#include "ApiFixture.h"
#include "FakeClock.h"
#include "MemoryJournal.h"
#include "Patience.h"
#include "session/Desk.h"
#include "session/RefusedTries.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

/// Many cases on one desk: the real ItrApi against a real TLS server.
class tst_OpenCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theyDoNotKnowOfEachOther();
    void theMostUrgentComesFirst();
    void newsAreToldOnce();
    void anEndedCaseLeavesWhenItsLogoutIsOver();
    void openCasesStay();
    void allAreEndedAndLoggedOut();
    void anEmptyDeskEndsAtOnce();
    void idleCasesAreEnded();
    void aWorkListFillsItIn();

private:
    ItrSession *caseOnTheForm(const QString &reference = {});
    ItrSession *caseWithOtp(const QString &reference = {});

    ApiFixture m_fixture;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ItrApi> m_api;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<RefusedTries> m_tries;
    FakeClock m_clock;
    std::unique_ptr<Desk> m_desk;
};

void tst_OpenCases::init()
{
    m_server = std::make_unique<FaultServer>(m_fixture.ca().issue());
    m_server->onRequest = [](QSslSocket &s) { FaultServer::answerStatus(s, "OTP Sent"); };
    m_api = m_fixture.api(m_server->url());
    m_journal = std::make_unique<MemoryJournal>();
    m_tries = std::make_unique<RefusedTries>();
    m_desk = std::make_unique<Desk>(
        ItrSession::Surroundings{*m_api, *m_journal, *m_tries, m_clock}, Deployment());
}

void tst_OpenCases::cleanup()
{
    m_desk.reset();
    m_api.reset();
}

ItrSession *tst_OpenCases::caseOnTheForm(const QString &reference)
{
    ItrSession *session = m_desk->openCase(reference);
    session->giveConsent({});
    if (!QTest::qWaitFor([session] { return session->state() == CaseState::Credentials; }))
        qFatal("consent is not taken");
    return session;
}

ItrSession *tst_OpenCases::caseWithOtp(const QString &reference)
{
    ItrSession *session = caseOnTheForm(reference);
    session->requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    if (!QTest::qWaitFor([session] { return session->state() == CaseState::Otp; }, 30'000))
        qFatal("no OTP is sent");
    return session;
}

void tst_OpenCases::theyDoNotKnowOfEachOther()
{
    ItrSession *first = caseWithOtp(u"A"_qs);
    ItrSession *second = caseOnTheForm(u"B"_qs);
    QCOMPARE(m_desk->cases(), QList<ItrSession *>({first, second}));
    second->end(CaseEvent::Abandon);
    QCOMPARE(first->state(), CaseState::Otp);
    QVERIFY(first->id() != second->id());
    QCOMPARE(m_desk->openCount(), 1);
}

void tst_OpenCases::theMostUrgentComesFirst()
{
    ItrSession *form = caseOnTheForm();
    ItrSession *older = caseWithOtp();
    m_clock.advance(1min);
    ItrSession *newer = caseWithOtp();
    ItrSession *ended = caseOnTheForm();
    ended->end(CaseEvent::Abandon);
    QCOMPARE(m_desk->byUrgency(), QList<ItrSession *>({older, newer, form}));
}

void tst_OpenCases::newsAreToldOnce()
{
    QSignalSpy news(m_desk.get(), &Desk::newsArrived);
    ItrSession *session = caseWithOtp();
    QCOMPARE(news.size(), 1);
    QVERIFY(session->hasNews());
    session->seen();
    QVERIFY(!session->hasNews());
    QCOMPARE(news.size(), 1);
}

void tst_OpenCases::anEndedCaseLeavesWhenItsLogoutIsOver()
{
    ItrSession *session = caseWithOtp();
    QSignalSpy removed(m_desk.get(), &Desk::caseRemoved);
    session->end(CaseEvent::Abandon);
    m_desk->remove(session);
    QCOMPARE(removed.size(), 0);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_desk->cases().isEmpty());
    QCOMPARE(m_journal->count(JournalEvent::Kind::CaseClosed), 1);
}

void tst_OpenCases::openCasesStay()
{
    ItrSession *session = caseOnTheForm();
    m_desk->remove(session);
    QCOMPARE(m_desk->cases().size(), 1);
}

void tst_OpenCases::allAreEndedAndLoggedOut()
{
    caseWithOtp();
    caseWithOtp();
    caseOnTheForm();
    QSignalSpy ended(m_desk.get(), &Desk::allEnded);
    m_desk->endAll();
    QVERIFY(m_desk->isEndingAll());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_journal->count(JournalEvent::Kind::RequestSent, u"logout"_qs), 2);
    QCOMPARE(m_journal->count(JournalEvent::Kind::CaseClosed), 3);
}

void tst_OpenCases::anEmptyDeskEndsAtOnce()
{
    QSignalSpy ended(m_desk.get(), &Desk::allEnded);
    m_desk->endAll();
    QTRY_COMPARE(ended.size(), 1);
}

void tst_OpenCases::idleCasesAreEnded()
{
    ItrSession *form = caseOnTheForm();
    ItrSession *session = caseWithOtp();
    m_clock.advance(58min);
    m_desk->endIdleCases();
    QVERIFY(!session->isAboutToExpire());
    m_clock.advance(1min);
    m_desk->endIdleCases();
    QCOMPARE(session->state(), CaseState::Otp);
    QVERIFY(session->isAboutToExpire());
    QVERIFY(session->hasNews());
    session->keepOpen();
    QVERIFY(!session->isAboutToExpire());
    m_clock.advance(59min);
    m_desk->endIdleCases();
    QCOMPARE(session->state(), CaseState::Otp);
    m_clock.advance(1min);
    m_desk->endIdleCases();
    QCOMPARE(session->state(), CaseState::Expired);
    QCOMPARE(form->state(), CaseState::Credentials);
}

void tst_OpenCases::aWorkListFillsItIn()
{
    ItrSession *session = m_desk->openCase(u"REF-7"_qs, ApiFixture::pan());
    QCOMPARE(session->reference(), u"REF-7"_qs);
    QCOMPARE(session->expectedPan(), std::optional(ApiFixture::pan()));
    QVERIFY(!session->pan());
}

QTEST_GUILESS_MAIN(tst_OpenCases)
#include "tst_OpenCases.moc"
