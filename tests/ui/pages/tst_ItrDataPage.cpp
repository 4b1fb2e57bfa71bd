#include "pages/ItrDataPage.h"

#include "PageFixture.h"
#include "Patience.h"
#include "sandbox/SandboxReturns.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using State = CaseState;

/// The last step as a person meets it.
class tst_ItrDataPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Notice::installAccessibility(); }
    void init();
    void cleanup();

    void showsTheSummaryOfWhatArrived();
    void showsWhatIsHereAlreadyWhenItIsMade();
    void isOnlyAsHighAsTheViewThatIsShown();
    void fetchesAnotherYearAndShowsIt();
    void staysWhereItIsWhenAYearFails();
    void cancelsAYearThatIsBeingFetched();
    void comparesTheYears();
    void notesARevealedValueBeforeItIsShown();
    void showsNoValueThatTheJournalDidNotTake();
    void asksForExportAndPrint();
    void wantsTheCaseClosedAndKeepsNothing();
    void doesNothingOnEnterAlone();

private:
    QTabBar *tabs(const QString &name) const;
    void showView(int view) { tabs(u"Views of the data"_qs)->setCurrentIndex(view); }
    void click(const QString &button)
    {
        QTest::mouseClick(PageFixture::button(*m_page, button), Qt::LeftButton);
    }
    void answerWithYear(int year);
    QString aadhaar() const;
    /// Opens all fields, goes to the Aadhaar number and says yes to its being shown.
    void wantAadhaar();

    std::unique_ptr<PageFixture> m_desk;
    std::unique_ptr<ItrDataPage> m_page;
};

void tst_ItrDataPage::init()
{
    m_desk = std::make_unique<PageFixture>();
    m_page = std::make_unique<ItrDataPage>(m_desk->session, nullptr, [] { return QDate(2024, 11, 1); });
    QVERIFY(PageFixture::show(*m_page));
    m_desk->session.requestOtp(ApiFixture::pan(), ApiFixture::secret(u"Passw0rd!"));
    QTRY_COMPARE(m_desk->session.state(), State::Otp);
    answerWithYear(SandboxReturns::latest.firstYear());
    m_desk->session.submitOtp(ApiFixture::secret(u"123456"), Secret());
    QTRY_COMPARE(m_desk->session.state(), State::Data);
    m_page->focusFirst();
}

void tst_ItrDataPage::cleanup()
{
    m_page.reset();
    m_desk.reset(); // and with it the threads of its server
}

void tst_ItrDataPage::answerWithYear(int year)
{
    m_desk->reply(200, SandboxReturns::body(*TestPan::find(u"XXXPX0001T"), AssessmentYear(year)));
}

QTabBar *tst_ItrDataPage::tabs(const QString &name) const
{
    for (auto *tabs : m_page->findChildren<QTabBar *>()) {
        if (tabs->accessibleName() == name)
            return tabs;
    }
    return nullptr;
}

QString tst_ItrDataPage::aadhaar() const
{
    const QModelIndex current = m_page->findChild<QTreeView *>()->currentIndex();
    return current.siblingAtColumn(0).data().toString() == u"AadhaarCardNo"
        ? current.siblingAtColumn(1).data().toString()
        : QString();
}

void tst_ItrDataPage::wantAadhaar()
{
    for (auto *banner : m_page->findChildren<StatusBanner *>())
        banner->setUnreadFor(std::chrono::milliseconds(0));
    showView(2);
    auto *words = m_page->findChild<QLineEdit *>();
    words->setFocus();
    QTest::keyClicks(words, u"aadhaar"_qs);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_VERIFY(aadhaar().startsWith(u"XXXX XXXX "));
    click(u"Show value…"_qs);
    QTRY_VERIFY(PageFixture::button(*m_page, u"Yes"_qs));
    click(u"Yes"_qs);
}

void tst_ItrDataPage::showsTheSummaryOfWhatArrived()
{
    const QString page = PageFixture::reads(*m_page);
    QVERIFY(page.contains(u"For PAN XXXPXXXXXT."));
    QVERIFY(page.contains(u"TEST TAXPAYER"));
    QVERIFY(page.contains(u"₹ 8,50,000"));
    QVERIFY(page.contains(u"Not supplied"));
    QCOMPARE(tabs(u"Assessment years"_qs)->count(), 1);
    QCOMPARE(tabs(u"Assessment years"_qs)->tabText(0), u"2024-25 · ITR-1"_qs);
}

void tst_ItrDataPage::showsWhatIsHereAlreadyWhenItIsMade()
{
    m_page = std::make_unique<ItrDataPage>(m_desk->session);
    QVERIFY(PageFixture::show(*m_page));
    QVERIFY(PageFixture::reads(*m_page).contains(u"₹ 8,50,000"));
    QVERIFY(!PageFixture::button(*m_page, u"Fetch none"_qs));
    QVERIFY(!m_page->findChild<QTreeView *>()->isVisible());
    QVERIFY(!m_page->findChild<QTableView *>()->isVisible());
}

void tst_ItrDataPage::isOnlyAsHighAsTheViewThatIsShown()
{
    m_page->resize(1000, 700);
    const int shown = m_page->widget()->heightForWidth(1000);
    showView(1);
    QTRY_VERIFY(m_page->widget()->heightForWidth(1000) > shown);
    showView(0);
    QTRY_COMPARE(m_page->widget()->heightForWidth(1000), shown);
}

void tst_ItrDataPage::fetchesAnotherYearAndShowsIt()
{
    click(u"Fetch another year"_qs);
    QCOMPARE(QApplication::focusWidget(), PageFixture::button(*m_page, u"2023-24"_qs));
    QVERIFY(PageFixture::button(*m_page, u"2019-20"_qs));
    QVERIFY(!PageFixture::button(*m_page, u"2018-19"_qs));
    answerWithYear(2022);
    click(u"2022-23"_qs);
    QTRY_COMPARE(tabs(u"Assessment years"_qs)->count(), 2);
    QTRY_COMPARE(m_desk->session.state(), State::Data);
    QVERIFY(m_desk->lastBody().contains("2022-23"));
    QCOMPARE(tabs(u"Assessment years"_qs)->tabText(tabs(u"Assessment years"_qs)->currentIndex()),
        u"2022-23 · ITR-1"_qs);
    QVERIFY(PageFixture::reads(*m_page).contains(u"₹ 6,80,000"));
    QVERIFY(!PageFixture::button(*m_page, u"2023-24"_qs));
    tabs(u"Assessment years"_qs)->setCurrentIndex(0);
    QVERIFY(PageFixture::reads(*m_page).contains(u"₹ 8,50,000"));
}

void tst_ItrDataPage::staysWhereItIsWhenAYearFails()
{
    click(u"Fetch another year"_qs);
    m_desk->reply(500, R"({"error":"Made-up trouble"})");
    click(u"2023-24"_qs);
    QTRY_VERIFY(PageFixture::reads(*m_page).contains(u"Made-up trouble"));
    QCOMPARE(m_desk->session.state(), State::Data);
    QVERIFY(PageFixture::reads(*m_page).contains(u"₹ 8,50,000"));
    QCOMPARE(tabs(u"Assessment years"_qs)->count(), 1);
    QVERIFY(PageFixture::button(*m_page, u"2023-24"_qs)); // to be tried again
}

void tst_ItrDataPage::cancelsAYearThatIsBeingFetched()
{
    click(u"Fetch another year"_qs);
    m_desk->keepSilent();
    click(u"2023-24"_qs);
    QTRY_COMPARE(m_desk->session.state(), State::FetchingYear);
    QVERIFY(PageFixture::reads(*m_page).contains(u"2023-24"));
    QTRY_COMPARE(QApplication::focusWidget(), PageFixture::button(*m_page, u"Cancel"_qs));
    PageFixture::press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->session.state(), State::Data);
    QTRY_VERIFY(m_page->banner()->isVisible());
}

void tst_ItrDataPage::comparesTheYears()
{
    answerWithYear(2023);
    m_desk->session.fetchYear(AssessmentYear(2023));
    QTRY_COMPARE(m_desk->session.years().size(), 2);
    QTRY_COMPARE(m_desk->session.state(), State::Data);
    showView(1);
    const auto *table = m_page->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"2023-24"_qs);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"2024-25"_qs);
    QVERIFY(!tabs(u"Assessment years"_qs)->isVisible());
}

void tst_ItrDataPage::notesARevealedValueBeforeItIsShown()
{
    wantAadhaar();
    // Handed to the journal, which has not confirmed it yet.
    QCOMPARE(m_desk->journal.count(JournalEvent::Kind::ValueRevealed), 1);
    QCOMPARE(m_desk->journal.events.last().outcome, u"ITR.ITR1.PersonalInfo.AadhaarCardNo"_qs);
    QVERIFY(aadhaar().startsWith(u"XXXX XXXX "));
    QTRY_VERIFY(!aadhaar().startsWith(u"XXXX"));
    showView(0);
    showView(2);
    QVERIFY(aadhaar().startsWith(u"XXXX XXXX "));
}

void tst_ItrDataPage::showsNoValueThatTheJournalDidNotTake()
{
    m_desk->journal.refuses = true;
    wantAadhaar();
    QTRY_VERIFY(PageFixture::reads(*m_page).contains(u"The value is not shown"));
    QVERIFY(aadhaar().startsWith(u"XXXX XXXX "));
}

void tst_ItrDataPage::asksForExportAndPrint()
{
    QSignalSpy exported(m_page.get(), &ItrDataPage::exportWanted);
    QSignalSpy printed(m_page.get(), &ItrDataPage::printWanted);
    click(u"Export…"_qs);
    click(u"Print…"_qs);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(printed.size(), 1);
}

void tst_ItrDataPage::wantsTheCaseClosedAndKeepsNothing()
{
    showView(2);
    QSignalSpy close(m_page.get(), &ItrDataPage::closeWanted);
    click(u"Close case"_qs);
    QCOMPARE(close.size(), 1); // the window may ask
    m_desk->session.end(CaseEvent::Finish);
    QVERIFY(!PageFixture::reads(*m_page).contains(u"XXXP"));
    for (const auto *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"TEST TAXPAYER") && !label->accessibleName().contains(u"₹"));
    QVERIFY(!m_page->findChild<QTreeView *>()->model());
    QCOMPARE(m_page->findChild<QTableView *>()->model()->columnCount(), 0);
}

void tst_ItrDataPage::doesNothingOnEnterAlone()
{
    QSignalSpy exported(m_page.get(), &ItrDataPage::exportWanted);
    PageFixture::press(Qt::Key_Return);
    QCOMPARE(exported.size(), 0);
    QCOMPARE(m_desk->session.state(), State::Data);
}

QTEST_MAIN(tst_ItrDataPage)
#include "tst_ItrDataPage.moc"
