#include "DeskDriver.h"

#include "sandbox/TestPans.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using State = ItrSession::State;

namespace
{
constexpr int answerMilliseconds = 20'000;

QMutex mutex;
QString logged;

void keep(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    logged += QString::fromLatin1(context.category) + u": "_qs + message + u'\n';
}
}

/// Nothing that is logged, by us or by Qt, holds a password, an OTP, a token or a whole PAN, with every
/// category on.
class tst_LogHoldsNoSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logsNoSecretWhateverHappens();
};

void tst_LogHoldsNoSecret::logsNoSecretWhateverHappens()
{
    const QString password = u"Xq7-portal!"_qs;
    const QtMessageHandler before = qInstallMessageHandler(keep);
    QLoggingCategory::setFilterRules(u"*=true"_qs);
    DeskDriver desk;
    const bool opened = desk.open();
    for (const QString &pan : {u"XXXPX0400T"_qs, u"XXXPX0903T"_qs, u"XXXPX0500T"_qs, u"XXXPX0003T"_qs}) {
        if (!desk.startAgain())
            break;
        desk.requestOtp(pan, password);
        if (!QTest::qWaitFor(
                [&desk] { return desk.session().state() != State::RequestingOtp; }, answerMilliseconds))
            break;
    }
    const bool reachedOtp = desk.session().state() == State::Otp;
    desk.submitOtp(QString::fromLatin1(sandboxOtp));
    const bool answered
        = QTest::qWaitFor([&desk] { return desk.session().state() == State::Otp; }, answerMilliseconds);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);

    QVERIFY(opened);
    QVERIFY(reachedOtp);
    QVERIFY(answered);
    QVERIFY2(logged.size() > 1000, "nothing was captured, so nothing is proved");
    QStringList secrets{password, QString::fromLatin1(sandboxOtp), QString::fromLatin1(sandboxAccessToken)};
    for (const TestPan &pan : testPans)
        secrets
            += {pan.text(), pan.text().left(5) + u' ' + pan.text().mid(5, 4) + u' ' + pan.text().right(1)};
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY2(!logged.contains(secret, Qt::CaseInsensitive), qPrintable(secret));
        QVERIFY2(!logged.contains(QString::fromLatin1(secret.toUtf8().toBase64())), qPrintable(secret));
        QVERIFY2(!logged.contains(QString::fromLatin1(secret.toUtf8().toHex()), Qt::CaseInsensitive),
            qPrintable(secret));
    }
    QVERIFY2(!logged.contains(u"Bearer "_qs, Qt::CaseInsensitive), "an Authorization header was logged");
}

QTEST_MAIN(tst_LogHoldsNoSecret)
#include "tst_LogHoldsNoSecret.moc"
