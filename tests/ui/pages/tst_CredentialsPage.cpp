#include "pages/CredentialsPage.h"

#include "PageFixture.h"

#include <QSignalSpy>
#include "widgets/PanEdit.h"
#include "widgets/SecretEdit.h"

#include <QScrollBar>

using State = ItrSession::State;

/// Step 1 as a person meets it: by keys and by what can be read.
class tst_CredentialsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void sendsWhatWasTyped();
    void saysWhatIsMissing();
    void putsTheServersWordsBesideTheirFields();
    void clearsARefusedPasswordAndKeepsThePan();
    void findsFieldsInAnySpelling();
    void saysInTheBannerWhatHasNoField();
    void cutsEndlessWords();
    void saysThatKeysMadeNoCharacter();
    void asksForTheOtpWhenTheAnswerWasLost_data();
    void asksForTheOtpWhenTheAnswerWasLost();
    void warnsOfCapsLock();
    void saysCapsLockAgainAfterARefusal();
    void warnsOfTheLockFromTheThirdRefusalOn();
    void warnsOfTheLockAsSoonAsThePanIsTyped();
    void escapeCancels();
    void cancelCancels();
    void noEnterCancels_data();
    void noEnterCancels();
    void enterHeldDownSendsOnce();
    void aHeldEnterAnswersNoQuestion();
    void keepsWhatWasSaidInQuietColoursDuringTheNextCall();
    void startAgainEmptiesTheForm();
    void startAgainOpensANewCaseOnceARequestWasSent();
    void anEndedCaseEmptiesTheForm();
    void aWorkListFillsInThePan();
    void startAgainIsThereWithoutAService();
    void staysWhereItIsWhenTheScrollBarComes();

private:
    void enter(const QString &pan = u"XXXPX0001T"_qs, const QString &password = u"Passw0rd!"_qs);
    void refuseOnce();
    QString reads() const { return PageFixture::reads(*m_page); }
    PanEdit *pan() const { return m_page->findChild<PanEdit *>(); }
    SecretEdit *password() const { return m_page->findChild<SecretEdit *>(); }

    std::unique_ptr<PageFixture> m_desk;
    std::unique_ptr<CredentialsPage> m_page;
};

void tst_CredentialsPage::init()
{
    m_desk = std::make_unique<PageFixture>();
    m_page = std::make_unique<CredentialsPage>();
    m_page->setSession(m_desk->session);
    QVERIFY(PageFixture::show(*m_page));
    m_page->focusFirst();
}

void tst_CredentialsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_CredentialsPage::enter(const QString &panText, const QString &passwordText)
{
    pan()->setFocus();
    PageFixture::type(panText);
    QVERIFY(PageFixture::tabTo(u"Portal password"_qs));
    PageFixture::type(passwordText);
}

void tst_CredentialsPage::refuseOnce()
{
    m_desk->say("invalid credentials");
    const int before = m_desk->server.requests();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), before + 1);
    QTRY_COMPARE(m_desk->session.state(), State::Credentials);
}

void tst_CredentialsPage::sendsWhatWasTyped()
{
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    QCOMPARE(m_desk->lastBody(), QByteArray(R"({"pan":"XXXPX0001T","password":"Passw0rd!"})"));
    QVERIFY(password()->isEmpty());
}

void tst_CredentialsPage::saysWhatIsMissing()
{
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(PageFixture::besideField(*m_page, u"PAN"_qs), u"Please enter the PAN."_qs);
    PageFixture::type(u"XXXPX"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(
        PageFixture::besideField(*m_page, u"PAN"_qs), u"The PAN is not complete: it has ten characters."_qs);
    PageFixture::type(u"0001T"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(
        PageFixture::besideField(*m_page, u"Portal password"_qs), u"Please enter the portal password."_qs);
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs);
    QCOMPARE(m_desk->server.requests(), 0);
}

void tst_CredentialsPage::putsTheServersWordsBesideTheirFields()
{
    m_desk->reply(400, R"({"detail":{"json":{"pan":["Unknown PAN."],"password":["Too short."]}}})");
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    QCOMPARE(PageFixture::besideField(*m_page, u"PAN"_qs), u"Unknown PAN."_qs);
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), u"Too short."_qs);
    QVERIFY(pan()->isInvalid() && password()->isInvalid());
    PageFixture::type(u"x"_qs);
    QVERIFY(!password()->isInvalid());
    QVERIFY(!reads().contains(u"Too short."_qs));
}

void tst_CredentialsPage::clearsARefusedPasswordAndKeepsThePan()
{
    enter();
    refuseOnce();
    QVERIFY(password()->isEmpty());
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs);
    QVERIFY(pan()->pan());
    QTRY_VERIFY(reads().contains(u"No OTP was sent: the portal refused PAN or password."_qs));
    QVERIFY(reads().contains(u"“invalid credentials”"_qs));
}

void tst_CredentialsPage::findsFieldsInAnySpelling()
{
    m_desk->reply(400, R"({"detail":{"json":{"PAN":["Unknown PAN."],"Password":["Too short."]}}})");
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    QCOMPARE(PageFixture::besideField(*m_page, u"PAN"_qs), u"Unknown PAN."_qs);
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), u"Too short."_qs);
    QVERIFY(!reads().contains(u"The service said"_qs));
}

void tst_CredentialsPage::saysInTheBannerWhatHasNoField()
{
    m_desk->reply(400,
        R"({"message":"No.","detail":{"headers":{"Authorization":["Is <b>missing</b>."]},)"
        R"("json":{"_schema":["Not so."],"otp":["Third."],"zz":["Fourth."],"pan":["Unknown PAN."]}}})");
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    const QString words = reads();
    QVERIFY2(
        words.contains(
            u"The service said: “No.\nAuthorization: Is <b>missing</b>.\n_schema: Not so.\notp: Third.”"_qs),
        qPrintable(words));
    QCOMPARE(words.count(u"Unknown PAN."_qs), 1);
    QCOMPARE(PageFixture::besideField(*m_page, u"PAN"_qs), u"Unknown PAN."_qs);
}

void tst_CredentialsPage::cutsEndlessWords()
{
    const QByteArray words(200, 'w');
    m_desk->reply(400, R"({"detail":{"json":{"pan":[")" + words + R"(",")" + words + R"("]}}})");
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-31"_qs));
    const QString said = PageFixture::besideField(*m_page, u"PAN"_qs);
    QCOMPARE(said.size(), 300);
    QVERIFY(said.endsWith(u"w…"_qs));
}

void tst_CredentialsPage::saysThatKeysMadeNoCharacter()
{
    enter(u"XXXPX0001T"_qs, u"Pass"_qs);
    const QString remark
        = u"Keys that make no character together were left out. Show what you entered and check it, or paste it."_qs;
    QTest::sendKeyEvent(
        QTest::Click, QApplication::focusWidget(), Qt::Key_Dead_Acute, QString(), Qt::NoModifier);
    PageFixture::press(Qt::Key_Shift); // makes nothing, and ends nothing
    QVERIFY(!reads().contains(remark));
    PageFixture::type(u"7"_qs);
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), remark);
    QCOMPARE(password()->length(), 4);
    PageFixture::type(u"w0rd"_qs);
    QCOMPARE(password()->length(), 8);
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), remark);
    QVERIFY(reads().contains(remark));
    PageFixture::press(Qt::Key_A, Qt::ControlModifier);
    PageFixture::press(Qt::Key_Delete);
    QVERIFY(!reads().contains(remark));
}

void tst_CredentialsPage::asksForTheOtpWhenTheAnswerWasLost_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<State>("state");
    QTest::newRow("yes") << u"Yes"_qs << State::Otp;
    QTest::newRow("no") << u"No"_qs << State::Credentials;
}

void tst_CredentialsPage::asksForTheOtpWhenTheAnswerWasLost()
{
    QFETCH(QString, answer);
    QFETCH(State, state);
    m_desk->server.onRequest = &FaultServer::finish;
    m_page->banner()->setUnreadFor(std::chrono::milliseconds(0));
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_VERIFY(reads().contains(u"ITR-21"_qs));
    QVERIFY(reads().contains(u"Has the taxpayer received an OTP?"_qs));
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs); // the question stands beside, for who can answer it
    QTRY_VERIFY(m_page->banner()->takesKeys());
    QVERIFY(PageFixture::tabTo(answer));
    PageFixture::press(Qt::Key_Space);
    QTRY_VERIFY(!reads().contains(u"Has the taxpayer received an OTP?"_qs));
    QCOMPARE(m_desk->session.state(), state);
    QCOMPARE(m_desk->server.requests(), 1);
}

void tst_CredentialsPage::warnsOfCapsLock()
{
    enter(u"XXXPX0001T"_qs, {});
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, u"A"_qs, Qt::NoModifier);
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), u"Caps Lock is on."_qs);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, u"a"_qs, Qt::NoModifier);
    QVERIFY(!reads().contains(u"Caps Lock"_qs));
}

void tst_CredentialsPage::saysCapsLockAgainAfterARefusal()
{
    enter(u"XXXPX0001T"_qs, {});
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, u"A"_qs, Qt::NoModifier);
    refuseOnce();
    QCOMPARE(PageFixture::besideField(*m_page, u"Portal password"_qs), u"Caps Lock is on."_qs);
}

void tst_CredentialsPage::warnsOfTheLockFromTheThirdRefusalOn()
{
    enter();
    refuseOnce();
    for (int refused = 2; refused <= 5; ++refused) {
        PageFixture::type(u"Passw0rd!"_qs);
        refuseOnce();
        QTRY_VERIFY(m_page->banner()->isPresenting() && m_page->banner()->isVisible());
        QCOMPARE(reads().contains(u"locks an account at five"_qs), refused >= 3);
        QCOMPARE(reads().contains(u"%1 requests for this PAN"_qs.arg(refused)), refused >= 3);
        QCOMPARE(reads().contains(u"probably locked"_qs), refused >= 5);
    }
}

void tst_CredentialsPage::warnsOfTheLockAsSoonAsThePanIsTyped()
{
    for (int i = 0; i < 3; ++i)
        m_desk->tries.add(*Pan::parse(u"XXXPX0014T"));
    PageFixture::type(u"XXXPX0014"_qs);
    QCoreApplication::processEvents();
    QVERIFY(!reads().contains(u"locks an account"_qs));
    PageFixture::type(u"T"_qs);
    QTRY_VERIFY(reads().contains(u"locks an account at five"_qs));
    // Of another PAN it is not true.
    PageFixture::press(Qt::Key_A, Qt::ControlModifier);
    PageFixture::type(u"XXXPX0001T"_qs);
    QTRY_VERIFY(!reads().contains(u"locks an account"_qs));
}

void tst_CredentialsPage::escapeCancels()
{
    m_desk->keepSilent();
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 1);
    QCOMPARE(PageFixture::focused(), u"Cancel"_qs);
    m_desk->clock.advance(std::chrono::seconds(7));
    QTRY_VERIFY(reads().contains(u"Waiting for the portal… 7 s"_qs));
    PageFixture::press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->session.state(), State::Credentials);
    QTRY_VERIFY(reads().contains(u"You cancelled the request."_qs));
    QVERIFY(reads().contains(u"may have arrived"_qs));
    QCOMPARE(PageFixture::focused(), u"Portal password"_qs);
}

void tst_CredentialsPage::cancelCancels()
{
    m_desk->keepSilent();
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 1);
    // Enter again is the second press of a double one; only Space means Cancel.
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(m_desk->session.state(), State::RequestingOtp);
    PageFixture::press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->session.state(), State::Credentials);
    QTRY_VERIFY(reads().contains(u"ITR-23"_qs));
    QCOMPARE(m_desk->server.requests(), 1);
}

void tst_CredentialsPage::noEnterCancels_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    // Every platform theme lets a button take this one for itself, as some do with Return.
    QTest::newRow("Select") << Qt::Key_Select;
}

void tst_CredentialsPage::noEnterCancels()
{
    QFETCH(Qt::Key, key);
    m_desk->keepSilent();
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 1);
    QCOMPARE(PageFixture::focused(), u"Cancel"_qs);
    PageFixture::press(key);
    PageFixture::press(key, Qt::ShiftModifier);
    QCOMPARE(m_desk->session.state(), State::RequestingOtp);
    QCOMPARE(PageFixture::focused(), u"Cancel"_qs);
}

void tst_CredentialsPage::enterHeldDownSendsOnce()
{
    m_desk->say("invalid credentials");
    enter();
    PageFixture::press(Qt::Key_Return);
    for (int i = 0; i < 5; ++i)
        PageFixture::repeat(Qt::Key_Return, u"\r"_qs);
    QTRY_COMPARE(m_desk->session.state(), State::Credentials);
    PageFixture::type(u"Passw0rd!"_qs);
    for (QWidget *control : {static_cast<QWidget *>(pan()), static_cast<QWidget *>(password()),
             static_cast<QWidget *>(PageFixture::button(*m_page, u"Request OTP"_qs)),
             static_cast<QWidget *>(m_page.get())}) {
        control->setFocus();
        PageFixture::repeat(Qt::Key_Return, u"\r"_qs);
        PageFixture::repeat(Qt::Key_Enter, u"\r"_qs);
        PageFixture::repeat(Qt::Key_Select, {});
        QCOMPARE(m_desk->session.state(), State::Credentials);
    }
    QCOMPARE(m_desk->server.requests(), 1);
}

void tst_CredentialsPage::aHeldEnterAnswersNoQuestion()
{
    m_desk->say("Request queued");
    enter();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->session.state(), State::AskingOperator);
    QTRY_COMPARE(PageFixture::focused(), u"Has the taxpayer received an OTP?"_qs);
    PageFixture::press(Qt::Key_Return);
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(m_desk->session.state(), State::AskingOperator);
    QTRY_VERIFY(m_page->banner()->takesKeys());
    PageFixture::press(Qt::Key_Return);
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(m_desk->session.state(), State::AskingOperator);
    PageFixture::press(Qt::Key_Tab);
    QCOMPARE(PageFixture::focused(), u"Yes"_qs);
    PageFixture::press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
}

void tst_CredentialsPage::keepsWhatWasSaidInQuietColoursDuringTheNextCall()
{
    enter();
    refuseOnce();
    QTRY_VERIFY(m_page->banner()->isVisible());
    m_desk->keepSilent();
    PageFixture::type(u"Passw0rd!"_qs);
    const int below = pan()->mapTo(m_page.get(), QPoint()).y();
    PageFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->server.requests(), 2);
    QVERIFY(m_page->banner()->isVisible());
    QVERIFY(m_page->banner()->isFaded());
    QCOMPARE(pan()->mapTo(m_page.get(), QPoint()).y(), below);
    PageFixture::press(Qt::Key_Escape);
    QTRY_VERIFY(reads().contains(u"You cancelled the request."_qs));
    QVERIFY(!m_page->banner()->isFaded());
}

void tst_CredentialsPage::startAgainEmptiesTheForm()
{
    QSignalSpy wanted(m_page.get(), &CredentialsPage::startAgainWanted);
    enter();
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(pan()->text(), QString());
    QVERIFY(password()->isEmpty());
    QCOMPARE(PageFixture::focused(), u"PAN"_qs);
    QVERIFY(!PageFixture::button(*m_page, u"Start again"_qs)); // there is nothing to empty
    QVERIFY(wanted.isEmpty());
}

void tst_CredentialsPage::startAgainOpensANewCaseOnceARequestWasSent()
{
    QSignalSpy wanted(m_page.get(), &CredentialsPage::startAgainWanted);
    enter();
    refuseOnce();
    PageFixture::type(u"new one"_qs);
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void tst_CredentialsPage::anEndedCaseEmptiesTheForm()
{
    enter();
    m_desk->session.end(CaseEvent::Abandon);
    QCOMPARE(pan()->text(), QString());
    QVERIFY(password()->isEmpty());
}

void tst_CredentialsPage::aWorkListFillsInThePan()
{
    CredentialsPage page;
    ItrSession expecting({*m_desk->itrApi, m_desk->journal, m_desk->tries, m_desk->clock}, {});
    expecting.setExpectedPan(ApiFixture::pan());
    page.setSession(expecting);
    QCOMPARE(page.findChild<PanEdit *>()->pan(), std::optional(ApiFixture::pan()));
}

void tst_CredentialsPage::startAgainIsThereWithoutAService()
{
    m_page->removeSession(u"Starting…"_qs);
    enter();
    QVERIFY(!PageFixture::button(*m_page, u"Request OTP"_qs)->isEnabled());
    QVERIFY(PageFixture::tabTo(u"Start again"_qs));
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(pan()->text(), QString());
    QVERIFY(password()->isEmpty());
}

void tst_CredentialsPage::staysWhereItIsWhenTheScrollBarComes()
{
    const auto left = [this] { return pan()->mapTo(m_page.get(), QPoint()).x(); };
    const auto right = [this, left] { return left() + pan()->width(); };
    QVERIFY(!m_page->verticalScrollBar()->isVisible());
    const int leftBefore = left();
    const int rightBefore = right();
    m_page->resize(m_page->width(), 250);
    QTRY_VERIFY(m_page->verticalScrollBar()->isVisible());
    QCOMPARE(left(), leftBefore);
    QCOMPARE(right(), rightBefore);
}

QTEST_MAIN(tst_CredentialsPage)
#include "tst_CredentialsPage.moc"
