#include "CaseFixture.h"
#include "dialogs/CutOffDialog.h"

#include <QListView>

/// A person at the dialog, with the keyboard alone.
class tst_CutOffDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void logsOutTheCasesOneAfterTheOther();
    void saysThatThePanIsAnothers();
    void saysWhatCameOfALogoutThatFailed();
    void leavesACase();
    void readsOutEachCase();

private:
    static CutOffCase cut(const QString &reference, const Pan &pan);
    QString line(int row) const
    {
        return m_dialog->findChild<QListView *>()->model()->index(row, 0).data().toString();
    }

    std::unique_ptr<CaseFixture> m_fixture;
    std::unique_ptr<CutOffCases> m_cases;
    std::unique_ptr<CutOffDialog> m_dialog;
};

CutOffCase tst_CutOffDialog::cut(const QString &reference, const Pan &pan)
{
    CutOffCase cut;
    cut.caseId = reference;
    cut.reference = reference;
    cut.panMasked = pan.masked();
    cut.panHash = pan.text();
    cut.lastEvent = JournalEvent::name(JournalEvent::Kind::RequestSent);
    cut.lastTime = QDateTime(QDate(2026, 2, 3), QTime(4, 5));
    cut.mayBeLoggedIn = true;
    return cut;
}

void tst_CutOffDialog::init()
{
    m_fixture = std::make_unique<CaseFixture>();
    m_fixture->reply(200, R"({"status":{}})");
    m_cases = std::make_unique<CutOffCases>(
        *m_fixture->itrApi, m_fixture->journal, [](const Pan &pan) { return pan.text(); });
    m_cases->add({cut(u"LOAN-1"_qs, *Pan::parse(u"XXXPX0001T")), cut(u"LOAN-2"_qs, *Pan::parse(u"XXXCX0001T"))});
    m_dialog = std::make_unique<CutOffDialog>(*m_cases);
    QVERIFY(CaseFixture::show(*m_dialog));
}

void tst_CutOffDialog::cleanup()
{
    m_dialog.reset();
    m_cases.reset();
    m_fixture.reset();
}

void tst_CutOffDialog::logsOutTheCasesOneAfterTheOther()
{
    QCOMPARE(CaseFixture::focused(), u"PAN"_qs);
    CaseFixture::type(u"XXXPX0001T"_qs);
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::canRead(*m_dialog, u"The session at the portal has been logged out."_qs));
    QVERIFY(line(0).contains(u"logged out"_qs));
    QCOMPARE(m_dialog->findChild<QListView *>()->currentIndex().row(), 1);
    QCOMPARE(CaseFixture::focused(), u"PAN"_qs);
    CaseFixture::type(u"XXXCX0001T"_qs);
    CaseFixture::press(Qt::Key_Return);
    QTRY_COMPARE(m_cases->countWaiting(), 0);
    QTRY_COMPARE(CaseFixture::focused(), u"Close"_qs);
    QCOMPARE(m_fixture->server.requests(), 2);
    CaseFixture::press(Qt::Key_Space);
    QVERIFY(!m_dialog->isVisible());
}

void tst_CutOffDialog::saysThatThePanIsAnothers()
{
    CaseFixture::type(u"XXXCX0001T"_qs);
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::canRead(*m_dialog, u"This is not the PAN of the chosen case. Nothing was sent."_qs));
    QCOMPARE(m_cases->countWaiting(), 2);
    // What had been sent for the other PAN would have arrived before this one.
    CaseFixture::press(Qt::Key_A, Qt::ControlModifier);
    CaseFixture::type(u"XXXPX0001T"_qs);
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::canRead(*m_dialog, u"The session at the portal has been logged out."_qs));
    QCOMPARE(m_fixture->server.requests(), 1);
    QCOMPARE(m_cases->countWaiting(), 1);
}

void tst_CutOffDialog::saysWhatCameOfALogoutThatFailed()
{
    m_fixture->reply(500, "{}");
    CaseFixture::type(u"XXXPX0001T"_qs);
    CaseFixture::press(Qt::Key_Return);
    QVERIFY(CaseFixture::canRead(*m_dialog, u"could not be logged out"_qs));
    QVERIFY(CaseFixture::reads(*m_dialog).contains(u"ITR-37"_qs));
    QVERIFY(line(0).contains(u"not logged out"_qs));
}

void tst_CutOffDialog::leavesACase()
{
    QVERIFY(CaseFixture::tabTo(u"Leave it"_qs));
    CaseFixture::press(Qt::Key_Space);
    QVERIFY(CaseFixture::canRead(*m_dialog, u"Noted: the logout was not made."_qs));
    QVERIFY(line(0).contains(u"left"_qs));
    QCOMPARE(m_fixture->server.requests(), 0);
    QCOMPARE(m_cases->state(1), CutOffCases::State::Waiting);
}

void tst_CutOffDialog::readsOutEachCase()
{
    QCOMPARE(line(1).left(line(1).indexOf(u". Last"_qs)), u"LOAN-2 (XXXCXXXXXT) — may still be logged in"_qs);
    QVERIFY(line(1).contains(u"Request sent"_qs));
    for (int row = 0; row < 2; ++row)
        QVERIFY(!line(row).contains(u"0001"_qs));
}

QTEST_MAIN(tst_CutOffDialog)
#include "tst_CutOffDialog.moc"
