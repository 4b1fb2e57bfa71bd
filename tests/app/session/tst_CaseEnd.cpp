#include "SessionFixture.h"

using namespace std::chrono_literals;
using Record = JournalEvent::Kind;

/// What a case leaves: its logout and its record. The real ItrApi against a real TLS server.
class tst_CaseEnd : public QObject, private SessionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { endSession(); }
    void aFinishedCaseIsLoggedOut();
    void nothingSentNeedsNoLogout();
    void aRefusedPasswordNeedsNoLogout();
    void aLostAnswerIsLoggedOut();
    void aRunningRequestIsEndedAndLoggedOut();
    void withdrawingEndsAndWipes_data();
    void withdrawingEndsAndWipes();
    void aFailedLogoutIsNotedAndBlocksNothing();
    void aLogoutCanBeHurried();
    void nothingFollowsTheEnd();
    void moreYearsAreKeptSideBySide();
    void aYearThatFailsLeavesTheOthers();
    void nothingIsSentThatCanNotBeRecorded();
    void theRecordTellsTheWholeStory();
    void theRecordHoldsNoSecret();
    void closesAsItFits();
    void nobodyGoesOnWithIt();

private:
    int logouts() { return m_journal->count(Record::RequestSent, u"logout"_qs); }
};

void tst_CaseEnd::aFinishedCaseIsLoggedOut()
{
    reachData();
    reply(200, R"({"status":{}})");
    m_session->end(m_session->closing());
    QCOMPARE(m_session->state(), State::LoggedOut);
    QCOMPARE(m_session->logout().state(), CaseLogout::State::Running);
    QVERIFY(m_session->years().isEmpty());
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_session->logout().state(), CaseLogout::State::Done);
    QVERIFY(m_server->lastRequest().contains("/verification/v2/itr/logout"));
    QCOMPARE(m_server->requests(), 3);
    QCOMPARE(m_journal->events.last().kind, Record::CaseClosed);
    QCOMPARE(m_journal->events.last().outcome, u"done"_qs);
}

void tst_CaseEnd::nothingSentNeedsNoLogout()
{
    m_session->end(CaseEvent::Abandon);
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_session->logout().state(), CaseLogout::State::NotDue);
    QCOMPARE(m_journal->events.last().outcome, u"abandoned"_qs);
    QCOMPARE(m_server->requests(), 0);
}

void tst_CaseEnd::aRefusedPasswordNeedsNoLogout()
{
    say("invalid credentials");
    request();
    QTRY_COMPARE(m_notSent->size(), 1);
    m_session->end(CaseEvent::GiveUp);
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(logouts(), 0);
    QCOMPARE(m_server->requests(), 1);
}

void tst_CaseEnd::aLostAnswerIsLoggedOut()
{
    m_server->onRequest = &FaultServer::reset;
    request();
    QTRY_COMPARE(m_failed->size(), 1);
    reply(200, R"({"status":{}})");
    m_session->end(m_session->closing());
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_session->logout().state(), CaseLogout::State::Done);
}

void tst_CaseEnd::aRunningRequestIsEndedAndLoggedOut()
{
    keepSilent();
    request();
    QTRY_COMPARE(m_server->requests(), 1);
    reply(200, R"({"status":{}})");
    m_session->end(CaseEvent::Abandon);
    QCOMPARE(m_session->state(), State::Abandoned);
    QVERIFY(m_failed->isEmpty());
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_session->logout().state(), CaseLogout::State::Done);
    QCOMPARE(m_server->requests(), 2);
    QCOMPARE(m_journal->count(Record::RequestFailed, u"get_otp"_qs), 1);
}

void tst_CaseEnd::withdrawingEndsAndWipes_data()
{
    QTest::addColumn<bool>("hasData");
    QTest::newRow("on the form") << false;
    QTest::newRow("with the data here") << true;
}

void tst_CaseEnd::withdrawingEndsAndWipes()
{
    QFETCH(bool, hasData);
    if (hasData)
        reachData();
    m_session->withdrawConsent();
    QCOMPARE(m_session->state(), State::Cancelled);
    QVERIFY(m_session->years().isEmpty());
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_journal->count(Record::ConsentWithdrawn), 1);
    QCOMPARE(logouts(), hasData ? 1 : 0);
}

void tst_CaseEnd::aFailedLogoutIsNotedAndBlocksNothing()
{
    reachData();
    m_server->onRequest = &FaultServer::reset;
    m_session->end(CaseEvent::Finish);
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_session->state(), State::LoggedOut);
    QCOMPARE(m_session->logout().state(), CaseLogout::State::NotMade);
    QCOMPARE(m_session->logout().error()->kind, Kind::ConnectionLost);
    QCOMPARE(m_journal->count(Record::LogoutNotMade), 1);
    QCOMPARE(m_server->requests(), 3);
}

void tst_CaseEnd::aLogoutCanBeHurried()
{
    reachData();
    keepSilent();
    m_session->end(CaseEvent::Finish);
    QTRY_COMPARE(m_server->requests(), 3);
    m_session->hurryLogout();
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(m_journal->count(Record::LogoutNotMade), 1);
}

void tst_CaseEnd::nothingFollowsTheEnd()
{
    m_session->end(CaseEvent::Abandon);
    QTRY_VERIFY(m_session->isOver());
    QSignalSpy refused(m_session.get(), &ItrSession::refused);
    request();
    submit();
    m_session->end(CaseEvent::Abandon);
    m_session->withdrawConsent();
    m_session->fetchYear(AssessmentYear(2024));
    QCOMPARE(refused.size(), 5);
    QCOMPARE(m_session->state(), State::Abandoned);
    QCOMPARE(m_server->connections(), 0);
}

void tst_CaseEnd::moreYearsAreKeptSideBySide()
{
    reachData();
    reply(200, R"({"itr_data":{"ITR":{"ITR2":{"a":1}}}})");
    m_session->fetchYear(AssessmentYear(2023));
    QCOMPARE(m_session->state(), State::FetchingYear);
    QTRY_COMPARE(m_session->state(), State::Data);
    QVERIFY(m_server->lastRequest().contains("\"2023-24\""));
    QCOMPARE(m_session->years().size(), 2);
    QCOMPARE(m_session->years().at(1).asked, std::optional(AssessmentYear(2023)));
    QCOMPARE(m_session->years().at(1).data.document->form(), u"ITR-2"_qs);
    m_session->fetchYear(AssessmentYear(2023));
    QTRY_COMPARE(m_session->state(), State::Data);
    QCOMPARE(m_session->years().size(), 2);
    QCOMPARE(m_session->yearsFetched(), QStringList({u"latest"_qs, u"2023-24"_qs}));
}

void tst_CaseEnd::aYearThatFailsLeavesTheOthers()
{
    reachData();
    reply(400, R"({"detail":{"json":{"year":["Not available."]}}})");
    m_session->fetchYear(AssessmentYear(2019));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(1).value<State>(), State::FetchingYear);
    QCOMPARE(m_session->state(), State::Data);
    QCOMPARE(m_session->years().size(), 1);
}

void tst_CaseEnd::nothingIsSentThatCanNotBeRecorded()
{
    QSignalSpy refused(m_session.get(), &ItrSession::journalRefused);
    m_journal->refuses = true;
    request();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().kind, Kind::NotRecorded);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().arrival, Arrival::NotSent);
    QVERIFY(!refused.isEmpty());
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(m_server->requests(), 0);
    QCOMPARE(m_session->resendAllowedIn(), 0s);
    m_journal->refuses = false;
    reachOtpStep();
}

void tst_CaseEnd::theRecordTellsTheWholeStory()
{
    reachData();
    reply(200, R"({"status":{}})");
    m_session->end(CaseEvent::Finish);
    QTRY_VERIFY(m_session->isOver());
    QStringList story;
    for (const JournalEvent &event : m_journal->events) {
        story += QString::number(static_cast<int>(event.kind)) + event.endpoint;
        QCOMPARE(event.caseId, m_session->id());
        QCOMPARE(event.pan.has_value(), story.size() > 2);
        if (story.size() > 1)
            QVERIFY(!event.consentId.isEmpty() && event.purpose == u"A made-up purpose"
                && event.noticeVersion == u"1.0" && event.language == u"en"
                && event.consentManner == u"by phone" && event.consentReference == u"REF-1");
    }
    const auto name = [](Record kind, const QString &endpoint = {}) -> QString {
        return QString::number(static_cast<int>(kind)) + endpoint;
    };
    QCOMPARE(story,
        QStringList(
            {name(Record::CaseOpened), name(Record::ConsentGiven), name(Record::RequestSent, u"get_otp"_qs),
                name(Record::RequestAnswered, u"get_otp"_qs), name(Record::RequestSent, u"get_data"_qs),
                name(Record::RequestAnswered, u"get_data"_qs), name(Record::RequestSent, u"logout"_qs),
                name(Record::RequestAnswered, u"logout"_qs), name(Record::CaseClosed)}));
    QCOMPARE(m_journal->events.at(3).otpStatus, u"OTP Sent"_qs);
    QCOMPARE(m_journal->events.at(3).httpStatus, 200);
    QVERIFY(m_journal->events.at(3).latencyMs >= 0);
    QCOMPARE(m_journal->events.at(2).requestId, m_journal->events.at(3).requestId);
    QVERIFY(m_journal->events.at(4).requestId != m_journal->events.at(3).requestId);
}

void tst_CaseEnd::theRecordHoldsNoSecret()
{
    reachData();
    m_session->end(CaseEvent::Finish);
    QTRY_VERIFY(m_session->isOver());
    for (const JournalEvent &event : m_journal->events) {
        const QString texts
            = event.outcome + event.otpStatus + event.endpoint + event.purpose + event.consentReference;
        for (const QString &secret : {u"Passw0rd!"_qs, u"123456"_qs, u"made-up-bearer"_qs, m_pan.text()})
            QVERIFY(!texts.contains(secret));
    }
}

void tst_CaseEnd::closesAsItFits()
{
    QCOMPARE(m_session->closing(), CaseEvent::Abandon);
    say("invalid credentials");
    request();
    QTRY_COMPARE(m_notSent->size(), 1);
    QCOMPARE(m_session->closing(), CaseEvent::GiveUp);
    reachOtpStep();
    QCOMPARE(m_session->closing(), CaseEvent::Abandon);
    reply(200, R"({"itr_data":{}})");
    submit();
    QTRY_COMPARE(m_session->state(), State::Data);
    QCOMPARE(m_session->closing(), CaseEvent::Finish);
}

void tst_CaseEnd::nobodyGoesOnWithIt()
{
    QVERIFY(!m_session->idleTimeLeft());
    reachOtpStep();
    QCOMPARE(m_session->idleTimeLeft(), std::optional(3600s));
    m_clock.advance(59min);
    QCOMPARE(m_session->idleTimeLeft(), std::optional(60s));
    m_session->prepare();
    QCOMPARE(m_session->idleTimeLeft(), std::optional(3600s));
    m_session->end(CaseEvent::Expire);
    QCOMPARE(m_session->state(), State::Expired);
    QTRY_VERIFY(m_session->isOver());
    QCOMPARE(logouts(), 1);
}

QTEST_GUILESS_MAIN(tst_CaseEnd)
#include "tst_CaseEnd.moc"
