#include "api/ApiError.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using Call = ApiError::Call;
using Kind = ApiError::Kind;

class tst_ApiError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnCodeAndWords();
    void retryAfterIsTheNextStep();
    void whatIsOpenHasANextStepOfItsOwn_data();
    void whatIsOpenHasANextStepOfItsOwn();
    void waitingComesAfterWhatIsOpen();
    void aRefusedCertificateSaysWhy();
};

void tst_ApiError::everyKindHasItsOwnCodeAndWords()
{
    static const QRegularExpression shape(u"^ITR-[1-9][0-9]$"_qs);
    QSet<QString> codes;
    for (int kind = 0; kind <= int(ApiError::Kind::BearerTooLate); ++kind) {
        ApiError error;
        error.kind = ApiError::Kind(kind);
        QVERIFY2(shape.match(error.code()).hasMatch(), qPrintable(error.code()));
        QVERIFY2(!codes.contains(error.code()), qPrintable(error.code()));
        codes.insert(error.code());
        QVERIFY(error.sentence().endsWith(u'.'));
        for (const auto call : {Call::GetOtp, Call::GetData, Call::GetYear})
            QVERIFY(error.nextStep(call).endsWith(u'.'));
    }
    QCOMPARE(codes.size(), qsizetype(ApiError::descriptions().size()));
}

void tst_ApiError::retryAfterIsTheNextStep()
{
    ApiError error;
    error.kind = ApiError::Kind::TooManyRequests;
    error.retryAfter = std::chrono::seconds(90);
    QVERIFY(error.nextStep().contains(u"90"));
    error.retryAfter = std::chrono::seconds(121);
    QVERIFY(error.nextStep().contains(u"3 minute"));
    error.retryAfter = std::chrono::seconds(0);
    QVERIFY(error.nextStep().contains(u"some minutes"));
}

void tst_ApiError::whatIsOpenHasANextStepOfItsOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("arrival");
    QTest::addColumn<QString>("afterGetOtp");
    QTest::addColumn<QString>("afterGetData");
    QTest::addColumn<QString>("afterGetYear");
    const auto row = [](const char *name, Kind kind, Arrival arrival, const QString &otp, const QString &data,
                         const QString &year) {
        QTest::newRow(name) << int(kind) << int(arrival) << otp << data << year;
    };
    const QString ask
        = u"Ask the taxpayer whether an OTP has arrived on the phone before you request another."_qs;
    const QString same = u"Try the same OTP once more; if it is refused, resend it."_qs;
    const QString again = u"Fetch the year once more; that uses up nothing."_qs;
    const QString network = u"Check the network connection, then try again."_qs;
    const QString cancelled = u"Try again when you are ready."_qs;
    const QString administrator = u" Tell your administrator the code shown here."_qs;
    row("lost, open", Kind::ConnectionLost, Arrival::MayHaveArrived, ask, same, again);
    row("lost, not sent", Kind::ConnectionLost, Arrival::NotSent, network, network, network);
    row("timed out, half answered", Kind::TimedOut, Arrival::Answered, ask, same, again);
    row("timed out, not sent", Kind::TimedOut, Arrival::NotSent, network, network, network);
    row("cancelled, open", Kind::Cancelled, Arrival::MayHaveArrived, ask, same, again);
    row("cancelled, not sent", Kind::Cancelled, Arrival::NotSent, cancelled, cancelled, cancelled);
    row("gateway", Kind::GatewayError, Arrival::MayHaveArrived, ask, same, again);
    row("server error", Kind::ServerError, Arrival::Answered, ask, same, again);
    row("not JSON", Kind::ReplyNotJson, Arrival::Answered, ask + administrator, same + administrator,
        again + u" If it stays so, tell your administrator the code shown here."_qs);
    row("not reached", Kind::NetworkUnreachable, Arrival::NotSent, network, network, network);
}

void tst_ApiError::whatIsOpenHasANextStepOfItsOwn()
{
    QFETCH(int, kind);
    QFETCH(int, arrival);
    ApiError error;
    error.kind = Kind(kind);
    error.arrival = Arrival(arrival);
    QTEST(error.nextStep(Call::GetOtp), "afterGetOtp");
    QTEST(error.nextStep(Call::GetData), "afterGetData");
    QTEST(error.nextStep(Call::GetYear), "afterGetYear");
}

void tst_ApiError::waitingComesAfterWhatIsOpen()
{
    ApiError error;
    error.kind = Kind::GatewayError;
    error.arrival = Arrival::MayHaveArrived;
    error.retryAfter = std::chrono::seconds(90);
    QVERIFY(error.nextStep().startsWith(u"Ask the taxpayer"));
    QVERIFY(error.nextStep().endsWith(u"90 second(s) before you request again."));
    error.kind = Kind::TooManyRequests;
    error.arrival = Arrival::Answered;
    QVERIFY(error.nextStep().startsWith(u"Wait 90"));
}

void tst_ApiError::aRefusedCertificateSaysWhy()
{
    ApiError error;
    error.kind = ApiError::Kind::CertificateRefused;
    error.technicalReason = u"The certificate has expired"_qs;
    QVERIFY(error.sentence().contains(u"The certificate has expired"));
    // What the network layer calls it is not for people.
    error.kind = ApiError::Kind::ConnectionLost;
    QVERIFY(!error.sentence().contains(u"expired"));
    // A sentence in a sentence has no full stop of its own.
    error.kind = ApiError::Kind::ClientCertificateNotReady;
    error.technicalReason = u"The file is missing."_qs;
    QVERIFY(error.sentence().endsWith(u"The file is missing."));
}

QTEST_GUILESS_MAIN(tst_ApiError)
#include "tst_ApiError.moc"
