#include "PrivateKeyring.h"
#include "StoreAnswer.h"
#include "secrets/KeychainTokenStore.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QUrl>

#include <memory>

/// Stands where the desktop asks for the keyring's password (gcr's prompter), and does with the question what
/// the test wants.
class Prompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    bool dismisses = true; ///< else it leaves the question open
    int asked = 0;

    void dismiss() { tell(u"PromptReady"_qs, {u"no"_qs, QVariantMap(), QString()}); }

public Q_SLOTS:
    Q_SCRIPTABLE void BeginPrompting(const QDBusObjectPath &callback)
    {
        m_caller = message().service();
        m_callback = callback.path();
        tell(u"PromptReady"_qs, {QString(), QVariantMap(), QString()});
    }
    Q_SCRIPTABLE void PerformPrompt(
        const QDBusObjectPath &, const QString &, const QVariantMap &, const QString &)
    {
        ++asked;
        if (dismisses)
            dismiss();
    }
    Q_SCRIPTABLE void StopPrompting(const QDBusObjectPath &) { tell(u"PromptDone"_qs, {}); }

private:
    void tell(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            m_caller, m_callback, u"org.gnome.keyring.internal.Prompter.Callback"_qs, method);
        call.setArguments(arguments);
        // Once the question itself has been answered.
        QMetaObject::invokeMethod(
            this, [call] { QDBusConnection::sessionBus().asyncCall(call); }, Qt::QueuedConnection);
    }

    QString m_caller;
    QString m_callback;
};

/// The keychain as a person has it on their desktop: a real GNOME keyring, on a bus of its own.
class tst_KeychainTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void holdsNothingAtFirst();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void replaces();
    void keepsNamesApart();
    void forgets();
    void leavesNoSecretBehind();
    void wipesWhatNobodyWaitsForAnyMore();
    void saysThatItStayedLocked();
    void saysThatThePersonSaidNo();
    void forgetsNothingThatIsLocked();
    void waitsForThePersonWithoutHoldingTheProgramUp();

private:
    static void offer(Prompter &prompter);

    std::unique_ptr<PrivateKeyring> m_keyring;
    KeychainTokenStore m_store{KeychainTokenStore::bearerName(QUrl(u"https://relay.example/"_qs))};
    KeychainTokenStore m_other{KeychainTokenStore::proxyPasswordName(u"proxy.example"_qs, 8080, u"desk"_qs)};
};

void tst_KeychainTokenStore::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>();
}

void tst_KeychainTokenStore::cleanupTestCase()
{
    m_keyring.reset();
}

void tst_KeychainTokenStore::holdsNothingAtFirst()
{
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NothingStored);
}

void tst_KeychainTokenStore::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("token") << QByteArray("made-up-token.1~2_3");
    QTest::newRow("as long as can be") << QByteArray(TokenStore::maximumBytes, 'a');
    QTest::newRow("a password in Hindi") << QByteArray("\xe0\xa4\x95\xe0\xa5\x81\xe0\xa4\x9b \"\\'$%");
}

void tst_KeychainTokenStore::givesBackWhatItWasGiven()
{
    QFETCH(QByteArray, token);
    QVERIFY(!StoreAnswer::write(m_store, token));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), token);
}

void tst_KeychainTokenStore::replaces()
{
    QVERIFY(!StoreAnswer::write(m_store, "the-first"));
    QVERIFY(!StoreAnswer::write(m_store, "the-second"));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("the-second"));
}

void tst_KeychainTokenStore::keepsNamesApart()
{
    QVERIFY(!StoreAnswer::write(m_store, "token"));
    QVERIFY(!StoreAnswer::write(m_other, "password"));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("token"));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_other)), QByteArray("password"));
    KeychainTokenStore elsewhere(KeychainTokenStore::bearerName(QUrl(u"https://elsewhere.example/"_qs)));
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(elsewhere)), TokenStore::Trouble::NothingStored);
}

void tst_KeychainTokenStore::forgets()
{
    QVERIFY(!StoreAnswer::write(m_store, "token"));
    QVERIFY(!StoreAnswer::forget(m_store));
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NothingStored);
    QVERIFY(!PrivateKeyring::has(KeychainTokenStore::bearerName(QUrl(u"https://relay.example/"_qs))));
    QVERIFY2(!StoreAnswer::forget(m_store), "forgetting what is not there is no error");
}

void tst_KeychainTokenStore::leavesNoSecretBehind()
{
    QVERIFY(!StoreAnswer::write(m_store, "token"));
    const int before = Secret::holders();
    StoreAnswer::read(m_store);
    QCOMPARE(Secret::holders(), before);
}

void tst_KeychainTokenStore::wipesWhatNobodyWaitsForAnyMore()
{
    QVERIFY(!StoreAnswer::write(m_store, "token"));
    const int before = Secret::holders();
    bool answered = false;
    {
        QObject context;
        m_store.read(&context, [&](const TokenStore::Fetched &) { answered = true; });
    }
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("token")); // waits behind the other
    QVERIFY(!answered);
    QCOMPARE(Secret::holders(), before);
}

void tst_KeychainTokenStore::saysThatItStayedLocked()
{
    QVERIFY(!StoreAnswer::write(m_store, "token"));
    PrivateKeyring::lock();
    // Nobody on this bus could ask for the keyring's password; for the keyring that is like a person's no.
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::Refused);
}

void tst_KeychainTokenStore::offer(Prompter &prompter)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(
        u"/org/gnome/keyring/Prompter"_qs, &prompter, QDBusConnection::ExportScriptableSlots));
    QVERIFY(bus.registerService(u"org.gnome.keyring.SystemPrompter"_qs));
}

void tst_KeychainTokenStore::saysThatThePersonSaidNo()
{
    Prompter prompter;
    offer(prompter);
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::Refused);
    QCOMPARE(prompter.asked, 1);
    const auto refused = StoreAnswer::write(m_store, "another");
    QVERIFY(refused);
    QCOMPARE(prompter.asked, 2);
    QVERIFY(
        refused->trouble == TokenStore::Trouble::Refused || refused->trouble == TokenStore::Trouble::Locked);
}

void tst_KeychainTokenStore::forgetsNothingThatIsLocked()
{
    Prompter prompter;
    offer(prompter);
    const auto refused = StoreAnswer::forget(m_store);
    QVERIFY(refused);
    QCOMPARE(refused->trouble, TokenStore::Trouble::Refused);
    QVERIFY(PrivateKeyring::has(KeychainTokenStore::bearerName(QUrl(u"https://relay.example/"_qs))));
}

void tst_KeychainTokenStore::waitsForThePersonWithoutHoldingTheProgramUp()
{
    Prompter prompter;
    prompter.dismisses = false;
    offer(prompter);
    QObject context;
    std::optional<TokenStore::Trouble> trouble;
    m_store.read(
        &context, [&](const TokenStore::Fetched &fetched) { trouble = StoreAnswer::troubleOf(fetched); });
    QTRY_COMPARE(prompter.asked, 1); // the event loop goes on
    QVERIFY(!trouble);
    prompter.dismiss();
    QTRY_COMPARE(trouble, TokenStore::Trouble::Refused);
}

QTEST_GUILESS_MAIN(tst_KeychainTokenStore)
#include "tst_KeychainTokenStore.moc"
