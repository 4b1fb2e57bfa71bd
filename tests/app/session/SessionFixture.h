#pragma once

#include "ApiFixture.h"
#include "FakeClock.h"
#include "MemoryJournal.h"
#include "Patience.h"
#include "session/ItrSession.h"
#include "session/RefusedTries.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

/// What tests of a session share: the real ItrApi against a real TLS server, a journal in memory, and a clock
/// that is turned by hand.
class SessionFixture
{
protected:
    using State = CaseState;
    using Kind = ApiError::Kind;

    void startServer(const Deployment &deployment = {})
    {
        qRegisterMetaType<ApiError>();
        m_server = std::make_unique<FaultServer>(m_fixture.ca().issue());
        m_tries = std::make_unique<RefusedTries>();
        begin(deployment);
    }
    /// A new case, with consent given, on a new service class.
    void begin(const Deployment &deployment = {})
    {
        endSession();
        m_journal = std::make_unique<MemoryJournal>();
        m_api = m_fixture.api(m_server->url());
        m_session = std::make_unique<ItrSession>(
            ItrSession::Surroundings{*m_api, *m_journal, *m_tries, m_clock}, deployment);
        m_failed = std::make_unique<QSignalSpy>(m_session.get(), &ItrSession::failed);
        m_notSent = std::make_unique<QSignalSpy>(m_session.get(), &ItrSession::otpNotSent);
        m_session->giveConsent(consent());
        QTRY_COMPARE(m_session->state(), State::Credentials);
    }
    void endSession()
    {
        m_failed.reset();
        m_notSent.reset();
        m_session.reset();
        m_api.reset();
    }

    static Consent consent()
    {
        return {.id = {},
            .noticeVersion = QStringLiteral("1.0"),
            .language = QStringLiteral("en"),
            .purpose = QStringLiteral("A made-up purpose"),
            .manner = Consent::Manner::ByPhone,
            .reference = QStringLiteral("REF-1")};
    }
    void say(const QByteArray &words)
    {
        m_server->onRequest = [words](QSslSocket &s) { FaultServer::answerStatus(s, words); };
    }
    void reply(int status, const QByteArray &body)
    {
        m_server->onRequest = [status, body](QSslSocket &s) { FaultServer::answer(s, status, body); };
    }
    void keepSilent()
    {
        m_server->onRequest = [](QSslSocket &) {};
    }
    void request() { m_session->requestOtp(m_pan, ApiFixture::secret(u"Passw0rd!")); }
    void reachOtpStep()
    {
        say("OTP Sent");
        request();
        QTRY_COMPARE(m_session->state(), State::Otp);
    }
    void submit() { m_session->submitOtp(ApiFixture::secret(u"123456"), Secret()); }
    void reachData()
    {
        reachOtpStep();
        reply(200, R"({"itr_data":{"ITR":{"ITR1":{"a":1,"b":2}}}})");
        submit();
        QTRY_COMPARE(m_session->state(), State::Data);
    }

    const Pan m_pan = ApiFixture::pan();
    ApiFixture m_fixture;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<ItrApi> m_api;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<RefusedTries> m_tries;
    FakeClock m_clock;
    std::unique_ptr<ItrSession> m_session;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_notSent;
};
