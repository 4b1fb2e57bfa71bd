#include "pages/CaseEndPage.h"

#include "CaseFixture.h"

#include <QSignalSpy>

/// The end of a case as a person meets it.
class tst_CaseEndPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatBecameOfTheCase_data();
    void saysWhatBecameOfTheCase();
    void followsTheLogoutToItsEnd();
    void saysWhyTheLogoutWasNotMadeAndWhatToDo();
    void saysThatThereIsNothingToLogOutOf();
    void goesOnByKeyboard();
};

void tst_CaseEndPage::saysWhatBecameOfTheCase_data()
{
    QTest::addColumn<CaseEvent>("event");
    QTest::addColumn<QString>("words");
    QTest::newRow("done") << CaseEvent::Finish << u"This case is done"_qs;
    QTest::newRow("withdrawn") << CaseEvent::Withdraw << u"Consent was withdrawn"_qs;
    QTest::newRow("expired") << CaseEvent::Expire << u"This case has expired"_qs;
    QTest::newRow("given up") << CaseEvent::GiveUp << u"This case was given up"_qs;
    QTest::newRow("closed") << CaseEvent::Abandon << u"This case was closed"_qs;
}

void tst_CaseEndPage::saysWhatBecameOfTheCase()
{
    QFETCH(CaseEvent, event);
    QFETCH(QString, words);
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(desk.otpSent(session, ApiFixture::pan(), u"LOAN-1"_qs));
    if (event == CaseEvent::Finish)
        QVERIFY(desk.dataHere(session));
    session.end(event);
    CaseEndPage page(session);
    QVERIFY(CaseFixture::show(page));
    QVERIFY2(CaseFixture::reads(page).contains(words), qPrintable(CaseFixture::reads(page)));
    QVERIFY(CaseFixture::reads(page).contains(u"PAN XXXPXXXXXT · Reference LOAN-1"_qs));
}

void tst_CaseEndPage::followsTheLogoutToItsEnd()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(desk.dataHere(session));
    QSslSocket *waiting = nullptr;
    desk.server.onRequest = [&](QSslSocket &socket) { waiting = &socket; };
    session.end(CaseEvent::Finish);
    CaseEndPage page(session);
    QVERIFY(CaseFixture::show(page));
    QVERIFY(CaseFixture::canRead(page, u"Logging out of the portal…"_qs));
    QTRY_VERIFY(waiting);
    FaultServer::answer(*waiting, 200, R"({"status":"Logged out"})");
    QVERIFY(CaseFixture::canRead(page, u"The session at the portal has been logged out."_qs));
}

void tst_CaseEndPage::saysWhyTheLogoutWasNotMadeAndWhatToDo()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(desk.dataHere(session));
    desk.reply(500, R"({"error":"made-up trouble"})");
    session.end(CaseEvent::Finish);
    CaseEndPage page(session);
    QVERIFY(CaseFixture::show(page));
    QVERIFY(CaseFixture::canRead(page, u"The session at the portal could not be logged out:"_qs));
    QVERIFY(CaseFixture::reads(page).contains(u"(ITR-37)"_qs));
    QVERIFY(CaseFixture::reads(page).contains(u"the taxpayer can log in at the portal and log out there"_qs));
}

void tst_CaseEndPage::saysThatThereIsNothingToLogOutOf()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(CaseFixture::consented(session));
    session.end(CaseEvent::Abandon);
    CaseEndPage page(session);
    QVERIFY(CaseFixture::show(page));
    QVERIFY(CaseFixture::canRead(page, u"There is no session at the portal to log out of."_qs));
}

void tst_CaseEndPage::goesOnByKeyboard()
{
    CaseFixture desk;
    ItrSession &session = *desk.desk.openCase();
    QVERIFY(CaseFixture::consented(session));
    session.end(CaseEvent::Abandon);
    CaseEndPage page(session);
    const QSignalSpy newCase(&page, &CaseEndPage::newCaseWanted);
    const QSignalSpy removed(&page, &CaseEndPage::removeWanted);
    QVERIFY(CaseFixture::show(page));
    page.focusFirst();
    QCOMPARE(CaseFixture::focused(), u"New case"_qs);
    CaseFixture::press(Qt::Key_Return);
    QCOMPARE(newCase.size(), 1);
    QVERIFY(CaseFixture::tabTo(u"Remove from list"_qs));
    CaseFixture::press(Qt::Key_Return);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(newCase.size(), 1);
}

QTEST_MAIN(tst_CaseEndPage)
#include "tst_CaseEndPage.moc"
