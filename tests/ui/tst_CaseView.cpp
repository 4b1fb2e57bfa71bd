#include "CaseView.h"

#include "CaseFixture.h"
#include "pages/CaseEndPage.h"
#include "pages/ConsentPage.h"
#include "pages/CredentialsPage.h"
#include "pages/ItrDataPage.h"
#include "pages/OtpPage.h"
#include "widgets/PanEdit.h"
#include "widgets/SecretEdit.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

/// One case as a person works on it.
class tst_CaseView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesEachPageWhenItsStepComes();
    void saysWhoseCaseItIsAndHowManyTriesAreUsed();
    void keepsWhatWasTypedInTheBackground();
    void takesNoFocusInTheBackground();
    void asksBeforeConsentIsWithdrawn();
    void keepsNothingOfACaseThatEnded();
    void asksBeforeItCloses();
    void asksBeforeItExpires();
    void saysThatTheJournalRefused();

private:
    /// A window with a case in the front and a field beside it.
    struct Window : QWidget {
        Window()
            : view(new CaseView(choices, this))
            , beside(new QLineEdit(this))
        {
            auto *column = new QVBoxLayout(this);
            column->addWidget(view);
            column->addWidget(beside);
        }
        ~Window() override { delete view; } // before the choices
        ConsentChoices choices;
        CaseView *view;
        QLineEdit *beside;
    };
    static bool takesAnswer(const Window &window)
    {
        const auto banners = window.findChildren<StatusBanner *>();
        return std::ranges::any_of(banners, &StatusBanner::takesKeys);
    }
};

void tst_CaseView::makesEachPageWhenItsStepComes()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(qobject_cast<ConsentPage *>(window.view->page()));
    QVERIFY(!window.view->findChild<CredentialsPage *>());
    QVERIFY(!window.view->findChild<OtpPage *>());

    QVERIFY(CaseFixture::consented(session));
    QVERIFY(qobject_cast<CredentialsPage *>(window.view->page()));
    QVERIFY(!window.view->findChild<OtpPage *>());
    QVERIFY(desk.otpSent(session));
    QVERIFY(qobject_cast<OtpPage *>(window.view->page()));
    QVERIFY(CaseFixture::canRead(window, u"15:00"_qs));
    QVERIFY(CaseFixture::canRead(window, u"The portal has sent an OTP."_qs));
    QCOMPARE(CaseFixture::focused(), u"OTP"_qs);
    QVERIFY(desk.dataHere(session));
    QVERIFY(qobject_cast<ItrDataPage *>(window.view->page()));
    session.end(CaseEvent::Finish);
    QVERIFY(qobject_cast<CaseEndPage *>(window.view->page()));
}

void tst_CaseView::saysWhoseCaseItIsAndHowManyTriesAreUsed()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(!CaseFixture::button(window, u"Withdraw consent"_qs));
    QVERIFY(CaseFixture::consented(session, u"LOAN-1"_qs));
    QVERIFY(CaseFixture::button(window, u"Withdraw consent"_qs));
    desk.say("invalid credentials");
    session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QVERIFY(CaseFixture::canRead(window, u"LOAN-1 · XXXPXXXXXT"_qs));
    QVERIFY(CaseFixture::canRead(window, u"1 of 5 tries used"_qs));
    QVERIFY(!CaseFixture::reads(window).contains(u"XXXPX0001T"_qs));
}

void tst_CaseView::keepsWhatWasTypedInTheBackground()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(CaseFixture::consented(session));
    CaseFixture::type(u"XXXPX0001T"_qs);
    QVERIFY(CaseFixture::tabTo(u"Portal password"_qs));
    CaseFixture::type(u"Passw"_qs);
    const StepPage *page = window.view->page();

    window.view->setOpen(false);
    window.view->setVisible(false);
    window.beside->setFocus();
    window.view->setOpen(true);
    window.view->setVisible(true);
    window.view->takeFocus();
    QCOMPARE(window.view->page(), page);
    QCOMPARE(window.view->findChild<PanEdit *>()->text(), u"XXXPX0001T"_qs);
    QCOMPARE(CaseFixture::focused(), u"Portal password"_qs);
    CaseFixture::type(u"0rd!"_qs);
    desk.say("OTP Sent");
    CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), CaseState::Otp);
    QVERIFY(desk.server.lastRequest().contains("Passw0rd!"));
}

void tst_CaseView::takesNoFocusInTheBackground()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(CaseFixture::consented(session));
    window.view->setOpen(false);
    window.view->setVisible(false);
    window.beside->setFocus();

    const auto isUndisturbed = [&] { return QApplication::focusWidget() == window.beside; };
    // Refused, unknown words, sent, refused, arrived: each page wishes for the focus.
    desk.say("invalid credentials");
    session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QVERIFY(isUndisturbed());
    desk.say("Queued with the portal");
    session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(session.state(), CaseState::AskingOperator);
    QTRY_VERIFY(window.view->page()->banner()->isVisibleTo(window.view->page()));
    QVERIFY(isUndisturbed());
    session.answerOtpReceived(true);
    QTRY_COMPARE(session.state(), CaseState::Otp);
    QVERIFY(isUndisturbed());
    desk.reply(400, R"({"detail":{"body":{"otp":["Wrong OTP"]}},"message":"refused"})");
    session.submitOtp(ApiFixture::secret(u"123456"), Secret());
    QTRY_COMPARE(session.state(), CaseState::Otp);
    QVERIFY(isUndisturbed());
    QVERIFY(desk.dataHere(session));
    QVERIFY(isUndisturbed());
    CaseFixture::type(u"typed"_qs);
    QCOMPARE(window.beside->text(), u"typed"_qs);

    window.view->setOpen(true);
    window.view->setVisible(true);
    window.view->takeFocus();
    QVERIFY(window.view->isAncestorOf(QApplication::focusWidget()));
}

void tst_CaseView::asksBeforeConsentIsWithdrawn()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(desk.otpSent(session));
    for (StatusBanner *banner : window.view->findChildren<StatusBanner *>())
        banner->setUnreadFor(0ms);
    QVERIFY(CaseFixture::tabTo(u"Withdraw consent"_qs));
    CaseFixture::press(Qt::Key_Space);
    QVERIFY(CaseFixture::canRead(window, u"Has the taxpayer withdrawn consent?"_qs));
    CaseFixture::press(Qt::Key_Return);
    QCOMPARE(session.state(), CaseState::Otp);
    QVERIFY(CaseFixture::tabTo(u"No"_qs));
    QTRY_VERIFY(takesAnswer(window));
    CaseFixture::press(Qt::Key_Space);
    QCOMPARE(session.state(), CaseState::Otp);
    QVERIFY(!CaseFixture::reads(window).contains(u"Has the taxpayer withdrawn consent?"_qs));
    QCOMPARE(CaseFixture::focused(), u"OTP"_qs);

    window.view->askToWithdraw();
    QVERIFY(CaseFixture::canRead(window, u"Has the taxpayer withdrawn consent?"_qs));
    QTRY_VERIFY(takesAnswer(window));
    QVERIFY(CaseFixture::tabTo(u"Yes"_qs));
    CaseFixture::press(Qt::Key_Space);
    QTRY_COMPARE(session.state(), CaseState::Cancelled);
    QVERIFY(CaseFixture::canRead(window, u"Consent was withdrawn"_qs));
    QCOMPARE(CaseFixture::focused(), u"New case"_qs);
}

void tst_CaseView::keepsNothingOfACaseThatEnded()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(desk.otpSent(session));
    CaseFixture::type(u"1234"_qs);
    const QPointer<CredentialsPage> credentials = window.view->findChild<CredentialsPage *>();
    const QPointer<OtpPage> otp = window.view->findChild<OtpPage *>();
    QVERIFY(otp);
    session.end(CaseEvent::Abandon);
    // At once, and then even the pages go.
    for (const auto *secret : window.view->findChildren<SecretEdit *>())
        QVERIFY(secret->isEmpty());
    QTRY_VERIFY(!otp && !credentials && !window.view->findChild<ConsentPage *>());
    QVERIFY(window.view->findChildren<SecretEdit *>().isEmpty());
}

void tst_CaseView::asksBeforeItCloses()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(desk.otpSent(session));
    for (StatusBanner *banner : window.view->findChildren<StatusBanner *>())
        banner->setUnreadFor(0ms);
    window.view->askToClose();
    QVERIFY(CaseFixture::canRead(window, u"Close this case before its data has come?"_qs));
    QCOMPARE(session.state(), CaseState::Otp);
    QTRY_VERIFY(takesAnswer(window));
    QVERIFY(CaseFixture::tabTo(u"Yes"_qs));
    CaseFixture::press(Qt::Key_Space);
    QTRY_COMPARE(session.state(), CaseState::Abandoned);
}

void tst_CaseView::asksBeforeItExpires()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(desk.otpSent(session));
    CaseFixture::type(u"12"_qs);
    desk.clock.advance(CaseFixture::usual().caseIdleLimit - 30s);
    desk.desk.endIdleCases();
    QVERIFY(CaseFixture::canRead(window, u"In a minute it ends."_qs));
    QCOMPARE(CaseFixture::focused(), u"OTP"_qs); // whoever types is not interrupted
    QTRY_VERIFY(takesAnswer(window));
    QVERIFY(CaseFixture::tabTo(u"Keep it open"_qs));
    CaseFixture::press(Qt::Key_Space);
    QVERIFY(!CaseFixture::reads(window).contains(u"In a minute it ends."_qs));
    QVERIFY(!session.isAboutToExpire());

    desk.clock.advance(CaseFixture::usual().caseIdleLimit - 30s);
    desk.desk.endIdleCases();
    QVERIFY(CaseFixture::canRead(window, u"In a minute it ends."_qs));
    session.prepare(); // somebody works on it
    QVERIFY(!CaseFixture::reads(window).contains(u"In a minute it ends."_qs));
    desk.clock.advance(CaseFixture::usual().caseIdleLimit);
    desk.desk.endIdleCases();
    QCOMPARE(session.state(), CaseState::Expired);
}

void tst_CaseView::saysThatTheJournalRefused()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    Window window;
    window.view->setSession(session);
    QVERIFY(CaseFixture::show(window));
    QVERIFY(CaseFixture::consented(session));
    desk.journal.refuses = true;
    const int before = desk.server.requests();
    session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QVERIFY(CaseFixture::canRead(window, u"journal"_qs));
    QCOMPARE(desk.server.requests(), before);
}

QTEST_MAIN(tst_CaseView)
#include "tst_CaseView.moc"
