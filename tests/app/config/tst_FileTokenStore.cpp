#include "StoreAnswer.h"
#include "config/FileTokenStore.h"
#include "secrets/NoTokenStore.h"

#include <QFile>
#include <QTemporaryDir>

/// The token's file is looked at anew for every call.
class tst_FileTokenStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFileAsItIsNow();
    void refusesAFileThatOthersCanReadByNow();
    void answersNobodyWhoIsGone();
    void changesNoFile();
    void isEmptyWhereTheRelayHasTheToken();

private:
    void write(
        const QByteArray &token, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const;

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"token"_qs);
    FileTokenStore m_store{m_path};
};

void tst_FileTokenStore::write(const QByteArray &token, QFile::Permissions permissions) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(permissions));
    file.write(token);
}

void tst_FileTokenStore::readsTheFileAsItIsNow()
{
    write("the-first\n");
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("the-first"));
    write("the-second");
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("the-second"));
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::Failed);
}

void tst_FileTokenStore::refusesAFileThatOthersCanReadByNow()
{
    write("the-first");
    QVERIFY(!StoreAnswer::troubleOf(StoreAnswer::read(m_store)));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup));
    const TokenStore::Fetched refused = StoreAnswer::read(m_store);
    QCOMPARE(StoreAnswer::troubleOf(refused), TokenStore::Trouble::Failed);
    QVERIFY(std::get<TokenStore::Error>(refused).reason.contains(u"chmod 600"));
}

void tst_FileTokenStore::answersNobodyWhoIsGone()
{
    write("the-first");
    const int before = Secret::holders();
    bool answered = false;
    {
        QObject context;
        m_store.read(&context, [&](const TokenStore::Fetched &) { answered = true; });
    }
    StoreAnswer::read(m_store);
    QVERIFY(!answered);
    QTRY_COMPARE(Secret::holders(), before);
}

void tst_FileTokenStore::changesNoFile()
{
    write("the-first");
    QVERIFY(StoreAnswer::write(m_store, "another"));
    QVERIFY(StoreAnswer::forget(m_store));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("the-first"));
}

void tst_FileTokenStore::isEmptyWhereTheRelayHasTheToken()
{
    NoTokenStore relay;
    const TokenStore::Fetched fetched = StoreAnswer::read(relay);
    QVERIFY(std::get<Secret>(fetched).isEmpty());
    QVERIFY(StoreAnswer::write(relay, "token"));
    QVERIFY(!StoreAnswer::forget(relay));
}

QTEST_GUILESS_MAIN(tst_FileTokenStore)
#include "tst_FileTokenStore.moc"
