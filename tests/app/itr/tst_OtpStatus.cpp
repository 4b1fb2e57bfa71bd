#include "itr/OtpStatus.h"

#include <QTest>

using Reading = OtpStatus::Reading;
using Reason = OtpStatus::Reason;
Q_DECLARE_METATYPE(OtpStatus::Reading)
Q_DECLARE_METATYPE(OtpStatus::Reason)

class tst_OtpStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void everyReasonHasWords();
};

void tst_OtpStatus::reads_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *words, Reading reading, Reason reason = Reason::None) {
        QTest::newRow(words) << QString::fromUtf8(words) << reading << reason;
    };
    row("OTP Sent", Reading::Sent);
    row("otp_sent", Reading::Sent);
    row("OTP-SENT", Reading::Sent);
    row("  otp   sent. ", Reading::Sent);
    row("OTP has been sent successfully.", Reading::Sent);
    row("OTP_REQUEST_TOO_SOON", Reading::NotSent, Reason::TooSoon);
    row("OTP_GENERATION_LIMIT_REACHED", Reading::NotSent, Reason::LimitReached);
    row("aadhaar_not_linked", Reading::NotSent, Reason::AadhaarNotLinked);
    row("invalid credentials", Reading::NotSent, Reason::InvalidCredentials);
    row("Invalid-Credentials!", Reading::NotSent, Reason::InvalidCredentials);
    row("OTP was not sent", Reading::NotSent, Reason::Failed);
    // Words that only contain a known phrase prove nothing.
    row("OTP will be sent", Reading::Unknown);
    row("OTP sent?", Reading::Unknown);
    row("no OTP sent", Reading::Unknown);
    row("200", Reading::Unknown);
    row("success", Reading::Unknown);
    row("ओटीपी भेजा गया", Reading::Unknown);
}

void tst_OtpStatus::reads()
{
    QFETCH(QString, words);
    QFETCH(Reading, reading);
    QFETCH(Reason, reason);
    const OtpStatus status = OtpStatus::read(words);
    QCOMPARE(status.reading, reading);
    QCOMPARE(status.reason, reason);
    QCOMPARE(status.words, words);
}

void tst_OtpStatus::everyReasonHasWords()
{
    QStringList sentences;
    for (int reason = int(Reason::TooSoon); reason <= int(Reason::Failed); ++reason) {
        const OtpStatus status{Reading::NotSent, Reason(reason), {}};
        QVERIFY(status.sentence().startsWith(u"No "));
        QVERIFY(status.nextStep().endsWith(u'.'));
        sentences += status.sentence();
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(tst_OtpStatus)
#include "tst_OtpStatus.moc"
