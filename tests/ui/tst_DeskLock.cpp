#include "CaseList.h"
#include "CaseView.h"
#include "DeskDriver.h"
#include "dialogs/JournalWindow.h"
#include "pages/CredentialsPage.h"
#include "pages/ItrDataPage.h"
#include "pages/LockPage.h"
#include "pages/OtpPage.h"
#include "widgets/PanEdit.h"
#include "widgets/SecretEdit.h"
#include "widgets/SecretEditAccessible.h"
#include "widgets/StatusBanner.h"

#include <QApplication>
#include <QTest>

#include <unistd.h>

using namespace std::chrono_literals;

/// The desk locks: nothing of any case is on the screen, and no secret that was typed is left.
class tst_DeskLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void takesEveryCaseOffTheScreen();
    void wipesWhatWasTyped_data();
    void wipesWhatWasTyped();
    void wipesThePasswordThatIsHeld();
    void goesOn_data();
    void goesOn();
    void showsAfterwardsWhatAFailedCallCameTo();
    void showsAfterwardsTheOtpsTime();
    void showsAfterwardsTheCallThatStillRuns();
    void asksAfterwardsWhatItAskedBefore();
    void showsTheDataAgain();
    void closesWhatElseIsOpen();
    void obeysNoOtherKey();
    void keepsNewsToItself();
    void locksByItselfWhenNobodyIsThere();

private:
    bool requested(const QString &pan, CaseState state)
    {
        if (!m_desk->giveConsent())
            return false;
        m_desk->requestOtp(pan, u"Xq7-portal!"_qs);
        return QTest::qWaitFor([&] { return m_desk->session().state() == state; }, 20'000);
    }
    void lock() { m_desk->press(Qt::Key_L, Qt::ControlModifier); }
    template <typename Page>
    bool shows() const
    {
        const auto pages = m_desk->window().findChildren<Page *>();
        return std::ranges::any_of(pages, &QWidget::isVisible);
    }
    bool canRead(const QString &words)
    {
        return QTest::qWaitFor([&] { return m_desk->reads().contains(words); }, 20'000);
    }

    std::unique_ptr<DeskDriver> m_desk;
};

void tst_DeskLock::initTestCase()
{
    installSecretEditAccessibility();
    QApplication::setQuitOnLastWindowClosed(false);
}

void tst_DeskLock::init()
{
    m_desk = std::make_unique<DeskDriver>();
    QVERIFY(m_desk->open());
}

void tst_DeskLock::cleanup()
{
    m_desk.reset();
}

void tst_DeskLock::takesEveryCaseOffTheScreen()
{
    QVERIFY(m_desk->giveConsent(u"LOAN-0412"_qs));
    m_desk->newCase();
    QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    QVERIFY(m_desk->window().windowTitle().contains(u"XXXPXXXXXT"_qs));
    QVERIFY(m_desk->reads().contains(u"XXXPXXXXXT"_qs));
    QVERIFY(shows<CaseList>());
    lock();
    QVERIFY(m_desk->window().isLocked());
    QVERIFY(canRead(u"The desk is locked"_qs));
    QVERIFY(!m_desk->reads().contains(u"XXXPX"_qs));
    QVERIFY(!m_desk->reads().contains(u"LOAN"_qs));
    QVERIFY(!m_desk->window().windowTitle().contains(u"XXXPX"_qs));
    // Replaced, not covered.
    for (QWidget *widget : m_desk->window().findChildren<QWidget *>()) {
        QVERIFY2(!qobject_cast<CaseView *>(widget) && !qobject_cast<CaseList *>(widget)
                && !qobject_cast<CredentialsPage *>(widget) && !qobject_cast<OtpPage *>(widget),
            widget->metaObject()->className());
    }
    QCOMPARE(m_desk->desk().cases().size(), 2);
    QCOMPARE(m_desk->desk().cases().constLast()->state(), CaseState::Otp);
}

void tst_DeskLock::wipesWhatWasTyped_data()
{
    QTest::addColumn<bool>("otp");
    QTest::newRow("password") << false;
    QTest::newRow("OTP and AccessToken") << true;
}

void tst_DeskLock::wipesWhatWasTyped()
{
    QFETCH(bool, otp);
    if (otp)
        QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    else
        QVERIFY(m_desk->giveConsent());
    const int before = Secret::holders();
    if (otp) {
        m_desk->type(u"123"_qs);
        QVERIFY(m_desk->tabTo(u"AccessToken"_qs));
    } else {
        m_desk->type(u"XXXPX0001T"_qs);
        QVERIFY(m_desk->tabTo(u"Portal password"_qs));
    }
    m_desk->type(u"Xq7-por"_qs);
    QVERIFY(Secret::holders() > before);
    lock();
    QCOMPARE(Secret::holders(), before);
    QVERIFY(m_desk->window().findChildren<SecretEdit *>().isEmpty());
}

void tst_DeskLock::wipesThePasswordThatIsHeld()
{
    // Held, because the organisation's policy says so: it counts in the sandbox as well.
    QTemporaryDir folder;
    ConfigPlaces places;
    places.policyFile = folder.filePath(u"policy.ini"_qs);
    places.policyOwner = geteuid();
    QFile policy(places.policyFile);
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("[service]\nbaseUrl=https://another.example\n[otp]\nholdPassword=true\n");
    policy.close();
    QVERIFY(policy.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    m_desk = std::make_unique<DeskDriver>();
    QVERIFY(m_desk->open(places));
    QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    QVERIFY(m_desk->session().holdsPassword());
    const int before = Secret::holders();
    ItrSession &session = m_desk->session();
    lock();
    QVERIFY(!session.holdsPassword());
    QCOMPARE(Secret::holders(), before - 1);
}

void tst_DeskLock::goesOn_data()
{
    QTest::addColumn<bool>("click");
    QTest::newRow("Enter") << false;
    QTest::newRow("click") << true;
}

void tst_DeskLock::goesOn()
{
    QFETCH(bool, click);
    QVERIFY(m_desk->giveConsent(u"first"_qs));
    m_desk->type(u"XXXPX0001T"_qs);
    ItrSession &session = m_desk->session();
    m_desk->newCase();
    m_desk->window().showCase(&session);
    lock();
    QVERIFY(shows<LockPage>());
    if (click)
        QTest::mouseClick(m_desk->window().findChild<LockPage *>()->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    else
        m_desk->press(Qt::Key_Return);
    QVERIFY(!m_desk->window().isLocked());
    QCOMPARE(&m_desk->session(), &session);
    QVERIFY(shows<CaseList>());
    QVERIFY(shows<CredentialsPage>());
    QCOMPARE(session.state(), CaseState::Credentials);
    QTRY_VERIFY(!m_desk->window().findChild<LockPage *>());
    // And it works: the case is gone on with.
    QVERIFY(m_desk->tabTo(u"PAN"_qs));
    m_desk->requestOtp(u"XXXPX0001T"_qs, u"Xq7-portal!"_qs);
    QTRY_COMPARE(session.state(), CaseState::Otp);
}

void tst_DeskLock::showsAfterwardsWhatAFailedCallCameTo()
{
    QVERIFY(m_desk->giveConsent());
    m_desk->requestOtp(u"XXXPX0400T"_qs, u"Xq7-portal!"_qs);
    ItrSession &session = m_desk->session();
    QCOMPARE(session.state(), CaseState::RequestingOtp);
    lock();
    QCOMPARE(session.state(), CaseState::RequestingOtp);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QVERIFY(!m_desk->reads().contains(u"refused what was entered"_qs));
    m_desk->press(Qt::Key_Return);
    QVERIFY(canRead(u"The service refused what was entered."_qs));
    // Whose it is is known; the password is not.
    QVERIFY(m_desk->window().findChild<PanEdit *>()->pan());
    QVERIFY(m_desk->window().findChild<CredentialsPage *>()->findChild<SecretEdit *>()->isEmpty());
}

void tst_DeskLock::showsAfterwardsTheOtpsTime()
{
    QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    ItrSession &session = m_desk->session();
    lock();
    const auto left = session.otpTimeLeft();
    m_desk->clock().turn(5min);
    QVERIFY(session.otpTimeLeft() <= left - 5min);
    // Going on is a key press after five minutes, which is less than locks.
    m_desk->press(Qt::Key_Return);
    QVERIFY(shows<OtpPage>());
    QVERIFY(canRead(u"For PAN XXXPXXXXXT."_qs));
    QVERIFY(m_desk->tabTo(u"OTP"_qs));
    m_desk->submitOtp(u"123456"_qs);
    QTRY_COMPARE(session.state(), CaseState::Data);
}

void tst_DeskLock::showsAfterwardsTheCallThatStillRuns()
{
    QVERIFY(m_desk->giveConsent());
    m_desk->requestOtp(u"XXXPX0902T"_qs, u"Xq7-portal!"_qs); // no answer at all
    ItrSession &session = m_desk->session();
    lock();
    m_desk->press(Qt::Key_Return);
    QCOMPARE(session.state(), CaseState::RequestingOtp);
    QVERIFY(shows<CredentialsPage>());
    QVERIFY(m_desk->tabTo(u"Cancel"_qs));
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QVERIFY(canRead(u"You cancelled the request."_qs));
}

void tst_DeskLock::asksAfterwardsWhatItAskedBefore()
{
    QVERIFY(requested(u"XXXPX0015T"_qs, CaseState::AskingOperator));
    ItrSession &session = m_desk->session();
    lock();
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->answer(u"Yes"_qs));
    QTRY_COMPARE(session.state(), CaseState::Otp);
}

void tst_DeskLock::showsTheDataAgain()
{
    QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    m_desk->submitOtp(u"123456"_qs);
    ItrSession &session = m_desk->session();
    QTRY_COMPARE(session.state(), CaseState::Data);
    lock();
    QVERIFY(m_desk->window().findChildren<ItrDataPage *>().isEmpty());
    m_desk->press(Qt::Key_Return);
    QVERIFY(shows<ItrDataPage>());
    QVERIFY(canRead(u"For PAN XXXPXXXXXT."_qs));
    QCOMPARE(session.years().size(), 1);
}

void tst_DeskLock::closesWhatElseIsOpen()
{
    m_desk->press(Qt::Key_J, Qt::ControlModifier);
    const auto others = [this] {
        const auto all = QApplication::topLevelWidgets();
        return std::ranges::count_if(
            all, [this](const QWidget *widget) { return widget != &m_desk->window() && widget->isVisible(); });
    };
    QTRY_COMPARE(others(), 1);
    m_desk->window().lock();
    QCOMPARE(others(), 0);
    const auto journals = [] {
        const auto all = QApplication::topLevelWidgets();
        return std::ranges::count_if(all, [](QWidget *widget) { return qobject_cast<JournalWindow *>(widget); });
    };
    QTRY_COMPARE(journals(), 0);
}

void tst_DeskLock::obeysNoOtherKey()
{
    lock();
    for (const auto key : {Qt::Key_N, Qt::Key_W, Qt::Key_F, Qt::Key_J, Qt::Key_I, Qt::Key_L, Qt::Key_Comma, Qt::Key_Tab})
        QTest::keyClick(&m_desk->window(), key, Qt::ControlModifier);
    QTest::keyClick(&m_desk->window(), Qt::Key_F9);
    QVERIFY(m_desk->window().isLocked());
    QCOMPARE(m_desk->desk().cases().size(), 1);
    QVERIFY(!shows<CaseList>());
}

void tst_DeskLock::keepsNewsToItself()
{
    QVERIFY(requested(u"XXXPX0001T"_qs, CaseState::Otp));
    m_desk->window().tell({.tone = Look::Tone::Warning,
        .title = u"About XXXPXXXXXT"_qs, .sentences = {}, .quoted = {}, .code = {}});
    lock();
    QVERIFY(!m_desk->reads().contains(u"XXXPX"_qs));
    m_desk->window().tell({.tone = Look::Tone::Danger,
        .title = u"More about XXXPXXXXXT"_qs, .sentences = {}, .quoted = {}, .code = {}});
    QVERIFY(!m_desk->reads().contains(u"XXXPX"_qs));
    m_desk->press(Qt::Key_Return);
    QVERIFY(canRead(u"More about XXXPXXXXXT"_qs));
}

void tst_DeskLock::locksByItselfWhenNobodyIsThere()
{
    QVERIFY(m_desk->giveConsent());
    m_desk->type(u"XXXPX0001T"_qs);
    QVERIFY(m_desk->tabTo(u"Portal password"_qs));
    const int before = Secret::holders();
    m_desk->type(u"Xq7-"_qs);
    m_desk->clock().turn(Deployment().lockAfter - 30s);
    m_desk->type(u"p"_qs);
    m_desk->clock().turn(Deployment().lockAfter - 30s);
    QCoreApplication::processEvents();
    QVERIFY(!m_desk->window().isLocked());
    m_desk->clock().turn(31s);
    m_desk->type(u"o"_qs); // as somebody who wakes the computer
    QTRY_VERIFY(m_desk->window().isLocked());
    QCOMPARE(Secret::holders(), before);
}

QTEST_MAIN(tst_DeskLock)
#include "tst_DeskLock.moc"
