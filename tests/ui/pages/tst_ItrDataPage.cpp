#include "pages/ItrDataPage.h"

#include "PageFixture.h"

using State = ItrSession::State;

/// Step 3 as a person meets it.
class tst_ItrDataPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatArrivedAndWipesItWithTheCase();
};

void tst_ItrDataPage::saysWhatArrivedAndWipesItWithTheCase()
{
    PageFixture desk;
    ItrDataPage page(desk.session);
    QVERIFY(PageFixture::show(page));
    desk.session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(desk.session.state(), State::Otp);
    desk.session.submitOtp(ApiFixture::secret(u"123456"), Secret());
    Q_EMIT desk.stage.done(u"The return has arrived: ITR-1, 74 fields, 1.7 KiB."_qs);
    page.focusFirst();

    QTRY_VERIFY(PageFixture::reads(page).contains(u"ITR-1, 74 fields"_qs));
    QVERIFY(PageFixture::reads(page).contains(u"For PAN XXXPXXXXXT."_qs));
    QVERIFY(PageFixture::reads(page).contains(
        u"Only this summary is kept; the full view comes with a later version."_qs));
    QCOMPARE(PageFixture::focused(), u"New case"_qs);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(desk.session.state(), State::Credentials);
    QVERIFY(!PageFixture::reads(page).contains(u"ITR-1"_qs));
    QVERIFY(!PageFixture::reads(page).contains(u"XXXP"_qs));
}

QTEST_MAIN(tst_ItrDataPage)
#include "tst_ItrDataPage.moc"
