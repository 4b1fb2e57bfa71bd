#include "kiosk/KioskCommand.h"

#include "kiosk/KioskRules.h"
#include "kiosk/StaffPin.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What an administrator sets for the kiosk: the PIN, and where the Bearer token is.
class tst_KioskCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void setsThePinThatIsTypedTwice();
    void refuses_data();
    void refuses();
    void saysHowItIsUsed();
    void refusesAnOperatorAtTheKiosk();
    void refusesATokenAtTheKiosk_data();
    void refusesATokenAtTheKiosk();

private:
    QString write(const QString &name, const QByteArray &content);
    QString run(const QStringList &arguments, QStringList lines, int status);

    std::unique_ptr<QTemporaryDir> m_folder;
    ConfigPlaces m_places;
};

void tst_KioskCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_places = {};
    m_places.userFile
        = write(u"desk.ini"_qs, "[service]\nbaseUrl=https://relay.example/\n[kiosk]\npinFile=pin\n");
}

QString tst_KioskCommand::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("can not write a file");
    return file.fileName();
}

QString tst_KioskCommand::run(const QStringList &arguments, QStringList lines, int status)
{
    QString said;
    QTextStream words(&said);
    KioskCommand command(words, m_places, [&lines](const QString &, Secret &pin) {
        return !lines.isEmpty() && pin.append(lines.takeFirst()) && !pin.isEmpty();
    });
    if (command.run(arguments) != status)
        qWarning("ended with another status: %s", qPrintable(said));
    else
        return said;
    return {};
}

void tst_KioskCommand::setsThePinThatIsTypedTwice()
{
    const QString said = run({u"set-pin"_qs}, {u"246813"_qs, u"246813"_qs}, KioskCommand::Done);
    QVERIFY(said.contains(m_folder->filePath(u"pin"_qs)));
    QVERIFY(!said.contains(u"246813"));
    Secret pin;
    pin.append(u"246813");
    QVERIFY(StaffPin::fits(pin, StaffPin::read(m_folder->filePath(u"pin"_qs))));
}

void tst_KioskCommand::refuses_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("too short") << QStringList{u"12345"_qs, u"12345"_qs};
    QTest::newRow("once") << QStringList{u"246813"_qs};
    QTest::newRow("two that differ") << QStringList{u"246813"_qs, u"246831"_qs};
}

void tst_KioskCommand::refuses()
{
    QFETCH(QStringList, lines);
    QVERIFY(!run({u"set-pin"_qs}, lines, KioskCommand::NotDone).isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"pin"_qs)));
}

void tst_KioskCommand::saysHowItIsUsed()
{
    QVERIFY(run({u"--help"_qs}, {}, KioskCommand::Done).contains(u"set-pin"));
    QVERIFY(run({}, {}, KioskCommand::NotDone).contains(u"set-pin"));
    QVERIFY(run({u"open"_qs}, {}, KioskCommand::NotDone).contains(u"set-pin"));
}

void tst_KioskCommand::refusesAnOperatorAtTheKiosk()
{
    m_places.userFile
        = write(u"kiosk.ini"_qs, "[service]\nbaseUrl=https://relay.example/\naccessToken=operator\n");
    const auto problem = KioskRules::problem(Config::read(m_places));
    QVERIFY(problem);
    QCOMPARE(problem->key, u"service/accessToken"_qs);
    QCOMPARE(problem->value, u"operator"_qs);
    QCOMPARE(problem->line, 3);
}

void tst_KioskCommand::refusesATokenAtTheKiosk_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("value");
    QTest::newRow("relay") << QByteArray() << QString();
    QTest::newRow("file") << QByteArray("bearer=file\ntokenFile=token\n") << u"file"_qs;
    QTest::newRow("file alone") << QByteArray("tokenFile=token\n") << u"file"_qs;
    QTest::newRow("keychain") << QByteArray("bearer=keychain\n") << u"keychain"_qs;
    QTest::newRow("allowed") << QByteArray("bearer=keychain\n[kiosk]\nallowBearer=true\n") << QString();
}

void tst_KioskCommand::refusesATokenAtTheKiosk()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, value);
    write(u"token"_qs, "made-up-token\n");
    m_places.userFile = write(u"kiosk.ini"_qs, "[service]\nbaseUrl=https://relay.example/\n" + lines);
    const Config config = Config::read(m_places);
    QVERIFY2(config.errors().isEmpty(),
        qPrintable(config.errors().isEmpty() ? QString() : config.errors().first().sentence()));
    const auto problem = KioskRules::problem(config);
    QCOMPARE(problem.has_value(), !value.isEmpty());
    if (!problem)
        return;
    QCOMPARE(problem->file, m_places.userFile);
    QCOMPARE(problem->key, u"service/bearer"_qs);
    QCOMPARE(problem->value, value);
    QVERIFY(problem->allowed.contains(u"kiosk/allowBearer=true"));
}

QTEST_GUILESS_MAIN(tst_KioskCommand)
#include "tst_KioskCommand.moc"
