#include "SessionFixture.h"

using namespace std::chrono_literals;

/// The session with the real ItrApi against a real TLS server; only the clock is turned by hand.
class tst_ItrSession : public QObject, private SessionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { endSession(); }
    void goesFromCredentialsToData();
    void aSecondRequestIsNotSent();
    void staysWhenNoOtpWasSent();
    void asksTheOperatorAboutUnknownWords_data();
    void asksTheOperatorAboutUnknownWords();
    void failsBackToTheForm();
    void countsRefusedTries_data();
    void countsRefusedTries();
    void aSentOtpStartsTheCountOver();
    void countsTheOtpDown();
    void resendsOnlyAfterTheCoolDown();
    void theCoolDownCountsFromTheLastSendEvenIfItWasLost();
    void aResendThatNeverLeftMayBeTriedAgainAtOnce();
    void aRefusedPasswordMayBeCorrectedAtOnce();
    void theServiceMayAskForALongerWait();
    void asksTheOperatorWhenTheAnswerWasLost_data();
    void asksTheOperatorWhenTheAnswerWasLost();
    void aClearRefusalLeavesNothingToAsk();
    void aFailedResendKeepsTheOtp();
    void anUnknownResendThatBroughtNothingKeepsTheOldStatus();
    void aNewOtpStartsTheCountdownAgain();
    void holdsNoPasswordByDefault();
    void holdsThePasswordWhereAllowed();
    void letsGoOfAHeldPasswordWhenDataArrived();
    void letsGoOfAHeldPasswordThatWasRefused();
    void aWrongOtpStaysOnTheOtpStep();
    void cancelsARequest();
    void cancelsTheDataCall();
    void aLostResendAsksAndStartsTheCountdownAgain();
    void cancelsBeforeAnythingWasSent();
    void refusesWhatTheStateDoesNotKnow();
};

void tst_ItrSession::goesFromCredentialsToData()
{
    QSignalSpy states(m_session.get(), &ItrSession::stateChanged);
    reachOtpStep();
    QCOMPARE(m_session->otpStatus().words, u"OTP Sent"_qs);
    reply(200, R"({"itr_data":{"ITR":{"ITR1":{"a":1,"b":2}}}})");
    submit();
    QTRY_COMPARE(m_session->state(), State::Data);
    QCOMPARE(m_session->years().size(), 1);
    QCOMPARE(m_session->years().first().data.document->form(), u"ITR-1"_qs);
    QList<State> way;
    for (const auto &arguments : states)
        way += arguments.first().value<State>();
    QCOMPARE(way, QList<State>({State::RequestingOtp, State::Otp, State::FetchingData, State::Data}));
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(m_failed->isEmpty() && m_notSent->isEmpty());
}

void tst_ItrSession::aSecondRequestIsNotSent()
{
    request();
    request();
    request();
    QTRY_COMPARE(m_session->state(), State::Otp);
    request();
    QCOMPARE(m_session->state(), State::Otp);
    QTRY_COMPARE(m_server->openConnections(), 1); // the one opened ahead for the next stage
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrSession::staysWhenNoOtpWasSent()
{
    say("aadhaar_not_linked");
    request();
    QTRY_COMPARE(m_notSent->size(), 1);
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(m_tries->count(m_pan), 0);
}

void tst_ItrSession::asksTheOperatorAboutUnknownWords_data()
{
    QTest::addColumn<bool>("received");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void tst_ItrSession::asksTheOperatorAboutUnknownWords()
{
    QFETCH(bool, received);
    say("Request queued");
    request();
    QTRY_COMPARE(m_session->state(), State::AskingOperator);
    QCOMPARE(m_session->otpStatus().words, u"Request queued"_qs);
    m_session->answerOtpReceived(received);
    QTRY_COMPARE(m_session->state(), received ? State::Otp : State::Credentials);
}

void tst_ItrSession::failsBackToTheForm()
{
    m_server->onRequest = &FaultServer::reset;
    request();
    QTRY_COMPARE(m_failed->size(), 1);
    const auto error = m_failed->first().at(0).value<ApiError>();
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QCOMPARE(error.arrival, Arrival::MayHaveArrived);
    QCOMPARE(m_failed->first().at(1).value<State>(), State::RequestingOtp);
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrSession::countsRefusedTries_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("tries");
    QTest::newRow("status: invalid credentials")
        << 200 << QByteArray(R"({"otp_status":"invalid credentials"})") << 1;
    QTest::newRow("status: too soon") << 200 << QByteArray(R"({"otp_status":"OTP_REQUEST_TOO_SOON"})") << 0;
    QTest::newRow("400 that names the password")
        << 400 << QByteArray(R"({"detail":{"json":{"password":["wrong"]}}})") << 1;
    QTest::newRow("422 that names the password")
        << 422 << QByteArray(R"({"detail":{"json":{"password":["wrong"]}}})") << 1;
    QTest::newRow("400 that names the PAN only")
        << 400 << QByteArray(R"({"detail":{"json":{"pan":["unknown"]}}})") << 0;
    QTest::newRow("400 with a business failure")
        << 400 << QByteArray(R"({"detail":{},"message":"Login failed"})") << 1;
    QTest::newRow("400 with a failure we know")
        << 400 << QByteArray(R"({"detail":{},"message":"aadhaar_not_linked"})") << 0;
    QTest::newRow("400: invalid credentials")
        << 400 << QByteArray(R"({"detail":{},"message":"Invalid credentials."})") << 1;
    QTest::newRow("401 is about the desk")
        << 401 << QByteArray(R"({"detail":{},"message":"Invalid token"})") << 0;
    QTest::newRow("401 that speaks of a password")
        << 401 << QByteArray(R"({"message":"wrong password"})") << 1;
    QTest::newRow("403") << 403 << QByteArray("{}") << 0;
    QTest::newRow("403 that speaks of a password")
        << 403 << QByteArray(R"({"message":"Invalid password"})") << 1;
    QTest::newRow("422: Invalid credentials")
        << 422 << QByteArray(R"({"detail":"Invalid credentials"})") << 1;
    QTest::newRow("400 about no field")
        << 400 << QByteArray(R"({"detail":{"json":{"_schema":["Invalid credentials"]}}})") << 1;
    QTest::newRow("400 about Password")
        << 400 << QByteArray(R"({"detail":{"json":{"Password":["wrong"]}}})") << 1;
    QTest::newRow("429") << 429 << QByteArray("{}") << 0;
    QTest::newRow("500: nobody knows") << 500 << QByteArray("{}") << 1;
    QTest::newRow("502: nobody knows") << 502 << QByteArray("<html>") << 1;
    QTest::newRow("200 that says nothing") << 200 << QByteArray("{}") << 1;
}

void tst_ItrSession::countsRefusedTries()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, tries);
    reply(status, body);
    request();
    QTRY_COMPARE(m_failed->size() + m_notSent->size(), 1);
    QCOMPARE(m_session->refusedTries(m_pan), tries);
}

void tst_ItrSession::aSentOtpStartsTheCountOver()
{
    m_tries->add(m_pan);
    m_tries->add(m_pan);
    reachOtpStep();
    QCOMPARE(m_session->refusedTries(m_pan), 0);
}

void tst_ItrSession::countsTheOtpDown()
{
    reachOtpStep();
    QCOMPARE(m_session->otpTimeLeft(), 900s);
    m_clock.advance(1ms);
    QCOMPARE(m_session->otpTimeLeft(), 900s);
    m_clock.advance(13min);
    QCOMPARE(m_session->otpTimeLeft(), 120s);
    m_clock.advance(1h);
    QCOMPARE(m_session->otpTimeLeft(), 0s);
}

void tst_ItrSession::resendsOnlyAfterTheCoolDown()
{
    reachOtpStep();
    QCOMPARE(m_session->resendAllowedIn(), 60s);
    m_clock.advance(59s);
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QCOMPARE(m_session->state(), State::Otp);
    m_clock.advance(1s);
    QCOMPARE(m_session->resendAllowedIn(), 0s);
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QCOMPARE(m_session->state(), State::ResendingOtp);
    QTRY_COMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_server->requests(), 2);
}

void tst_ItrSession::theCoolDownCountsFromTheLastSendEvenIfItWasLost()
{
    reachOtpStep();
    m_clock.advance(60s);
    m_server->onRequest = &FaultServer::reset;
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_session->resendAllowedIn(), 60s);
    QCOMPARE(m_session->otpTimeLeft(), 840s);
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QCOMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_server->requests(), 2);
}

void tst_ItrSession::aResendThatNeverLeftMayBeTriedAgainAtOnce()
{
    reachOtpStep();
    m_clock.advance(60s);
    m_api->release();
    m_server->onAccepted = [](QSslSocket &s) {
        FaultServer::reset(s);
        return true;
    };
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().arrival, Arrival::NotSent);
    QCOMPARE(m_session->resendAllowedIn(), 0s);
}

void tst_ItrSession::aRefusedPasswordMayBeCorrectedAtOnce()
{
    reachOtpStep();
    m_clock.advance(60s);
    say("invalid credentials");
    m_session->resendOtp(ApiFixture::secret(u"wrong"));
    QTRY_COMPARE(m_notSent->size(), 1);
    QCOMPARE(m_session->resendAllowedIn(), 0s);
}

void tst_ItrSession::theServiceMayAskForALongerWait()
{
    reachOtpStep();
    m_clock.advance(60s);
    m_server->onRequest = [](QSslSocket &s) { FaultServer::answer(s, 429, "{}", "Retry-After: 90\r\n"); };
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->resendAllowedIn(), 90s);
}

void tst_ItrSession::asksTheOperatorWhenTheAnswerWasLost_data()
{
    asksTheOperatorAboutUnknownWords_data();
}

void tst_ItrSession::asksTheOperatorWhenTheAnswerWasLost()
{
    QFETCH(bool, received);
    m_server->onRequest = &FaultServer::finish;
    request();
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(m_session->otpMayHaveBeenSent());
    QCOMPARE(m_session->refusedTries(m_pan), 1);
    m_session->answerOtpReceived(received);
    QTRY_VERIFY(!m_session->otpMayHaveBeenSent());
    QCOMPARE(m_session->state(), received ? State::Otp : State::Credentials);
    QCOMPARE(m_session->refusedTries(m_pan), received ? 0 : 1);
    QCOMPARE(m_server->requests(), 1);
}

void tst_ItrSession::aClearRefusalLeavesNothingToAsk()
{
    reply(400, R"({"message":"Login failed"})");
    request();
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(!m_session->otpMayHaveBeenSent());
    m_session->answerOtpReceived(true);
    QCOMPARE(m_session->state(), State::Credentials);
}

void tst_ItrSession::aFailedResendKeepsTheOtp()
{
    reachOtpStep();
    m_clock.advance(60s);
    say("OTP_REQUEST_TOO_SOON");
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_notSent->size(), 1);
    QCOMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_session->otpStatus().words, u"OTP Sent"_qs);
    QCOMPARE(m_session->otpTimeLeft(), 840s);
}

void tst_ItrSession::anUnknownResendThatBroughtNothingKeepsTheOldStatus()
{
    reachOtpStep();
    m_clock.advance(60s);
    say("Request queued");
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_session->state(), State::AskingAfterResend);
    m_session->answerOtpReceived(false);
    QTRY_COMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_session->otpStatus().words, u"OTP Sent"_qs);
    QCOMPARE(m_session->otpTimeLeft(), 840s);
}

void tst_ItrSession::aNewOtpStartsTheCountdownAgain()
{
    reachOtpStep();
    m_clock.advance(5min);
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_session->otpTimeLeft(), 900s);
    QCOMPARE(m_session->resendAllowedIn(), 60s);
}

void tst_ItrSession::holdsNoPasswordByDefault()
{
    reachOtpStep();
    QVERIFY(!m_session->holdsPassword());
    m_clock.advance(60s);
    m_session->resendOtpWithHeldPassword();
    QCOMPARE(m_session->state(), State::Otp);
}

void tst_ItrSession::holdsThePasswordWhereAllowed()
{
    Deployment deployment;
    deployment.holdPassword = true;
    begin(deployment);
    reachOtpStep();
    QVERIFY(m_session->holdsPassword());
    m_clock.advance(60s);
    m_session->resendOtpWithHeldPassword();
    QTRY_COMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(m_server->lastRequest().endsWith("\"password\":\"Passw0rd!\"}"));
    QVERIFY(m_session->holdsPassword());
    m_session->end(CaseEvent::Abandon);
    QVERIFY(!m_session->holdsPassword());
}

void tst_ItrSession::letsGoOfAHeldPasswordWhenDataArrived()
{
    Deployment deployment;
    deployment.holdPassword = true;
    begin(deployment);
    reachOtpStep();
    reply(200, R"({"itr_data":{}})");
    submit();
    QTRY_COMPARE(m_session->state(), State::Data);
    QVERIFY(!m_session->holdsPassword());
}

void tst_ItrSession::letsGoOfAHeldPasswordThatWasRefused()
{
    Deployment deployment;
    deployment.holdPassword = true;
    begin(deployment);
    say("invalid credentials");
    request();
    QTRY_COMPARE(m_notSent->size(), 1);
    QVERIFY(!m_session->holdsPassword());
}

void tst_ItrSession::aWrongOtpStaysOnTheOtpStep()
{
    reachOtpStep();
    reply(400, R"({"detail":{"json":{"otp":["Wrong OTP."]}}})");
    submit();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().messageFor(u"otp"_qs), u"Wrong OTP."_qs);
    QCOMPARE(m_failed->first().at(1).value<State>(), State::FetchingData);
    QCOMPARE(m_tries->count(m_pan), 0);
}

void tst_ItrSession::cancelsARequest()
{
    m_server->onRequest = [](QSslSocket &) {};
    request();
    m_clock.advance(2500ms);
    QCOMPARE(m_session->callRunningFor(), 2s);
    QTRY_COMPARE(m_server->requests(), 1);
    m_session->cancel();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().kind, Kind::Cancelled);
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(m_session->callRunningFor(), 0s);
}

void tst_ItrSession::cancelsTheDataCall()
{
    reachOtpStep();
    m_server->onRequest = [](QSslSocket &) {};
    submit();
    QTRY_COMPARE(m_server->requests(), 2);
    m_session->cancel();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().arrival, Arrival::MayHaveArrived);
    QCOMPARE(m_session->state(), State::Otp);
}

void tst_ItrSession::aLostResendAsksAndStartsTheCountdownAgain()
{
    reachOtpStep();
    m_clock.advance(5min);
    m_server->onRequest = &FaultServer::finish;
    m_session->resendOtp(ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(1).value<State>(), State::ResendingOtp);
    QVERIFY(m_session->otpMayHaveBeenSent());
    QCOMPARE(m_session->otpTimeLeft(), 600s); // of the old one, as long as nobody knows
    m_session->answerOtpReceived(true);
    QTRY_COMPARE(m_session->otpTimeLeft(), 900s);
    QCOMPARE(m_session->state(), State::Otp);
    QCOMPARE(m_server->requests(), 2);
}

void tst_ItrSession::cancelsBeforeAnythingWasSent()
{
    request(); // its record is not confirmed before the event loop comes
    m_session->cancel();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().at(0).value<ApiError>().arrival, Arrival::NotSent);
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(m_server->requests(), 0);
    QCOMPARE(m_session->refusedTries(m_pan), 0);
}

void tst_ItrSession::refusesWhatTheStateDoesNotKnow()
{
    QSignalSpy refused(m_session.get(), &ItrSession::refused);
    submit();
    m_session->resendOtp(ApiFixture::secret(u"x"));
    m_session->answerOtpReceived(true);
    m_session->fetchYear(AssessmentYear(2024));
    m_session->end(CaseEvent::Finish);
    m_session->giveConsent(consent());
    m_session->cancel();
    QCOMPARE(m_session->state(), State::Credentials);
    QCOMPARE(refused.size(), 6);
    QCOMPARE(m_journal->count(JournalEvent::Kind::EventRefused), 6);
    QCOMPARE(m_server->connections(), 0);
}

QTEST_GUILESS_MAIN(tst_ItrSession)
#include "tst_ItrSession.moc"
