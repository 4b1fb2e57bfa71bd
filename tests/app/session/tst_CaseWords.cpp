#include "session/CaseWords.h"

#include <QTest>

using Call = ApiError::Call;
using Kind = ApiError::Kind;
using State = ItrSession::State;

/// Each step of a case has words of its own about a call that failed.
class tst_CaseWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherItWasSent_data();
    void saysWhetherItWasSent();
    void saysTheNextStepOfTheTable();

private:
    static ApiError error(Kind kind, Arrival arrival)
    {
        ApiError error;
        error.kind = kind;
        error.arrival = arrival;
        return error;
    }
};

void tst_CaseWords::saysWhetherItWasSent_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("arrival");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("saysNot");
    const auto row
        = [](const char *name, Call call, Arrival arrival, const QString &says, const QString &saysNot) {
              QTest::newRow(name) << int(call) << int(arrival) << says << saysNot;
          };
    row("get_otp, not sent", Call::GetOtp, Arrival::NotSent, u"no try was used up"_qs, u"OTP"_qs);
    row("get_data, not sent", Call::GetData, Arrival::NotSent, u"the OTP is unused"_qs, u"try"_qs);
    row("year, not sent", Call::GetYear, Arrival::NotSent, u"Nothing was sent."_qs, u"OTP"_qs);
    row("get_otp, open", Call::GetOtp, Arrival::MayHaveArrived, u"one of the portal's five tries"_qs,
        u"the OTP may be used up"_qs);
    row("get_data, open", Call::GetData, Arrival::MayHaveArrived, u"the OTP may be used up"_qs,
        u"five tries"_qs);
    row("year, open", Call::GetYear, Arrival::MayHaveArrived, u"will not be sent again by itself"_qs,
        u"OTP"_qs);
    row("answered", Call::GetYear, Arrival::Answered, u"it was sent once"_qs, u"may"_qs);
}

void tst_CaseWords::saysWhetherItWasSent()
{
    QFETCH(int, call);
    QFETCH(int, arrival);
    QFETCH(QString, says);
    QFETCH(QString, saysNot);
    const QString words = CaseWords::arrival(error(Kind::ConnectionLost, Arrival(arrival)), Call(call));
    QVERIFY2(words.contains(says) && !words.contains(saysNot), qPrintable(words));
}

void tst_CaseWords::saysTheNextStepOfTheTable()
{
    const ApiError lost = error(Kind::ConnectionLost, Arrival::MayHaveArrived);
    QCOMPARE(CaseWords::nextStep(lost, State::RequestingOtp), lost.nextStep(Call::GetOtp));
    QCOMPARE(CaseWords::nextStep(lost, State::FetchingData), lost.nextStep(Call::GetData));
    QVERIFY(CaseWords::nextStep(lost, State::RequestingOtp).contains(u"arrived on the phone"));
    QVERIFY(CaseWords::arrival(lost, State::FetchingData).contains(u"the OTP may be used up"));
}

QTEST_GUILESS_MAIN(tst_CaseWords)
#include "tst_CaseWords.moc"
