#include "FakeClock.h"
#include "MadeUpBearer.h"
#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "session/ItrSession.h"
#include "session/RefusedTries.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <deque>

using namespace std::chrono_literals;
using Record = JournalEvent::Kind;

namespace
{
const Pan pan = *Pan::parse(u"XXXPX0001T");

Secret secret(QStringView text)
{
    Secret secret;
    secret.append(text);
    return secret;
}

/// A journal whose confirmations the walk hands out one by one, in their order.
class SlowJournal final : public JournalWriter
{
public:
    void append(const JournalEvent &event, QObject *context, Recorded recorded) override
    {
        waiting.push_back({event, context, std::move(recorded)});
    }

    bool confirmOne(bool refuse)
    {
        if (waiting.empty())
            return false;
        const Waiting next = std::move(waiting.front());
        waiting.pop_front();
        (refuse ? refused : events).append(next.event);
        if (next.context)
            next.recorded(refuse ? std::optional(JournalError{}) : std::nullopt);
        return true;
    }

    bool holds(Record kind, const QString &endpoint) const
    {
        return std::ranges::any_of(
            events, [&](const JournalEvent &e) { return e.kind == kind && e.endpoint == endpoint; });
    }
    qsizetype count(Record kind) const { return std::ranges::count(events, kind, &JournalEvent::kind); }

    struct Waiting {
        JournalEvent event;
        QPointer<QObject> context;
        Recorded recorded;
    };
    std::deque<Waiting> waiting;
    QList<JournalEvent> events;
    QList<JournalEvent> refused;
};

/// The service class with nothing behind it: the walk answers each call, or lets it hang.
class HandApi final : private MadeUpBearer, public ItrApi
{
public:
    HandApi()
        : ItrApi(ServiceAccess{QUrl(QStringLiteral("https://nowhere.example/")), {}, 1h}, bearer)
    {
    }

    void prepare() override { }
    void release() override { }
    int inFlight() const { return (otp ? 1 : 0) + (data ? 1 : 0) + (out ? 1 : 0); }

    QPointer<OtpCall> otp;
    QPointer<DataCall> data;
    QPointer<LogoutCall> out;
    int started = 0;
    int logouts = 0;

protected:
    void send(ItrCall *call, const QNetworkRequest &) override
    {
        ++started;
        if (auto *otpCall = qobject_cast<OtpCall *>(call))
            otp = otpCall;
        else if (auto *dataCall = qobject_cast<DataCall *>(call))
            data = dataCall;
        else if (auto *logoutCall = qobject_cast<LogoutCall *>(call)) {
            out = logoutCall;
            ++logouts;
        }
    }
};
}

/// Walks random ways through a case, sensible or not, and holds what must hold on every one of them.
class tst_CaseProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// In parts, because Qt Test gives each of them its own five minutes.
    void holdOnEveryWay_data();
    void holdOnEveryWay();
    void theWalksWentEverywhere();

private:
    /// One case from its opening to its end.
    struct Walk {
        explicit Walk(QRandomGenerator &generator)
            : random(generator)
            , session({api, journal, tries, clock}, deployment(generator))
        {
            QObject::connect(&session, &ItrSession::refused, &session, [this] { ++refusals; });
        }
        static Deployment deployment(QRandomGenerator &generator)
        {
            Deployment deployment;
            deployment.holdPassword = generator.bounded(2) == 0;
            return deployment;
        }
        bool oneIn(int count) { return random.bounded(count) == 0; }

        /// Anything at all.
        void act();
        /// What brings the case on, so that walks also get far.
        void goOn();
        void answerOtp();
        void answerData();
        void answerLogout();
        void check();
        void goHome();
        ApiError error();
        void tidy()
        {
            // Qt clears its list only when it sends all kinds; with the one kind alone each call goes through ever more.
            QCoreApplication::sendPostedEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }

        QRandomGenerator &random;
        RefusedTries tries;
        FakeClock clock;
        SlowJournal journal;
        HandApi api;
        int refusals = 0;
        int checkedStarts = 0;
        bool portalSessionMayExist = false;
        QString broken;
        ItrSession session;
    };

    QSet<CaseState> ends;
    QSet<CaseState> passed;
};

ApiError tst_CaseProperties::Walk::error()
{
    ApiError error;
    error.kind = oneIn(2) ? ApiError::Kind::TimedOut : ApiError::Kind::BadRequest;
    error.arrival = static_cast<Arrival>(random.bounded(3));
    return error;
}

void tst_CaseProperties::Walk::answerOtp()
{
    const QPointer<OtpCall> call = api.otp;
    api.otp = nullptr;
    if (oneIn(4)) {
        const ApiError failure = error();
        portalSessionMayExist |= failure.arrival == Arrival::MayHaveArrived
            || (failure.arrival == Arrival::Answered && failure.kind == ApiError::Kind::TimedOut);
        Q_EMIT call->finished(failure);
        return;
    }
    static const QStringList words{QStringLiteral("OTP Sent"), QStringLiteral("queued"),
        QStringLiteral("invalid credentials"), QStringLiteral("OTP_REQUEST_TOO_SOON")};
    const OtpStatus status = OtpStatus::read(words.at(random.bounded(static_cast<int>(words.size()))));
    portalSessionMayExist |= status.reading != OtpStatus::Reading::NotSent;
    Q_EMIT call->finished(status);
}

void tst_CaseProperties::Walk::answerData()
{
    const QPointer<DataCall> call = api.data;
    api.data = nullptr;
    if (oneIn(3))
        Q_EMIT call->finished(error());
    else
        Q_EMIT call->finished(ItrData{});
}

void tst_CaseProperties::Walk::answerLogout()
{
    const QPointer<LogoutCall> call = api.out;
    api.out = nullptr;
    if (oneIn(3))
        Q_EMIT call->finished(error());
    else
        Q_EMIT call->finished(LoggedOut{});
}

void tst_CaseProperties::Walk::goOn()
{
    if (journal.confirmOne(oneIn(60)))
        return;
    if (api.otp)
        answerOtp();
    else if (api.data)
        answerData();
    else if (session.state() == CaseState::Consent)
        session.giveConsent({});
    else if (session.state() == CaseState::Credentials)
        session.requestOtp(pan, secret(u"Passw0rd!"));
    else if (session.state() == CaseState::Otp)
        session.submitOtp(secret(u"123456"), secret(u"made-up-token"));
    else
        act();
}

void tst_CaseProperties::Walk::act()
{
    switch (random.bounded(20)) {
    case 0:
    case 1:
        session.giveConsent({});
        break;
    case 2:
    case 3:
        session.requestOtp(pan, secret(u"Passw0rd!"));
        break;
    case 4:
        clock.advance(61s);
        session.resendOtp(secret(u"Passw0rd!"));
        break;
    case 5:
        session.resendOtpWithHeldPassword();
        break;
    case 6:
        session.answerOtpReceived(oneIn(2));
        break;
    case 7:
    case 8:
        session.submitOtp(secret(u"123456"), secret(u"made-up-token"));
        break;
    case 9:
        session.fetchYear(AssessmentYear(2020 + random.bounded(3)));
        break;
    case 10:
        session.cancel();
        break;
    case 11:
        if (oneIn(8))
            session.end(static_cast<CaseEvent>(static_cast<int>(CaseEvent::Finish) + random.bounded(5)));
        break;
    case 12:
        session.prepare();
        break;
    case 13:
        session.seen();
        break;
    default:
        if (api.otp && oneIn(2))
            answerOtp();
        else if (api.data && oneIn(2))
            answerData();
        else if (api.out && oneIn(2))
            answerLogout();
        else
            journal.confirmOne(oneIn(30));
    }
}

void tst_CaseProperties::Walk::check()
{
    tidy();
    if (api.inFlight() > 1)
        broken = QStringLiteral("two requests in flight");
    if (api.started != checkedStarts) {
        checkedStarts = api.started;
        const QString endpoint = api.otp ? QStringLiteral("get_otp")
            : api.out                    ? QStringLiteral("logout")
            : session.yearAsked() && session.state() == CaseState::FetchingYear
            ? QStringLiteral("get_data_by_assessment_year")
            : QStringLiteral("get_data");
        if (api.inFlight() == 1 && !journal.holds(Record::RequestSent, endpoint))
            broken = QStringLiteral("sent before it was on record: ") + endpoint;
        if (journal.count(Record::ConsentGiven) == 0)
            broken = QStringLiteral("sent without consent");
    }
    if (CaseSteps::isCalling(session.state()) && session.state() != CaseState::FetchingYear && !session.pan())
        broken = QStringLiteral("a call without a PAN");
}

void tst_CaseProperties::Walk::goHome()
{
    if (!CaseSteps::hasEnded(session.state()))
        session.end(session.closing());
    check();
    if (!CaseSteps::hasEnded(session.state()))
        broken = QStringLiteral("can not be closed in ") + CaseSteps::name(session.state());
    // Nothing of it is kept from the moment of its end, whatever still runs.
    if (Secret::holders() > 0)
        broken = QStringLiteral("a secret outlived its case");
    while (journal.confirmOne(false) || api.out) {
        if (api.out)
            answerLogout();
        check();
    }
    if (!session.isOver())
        broken = QStringLiteral("not over");
    // What the journal does not take can not be noted either.
    const bool noteRefused = std::ranges::count(journal.refused, Record::LogoutNotMade, &JournalEvent::kind) > 0;
    if (portalSessionMayExist && api.logouts == 0 && journal.count(Record::LogoutNotMade) == 0 && !noteRefused)
        broken = QStringLiteral("no logout");
    if (api.logouts > 1)
        broken = QStringLiteral("two logouts");
    if (!session.years().isEmpty() || session.holdsPassword())
        broken = QStringLiteral("data outlived its case");
}

void tst_CaseProperties::holdOnEveryWay_data()
{
    const quint32 seed = qEnvironmentVariableIsSet("ITRDESK_SEED")
        ? qEnvironmentVariable("ITRDESK_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    const int walks = qEnvironmentVariableIsSet("ITRDESK_WALKS")
        ? qEnvironmentVariableIntValue("ITRDESK_WALKS")
        : 100'000;
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("walks");
    constexpr int parts = 10;
    for (quint32 part = 0; part < parts; ++part)
        QTest::addRow("seed %u", seed + part) << seed + part << walks / parts;
}

void tst_CaseProperties::holdOnEveryWay()
{
    QFETCH(quint32, seed);
    QFETCH(int, walks);
    QRandomGenerator random(seed);
    QLoggingCategory::setFilterRules(QStringLiteral("itrdesk.*=false"));
    for (int i = 0; i < walks; ++i) {
        Walk walk(random);
        const int steps = 5 + random.bounded(40);
        for (int step = 0; step < steps && walk.broken.isEmpty(); ++step) {
            if (random.bounded(3) > 0)
                walk.goOn();
            else
                walk.act();
            walk.check();
            passed.insert(walk.session.state());
        }
        walk.goHome();
        ends.insert(walk.session.state());
        QVERIFY2(walk.broken.isEmpty(),
            qPrintable(QStringLiteral("%1; way %2 of ITRDESK_SEED=%3").arg(walk.broken).arg(i).arg(seed)));
    }
}

void tst_CaseProperties::theWalksWentEverywhere()
{
    // Else they prove little.
    QCOMPARE(ends.size(), 5);
    QCOMPARE(passed.size(), static_cast<int>(CaseState::Abandoned) + 1);
}

QTEST_GUILESS_MAIN(tst_CaseProperties)
#include "tst_CaseProperties.moc"
