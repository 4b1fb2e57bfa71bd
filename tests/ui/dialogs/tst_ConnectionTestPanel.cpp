#include "ApiFixture.h"
#include "Patience.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/PassphraseDialog.h"
#include "widgets/SecretEdit.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>

class tst_ConnectionTestPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysEachStepInWords();
    void canBeCancelled();
    void handsThePassphraseOver();

private:
    ConnectionTest::Terms terms(const FaultServer &server) const;
    ApiFixture m_fixture;
};

ConnectionTest::Terms tst_ConnectionTestPanel::terms(const FaultServer &server) const
{
    ConnectionTest::Terms terms{.rules = {}};
    terms.rules.service = server.url();
    terms.rules.caFile = m_fixture.caFile();
    terms.rules.proxyFrom = TransportRules::ProxyFrom::None;
    terms.deadline = std::chrono::minutes(1);
    return terms;
}

void tst_ConnectionTestPanel::saysEachStepInWords()
{
    FaultServer server(m_fixture.ca().issue());
    ConnectionTestPanel panel([&] { return terms(server); });
    panel.show();
    QSignalSpy finished(&panel, &ConnectionTestPanel::finished);
    const auto buttons = panel.findChildren<QPushButton *>();
    QVERIFY(!buttons[1]->isEnabled());
    buttons[0]->setFocus();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QTRY_COMPARE(finished.size(), 1);
    QStringList told;
    for (const auto *label : panel.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (label->isVisible())
            told += label->accessibleName();
    }
    const QString said = told.join(u'\n');
    for (const QString &words : {u"Host name, in order"_qs, u"Proxy, not tried"_qs, u"TLS, look at this"_qs, u"Authorisation, not tried"_qs}) // the throw-away certificate ends in two days
        QVERIFY2(said.contains(words), qPrintable(said));
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), panel.report());
    QCOMPARE(panel.report().count(u" ms). "), ConnectionTest::steps);
}

void tst_ConnectionTestPanel::canBeCancelled()
{
    FaultServer server(m_fixture.ca().issue());
    server.onAccepted = [](QSslSocket &) { return true; };
    ConnectionTestPanel panel([&] { return terms(server); });
    QSignalSpy finished(&panel, &ConnectionTestPanel::finished);
    auto *button = panel.findChildren<QPushButton *>().first();
    button->click();
    QTRY_COMPARE(server.connections(), 1);
    QCOMPARE(finished.size(), 0);
    button->click();
    QCOMPARE(finished.size(), 1);
    QVERIFY(button->text().contains(u"Test"));
}

void tst_ConnectionTestPanel::handsThePassphraseOver()
{
    auto *dialog = new PassphraseDialog(u"The private key in x is protected."_qs, nullptr);
    QSignalSpy gone(dialog, &QObject::destroyed);
    QByteArray got;
    connect(dialog, &PassphraseDialog::given, this, [&](Secret &passphrase) {
        const Secret taken = std::move(passphrase);
        got = QByteArray(taken.utf8().data(), taken.size());
    });
    dialog->open();
    auto *edit = dialog->findChild<SecretEdit *>();
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(got.isEmpty() && dialog->isVisible());
    QTest::keyClicks(edit, u"made-up"_qs);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(got, QByteArray("made-up"));
    QTRY_COMPARE(gone.size(), 1);
}

QTEST_MAIN(tst_ConnectionTestPanel)
#include "tst_ConnectionTestPanel.moc"
