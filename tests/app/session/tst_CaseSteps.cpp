#include "session/CaseSteps.h"

#include <QSet>
#include <QTest>

using State = CaseState;
using Event = CaseEvent;

namespace
{
QList<State> allStates()
{
    QList<State> states;
    for (int i = 0; i <= static_cast<int>(State::Abandoned); ++i)
        states += static_cast<State>(i);
    return states;
}
}

class tst_CaseSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheWayOfACase();
    void noEventIsInTheTableTwice();
    void nothingFollowsAnEnd();
    void everyStateCanBeReached();
    void everyOpenStateCanBeClosed();
    void consentComesBeforeEverything();
    void consentCanBeWithdrawnFromEveryLaterStep();
    void everyNameIsItsOwn();
};

void tst_CaseSteps::knowsTheWayOfACase()
{
    State state = State::Consent;
    for (const Event event : {Event::GiveConsent, Event::RequestOtp, Event::OtpSent, Event::ResendOtp,
             Event::OtpUnclear, Event::OperatorSaysReceived, Event::SubmitOtp, Event::DataFailed,
             Event::SubmitOtp, Event::DataArrived, Event::FetchYear, Event::YearFailed, Event::FetchYear,
             Event::YearArrived, Event::Finish}) {
        const auto next = CaseSteps::after(state, event);
        QVERIFY2(next, qPrintable(CaseSteps::name(event)));
        state = *next;
    }
    QCOMPARE(state, State::LoggedOut);
}

void tst_CaseSteps::noEventIsInTheTableTwice()
{
    QSet<std::pair<int, int>> seen;
    for (const auto &step : CaseSteps::table())
        seen.insert({static_cast<int>(step.from), static_cast<int>(step.event)});
    QCOMPARE(seen.size(), static_cast<qsizetype>(CaseSteps::table().size()));
}

void tst_CaseSteps::nothingFollowsAnEnd()
{
    for (const auto &step : CaseSteps::table())
        QVERIFY(!CaseSteps::hasEnded(step.from));
}

void tst_CaseSteps::everyStateCanBeReached()
{
    QSet<State> reached{State::Consent};
    qsizetype before = 0;
    while (before != reached.size()) {
        before = reached.size();
        for (const auto &step : CaseSteps::table()) {
            if (reached.contains(step.from))
                reached.insert(step.to);
        }
    }
    QCOMPARE(reached.size(), allStates().size());
}

void tst_CaseSteps::everyOpenStateCanBeClosed()
{
    for (const State state : allStates()) {
        if (CaseSteps::hasEnded(state))
            continue;
        const auto end = CaseSteps::after(state, Event::Abandon);
        const auto finish = CaseSteps::after(state, Event::Finish);
        QVERIFY2((end && CaseSteps::hasEnded(*end)) || (finish && CaseSteps::hasEnded(*finish)),
            qPrintable(CaseSteps::name(state)));
    }
}

void tst_CaseSteps::consentComesBeforeEverything()
{
    for (const auto &step : CaseSteps::table()) {
        if (step.from == State::Consent)
            QVERIFY(step.event == Event::GiveConsent || CaseSteps::hasEnded(step.to));
        QVERIFY(step.to != State::Consent);
    }
}

void tst_CaseSteps::consentCanBeWithdrawnFromEveryLaterStep()
{
    for (const State state : allStates()) {
        if (state != State::Consent && !CaseSteps::hasEnded(state))
            QCOMPARE(CaseSteps::after(state, Event::Withdraw), std::optional(State::Cancelled));
    }
}

void tst_CaseSteps::everyNameIsItsOwn()
{
    QSet<QString> names;
    for (const State state : allStates())
        names.insert(CaseSteps::name(state));
    QCOMPARE(names.size(), allStates().size());
    const int events = static_cast<int>(Event::Abandon) + 1;
    names.clear();
    for (int i = 0; i < events; ++i)
        names.insert(CaseSteps::name(static_cast<Event>(i)));
    QCOMPARE(names.size(), events);
}

QTEST_APPLESS_MAIN(tst_CaseSteps)
#include "tst_CaseSteps.moc"
