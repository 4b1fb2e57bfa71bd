#include "pages/ConnectPage.h"

#include "PageFixture.h"

#include <QApplication>
#include <QSignalSpy>

/// What is said when there is no service to talk to.
class tst_ConnectPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowToConnect();
    void leadsToTheSettings();
};

void tst_ConnectPage::saysHowToConnect()
{
    ConnectPage page;
    QVERIFY(PageFixture::show(page));
    const QString reads = PageFixture::reads(page);
    QVERIFY(reads.contains(u"Not connected to a service"_qs));
    QVERIFY(reads.contains(u"itr-desk --sandbox"_qs));
    QVERIFY(reads.contains(u"itr-desk --profile FILE"_qs));
    QVERIFY(reads.contains(u"[service]\nbaseUrl=https://"_qs));
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->text().startsWith(u"itr-desk"_qs))
            QVERIFY(label->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    }
}

void tst_ConnectPage::leadsToTheSettings()
{
    ConnectPage page;
    QVERIFY(PageFixture::show(page));
    QSignalSpy wanted(&page, &ConnectPage::settingsWanted);
    page.focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

QTEST_MAIN(tst_ConnectPage)
#include "tst_ConnectPage.moc"
