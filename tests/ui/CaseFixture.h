#pragma once

#include "ApiFixture.h"
#include "FakeClock.h"
#include "MemoryJournal.h"
#include "Patience.h"
#include "Person.h"
#include "session/Desk.h"
#include "session/RefusedTries.h"

#include <QTest>

#include <memory>

/// What tests of what shows cases share: a real desk and API against a server that says what the test wants,
/// a journal in memory, a clock that the test turns, and a person.
class CaseFixture : public Person
{
public:
    explicit CaseFixture(const Deployment &deployment = usual())
        : server(api.ca().issue())
        , itrApi(api.api(server.url()))
        , desk({*itrApi, journal, tries, clock}, deployment)
    {
        say("OTP Sent");
    }

    static Deployment usual()
    {
        Deployment deployment;
        deployment.purposes = {u"Check of income for a loan"_qs, u"Preparing this year's return"_qs};
        deployment.organisationName = u"Made-up Bank"_qs;
        deployment.noticeApproved = true;
        return deployment;
    }
    static Consent consent(const QString &reference = {})
    {
        return {.id = {},
            .noticeVersion = u"1.0"_qs,
            .language = u"en"_qs,
            .purpose = u"Check of income for a loan"_qs,
            .manner = Consent::Manner::ByPhone,
            .reference = reference};
    }

    void say(const QByteArray &words)
    {
        server.onRequest = [words](QSslSocket &socket) { FaultServer::answerStatus(socket, words); };
    }
    void reply(int status, const QByteArray &body)
    {
        server.onRequest = [status, body](QSslSocket &socket) { FaultServer::answer(socket, status, body); };
    }
    void keepSilent()
    {
        server.onRequest = [](QSslSocket &) {};
    }

    /// Each false when it does not come about.
    static bool consented(ItrSession &session, const QString &reference = {})
    {
        session.giveConsent(consent(reference));
        return QTest::qWaitFor([&] { return session.state() == CaseState::Credentials; }, patience);
    }
    bool otpSent(ItrSession &session, const Pan &pan = ApiFixture::pan(), const QString &reference = {})
    {
        if (session.state() == CaseState::Consent && !consented(session, reference))
            return false;
        say("OTP Sent");
        session.requestOtp(pan, ApiFixture::secret(u"Passw0rd!"));
        return QTest::qWaitFor([&] { return session.state() == CaseState::Otp; }, patience);
    }
    bool dataHere(ItrSession &session)
    {
        if (session.state() != CaseState::Otp && !otpSent(session))
            return false;
        reply(200, R"({"itr_data":{"ITR":{"ITR1":{"a":1,"b":2}}}})");
        session.submitOtp(ApiFixture::secret(u"123456"), Secret());
        return QTest::qWaitFor([&] { return session.state() == CaseState::Data; }, patience);
    }

    static bool canRead(const QWidget &page, const QString &words)
    {
        return QTest::qWaitFor([&] { return reads(page).contains(words); }, patience);
    }
    static constexpr int patience = 30'000; // ms; a loaded machine is slow, not wrong

    ApiFixture api;
    FaultServer server;
    std::unique_ptr<ItrApi> itrApi;
    MemoryJournal journal;
    RefusedTries tries;
    FakeClock clock;
    Desk desk;
};
