#include "pages/OtpPage.h"

#include "PageFixture.h"

#include <QSignalSpy>
#include "widgets/Countdown.h"
#include "widgets/OtpEdit.h"
#include "widgets/SecretEdit.h"

using State = ItrSession::State;
using namespace std::chrono_literals;

namespace
{
Deployment deployment()
{
    Deployment deployment;
    deployment.accessTokenFrom = Deployment::AccessTokenFrom::Operator;
    return deployment;
}
}

/// Step 2 as a person meets it. The clock stands still unless a test turns it.
class tst_OtpPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(deployment()); }
    void cleanup();

    void saysWhomToAskForTheOtp();
    void handsOnOtpAndAccessToken();
    void saysWhatIsWrongWithTheOtp_data();
    void saysWhatIsWrongWithTheOtp();
    void saysThatTheServiceFoundTheOtpExpired();
    void asksForTheAccessToken();
    void showsNoAccessTokenWhereTheRelayAddsIt();
    void emptiesARefusedAccessToken();
    void saysInTheBannerWhatHasNoField();
    void saysThatKeysMadeNoCharacter();
    void keepsTheAccessTokenWhenTheOtpWasWrong();
    void countsDownWarnsAndSaysThatTheOtpExpired();
    void saysOnceBesideTheFieldThatTheTimeIsOver();
    void opensTheConnectionAheadWhileTheOtpIsTyped();
    void startsCountingAgainWithANewOtp();
    void offersResendAfterTheCoolDown();
    void asksForThePasswordBeforeItResends();
    void keepThisOtpClosesThePanel();
    void warnsOfCapsLockInThePanel();
    void aRefusedResendKeepsTheOtpAndSaysWhy();
    void warnsOfTheLockWhenResendsAreRefused();
    void waitsAgainAfterALostResend();
    void resendsAtOnceWithTheHeldPassword();
    void enterHeldDownNeverSendsAgain();
    void leavesTheFocusOffSendAgainWhenItFailed();
    void escapeCancels();
    void cancelLeavesTheOtpStepAsItWas();
    void asksTheOperatorAboutUnknownWordsOfAResend();
    void startAgainAsksWhenSomethingWasTyped();
    void startAgainAtOnceWhenNothingWasTyped();
    void anEndedCaseIsWiped();
    void asksAboutALostResend();

private:
    void begin(const Deployment &deployment);
    void refuseResend();
    void openPanel();
    void submit();
    /// Submits, and the service refuses @p field of @p location with these words.
    void submitRefused(int status, const QByteArray &location, const QByteArray &field, const QByteArray &words);
    void refuseNext(int status, const QByteArray &location, const QByteArray &field, const QByteArray &words);
    QString reads() const { return PageFixture::reads(*m_page); }
    QString beside(const QString &field) const { return PageFixture::besideField(*m_page, field); }
    QPushButton *button(const QString &text) const { return PageFixture::button(*m_page, text); }
    OtpEdit *otp() const { return m_page->findChild<OtpEdit *>(); }
    SecretEdit *secretNamed(const QString &name) const;

    std::unique_ptr<PageFixture> m_desk;
    std::unique_ptr<OtpPage> m_page;
};

void tst_OtpPage::begin(const Deployment &wanted)
{
    m_page.reset();
    m_desk = std::make_unique<PageFixture>(wanted);
    m_page = std::make_unique<OtpPage>(m_desk->session);
    QVERIFY(PageFixture::show(*m_page));
    m_desk->session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QTRY_VERIFY(reads().contains(u"The portal has sent an OTP."_qs));
}

void tst_OtpPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

SecretEdit *tst_OtpPage::secretNamed(const QString &name) const
{
    for (auto *edit : m_page->findChildren<SecretEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void tst_OtpPage::refuseNext(int status, const QByteArray &location, const QByteArray &field, const QByteArray &words)
{
    m_desk->reply(status, "{\"detail\":{\"" + location + "\":{\"" + field + "\":[\"" + words + "\"]}}}");
}

void tst_OtpPage::submitRefused(int status, const QByteArray &location, const QByteArray &field, const QByteArray &words)
{
    refuseNext(status, location, field, words);
    submit();
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
}

void tst_OtpPage::submit()
{
    otp()->setFocus();
    PageFixture::type(u"123456"_qs);
    if (secretNamed(u"AccessToken"_qs)->isEmpty()) {
        QVERIFY(PageFixture::tabTo(u"AccessToken"_qs));
        PageFixture::type(u"made-up-token"_qs);
    }
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(m_desk->session.state(), State::FetchingData);
}

void tst_OtpPage::openPanel()
{
    m_desk->clock.advance(61s);
    QTRY_VERIFY(button(u"Resend OTP"_qs)->isEnabled());
    QVERIFY(PageFixture::tabTo(u"Resend OTP"_qs));
    PageFixture::press(Qt::Key_Space);
}

void tst_OtpPage::saysWhomToAskForTheOtp()
{
    QVERIFY(reads().contains(u"For PAN XXXPXXXXXT. Ask the taxpayer for the OTP"_qs));
    QVERIFY(reads().contains(u"linked with Aadhaar"_qs));
    QVERIFY(reads().contains(u"The service said: “OTP Sent”"_qs));
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
}

void tst_OtpPage::handsOnOtpAndAccessToken()
{
    PageFixture::type(u"12 34-56"_qs);
    QVERIFY(PageFixture::tabTo(u"AccessToken"_qs));
    PageFixture::type(u"made-up-token"_qs);
    PageFixture::press(Qt::Key_Return);
    QVERIFY(otp()->isEmpty());
    // The second press of a double Enter goes nowhere.
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QCOMPARE(m_desk->lastBody(), QByteArray(R"({"pan":"XXXPX0001T","otp":"123456"})"));
    QVERIFY(m_desk->server.lastRequest().toLower().contains("accesstoken: made-up-token"));
    QCOMPARE(m_desk->otpsSubmitted(), 1);
}

void tst_OtpPage::saysWhatIsWrongWithTheOtp_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"Enter the OTP that the taxpayer received."_qs;
    QTest::newRow("too short") << u"12345"_qs << u"An OTP has 6 digits; this one is too short."_qs;
    QTest::newRow("too long") << u"1234567"_qs << u"An OTP has 6 digits; this one is too long."_qs;
    QTest::newRow("not digits") << u"12a456"_qs
                                << u"An OTP has digits only; this one has other characters."_qs;
}

void tst_OtpPage::saysWhatIsWrongWithTheOtp()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    PageFixture::type(typed);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(beside(u"OTP"_qs), says);
    QVERIFY(reads().contains(says));
    QVERIFY(otp()->isInvalid());
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
    QCOMPARE(m_desk->otpsSubmitted(), 0);
}

void tst_OtpPage::saysThatTheServiceFoundTheOtpExpired()
{
    submitRefused(400, "json", "otp", "The OTP has expired.");
    QCOMPARE(beside(u"OTP"_qs), u"The OTP has expired."_qs);
    QVERIFY(otp()->isInvalid());
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
    PageFixture::type(u"1"_qs);
    QVERIFY(!otp()->isInvalid());
}

void tst_OtpPage::asksForTheAccessToken()
{
    PageFixture::type(u"123456"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(beside(u"AccessToken"_qs), u"Please enter the AccessToken."_qs);
    QCOMPARE(PageFixture::focused(), u"AccessToken"_qs);
    QCOMPARE(otp()->length(), 6);
    QCOMPARE(m_desk->otpsSubmitted(), 0);
}

void tst_OtpPage::showsNoAccessTokenWhereTheRelayAddsIt()
{
    begin({});
    QVERIFY(!secretNamed(u"AccessToken"_qs)->isVisible());
    PageFixture::type(u"123456"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QVERIFY(!m_desk->server.lastRequest().toLower().contains("accesstoken"));
}

void tst_OtpPage::emptiesARefusedAccessToken()
{
    submitRefused(401, "headers", "AccessToken", "Token has expired.");
    QTRY_VERIFY(reads().contains(u"ITR-32"_qs));
    QCOMPARE(beside(u"AccessToken"_qs), u"Token has expired."_qs);
    QVERIFY(secretNamed(u"AccessToken"_qs)->isInvalid());
    QVERIFY(secretNamed(u"AccessToken"_qs)->isEmpty());
    QCOMPARE(PageFixture::focused(), u"AccessToken"_qs);
    PageFixture::type(u"n"_qs);
    QVERIFY(!secretNamed(u"AccessToken"_qs)->isInvalid());
    QVERIFY(!reads().contains(u"Token has expired."_qs));
}

void tst_OtpPage::saysInTheBannerWhatHasNoField()
{
    submitRefused(400, "json", "OTP", "The OTP is wrong.");
    QCOMPARE(beside(u"OTP"_qs), u"The OTP is wrong."_qs);
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    QCOMPARE(reads().count(u"The OTP is wrong."_qs), 1);
    submitRefused(400, "json", "pan", "Another PAN.");
    QTRY_VERIFY(reads().contains(u"The service said: “pan: Another PAN.”"_qs));
    // Where the relay adds it there is no field for it.
    begin({});
    PageFixture::type(u"123456"_qs);
    refuseNext(401, "headers", "AccessToken", "Token has expired.");
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"The service said: “AccessToken: Token has expired.”"_qs));
}

void tst_OtpPage::saysThatKeysMadeNoCharacter()
{
    const auto pressWhatMakesNothing = [] {
        QTest::sendKeyEvent(
            QTest::Click, QApplication::focusWidget(), Qt::Key_Dead_Tilde, QString(), Qt::NoModifier);
        PageFixture::type(u"7"_qs);
    };
    QVERIFY(PageFixture::tabTo(u"AccessToken"_qs));
    pressWhatMakesNothing();
    QVERIFY(beside(u"AccessToken"_qs).startsWith(u"Keys that make no character"_qs));
    openPanel();
    pressWhatMakesNothing();
    QVERIFY(beside(u"Portal password"_qs).startsWith(u"Keys that make no character"_qs));
}

void tst_OtpPage::keepsTheAccessTokenWhenTheOtpWasWrong()
{
    submitRefused(400, "json", "otp", "The OTP is wrong.");
    QCOMPARE(secretNamed(u"AccessToken"_qs)->secret().utf8(), std::string_view("made-up-token"));
    QVERIFY(otp()->isEmpty());
}

void tst_OtpPage::countsDownWarnsAndSaysThatTheOtpExpired()
{
    QVERIFY(reads().contains(u"15:00"_qs));
    m_desk->clock.advance(12min + 59s);
    QTRY_VERIFY(reads().contains(u"02:01"_qs));
    QVERIFY(!reads().contains(u"runs out soon"_qs));
    m_desk->clock.advance(1s);
    QTRY_VERIFY(reads().contains(u"02:00"_qs));
    QTRY_VERIFY(reads().contains(u"The OTP runs out soon."_qs));
    m_desk->clock.advance(2min);
    QTRY_VERIFY(reads().contains(u"00:00"_qs));
    QTRY_VERIFY(reads().contains(u"The OTP has probably expired."_qs));
    QVERIFY(!reads().contains(u"runs out soon"_qs));
}

void tst_OtpPage::saysOnceBesideTheFieldThatTheTimeIsOver()
{
    const QString over
        = u"The time of this OTP is over. Have a new one sent with Resend OTP, or continue once more"_qs;
    m_desk->clock.advance(15min);
    PageFixture::type(u"123456"_qs);
    QVERIFY(PageFixture::tabTo(u"AccessToken"_qs));
    PageFixture::type(u"made-up-token"_qs);
    PageFixture::press(Qt::Key_Return);
    QVERIFY(beside(u"OTP"_qs).startsWith(over));
    QVERIFY(reads().contains(over));
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
    QCOMPARE(m_desk->otpsSubmitted(), 0);
    PageFixture::repeat(Qt::Key_Return, u"\r"_qs);
    QCOMPARE(m_desk->otpsSubmitted(), 0);
    // Advice only: the server decides.
    refuseNext(400, "json", "otp", "The OTP has expired.");
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(beside(u"OTP"_qs), u"The OTP has expired."_qs);
    QCOMPARE(m_desk->otpsSubmitted(), 1);

    // Of a new OTP it is said anew.
    openPanel();
    m_desk->say("OTP Sent");
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 3);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    PageFixture::type(u"123456"_qs);
    m_desk->clock.advance(16min);
    PageFixture::press(Qt::Key_Return);
    QVERIFY(beside(u"OTP"_qs).startsWith(over));
    QCOMPARE(m_desk->otpsSubmitted(), 1);
}

void tst_OtpPage::opensTheConnectionAheadWhileTheOtpIsTyped()
{
    m_desk->itrApi->release();
    QTRY_COMPARE(m_desk->server.openConnections(), 0);
    const int before = m_desk->server.encrypted();
    PageFixture::type(u"1"_qs);
    QTRY_COMPARE(m_desk->server.encrypted(), before + 1);
}

void tst_OtpPage::startsCountingAgainWithANewOtp()
{
    m_desk->clock.advance(16min);
    QTRY_VERIFY(reads().contains(u"probably expired"_qs));
    openPanel();
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QVERIFY(reads().contains(u"15:00"_qs));
    QVERIFY(!reads().contains(u"probably expired"_qs));
}

void tst_OtpPage::offersResendAfterTheCoolDown()
{
    QVERIFY(reads().contains(u"Resend OTP in 60 s"_qs));
    QVERIFY(!button(u"Resend OTP"_qs)->isEnabled());
    m_desk->clock.advance(59s);
    QTRY_VERIFY(reads().contains(u"Resend OTP in 1 s"_qs));
    QVERIFY(!button(u"Resend OTP"_qs)->isEnabled());
    m_desk->clock.advance(1s);
    QTRY_VERIFY(button(u"Resend OTP"_qs)->isEnabled());
    QVERIFY(!reads().contains(u"Resend OTP in"_qs));
}

void tst_OtpPage::asksForThePasswordBeforeItResends()
{
    openPanel();
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs);
    QVERIFY(reads().contains(u"the one sent before then no longer works"_qs));
    QVERIFY(!button(u"Continue"_qs)->isEnabled());
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(beside(u"Portal password"_qs), u"Please enter the portal password."_qs);
    QCOMPARE(m_desk->server.requests(), 1);
    PageFixture::type(u"Passw0rd!"_qs);
    QVERIFY(!reads().contains(u"Please enter the portal password."_qs));
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QCOMPARE(m_desk->lastBody(), QByteArray(R"({"pan":"XXXPX0001T","password":"Passw0rd!"})"));
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
    QVERIFY(!button(u"Send again"_qs));
}

void tst_OtpPage::keepThisOtpClosesThePanel()
{
    PageFixture::type(u"12"_qs);
    openPanel();
    PageFixture::type(u"half"_qs);
    QVERIFY(PageFixture::tabTo(u"Keep this OTP"_qs));
    PageFixture::press(Qt::Key_Space);
    QVERIFY(!button(u"Send again"_qs));
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
    QCOMPARE(otp()->length(), 2);
    QVERIFY(secretNamed(u"Portal password"_qs)->isEmpty());
    QCOMPARE(m_desk->server.requests(), 1);
}

void tst_OtpPage::warnsOfCapsLockInThePanel()
{
    openPanel();
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, u"A"_qs, Qt::NoModifier);
    QCOMPARE(beside(u"Portal password"_qs), u"Caps Lock is on."_qs);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, u"a"_qs, Qt::NoModifier);
    QVERIFY(!reads().contains(u"Caps Lock"_qs));
}

void tst_OtpPage::refuseResend()
{
    m_desk->reply(400, R"({"detail":{"json":{"password":["Wrong password."]}}})");
    const int before = m_desk->server.requests();
    PageFixture::type(u"wrong"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), before + 1);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
}

void tst_OtpPage::aRefusedResendKeepsTheOtpAndSaysWhy()
{
    openPanel();
    refuseResend();
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    QCOMPARE(beside(u"Portal password"_qs), u"Wrong password."_qs);
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs);
    QVERIFY(secretNamed(u"Portal password"_qs)->isEmpty());
    QVERIFY(reads().contains(u"13:59"_qs)); // of the OTP that still counts
}

void tst_OtpPage::warnsOfTheLockWhenResendsAreRefused()
{
    openPanel();
    for (int refused = 1; refused <= 3; ++refused) {
        refuseResend();
        QTRY_VERIFY(m_page->banner()->isPresenting() && m_page->banner()->isVisible());
        QCOMPARE(reads().contains(u"locks an account at five"_qs), refused >= 3);
        QVERIFY(button(u"Send again"_qs)->isEnabled()); // no OTP was sent, so a corrected password need not wait
    }
}

void tst_OtpPage::waitsAgainAfterALostResend()
{
    openPanel();
    m_desk->server.onRequest = &FaultServer::finish;
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-21"_qs));
    QVERIFY(!button(u"Send again"_qs)->isEnabled());
    QVERIFY(reads().contains(u"Resend OTP in 60 s"_qs));
    PageFixture::type(u"too soon"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(m_desk->session.state(), State::Otp);
    QVERIFY(!secretNamed(u"Portal password"_qs)->isEmpty());
    m_desk->clock.advance(61s);
    QTRY_VERIFY(button(u"Send again"_qs)->isEnabled());
}

void tst_OtpPage::resendsAtOnceWithTheHeldPassword()
{
    Deployment holding = deployment();
    holding.holdPassword = true;
    begin(holding);
    openPanel();
    QVERIFY(!secretNamed(u"Portal password"_qs)->isVisible());
    QCOMPARE(PageFixture::focused(), u"Keep this OTP"_qs);
    QCOMPARE(m_desk->server.requests(), 1);
    QVERIFY(PageFixture::tabTo(u"Send again"_qs));
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QCOMPARE(m_desk->lastBody(), QByteArray(R"({"pan":"XXXPX0001T","password":"Passw0rd!"})"));
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(PageFixture::focused(), u"OTP"_qs);
}

void tst_OtpPage::enterHeldDownNeverSendsAgain()
{
    Deployment holding = deployment();
    holding.holdPassword = true;
    begin(holding);
    openPanel();
    for (const QString &name : {u"Keep this OTP"_qs, u"Send again"_qs, u"OTP"_qs, u"AccessToken"_qs}) {
        QVERIFY(PageFixture::tabTo(name));
        PageFixture::repeat(Qt::Key_Return, u"\r"_qs);
        PageFixture::repeat(Qt::Key_Enter, u"\r"_qs);
        PageFixture::repeat(Qt::Key_Select, {});
        PageFixture::repeat(Qt::Key_Space, u" "_qs);
        QCOMPARE(m_desk->session.state(), State::Otp);
        QVERIFY(button(u"Send again"_qs));
    }
    QCOMPARE(m_desk->server.requests(), 1);
}

void tst_OtpPage::leavesTheFocusOffSendAgainWhenItFailed()
{
    Deployment holding = deployment();
    holding.holdPassword = true;
    begin(holding);
    openPanel();
    m_desk->server.onRequest = [](QSslSocket &socket) { socket.abort(); };
    QVERIFY(PageFixture::tabTo(u"Send again"_qs));
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QTRY_VERIFY(reads().contains(u"ITR-21"_qs));
    QVERIFY(button(u"Send again"_qs));
    QVERIFY(PageFixture::focused() != u"Send again"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(m_desk->server.requests(), 2);
}

void tst_OtpPage::escapeCancels()
{
    m_desk->keepSilent();
    submit();
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QCOMPARE(PageFixture::focused(), u"Cancel"_qs);
    PageFixture::press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QTRY_VERIFY(reads().contains(u"You cancelled the request."_qs));
    QVERIFY(reads().contains(u"the OTP may be used up"_qs));
}

void tst_OtpPage::cancelLeavesTheOtpStepAsItWas()
{
    openPanel();
    m_desk->keepSilent();
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QCOMPARE(PageFixture::focused(), u"Cancel"_qs);
    PageFixture::press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QTRY_VERIFY(reads().contains(u"ITR-23"_qs));
    QVERIFY(button(u"Send again"_qs));
    QVERIFY(reads().contains(u"13:59"_qs));
}

void tst_OtpPage::asksTheOperatorAboutUnknownWordsOfAResend()
{
    openPanel();
    m_desk->say("Request queued");
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.state(), State::AskingAfterResend);
    QTRY_COMPARE(PageFixture::focused(), u"Has the taxpayer received an OTP?"_qs);
    QVERIFY(reads().contains(u"“Request queued”"_qs));
    QTRY_VERIFY(m_page->banner()->takesKeys());
    PageFixture::press(Qt::Key_Tab);
    QCOMPARE(PageFixture::focused(), u"Yes"_qs);
    PageFixture::press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QTRY_VERIFY(reads().contains(u"The taxpayer says that an OTP has come."_qs));
}

void tst_OtpPage::startAgainAsksWhenSomethingWasTyped()
{
    QSignalSpy wanted(m_page.get(), &OtpPage::startAgainWanted);
    PageFixture::type(u"12"_qs);
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(PageFixture::focused(), u"Start again and wipe this case?"_qs);
    QTRY_VERIFY(m_page->banner()->takesKeys());
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(PageFixture::focused(), u"Start again and wipe this case?"_qs);
    QVERIFY(PageFixture::tabTo(u"No"_qs));
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(otp()->length(), 2);
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(m_page->banner()->takesKeys());
    QVERIFY(PageFixture::tabTo(u"Yes"_qs));
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void tst_OtpPage::startAgainAtOnceWhenNothingWasTyped()
{
    QSignalSpy wanted(m_page.get(), &OtpPage::startAgainWanted);
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void tst_OtpPage::anEndedCaseIsWiped()
{
    PageFixture::type(u"12"_qs);
    QVERIFY(PageFixture::tabTo(u"AccessToken"_qs));
    PageFixture::type(u"made-up"_qs);
    m_desk->session.end(CaseEvent::Abandon);
    QVERIFY(otp()->isEmpty());
    QVERIFY(secretNamed(u"AccessToken"_qs)->isEmpty());
}

void tst_OtpPage::asksAboutALostResend()
{
    openPanel();
    m_desk->server.onRequest = [](QSslSocket &socket) { FaultServer::finish(socket); };
    PageFixture::type(u"Passw0rd!"_qs);
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"Has the taxpayer received a new OTP?"_qs));
    QVERIFY(!reads().contains(u"15:00"_qs));
    // The old one may still be right.
    QVERIFY(button(u"Keep this OTP"_qs)->isEnabled());
    QTRY_VERIFY(m_page->banner()->takesKeys());
    QVERIFY(PageFixture::tabTo(u"Yes"_qs));
    PageFixture::press(Qt::Key_Space);
    QTRY_VERIFY(reads().contains(u"15:00"_qs));
    QCOMPARE(m_desk->server.requests(), 2);
}

QTEST_MAIN(tst_OtpPage)
#include "tst_OtpPage.moc"
