#include "DeskDriver.h"

#include "sandbox/TestPans.h"
#include "widgets/Notice.h"
#include "widgets/SecretEditAccessible.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <set>

using State = ItrSession::State;
using Outcome = TestPan::Outcome;

namespace
{
constexpr int answerMilliseconds = 20'000; // longer than the sandbox profile's deadline
}

/// Every outcome that a test PAN brings about, through the real window, by keyboard alone.
class tst_Desk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void bringsAboutEveryOutcome_data();
    void bringsAboutEveryOutcome();
    void knowsARowForEveryTestPan();
    void goesAllTheWayToTheData_data();
    void goesAllTheWayToTheData();
    void refusesAWrongOtp_data();
    void refusesAWrongOtp();
    void asksTheOperatorAboutUnknownWords();
    void cancelsARunningCall();
    void sendsOnceHoweverOftenEnterIsPressed();
    void warnsOfTheLockFromTheThirdRefusal();
    void resendsAfterTheCoolDown();
    void startsAgainWithNothingLeft();
    void namesEveryControlByItsLabel();

private:
    std::unique_ptr<DeskDriver> m_desk;
    std::set<Outcome> m_covered;
};

void tst_Desk::initTestCase()
{
    installSecretEditAccessibility();
    Notice::installAccessibility();
    m_desk = std::make_unique<DeskDriver>();
    QVERIFY(m_desk->open());
}

void tst_Desk::init()
{
    QVERIFY(m_desk->startAgain());
    QCOMPARE(m_desk->session().state(), State::Credentials);
    QCOMPARE(m_desk->focused(), u"PAN"_qs);
}

void tst_Desk::bringsAboutEveryOutcome_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("reads");
    QTest::addColumn<QString>("focus");
    const auto row = [](const char *name, Outcome outcome, State state, const QStringList &reads) {
        QTest::newRow(name) << outcome << state << reads
                            << (state == State::Otp ? u"OTP"_qs
                                       : state == State::Credentials
                                       ? u"Portal password"_qs
                                       : u"Has the taxpayer received an OTP?"_qs);
    };
    const QString arrived = u"The request arrived; it was sent once."_qs;
    const QString mayHave = u"The request may have arrived all the same"_qs;
    const QStringList sent{u"Step 3 of 4"_qs, u"The portal has sent an OTP."_qs,
        u"The service said: “OTP has been sent successfully.”"_qs};
    row("sent", Outcome::Sent, State::Otp, sent + QStringList{u"XXXPXXXXXT"_qs, u"15:00"_qs});
    row("sent to a company", Outcome::SentCompany, State::Otp, sent + QStringList{u"XXXCXXXXXT"_qs});
    row("sent, ITR-2", Outcome::SentItr2, State::Otp, sent);
    row("sent, ITR-3", Outcome::SentItr3, State::Otp, sent);
    row("sent, ITR-4", Outcome::SentItr4, State::Otp, sent);
    row("sent, unknown shape", Outcome::SentUnknownShape, State::Otp, sent);
    row("sent, prefixes", Outcome::SentPrefixed, State::Otp, sent);
    row("sent, 20 MB", Outcome::SentLarge, State::Otp, sent);
    row("sent, deeply nested", Outcome::SentDeep, State::Otp, sent);
    row("sent, years missing", Outcome::SentYearsMissing, State::Otp, sent);
    row("sent, years fail", Outcome::SentYearsFail, State::Otp, sent);
    row("sent, session ends", Outcome::SentSessionEnds, State::Otp, sent);
    row("sent, logout fails", Outcome::SentLogoutFails, State::Otp, sent);
    row("sent, logout silent", Outcome::SentLogoutSilent, State::Otp, sent);
    row("sent, wrong OTP", Outcome::SentWrongOtp, State::Otp, sent);
    row("sent, expired OTP", Outcome::SentExpiredOtp, State::Otp, sent);
    row("slow", Outcome::SlowAnswer, State::Otp, sent);
    row("too soon", Outcome::TooSoon, State::Credentials,
        {u"No new OTP was sent"_qs, u"“OTP_REQUEST_TOO_SOON”"_qs});
    row("limit", Outcome::LimitReached, State::Credentials,
        {u"No OTP was sent"_qs, u"“OTP_GENERATION_LIMIT_REACHED”"_qs});
    row("no Aadhaar", Outcome::AadhaarNotLinked, State::Credentials, {u"not linked with an Aadhaar"_qs});
    row("credentials", Outcome::InvalidCredentials, State::Credentials, {u"refused PAN or password"_qs});
    row("unknown words", Outcome::UnknownWords, State::AskingOperator,
        {u"Has the taxpayer received an OTP?"_qs, u"“Request queued with the portal”"_qs});
    row("no status", Outcome::NoStatus, State::Credentials, {u"ITR-54"_qs, arrived});
    row("field errors", Outcome::FieldErrors, State::Credentials,
        {u"ITR-31"_qs, arrived, u"This PAN is not registered on the portal."_qs,
            u"This is not the password of this account."_qs});
    row("business failure", Outcome::BusinessFailure, State::Credentials,
        {u"ITR-31"_qs, u"closed for maintenance"_qs});
    row("401", Outcome::Unauthorized, State::Credentials,
        {u"ITR-32"_qs, u"The taxpayer's password is probably not the cause."_qs});
    row("422", Outcome::Unprocessable, State::Credentials, {u"ITR-35"_qs, u"second factor"_qs});
    row("429", Outcome::TooManyRequests, State::Credentials, {u"ITR-36"_qs, u"90 second"_qs});
    row("500", Outcome::ServerErrorEchoingPan, State::Credentials,
        {u"ITR-37"_qs, u"Portal session for PAN"_qs});
    row("502", Outcome::HtmlBadGateway, State::Credentials, {u"ITR-38"_qs});
    row("no answer", Outcome::NoAnswer, State::Credentials, {u"ITR-22"_qs, mayHave});
    row("hang-up", Outcome::HangUp, State::Credentials, {u"ITR-21"_qs, mayHave});
    row("half an answer", Outcome::HalfAnswer, State::Credentials, {u"ITR-52"_qs});
}

void tst_Desk::bringsAboutEveryOutcome()
{
    QFETCH(Outcome, outcome);
    QFETCH(State, state);
    QFETCH(QStringList, reads);
    QFETCH(QString, focus);
    m_covered.insert(outcome);
    const auto *pan = std::ranges::find(testPans, outcome, &TestPan::outcome);

    m_desk->requestOtp(pan->text(), u"Xq7-portal!"_qs);
    QCOMPARE(m_desk->session().state(), State::RequestingOtp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), state, answerMilliseconds);
    for (const QString &text : reads)
        QTRY_VERIFY2(
            m_desk->reads().contains(text), qPrintable(text + u"\nis not in\n"_qs + m_desk->reads()));
    QTRY_COMPARE(m_desk->focused(), focus);
    QVERIFY2(!m_desk->reads().contains(pan->text()), "the whole PAN can be read");
}

void tst_Desk::knowsARowForEveryTestPan()
{
    if (m_covered.empty())
        QSKIP("needs the test before");
    for (const TestPan &pan : testPans)
        QVERIFY2(m_covered.contains(pan.outcome), pan.pan);
}

void tst_Desk::goesAllTheWayToTheData_data()
{
    QTest::addColumn<QString>("pan");
    QTest::newRow("ITR-1") << u"XXXPX0001T"_qs;
    QTest::newRow("ITR-2") << u"XXXPX0022T"_qs;
    QTest::newRow("ITR-3") << u"XXXPX0023T"_qs;
    QTest::newRow("ITR-4") << u"XXXPX0024T"_qs;
    QTest::newRow("unknown shape") << u"XXXPX0002T"_qs;
    QTest::newRow("prefixes") << u"XXXPX0005T"_qs;
    QTest::newRow("20 MB") << u"XXXPX0006T"_qs;
    QTest::newRow("deeply nested") << u"XXXPX0007T"_qs;
}

void tst_Desk::goesAllTheWayToTheData()
{
    QFETCH(QString, pan);
    m_desk->requestOtp(pan, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    m_desk->submitOtp(u"123-456"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Data, answerMilliseconds);
    QVERIFY(m_desk->reads().contains(u"XXXPXXXXXT"_qs));
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->reads().contains(u"Nothing of its data has been exported or printed."_qs));
    QVERIFY(m_desk->answer(u"Yes"_qs));
    QCOMPARE(m_desk->session().state(), State::LoggedOut);
    QTRY_VERIFY(m_desk->reads().contains(u"The session at the portal has been logged out."_qs));
    QCOMPARE(m_desk->focused(), u"New case"_qs);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->session().state(), State::Consent);
    QVERIFY(m_desk->giveConsent());
}

void tst_Desk::refusesAWrongOtp_data()
{
    QTest::addColumn<QString>("pan");
    QTest::newRow("wrong") << u"XXXPX0003T"_qs;
    QTest::newRow("expired") << u"XXXPX0004T"_qs;
}

void tst_Desk::refusesAWrongOtp()
{
    QFETCH(QString, pan);
    m_desk->requestOtp(pan, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    m_desk->submitOtp(u"123456"_qs);
    QCOMPARE(m_desk->session().state(), State::FetchingData);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    QTRY_VERIFY(m_desk->reads().contains(u"ITR-31"_qs));
    QCOMPARE(m_desk->focused(), u"OTP"_qs);
    const QString description = QApplication::focusWidget()->accessibleDescription();
    QVERIFY2(
        description.contains(u"OTP"_qs) && description != u"Six digits; spaces and dashes are left out."_qs,
        qPrintable(description));
}

void tst_Desk::asksTheOperatorAboutUnknownWords()
{
    m_desk->requestOtp(u"XXXPX0015T"_qs, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::AskingOperator, answerMilliseconds);
    QTRY_VERIFY(m_desk->isAsking());
    QVERIFY(m_desk->tabTo(u"No"_qs));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session().state(), State::Credentials);
    QCOMPARE(m_desk->focused(), u"Portal password"_qs);

    m_desk->type(u"Xq7-portal!"_qs);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::AskingOperator, answerMilliseconds);
    QTRY_VERIFY(m_desk->isAsking());
    QVERIFY(m_desk->tabTo(u"Yes"_qs));
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->session().state(), State::Otp);
    QCOMPARE(m_desk->focused(), u"OTP"_qs);
}

void tst_Desk::cancelsARunningCall()
{
    m_desk->requestOtp(u"XXXPX0902T"_qs, u"Xq7-portal!"_qs);
    QCOMPARE(m_desk->focused(), u"Cancel"_qs);
    QTRY_VERIFY(m_desk->reads().contains(u"Waiting for the portal… 1 s"_qs));
    m_desk->press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->session().state(), State::Credentials);
    QTRY_VERIFY(m_desk->reads().contains(u"ITR-23"_qs));
    QCOMPARE(m_desk->focused(), u"Portal password"_qs);
}

void tst_Desk::sendsOnceHoweverOftenEnterIsPressed()
{
    QSignalSpy states(&m_desk->session(), &ItrSession::stateChanged);
    m_desk->requestOtp(u"XXXPX0901T"_qs, u"Xq7-portal!"_qs);
    QWidget *page = QApplication::focusWidget()->parentWidget()->parentWidget();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(page, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    QCOMPARE(states.size(), 2);
}

void tst_Desk::warnsOfTheLockFromTheThirdRefusal()
{
    // The refusals of the rows before count too.
    const Pan pan = *Pan::parse(u"XXXPX0014T");
    m_desk->type(pan.text());
    QVERIFY(m_desk->tabTo(u"Portal password"_qs));
    for (int refused = m_desk->session().refusedTries(pan); refused < 3; ++refused) {
        QVERIFY(!m_desk->reads().contains(u"locks an account"_qs));
        m_desk->type(u"Xq7-portal!"_qs);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Credentials, answerMilliseconds);
    }
    QTRY_VERIFY(m_desk->reads().contains(u"locks an account"_qs));

    QVERIFY(m_desk->startAgain());
    QTRY_VERIFY(!m_desk->reads().contains(u"locks an account"_qs));
    m_desk->type(pan.text());
    QTRY_VERIFY(m_desk->reads().contains(u"locks an account"_qs));
}

void tst_Desk::resendsAfterTheCoolDown()
{
    m_desk->requestOtp(u"XXXPX0001T"_qs, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    QVERIFY(m_desk->reads().contains(u"Resend OTP in "_qs));
    QVERIFY(!m_desk->tabTo(u"Resend OTP"_qs));
    m_desk->clock().turn(std::chrono::seconds(70));
    QTRY_VERIFY(!m_desk->reads().contains(u"Resend OTP in "_qs));
    QVERIFY(m_desk->tabTo(u"Resend OTP"_qs));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focused(), u"Portal password"_qs);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->reads().contains(u"Please enter the portal password."_qs));
    m_desk->type(u"Xq7-portal!"_qs);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->session().state(), State::ResendingOtp);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    QCOMPARE(m_desk->focused(), u"OTP"_qs);
    QVERIFY(m_desk->reads().contains(u"15:00"_qs));
}

void tst_Desk::startsAgainWithNothingLeft()
{
    m_desk->requestOtp(u"XXXPX0001T"_qs, u"Xq7-portal!"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    m_desk->type(u"12"_qs);
    QVERIFY(m_desk->tabTo(u"Start again"_qs));
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(m_desk->isAsking()); // something was typed
    QVERIFY(m_desk->tabTo(u"Yes"_qs));
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->session().state(), State::Consent);
    QVERIFY(!m_desk->session().pan());
    QVERIFY(m_desk->giveConsent());
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty());
    QVERIFY(!m_desk->window().windowTitle().contains(u"XXXP"_qs));
}

void tst_Desk::namesEveryControlByItsLabel()
{
    const auto round = [this] {
        QStringList names;
        do {
            names += m_desk->focused();
            m_desk->press(Qt::Key_Tab);
        } while (m_desk->focused() != names.first() && names.size() < 20);
        return names;
    };
    m_desk->type(u"XXXPX0001T"_qs);
    QVERIFY(m_desk->tabTo(u"Portal password"_qs));
    m_desk->type(u"Xq7-portal!"_qs);
    QCOMPARE(round(),
        (QStringList{u"Portal password"_qs, u"Show password"_qs, u"Request OTP"_qs, u"Start again"_qs,
            u"Test PANs"_qs, u"Search cases"_qs, u"What runs out first on top"_qs, u"Cases"_qs,
            u"Withdraw consent"_qs, u"PAN"_qs, u"Show PAN"_qs}));
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().state(), State::Otp, answerMilliseconds);
    m_desk->clock().turn(std::chrono::seconds(70));
    QTRY_VERIFY(!m_desk->reads().contains(u"Resend OTP in "_qs));
    QCOMPARE(round(),
        (QStringList{u"OTP"_qs, u"AccessToken"_qs, u"Show AccessToken"_qs, u"Continue"_qs, u"Resend OTP"_qs,
            u"Start again"_qs, u"Test PANs"_qs, u"Search cases"_qs, u"What runs out first on top"_qs, u"Cases"_qs,
            u"Withdraw consent"_qs}));
}

QTEST_MAIN(tst_Desk)
#include "tst_Desk.moc"
