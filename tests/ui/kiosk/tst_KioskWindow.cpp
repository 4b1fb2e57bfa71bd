#include "kiosk/KioskWindow.h"

#include "CaseFixture.h"
#include "FakeWallClock.h"
#include "kiosk/KioskStyle.h"
#include "kiosk/KioskVisit.h"
#include "kiosk/StaffPin.h"
#include "kiosk/StillTherePage.h"
#include "pages/CredentialsPage.h"
#include "widgets/OtpEdit.h"
#include "widgets/PanEdit.h"
#include "widgets/SecretEdit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>

using namespace std::chrono_literals;

/// The desk in the hands of the public: what it shows, what remains, and what must not lead out.
class tst_KioskWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isOutOfServiceUntilThereIsOne();
    void leadsFromWelcomeToOutcomeInWords();
    void showsTheDataWhereTheDeploymentSaysSo();
    void handsTheReturnOver();
    void saysThatItCouldNotBeHandedOver();
    void nothingOfOnePersonRemainsForTheNext();
    void takesTheOtpFromKeysOnTheScreen();
    void startsOverWithANewCase();
    void anotherLanguageEndsWhatWasBegun();
    void asksWhetherSomebodyIsStillThere();
    void goesOnWhereThePersonWas();
    void isExtendedTenTimes();
    void deletesEverythingWithoutAnAnswer();
    void asksNobodyAfterASleep();
    void keepsKeysIn();
    void keepsMenusAndDropsOut();
    void isNotClosed();
    void opensToStaffWithThePinAlone();
    void letsStaffThroughInTheSandbox();
    void isLargeEnough();

private:
    static QList<QKeySequence> keysThatLeadOut();
    static constexpr auto panText = "XXXPX0001T";

    void begin(const Deployment &deployment = CaseFixture::usual(), bool isSandbox = false);
    /// Everything that a person or an assistive technology could find of @p widget, hidden or not.
    static QStringList everything(const QWidget &widget);
    static void collect(QAccessibleInterface *part, QStringList &texts);
    QPushButton *button(const QString &text) { return Person::button(*m_window, text); }
    bool press(const QString &text);
    bool reachCredentials();
    /// As the person types them; on to the OTP.
    bool requestOtp();
    ItrSession *session() { return m_window->visit() ? m_window->visit()->session() : nullptr; }
    StillTherePage *asking() { return qobject_cast<StillTherePage *>(m_window->page()); }
    bool goIdle(std::chrono::seconds time);

    std::unique_ptr<CaseFixture> m_case;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeWallClock m_wallClock;
    std::unique_ptr<StaffDoor> m_door;
    std::unique_ptr<KioskWindow> m_window;
};

void tst_KioskWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    begin();
}

void tst_KioskWindow::cleanup()
{
    m_window.reset();
    m_door.reset();
    m_case.reset();
    QApplication::clipboard()->clear();
}

void tst_KioskWindow::begin(const Deployment &deployment, bool isSandbox)
{
    cleanup();
    m_case = std::make_unique<CaseFixture>(deployment);
    m_door = std::make_unique<StaffDoor>(
        m_folder->filePath(u"pin"_qs), m_folder->filePath(u"tries"_qs), m_wallClock);
    m_window = std::make_unique<KioskWindow>(m_case->clock, m_wallClock, *m_door, isSandbox);
    QVERIFY(Person::show(*m_window));
    m_window->setService({m_case->desk, u"relay.example"_qs, {}});
}

void tst_KioskWindow::collect(QAccessibleInterface *part, QStringList &texts)
{
    if (!part)
        return;
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts += part->text(kind);
    for (int i = 0; i < part->childCount(); ++i)
        collect(part->child(i), texts);
}

QStringList tst_KioskWindow::everything(const QWidget &widget)
{
    QStringList texts{widget.windowTitle()};
    for (const auto *label : widget.findChildren<QLabel *>())
        texts += label->text();
    for (const auto *edit : widget.findChildren<QLineEdit *>())
        texts += edit->text();
    for (const auto *child : widget.findChildren<QWidget *>())
        texts << child->accessibleName() << child->accessibleDescription() << child->toolTip();
    collect(QAccessible::queryAccessibleInterface(&const_cast<QWidget &>(widget)), texts);
    texts << QApplication::clipboard()->text() << QApplication::clipboard()->text(QClipboard::Selection);
    texts.removeAll(QString());
    return texts;
}

bool tst_KioskWindow::press(const QString &text)
{
    if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, CaseFixture::patience))
        return false;
    button(text)->click();
    return true;
}

bool tst_KioskWindow::reachCredentials()
{
    if (!press(u"Start"_qs) || !QTest::qWaitFor([this] { return session() != nullptr; }))
        return false;
    session()->giveConsent(CaseFixture::consent());
    return QTest::qWaitFor([this] { return m_window->findChild<CredentialsPage *>() != nullptr; });
}

bool tst_KioskWindow::requestOtp()
{
    if (!reachCredentials())
        return false;
    m_case->say("OTP Sent");
    m_window->findChild<PanEdit *>()->setFocus();
    QTest::keyClicks(m_window->findChild<PanEdit *>(), QString::fromLatin1(panText));
    for (auto *secret : m_window->findChildren<SecretEdit *>()) {
        if (secret->accessibleName() == u"Portal password")
            secret->insertText(u"Passw0rd!");
    }
    return press(u"Request OTP"_qs)
        && QTest::qWaitFor([this] { return session()->state() == CaseState::Otp; }, CaseFixture::patience)
        && CaseFixture::canRead(*m_window, u"Step 3 of 4"_qs);
}

bool tst_KioskWindow::goIdle(std::chrono::seconds time)
{
    m_case->clock.advance(time);
    m_window->idleWatch()->check();
    QCoreApplication::processEvents();
    return true;
}

void tst_KioskWindow::isOutOfServiceUntilThereIsOne()
{
    QVERIFY(button(u"Start"_qs)->isEnabled());
    QVERIFY(press(u"Start"_qs));
    QTRY_VERIFY(session());
    m_window->endService(u"Made-up trouble"_qs);
    QVERIFY(!m_window->visit());
    QVERIFY(!button(u"Start"_qs)->isEnabled());
    QVERIFY(Person::reads(*m_window).contains(u"Made-up trouble"));
}

void tst_KioskWindow::leadsFromWelcomeToOutcomeInWords()
{
    QVERIFY(requestOtp());
    m_case->reply(200, R"({"itr_data":{"ITR":{"ITR1":{"FilingStatus":{"Made":"424242"}}}}})");
    session()->submitOtp(ApiFixture::secret(u"123456"), Secret());
    QVERIFY(CaseFixture::canRead(*m_window, u"Your return has been fetched"_qs));
    QVERIFY(CaseFixture::canRead(*m_window, u"Step 4 of 4"_qs));
    QCOMPARE(session()->state(), CaseState::LoggedOut);
    QVERIFY(!everything(*m_window).join(u'\n').contains(u"424242"));
    QVERIFY(!everything(*m_window).join(u'\n').contains(QLatin1StringView(panText)));
    QVERIFY(press(u"Finish"_qs));
    QTRY_VERIFY(!m_window->visit());
    QTRY_VERIFY(m_case->desk.cases().isEmpty());
}

void tst_KioskWindow::showsTheDataWhereTheDeploymentSaysSo()
{
    Deployment deployment = CaseFixture::usual();
    deployment.kioskShowData = true;
    begin(deployment);
    QVERIFY(requestOtp());
    QVERIFY(m_case->dataHere(*session()));
    QVERIFY(CaseFixture::canRead(*m_window, u"Your return is here"_qs));
    QCOMPARE(session()->state(), CaseState::Data);
    QVERIFY(press(u"Finish"_qs));
    QTRY_VERIFY(m_case->desk.cases().isEmpty());
    QCOMPARE(m_case->journal.count(JournalEvent::Kind::RequestSent, u"logout"_qs), 1);
}

void tst_KioskWindow::handsTheReturnOver()
{
    const QTemporaryDir out;
    Deployment deployment = CaseFixture::usual();
    deployment.kioskExportFolder = out.path();
    begin(deployment);
    QVERIFY(requestOtp());
    m_case->reply(200, R"({"itr_data":{"ITR":{"ITR1":{"FilingStatus":{"Made":"424242"}}}}})");
    session()->submitOtp(ApiFixture::secret(u"123456"), Secret());
    QVERIFY(CaseFixture::canRead(*m_window, u"handed over to the organisation"_qs));
    QVERIFY(CaseFixture::canRead(*m_window, u"Your return has been fetched"_qs));
    QVERIFY(!everything(*m_window).join(u'\n').contains(u"424242"));
    QCOMPARE(m_case->journal.count(JournalEvent::Kind::Exported), 1);

    const QFileInfoList files = QDir(out.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().suffix(), u"json"_qs);
    QVERIFY(!files.constFirst().permission(QFile::ReadGroup) && !files.constFirst().permission(QFile::ReadOther));
    QFile file(files.constFirst().filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("424242") && content.contains("\"masked\":true"));
    QVERIFY(!content.contains(panText));
}

void tst_KioskWindow::saysThatItCouldNotBeHandedOver()
{
    const QTemporaryDir out;
    Deployment deployment = CaseFixture::usual();
    deployment.kioskExportFolder = out.filePath(u"gone since the start"_qs);
    begin(deployment);
    QVERIFY(requestOtp());
    m_case->reply(200, R"({"itr_data":{"ITR":{"ITR1":{}}}})");
    QSignalSpy told(m_window->visit(), &KioskVisit::failed);
    session()->submitOtp(ApiFixture::secret(u"123456"), Secret());
    QVERIFY(CaseFixture::canRead(*m_window, u"could not be handed over"_qs));
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_case->journal.count(JournalEvent::Kind::Exported), 0);
    QVERIFY(CaseFixture::canRead(*m_window, u"logged out"_qs));
}

void tst_KioskWindow::nothingOfOnePersonRemainsForTheNext()
{
    QVERIFY(requestOtp());
    const QString first = session()->id();
    QApplication::clipboard()->setText(u"left behind"_qs);
    QVERIFY(everything(*m_window).join(u'\n').contains(u"left behind")); // the search finds
    const QPointer<QWidget> firstVisit = m_window->visit();
    QVERIFY(press(u"Finish"_qs));
    QTRY_VERIFY(!firstVisit);
    QTRY_VERIFY(m_case->desk.cases().isEmpty());
    QTRY_COMPARE(Secret::holders(), 0);
    QCOMPARE(m_case->journal.count(JournalEvent::Kind::RequestSent, u"logout"_qs), 1);

    QVERIFY(reachCredentials());
    QVERIFY(session()->id() != first);
    const QString found = everything(*m_window).join(u'\n');
    for (const QString &left :
        {QString::fromLatin1(panText), u"XXXPX"_qs, u"0001T"_qs, u"Passw0rd"_qs, u"left behind"_qs, first})
        QVERIFY2(!found.contains(left), qPrintable(left));
    QCOMPARE(m_window->windowTitle(), u"ITR Desk"_qs);
    QVERIFY(m_window->findChild<PanEdit *>()->text().isEmpty());
}

void tst_KioskWindow::takesTheOtpFromKeysOnTheScreen()
{
    QVERIFY(requestOtp());
    auto *otp = m_window->findChild<OtpEdit *>();
    for (const char16_t digit : std::u16string_view(u"1234567"))
        QVERIFY(press(QString(QChar(digit))));
    QCOMPARE(otp->problem(), OtpEdit::Problem::TooLong);
    QVERIFY(press(u"\u232b"_qs));
    QCOMPARE(otp->problem(), OtpEdit::Problem::None);
    QVERIFY(otp->hasFocus());
    for (qsizetype i = 0; i < OtpEdit::digits; ++i)
        QCOMPARE(otp->secret().at(i), U'1' + static_cast<char32_t>(i));
    m_case->reply(200, R"({"itr_data":{"ITR":{"ITR1":{}}}})");
    QVERIFY(press(u"Continue"_qs));
    QVERIFY(!button(u"5"_qs) || !button(u"5"_qs)->isEnabled());
    QVERIFY(CaseFixture::canRead(*m_window, u"Your return has been fetched"_qs));
}

void tst_KioskWindow::startsOverWithANewCase()
{
    QVERIFY(requestOtp());
    const QString first = session()->id();
    QVERIFY(press(u"Start over"_qs));
    QTRY_VERIFY(session() && session()->id() != first);
    QCOMPARE(session()->state(), CaseState::Consent);
    QVERIFY(CaseFixture::canRead(*m_window, u"Step 1 of 4"_qs));
    QVERIFY(!everything(*m_window).join(u'\n').contains(QLatin1StringView(panText)));
}

void tst_KioskWindow::anotherLanguageEndsWhatWasBegun()
{
    QVERIFY(button(u"हिन्दी"_qs));
    // As an assistive technology presses it.
    QAccessible::queryAccessibleInterface(button(u"हिन्दी"_qs))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(QLocale().language(), QLocale::Hindi);
    QVERIFY(button(u"✓ हिन्दी"_qs));
    QVERIFY(!m_window->visit());
    QVERIFY(press(u"English"_qs));
    QTRY_COMPARE(QLocale().language(), QLocale::English);
    QVERIFY(press(u"हिन्दी"_qs));
    QTRY_COMPARE(QLocale().language(), QLocale::Hindi);
    m_window->welcome(); // the next person
    QCOMPARE(QLocale().language(), QLocale::English);
    QVERIFY(button(u"✓ English"_qs));
}

void tst_KioskWindow::asksWhetherSomebodyIsStillThere()
{
    QVERIFY(reachCredentials());
    QVERIFY(goIdle(119s));
    QVERIFY(!asking());
    QVERIFY(goIdle(1s));
    QTRY_VERIFY(asking());
    QVERIFY(!m_window->visit()->isVisible());
    QVERIFY(asking()->timeLeft() >= 20s);
    QVERIFY(CaseFixture::canRead(*m_window, u"30 second"_qs));
    m_case->clock.advance(12s);
    asking()->refresh();
    QVERIFY(Person::reads(*m_window).contains(u"18 second"));
}

void tst_KioskWindow::goesOnWhereThePersonWas()
{
    QVERIFY(reachCredentials());
    auto *pan = m_window->findChild<PanEdit *>();
    pan->setFocus();
    QTest::keyClicks(pan, u"XXXPX"_qs);
    QVERIFY(goIdle(120s));
    QTRY_VERIFY(asking());
    QVERIFY(press(u"I am still here"_qs));
    QTRY_VERIFY(!asking());
    QVERIFY(m_window->visit()->isVisible());
    QCOMPARE(m_window->findChild<PanEdit *>(), pan);
    QVERIFY(pan->hasFocus());
}

void tst_KioskWindow::isExtendedTenTimes()
{
    QVERIFY(reachCredentials());
    for (int i = 0; i < KioskWindow::extensions; ++i) {
        QVERIFY(goIdle(120s));
        QTRY_VERIFY(asking());
        QVERIFY(press(u"I am still here"_qs));
        QTRY_VERIFY(!asking());
    }
    QVERIFY(goIdle(120s));
    QTRY_VERIFY(!m_window->visit());
    QVERIFY(button(u"Start"_qs));
}

void tst_KioskWindow::deletesEverythingWithoutAnAnswer()
{
    QVERIFY(requestOtp());
    QVERIFY(goIdle(120s));
    QTRY_VERIFY(asking());
    m_case->clock.advance(30s);
    asking()->refresh();
    QTRY_VERIFY(!m_window->visit());
    QVERIFY(button(u"Start"_qs));
    QTRY_VERIFY(m_case->desk.cases().isEmpty());
    QVERIFY(!everything(*m_window).join(u'\n').contains(QLatin1StringView(panText)));
}

void tst_KioskWindow::asksNobodyAfterASleep()
{
    QVERIFY(reachCredentials());
    QVERIFY(goIdle(1h));
    QTRY_VERIFY(!m_window->visit());
    QVERIFY(!asking());
}

QList<QKeySequence> tst_KioskWindow::keysThatLeadOut()
{
    QList<QKeySequence> keys;
    for (const char letter : QByteArray("BDEFGHIJKLMNOPQRSTUW")) {
        for (const char *with : {"Ctrl+", "Ctrl+Shift+", "Meta+"})
            keys += QKeySequence(QString::fromLatin1(with) + QLatin1Char(letter));
    }
    for (int i = 1; i <= 12; ++i) {
        for (const char *with : {"", "Shift+", "Alt+", "Ctrl+", "Ctrl+Alt+"})
            keys += QKeySequence(QString::fromLatin1(with) + u'F' + QString::number(i));
    }
    for (const char *key : {"Esc", "Menu", "Print", "Alt+Space", "Alt+Tab", "Alt+Esc", "Ctrl+Esc",
             "Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Shift+F10", "Help"})
        keys += QKeySequence(QString::fromLatin1(key));
    return keys;
}

void tst_KioskWindow::keepsKeysIn()
{
    QVERIFY(reachCredentials());
    const QPointer<KioskVisit> visit = m_window->visit();
    auto *pan = m_window->findChild<PanEdit *>();
    const QList<QKeySequence> keys = keysThatLeadOut();
    QVERIFY(keys.size() >= 100);
    for (const QKeySequence &keySequence : keys) {
        const QByteArray name = keySequence.toString().toUtf8();
        QTest::keyClick(pan, keySequence[0].key(), keySequence[0].keyboardModifiers());
        QCoreApplication::processEvents();
        QVERIFY2(m_window->isVisible() && m_window->visit() == visit && visit->isVisible(), name.constData());
        QVERIFY2(!QApplication::activePopupWidget() && !QApplication::activeModalWidget(), name.constData());
        QVERIFY2(pan->text().isEmpty(), name.constData());
    }
}

void tst_KioskWindow::keepsMenusAndDropsOut()
{
    QVERIFY(reachCredentials());
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, QPoint(1, 1), widget->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(widget, &menu);
        QVERIFY(!QApplication::activePopupWidget());
        QMimeData dragged;
        dragged.setText(u"dragged"_qs);
        QDragEnterEvent drag(QPoint(1, 1), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        drag.ignore();
        QApplication::sendEvent(widget, &drag);
        QVERIFY(!drag.isAccepted());
    }
}

void tst_KioskWindow::isNotClosed()
{
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
}

void tst_KioskWindow::opensToStaffWithThePinAlone()
{
    QVERIFY(!StaffPin::store(m_folder->filePath(u"pin"_qs), ApiFixture::secret(u"246813")).has_value());
    QVERIFY(requestOtp());
    constexpr Qt::KeyboardModifiers all = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
    QTest::keyClick(m_window.get(), Qt::Key_F12, all);
    QTRY_VERIFY(button(u"Open"_qs));
    QVERIFY(!m_window->visit()); // staff see nothing of the person
    m_window->findChild<SecretEdit *>()->insertText(u"000000");
    QVERIFY(press(u"Open"_qs));
    QVERIFY(CaseFixture::canRead(*m_window, u"That is not the PIN."_qs));
    m_window->findChild<SecretEdit *>()->insertText(u"246813");
    QVERIFY(press(u"Open"_qs));
    QVERIFY(CaseFixture::canRead(*m_window, u"relay.example"_qs));
    QSignalSpy exits(m_window.get(), &KioskWindow::exitWanted);
    QSignalSpy restarts(m_window.get(), &KioskWindow::restartWanted);
    QVERIFY(press(u"Restart the kiosk"_qs));
    QVERIFY(press(u"Exit the kiosk"_qs));
    QCOMPARE(exits.count(), 1);
    QCOMPARE(restarts.count(), 1);
    QVERIFY(goIdle(120s));
    QTRY_VERIFY(button(u"Start"_qs)); // left alone it closes
}

void tst_KioskWindow::letsStaffThroughInTheSandbox()
{
    begin(CaseFixture::usual(), true);
    constexpr Qt::KeyboardModifiers all = Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier;
    QTest::keyClick(m_window.get(), Qt::Key_F12, all);
    QTRY_VERIFY(button(u"Exit the kiosk"_qs));
}

void tst_KioskWindow::isLargeEnough()
{
    const auto check = [this] {
        for (const auto *one : m_window->findChildren<QAbstractButton *>()) {
            if (!one->isVisible())
                continue;
            QVERIFY2(one->height() >= 44 && one->width() >= 44, qPrintable(one->text()));
            QVERIFY2(one->font().pointSizeF() >= 18, qPrintable(one->text()));
        }
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->font().pointSizeF() >= 18, qPrintable(label->text()));
        }
    };
    check();
    QVERIFY(press(u"Start"_qs));
    QTRY_VERIFY(session());
    check();
    QVERIFY(press(u"Start over"_qs));
    m_window->welcome();
    QVERIFY(requestOtp());
    check();
}

int main(int argc, char **argv)
{
    QApplication::setStyle(new KioskStyle);
    QApplication application(argc, argv);
    KioskStyle::enlargeText();
    tst_KioskWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KioskWindow.moc"
