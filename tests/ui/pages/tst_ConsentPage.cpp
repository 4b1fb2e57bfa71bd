#include "pages/ConsentPage.h"

#include "CaseFixture.h"
#include "widgets/ConsentNoticeBox.h"

#include <QComboBox>
#include <QRadioButton>
#include <QScrollBar>

using namespace std::chrono_literals;
using Kind = JournalEvent::Kind;

/// The first step of a case as a person meets it.
class tst_ConsentPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheConsentThatWasTakenDown();
    void takesNoEnterThatWasMeantForTheCaseBefore();
    void takesNoEnterWhileItRecords();
    void offersWhatWasChosenLast();
    void showsTheNoticeOfTheDeploymentInEachLanguage();
    void namesThePurposeInTheNotice();
    void marksADraftUntilItIsApproved_data();
    void marksADraftUntilItIsApproved();
    void offersTheReferenceOfTheWorkList();
    void saysThatTheConsentCouldNotBeRecorded();
    void scrollsTheNoticeByKeyboard();
    void goesRoundByKeyboardAndNamesEveryControl();
    void waitsForItsService();

private:
    // On this platform assistive technologies read a choice's value as its name; its label is told as a relation.
    const QString loan = u"Check of income for a loan"_qs;

    static bool shows(ConsentPage &page)
    {
        page.setUnreadFor(0ms);
        const bool shown = CaseFixture::show(page) && QTest::qWaitFor([&] { return page.takesConsent(); });
        page.focusFirst();
        return shown;
    }
};

void tst_ConsentPage::givesTheConsentThatWasTakenDown()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(session);
    QVERIFY(shows(page));
    QCOMPARE(CaseFixture::focused(), u"Your reference"_qs);
    CaseFixture::type(u"LOAN-0042"_qs);
    QTest::keyClick(&page, Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(page.findChildren<QRadioButton *>().at(2)->isChecked());
    QVERIFY(CaseFixture::tabTo(loan));
    CaseFixture::press(Qt::Key_Down);
    CaseFixture::press(Qt::Key_Return);

    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QCOMPARE(desk.journal.count(Kind::ConsentGiven), 1);
    const JournalEvent &event = desk.journal.events.last();
    QCOMPARE(event.consentReference, u"LOAN-0042"_qs);
    QCOMPARE(event.purpose, u"Preparing this year's return"_qs);
    QCOMPARE(event.consentManner, u"in writing"_qs);
    QCOMPARE(event.language, u"en"_qs);
    QCOMPARE(event.noticeVersion, u"1.0"_qs);
    QCOMPARE(session.reference(), u"LOAN-0042"_qs);
}

void tst_ConsentPage::takesNoEnterThatWasMeantForTheCaseBefore()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(session);
    page.setUnreadFor(1h);
    QVERIFY(CaseFixture::show(page));
    page.focusFirst();
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::tabTo(u"Consent given"_qs));
    CaseFixture::press(Qt::Key_Return);
    CaseFixture::press(Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(session.state(), CaseState::Consent);
    QCOMPARE(desk.journal.count(Kind::ConsentGiven), 0);
}

void tst_ConsentPage::takesNoEnterWhileItRecords()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(session);
    QVERIFY(shows(page));
    for (int i = 0; i < 3; ++i)
        CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QCOMPARE(desk.journal.count(Kind::ConsentGiven), 1);
    QCOMPARE(desk.journal.count(Kind::EventRefused), 0);
}

void tst_ConsentPage::offersWhatWasChosenLast()
{
    CaseFixture desk;
    ConsentChoices choices;
    {
        ConsentPage page(choices);
        page.setSession(*desk.desk.openCase());
        QVERIFY(shows(page));
        QTest::keyClick(&page, Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(page.findChildren<QRadioButton *>().at(1)->isChecked());
        QVERIFY(CaseFixture::tabTo(loan));
        CaseFixture::press(Qt::Key_Down);
        QVERIFY(CaseFixture::tabTo(u"English"_qs));
        CaseFixture::press(Qt::Key_Down);
    }
    ConsentPage next(choices);
    next.setSession(*desk.desk.openCase());
    QVERIFY(shows(next));
    QVERIFY(next.findChildren<QRadioButton *>().at(1)->isChecked());
    QVERIFY(CaseFixture::reads(next).contains(u"सहमति"_qs));
    QVERIFY(CaseFixture::reads(next).contains(u"Preparing this year's return"_qs)); // in the notice
}

void tst_ConsentPage::showsTheNoticeOfTheDeploymentInEachLanguage()
{
    CaseFixture desk;
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(*desk.desk.openCase());
    QVERIFY(shows(page));
    QVERIFY(CaseFixture::reads(page).contains(u"Made-up Bank asks for your consent"_qs));
    const auto *box = page.findChild<ConsentNoticeBox *>();
    QVERIFY(box->accessibleDescription().contains(u"How to complain"_qs));

    QVERIFY(CaseFixture::tabTo(u"English"_qs));
    CaseFixture::press(Qt::Key_Down);
    QVERIFY(!CaseFixture::reads(page).contains(u"asks for your consent"_qs));
    QVERIFY(CaseFixture::reads(page).contains(u"Made-up Bank"_qs));
    QVERIFY(box->accessibleDescription().contains(u"सहमति"_qs));
}

void tst_ConsentPage::namesThePurposeInTheNotice()
{
    CaseFixture desk;
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(*desk.desk.openCase());
    QVERIFY(shows(page));
    QVERIFY(CaseFixture::reads(page).contains(u"only: Check of income for a loan"_qs));
    QVERIFY(CaseFixture::tabTo(loan));
    CaseFixture::press(Qt::Key_Down);
    QVERIFY(CaseFixture::reads(page).contains(u"only: Preparing this year's return"_qs));
}

void tst_ConsentPage::marksADraftUntilItIsApproved_data()
{
    QTest::addColumn<bool>("approved");
    QTest::newRow("draft") << false;
    QTest::newRow("approved") << true;
}

void tst_ConsentPage::marksADraftUntilItIsApproved()
{
    QFETCH(bool, approved);
    Deployment deployment = CaseFixture::usual();
    deployment.noticeApproved = approved;
    CaseFixture desk(deployment);
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(*desk.desk.openCase());
    QVERIFY(shows(page));
    QCOMPARE(CaseFixture::reads(page).contains(u"Draft, to be approved by your counsel"_qs), !approved);
}

void tst_ConsentPage::offersTheReferenceOfTheWorkList()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase(u"LOAN-7"_qs, ApiFixture::pan());
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(session);
    QVERIFY(shows(page));
    QVERIFY(CaseFixture::reads(page).contains(u"For PAN XXXPXXXXXT"_qs));
    CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QCOMPARE(session.consent()->reference, u"LOAN-7"_qs);
}

void tst_ConsentPage::saysThatTheConsentCouldNotBeRecorded()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(session);
    QVERIFY(shows(page));
    desk.journal.refuses = true;
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::canRead(page, u"The consent could not be recorded, so the case does not go on."_qs));
    QCOMPARE(session.state(), CaseState::Consent);
    desk.journal.refuses = false;
    CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
}

void tst_ConsentPage::scrollsTheNoticeByKeyboard()
{
    CaseFixture desk;
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(*desk.desk.openCase());
    QVERIFY(shows(page));
    QVERIFY(CaseFixture::tabTo(u"Consent notice"_qs));
    const QScrollBar *bar = page.findChild<ConsentNoticeBox *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    CaseFixture::press(Qt::Key_Space);
    QVERIFY(bar->value() > 0);
    CaseFixture::press(Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    CaseFixture::press(Qt::Key_Up);
    QVERIFY(bar->value() < bar->maximum());
    CaseFixture::press(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void tst_ConsentPage::goesRoundByKeyboardAndNamesEveryControl()
{
    CaseFixture desk;
    ConsentChoices choices;
    ConsentPage page(choices);
    page.setSession(*desk.desk.openCase());
    QVERIFY(shows(page));
    QStringList round;
    do {
        round += CaseFixture::focused();
        CaseFixture::press(Qt::Key_Tab);
    } while (CaseFixture::focused() != round.constFirst() && round.size() < 20);
    QCOMPARE(round,
        (QStringList{u"Your reference"_qs, u"Consent given"_qs, u"Close case"_qs,
            u"English"_qs, u"Consent notice"_qs, u"In person"_qs, loan}));
}

void tst_ConsentPage::waitsForItsService()
{
    ConsentChoices choices;
    ConsentPage page(choices);
    page.removeSession(u"Starting the sandbox…"_qs);
    page.setUnreadFor(0ms);
    QVERIFY(CaseFixture::show(page));
    page.focusFirst();
    CaseFixture::type(u"LOAN-9"_qs);
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::reads(page).contains(u"Starting the sandbox…"_qs));

    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    page.setSession(session);
    QVERIFY(!CaseFixture::reads(page).contains(u"Starting the sandbox…"_qs));
    QTRY_VERIFY(page.takesConsent());
    CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QCOMPARE(session.consent()->reference, u"LOAN-9"_qs);
}

QTEST_MAIN(tst_ConsentPage)
#include "tst_ConsentPage.moc"
