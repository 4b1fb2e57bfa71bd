#include "DeskWindow.h"

#include "CaseFixture.h"
#include "CaseList.h"
#include "CaseView.h"
#include "DeskDriver.h"
#include "dialogs/ExportDialog.h"
#include "dialogs/JournalWindow.h"
#include "dialogs/WorkListDialog.h"
#include "widgets/SecretEditAccessible.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryFile>

#include <set>

using namespace std::chrono_literals;
using Kind = JournalEvent::Kind;

/// Many cases at once in the real window on the real sandbox, by keyboard alone.
class tst_DeskWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void worksSeveralCasesAtOnceByKeyboard();
    void showsTheListOnceThereAreTwo();
    void goesThroughTheCasesByTheirUrgency();
    void findsACaseByKey();
    void closesACaseByKey();
    void asksToCloseWhatCameAfterTheExport();
    void removesWhatHasEnded();
    void keepsOneCaseToWorkOn();
    void asksForWhatOthersShow();
    void takesADroppedWorkList();
    void switchesBetweenTwoHundredCasesWithoutRebuilding();
    void closesAtOnceWhereNothingIsAtStake();
    void asksBeforeItQuitsAndLogsOut();
    void waitsForNoLogoutTheSecondTime();

private:
    CaseList *list() const { return m_desk->window().findChild<CaseList *>(); }
    bool otpSent(const QString &pan, const QString &reference)
    {
        if (!m_desk->giveConsent(reference))
            return false;
        m_desk->requestOtp(pan, u"Xq7-portal!"_qs);
        ItrSession &session = m_desk->session();
        return QTest::qWaitFor([&] { return session.state() == CaseState::Otp; }, 20'000);
    }
    /// The window of that class is there; it is closed, and the desk has the keyboard again.
    template<typename Window>
    bool closes()
    {
        Window *found = nullptr;
        const auto isThere = [&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
                    found = window;
            }
            return found != nullptr;
        };
        if (!QTest::qWaitFor(isThere, 20'000))
            return false;
        found->close();
        m_desk->window().activateWindow();
        return QTest::qWaitForWindowActive(&m_desk->window());
    }
    bool canRead(const QString &words)
    {
        return QTest::qWaitFor([&] { return m_desk->reads().contains(words); }, 20'000);
    }

    std::unique_ptr<DeskDriver> m_desk;
};

void tst_DeskWindow::initTestCase()
{
    installSecretEditAccessibility();
    Notice::installAccessibility();
    QApplication::setQuitOnLastWindowClosed(false);
}

void tst_DeskWindow::init()
{
    m_desk = std::make_unique<DeskDriver>();
    QVERIFY(m_desk->open());
}

void tst_DeskWindow::cleanup()
{
    m_desk.reset();
}

void tst_DeskWindow::worksSeveralCasesAtOnceByKeyboard()
{
    // The first waits for a slow answer, …
    QVERIFY(m_desk->giveConsent(u"first"_qs));
    m_desk->requestOtp(u"XXXPX0901T"_qs, u"Xq7-portal!"_qs);
    ItrSession &first = m_desk->session();
    QCOMPARE(first.state(), CaseState::RequestingOtp);
    // … which comes while the second is being typed: nothing moves there.
    m_desk->newCase();
    QVERIFY(m_desk->giveConsent(u"second"_qs));
    ItrSession &second = m_desk->session();
    m_desk->type(u"XXXPX0001T"_qs);
    QVERIFY(m_desk->tabTo(u"Portal password"_qs));
    m_desk->type(u"Xq7-"_qs);
    QTRY_COMPARE(first.state(), CaseState::Otp);
    QVERIFY(first.hasNews());
    QVERIFY(canRead(u"first: The OTP is awaited (Ctrl+Tab)"_qs));
    QCOMPARE(m_desk->focused(), u"Portal password"_qs);
    QCOMPARE(&m_desk->session(), &second);
    m_desk->type(u"portal!"_qs);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(second.state(), CaseState::Otp);
    QVERIFY(!second.hasNews()); // the person was looking

    m_desk->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(&m_desk->session(), &first);
    QCOMPARE(m_desk->focused(), u"OTP"_qs);
    QVERIFY(!first.hasNews());
    QTRY_VERIFY(!m_desk->reads().contains(u"(Ctrl+Tab)"_qs));
    m_desk->submitOtp(u"123456"_qs);
    QTRY_COMPARE(first.state(), CaseState::Data);
    m_desk->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(&m_desk->session(), &second);
    m_desk->submitOtp(u"123456"_qs);
    QTRY_COMPARE(second.state(), CaseState::Data);
    for (ItrSession *session : {&second, &first}) {
        m_desk->window().showCase(session);
        session->end(CaseEvent::Finish);
        QTRY_VERIFY(session->isOver());
        QVERIFY(canRead(u"The session at the portal has been logged out."_qs));
    }
    QCOMPARE(m_desk->noted(Kind::ConsentGiven), 2);
    QCOMPARE(m_desk->noted(Kind::RequestSent, u"logout"_qs), 2);
}

void tst_DeskWindow::showsTheListOnceThereAreTwo()
{
    QVERIFY(!list()->isVisible());
    m_desk->newCase();
    QVERIFY(list()->isVisible());
    m_desk->press(Qt::Key_F9);
    QVERIFY(!list()->isVisible());
    m_desk->newCase();
    QVERIFY(!list()->isVisible()); // the person has chosen
    m_desk->press(Qt::Key_F9);
    QVERIFY(list()->isVisible());
}

void tst_DeskWindow::goesThroughTheCasesByTheirUrgency()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"runs out first"_qs));
    m_desk->clock().turn(60s);
    m_desk->newCase();
    QVERIFY(otpSent(u"XXXPX0022T"_qs, u"runs out next"_qs));
    m_desk->newCase();
    ItrSession &empty = m_desk->session();
    m_desk->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_desk->session().reference(), u"runs out first"_qs);
    m_desk->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(m_desk->session().reference(), u"runs out next"_qs);
    m_desk->press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(&m_desk->session(), &empty);
}

void tst_DeskWindow::findsACaseByKey()
{
    m_desk->desk().openCase(u"LOAN-17"_qs);
    m_desk->desk().openCase(u"LOAN-18"_qs);
    m_desk->press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_desk->focused(), u"Search cases"_qs);
    m_desk->type(u"18"_qs);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->session().reference(), u"LOAN-18"_qs);
    QCOMPARE(m_desk->focused(), u"Your reference"_qs);
}

void tst_DeskWindow::closesACaseByKey()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"sent"_qs));
    ItrSession &sent = m_desk->session();
    m_desk->newCase();
    QCOMPARE(m_desk->desk().cases().size(), 2);
    // Where nothing has happened nothing is asked.
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->desk().cases().size(), 1);
    QCOMPARE(&m_desk->session(), &sent);
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(canRead(u"Close this case before its data has come?"_qs));
    QCOMPARE(sent.state(), CaseState::Otp);
    QVERIFY(m_desk->answer(u"Yes"_qs));
    QTRY_COMPARE(sent.state(), CaseState::Abandoned);
    QVERIFY(canRead(u"This case was closed"_qs));

    m_desk->newCase();
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"here"_qs));
    m_desk->submitOtp(u"123456"_qs);
    ItrSession &here = m_desk->session();
    QTRY_COMPARE(here.state(), CaseState::Data);
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(canRead(u"Nothing of its data has been exported or printed."_qs));
    QVERIFY(m_desk->answer(u"No"_qs));
    QCOMPARE(here.state(), CaseState::Data);
    here.noteHandedOn(Kind::Exported, u"pdf"_qs, here.arrivals(), &here, [](const auto &) {});
    QTRY_VERIFY(here.wasHandedOn());
    // While another year is on its way, too: that nothing was exported would be untrue then.
    here.fetchYear(AssessmentYear::lastOf(QDate::currentDate()).constLast());
    QCOMPARE(here.state(), CaseState::FetchingYear);
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(here.state(), CaseState::LoggedOut);
}

void tst_DeskWindow::asksToCloseWhatCameAfterTheExport()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"one more year"_qs));
    m_desk->submitOtp(u"123456"_qs);
    ItrSession &session = m_desk->session();
    QTRY_COMPARE(session.state(), CaseState::Data);
    session.noteHandedOn(Kind::Printed, u"report"_qs, session.arrivals(), &session, [](const auto &) {});
    QTRY_VERIFY(session.wasHandedOn());
    session.fetchYear(AssessmentYear::lastOf(QDate::currentDate()).constLast());
    QTRY_COMPARE(session.state(), CaseState::Data);
    QCOMPARE(session.years().size(), 2);
    QVERIFY(!session.wasHandedOn());
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(canRead(u"Data has come since it was exported or printed the last time."_qs));
    QVERIFY(m_desk->answer(u"No"_qs));
    // Of a dialog that was opened before that year came.
    bool isNoted = false;
    const auto noted = [&isNoted](const auto &) { isNoted = true; };
    session.noteHandedOn(Kind::Exported, u"pdf"_qs, session.arrivals() - 1, &session, noted);
    QTRY_VERIFY(isNoted);
    QVERIFY(!session.wasHandedOn());
    session.noteHandedOn(Kind::Exported, u"pdf"_qs, session.arrivals(), &session, noted);
    QTRY_VERIFY(session.wasHandedOn());
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(session.state(), CaseState::LoggedOut);
}

void tst_DeskWindow::removesWhatHasEnded()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"sent"_qs));
    ItrSession &sent = m_desk->session();
    m_desk->newCase();
    sent.end(CaseEvent::Abandon);
    QTRY_VERIFY(sent.isOver());
    QCOMPARE(m_desk->desk().cases().size(), 2);
    auto *menu = m_desk->window().findChild<DeskMenu *>();
    menu->action(DeskMenu::Command::RemoveEnded)->trigger();
    QTRY_COMPARE(m_desk->desk().cases().size(), 1);
    QVERIFY(!list()->isVisible());
}

void tst_DeskWindow::keepsOneCaseToWorkOn()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"only one"_qs));
    m_desk->session().end(CaseEvent::Abandon);
    QTRY_VERIFY(m_desk->session().isOver());
    m_desk->press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->session().state(), CaseState::Consent);
    QCOMPARE(m_desk->desk().cases().size(), 1);
    QVERIFY(m_desk->giveConsent());
}

void tst_DeskWindow::asksForWhatOthersShow()
{
    DeskWindow &window = m_desk->window();
    QSignalSpy imports(&window, &DeskWindow::importWanted);
    QSignalSpy journals(&window, &DeskWindow::journalWanted);
    QSignalSpy exports(&window, &DeskWindow::exportWanted);
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exports.size(), 0); // there is nothing to export
    m_desk->press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(journals.size(), 1);
    QVERIFY(closes<JournalWindow>());
    m_desk->press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(imports.size(), 1);
    QVERIFY(closes<WorkListDialog>());
    QVERIFY(otpSent(u"XXXPX0001T"_qs, {}));
    m_desk->submitOtp(u"123456"_qs);
    QTRY_COMPARE(m_desk->session().state(), CaseState::Data);
    m_desk->press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(exports.size(), 1);
    QVERIFY(closes<ExportDialog>());
    QCOMPARE(exports.constFirst().constFirst().value<ItrSession *>(), &m_desk->session());
}

void tst_DeskWindow::takesADroppedWorkList()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("Reference,PAN\nK-1,XXXPX0001T\n") > 0 && file.flush());
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desk->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_desk->window(), &drop);
    const auto *dialog = m_desk->window().findChild<WorkListDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(!dialog->isReading());
    QVERIFY(closes<WorkListDialog>());

    QMimeData words;
    words.setText(u"XXXPX0001T"_qs);
    QDragEnterEvent none({5, 5}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    none.setAccepted(false);
    QCoreApplication::sendEvent(&m_desk->window(), &none);
    QVERIFY(!none.isAccepted());
}

void tst_DeskWindow::switchesBetweenTwoHundredCasesWithoutRebuilding()
{
    DeskWindow &window = m_desk->window();
    for (int i = 0; i < 199; ++i)
        m_desk->desk().openCase(u"LOAN-%1"_qs.arg(i));
    const auto widgetsAfterARound = [&] {
        for (ItrSession *session : m_desk->desk().cases()) {
            window.showCase(session);
            QCoreApplication::processEvents();
        }
        const auto widgets = window.findChildren<QWidget *>();
        return std::set<QWidget *>(widgets.begin(), widgets.end());
    };
    QCOMPARE(window.findChildren<CaseView *>().size(), 1); // made when a case is first shown
    const auto built = widgetsAfterARound();
    QCOMPARE(window.findChildren<CaseView *>().size(), 200);
    QVERIFY(widgetsAfterARound() == built);
}

void tst_DeskWindow::closesAtOnceWhereNothingIsAtStake()
{
    m_desk->press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_desk->window().isVisible());
    QCOMPARE(m_desk->noted(Kind::CaseClosed), 1);
}

void tst_DeskWindow::asksBeforeItQuitsAndLogsOut()
{
    QVERIFY(otpSent(u"XXXPX0001T"_qs, u"one"_qs));
    m_desk->newCase();
    QVERIFY(otpSent(u"XXXPX0022T"_qs, u"two"_qs));
    m_desk->press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(canRead(u"End them and quit?"_qs));
    QVERIFY(m_desk->answer(u"No"_qs));
    QVERIFY(m_desk->window().isVisible());
    QCOMPARE(m_desk->focused(), u"OTP"_qs);
    QCOMPARE(m_desk->desk().openCount(), 2);

    m_desk->window().close();
    QVERIFY(m_desk->window().isVisible());
    QVERIFY(m_desk->answer(u"Yes"_qs));
    QTRY_VERIFY(!m_desk->window().isVisible());
    QCOMPARE(m_desk->desk().openCount(), 0);
    QCOMPARE(m_desk->noted(Kind::RequestSent, u"logout"_qs), 2);
    QCOMPARE(m_desk->noted(Kind::CaseClosed), 2);
}

void tst_DeskWindow::waitsForNoLogoutTheSecondTime()
{
    QVERIFY(otpSent(u"XXXPX0035T"_qs, u"no answer"_qs));
    m_desk->window().close();
    QVERIFY(m_desk->answer(u"Yes"_qs));
    QVERIFY(canRead(u"Logging out of the portal… 0 of 1 done"_qs));
    QTRY_COMPARE(m_desk->noted(Kind::RequestSent, u"logout"_qs), 1);
    QVERIFY(m_desk->window().isVisible());
    m_desk->window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window().isVisible(), 5'000);
    QCOMPARE(m_desk->noted(Kind::LogoutNotMade), 1);
    QCOMPARE(m_desk->noted(Kind::CaseClosed), 1);
}

QTEST_MAIN(tst_DeskWindow)
#include "tst_DeskWindow.moc"
