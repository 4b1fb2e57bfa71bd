#include "PrivateKeyring.h"
#include "StoreAnswer.h"
#include "config/TokenCommand.h"
#include "secrets/KeychainTokenStore.h"

#include <QFile>
#include <QSignalSpy>
#include <QUrl>

#include <memory>

/// `itr-desk token` as a script uses it, with a real keyring.
class tst_TokenCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_keyring.reset(); }
    void setsSaysAndForgets();
    void refusesWhatIsNoToken();
    void saysThatTheRelayHasIt();
    void saysThatItHasExpired();
    void refusesWrongUsage();

private:
    struct Answer {
        int status = -1;
        QString words;
    };
    Answer run(const QStringList &arguments, const QByteArray &typed = {});
    QString profile(const char *bearer);

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateKeyring> m_keyring;
    KeychainTokenStore m_store{KeychainTokenStore::bearerName(QUrl(u"https://relay.example/"_qs))};
};

void tst_TokenCommand::initTestCase()
{
    m_keyring = std::make_unique<PrivateKeyring>();
}

QString tst_TokenCommand::profile(const char *bearer)
{
    QFile file(m_folder.filePath(u"desk.ini"_qs));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no profile");
    file.write("[service]\nbaseUrl=https://relay.example/\nbearer=" + QByteArray(bearer) + '\n');
    return file.fileName();
}

tst_TokenCommand::Answer tst_TokenCommand::run(const QStringList &arguments, const QByteArray &typed)
{
    Answer answer;
    QTextStream words(&answer.words);
    TokenCommand command(words, {}, [&](Secret &token) {
        return !typed.isEmpty() && token.appendUtf8({typed.constData(), static_cast<std::size_t>(typed.size())});
    });
    QSignalSpy ended(&command, &TokenCommand::ended);
    command.start(arguments);
    if (ended.isEmpty() && !ended.wait(20'000))
        qFatal("the command did not end");
    answer.status = ended.first().first().toInt();
    return answer;
}

void tst_TokenCommand::setsSaysAndForgets()
{
    const QString path = profile("keychain");
    QCOMPARE(run({u"status"_qs, u"--profile"_qs, path}).status, 1);
    const Answer set = run({u"set"_qs, u"--profile"_qs, path}, "made-up-bearer");
    QVERIFY2(set.status == 0, qPrintable(set.words));
    QCOMPARE(StoreAnswer::textOf(StoreAnswer::read(m_store)), QByteArray("made-up-bearer"));
    const Answer status = run({u"status"_qs, u"--profile"_qs, path});
    QCOMPARE(status.status, 0);
    QVERIFY(!status.words.contains(u"made-up"));
    QVERIFY(!set.words.contains(u"made-up"));
    QCOMPARE(run({u"forget"_qs, u"--profile"_qs, path}).status, 0);
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NothingStored);
    QCOMPARE(run({u"forget"_qs, u"--profile"_qs, path}).status, 0);
}

void tst_TokenCommand::refusesWhatIsNoToken()
{
    const QString path = profile("keychain");
    const Answer broken = run({u"set"_qs, u"--profile"_qs, path}, "made up\r\nX: 1");
    QCOMPARE(broken.status, 2);
    QVERIFY(!broken.words.contains(u"made up"));
    QCOMPARE(run({u"set"_qs, u"--profile"_qs, path}).status, 2); // nothing entered
    QCOMPARE(StoreAnswer::troubleOf(StoreAnswer::read(m_store)), TokenStore::Trouble::NothingStored);
}

void tst_TokenCommand::saysThatTheRelayHasIt()
{
    const QString path = profile("relay");
    const Answer status = run({u"status"_qs, u"--profile"_qs, path});
    QCOMPARE(status.status, 0);
    QVERIFY(status.words.contains(u"relay"));
    QCOMPARE(run({u"set"_qs, u"--profile"_qs, path}, "made-up-bearer").status, 2);
}

void tst_TokenCommand::saysThatItHasExpired()
{
    const QString path = profile("keychain");
    QCOMPARE(run({u"set"_qs, u"--profile"_qs, path}, "eyJhIjoxfQ.eyJleHAiOjF9.e30").status, 0); // {"exp":1}
    const Answer status = run({u"status"_qs, u"--profile"_qs, path});
    QCOMPARE(status.status, 1);
    QVERIFY(status.words.contains(u"expired"));
}

void tst_TokenCommand::refusesWrongUsage()
{
    QCOMPARE(run({}).status, 2);
    QCOMPARE(run({u"status"_qs}).status, 2); // of which service?
    QCOMPARE(run({u"print"_qs, u"--profile"_qs, profile("keychain")}).status, 2);
    QCOMPARE(run({u"status"_qs, u"--profile"_qs, u"/nonexistent"_qs}).status, 2);
    QCOMPARE(run({u"--help"_qs}).status, 0);
}

QTEST_GUILESS_MAIN(tst_TokenCommand)
#include "tst_TokenCommand.moc"
