#include "PrivateKeyring.h"
#include "StoreAnswer.h"
#include "secrets/KeychainTokenStore.h"

#include <memory>

/// A computer on whose session bus nobody keeps secrets: a server, a bare window manager.
class tst_NoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_bus = std::make_unique<PrivateKeyring>(PrivateKeyring::With::Bus); }
    void cleanupTestCase() { m_bus.reset(); }
    void isSaidForEveryQuestion();
    void isSaidWithoutABusToo();

private:
    std::unique_ptr<PrivateKeyring> m_bus;
    KeychainTokenStore m_store{u"made-up"_qs};
};

void tst_NoKeychain::isSaidForEveryQuestion()
{
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NoKeychain);
    const auto notWritten = StoreAnswer::write(m_store, "token");
    QVERIFY(notWritten);
    QCOMPARE(notWritten->trouble, TokenStore::Trouble::NoKeychain);
    const auto notForgotten = StoreAnswer::forget(m_store);
    QVERIFY(notForgotten);
    QCOMPARE(notForgotten->trouble, TokenStore::Trouble::NoKeychain);
}

void tst_NoKeychain::isSaidWithoutABusToo()
{
    m_bus.reset();
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NoKeychain);
}

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_NoKeychain.moc"
