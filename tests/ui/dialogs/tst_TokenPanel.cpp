#include "FakeWallClock.h"
#include "MemoryTokenStore.h"
#include "dialogs/TokenPanel.h"
#include "widgets/SecretEdit.h"
#include "widgets/StatusBanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// A person looks after the token and never sees the one that is stored.
class tst_TokenPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void touchesNothingBeforeItIsSeen();
    void savesWhatWasPasted();
    void refusesWhatIsNoToken();
    void saysWhyItWasNotSaved();
    void forgetsOnceAsked();
    void saysWhenItEnds();
    void wipesWhatWasNotSaved();
    void offersNothingToChangeElsewhere_data();
    void offersNothingToChangeElsewhere();

private:
    void open(Deployment::BearerFrom from = Deployment::BearerFrom::Keychain);
    QString state() const { return m_panel->findChild<QLabel *>(u"tokenState"_qs)->text(); }
    QPushButton *button(const char *name) const { return m_panel->findChild<QPushButton *>(QString::fromLatin1(name)); }
    SecretEdit *edit() const { return m_panel->findChild<SecretEdit *>(); }
    StatusBanner *banner() const { return m_panel->findChild<StatusBanner *>(); }
    void enter(const QString &token) const
    {
        edit()->setFocus();
        edit()->insertText(token);
    }

    std::unique_ptr<MemoryTokenStore> m_store;
    FakeWallClock m_clock;
    std::unique_ptr<TokenPanel> m_panel;
};

void tst_TokenPanel::init()
{
    m_panel.reset();
    m_store = std::make_unique<MemoryTokenStore>();
    m_store->needed = true;
}

void tst_TokenPanel::open(Deployment::BearerFrom from)
{
    Deployment deployment;
    deployment.baseUrl = QUrl(u"https://relay.example/"_qs);
    deployment.bearerFrom = from;
    deployment.tokenFile = u"/made/up/token"_qs;
    m_panel = std::make_unique<TokenPanel>(deployment, *m_store, m_clock);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void tst_TokenPanel::touchesNothingBeforeItIsSeen()
{
    const TokenPanel panel({}, *m_store, m_clock);
    QCOMPARE(m_store->reads, 0);
}

void tst_TokenPanel::savesWhatWasPasted()
{
    open();
    QTRY_VERIFY(state().contains(u"No Bearer token is stored"));
    QVERIFY(!button("saveToken")->isEnabled());
    QVERIFY(!button("forgetToken")->isEnabled());
    QSignalSpy replaced(m_panel.get(), &TokenPanel::replaced);
    enter(u"made-up-token"_qs);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(edit()->isEmpty());
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(m_store->token, QByteArray("made-up-token"));
    QTRY_VERIFY(state().contains(u"One is stored"));
    QVERIFY(button("forgetToken")->isEnabled());
    QVERIFY(banner()->isPresenting());
    for (const auto *label : m_panel->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"made-up-token"));
}

void tst_TokenPanel::refusesWhatIsNoToken()
{
    open();
    enter(u"two words"_qs);
    button("saveToken")->click();
    QVERIFY(edit()->isInvalid());
    QVERIFY(!edit()->isEmpty());
    QVERIFY(m_store->token.isEmpty());
    edit()->clear();
    QVERIFY(!edit()->isInvalid());
}

void tst_TokenPanel::saysWhyItWasNotSaved()
{
    open();
    QTRY_VERIFY(state().contains(u"No Bearer token is stored"));
    m_store->error = TokenStore::Error{TokenStore::Trouble::NoKeychain, {}};
    QSignalSpy replaced(m_panel.get(), &TokenPanel::replaced);
    enter(u"made-up-token"_qs);
    button("saveToken")->click();
    QTRY_VERIFY(banner()->isPresenting());
    QVERIFY(banner()->message().sentences.join(u' ').contains(u"no keychain"));
    QCOMPARE(replaced.size(), 0);
    QVERIFY(edit()->isEnabled());
}

void tst_TokenPanel::forgetsOnceAsked()
{
    m_store->token = "made-up-token";
    open();
    QTRY_VERIFY(button("forgetToken")->isEnabled());
    QSignalSpy forgotten(m_panel.get(), &TokenPanel::forgotten);
    button("forgetToken")->click();
    QVERIFY(banner()->message().asksYesNo);
    Q_EMIT banner()->answered(false);
    QCOMPARE(m_store->token, QByteArray("made-up-token"));
    button("forgetToken")->click();
    Q_EMIT banner()->answered(true);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(m_store->token.isEmpty());
    QTRY_VERIFY(!button("forgetToken")->isEnabled());
}

void tst_TokenPanel::saysWhenItEnds()
{
    m_store->token = "eyJhIjoxfQ.eyJleHAiOjF9.e30"; // {"exp":1}
    open();
    QTRY_VERIFY(state().contains(u"expired"));
}

void tst_TokenPanel::wipesWhatWasNotSaved()
{
    open();
    enter(u"made-up-token"_qs);
    m_panel->hide();
    QVERIFY(edit()->isEmpty());
}

void tst_TokenPanel::offersNothingToChangeElsewhere_data()
{
    QTest::addColumn<Deployment::BearerFrom>("from");
    QTest::newRow("relay") << Deployment::BearerFrom::Relay;
    QTest::newRow("file") << Deployment::BearerFrom::File;
}

void tst_TokenPanel::offersNothingToChangeElsewhere()
{
    QFETCH(Deployment::BearerFrom, from);
    open(from);
    QVERIFY(!edit());
    QVERIFY(!button("saveToken"));
    QVERIFY(!button("forgetToken"));
    QCOMPARE(m_store->reads, from == Deployment::BearerFrom::Relay ? 0 : 1);
}

QTEST_MAIN(tst_TokenPanel)
#include "tst_TokenPanel.moc"
