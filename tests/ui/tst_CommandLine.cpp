#include "CommandLine.h"

#include <QTest>

class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheWindowWithoutOptions();
    void takesTheSandbox();
    void takesAProfile();
    void refuses_data();
    void refuses();
    void answersHelpAndVersionBeforeAnythingElse();
    void leavesTheJournalToItsCommand();
    void leavesTheSettingsToTheirCommand();
    void takesTheKiosk();
    void explainsItsOptions();
};

void tst_CommandLine::opensTheWindowWithoutOptions()
{
    const CommandLine line = CommandLine::read({u"itr-desk"_qs});
    QCOMPARE(line.wish, CommandLine::Wish::OpenWindow);
    QVERIFY(!line.sandbox);
    QVERIFY(line.profile.isEmpty());
    QVERIFY(line.platform.isEmpty());
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"-platform"_qs, u"vnc"_qs}).platform, u"vnc"_qs);
}

void tst_CommandLine::takesTheSandbox()
{
    const CommandLine line = CommandLine::read({u"itr-desk"_qs, u"--sandbox"_qs});
    QCOMPARE(line.wish, CommandLine::Wish::OpenWindow);
    QVERIFY(line.sandbox);
}

void tst_CommandLine::takesAProfile()
{
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--profile"_qs, u"a b.ini"_qs}).profile, u"a b.ini"_qs);
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--profile=x.ini"_qs}).profile, u"x.ini"_qs);
}

void tst_CommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList{u"--fast"_qs} << u"fast"_qs;
    QTest::newRow("a bare file") << QStringList{u"x.ini"_qs} << u"x.ini"_qs;
    QTest::newRow("profile without a file") << QStringList{u"--profile"_qs} << u"profile"_qs;
    QTest::newRow("profile with an empty file") << QStringList{u"--profile="_qs} << u"--profile"_qs;
    QTest::newRow("both") << QStringList{u"--sandbox"_qs, u"--profile"_qs, u"x.ini"_qs} << u"--sandbox"_qs;
}

void tst_CommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const CommandLine line = CommandLine::read(QStringList{u"itr-desk"_qs} + arguments);
    QCOMPARE(line.wish, CommandLine::Wish::Refused);
    QVERIFY2(line.refusal.contains(names), qPrintable(line.refusal));
    QVERIFY2(line.refusal.endsWith(u'.'), qPrintable(line.refusal));
}

void tst_CommandLine::answersHelpAndVersionBeforeAnythingElse()
{
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--help"_qs, u"--fast"_qs}).wish, CommandLine::Wish::Help);
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"-h"_qs}).wish, CommandLine::Wish::Help);
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--version"_qs}).wish, CommandLine::Wish::Version);
}

void tst_CommandLine::leavesTheJournalToItsCommand()
{
    const CommandLine line
        = CommandLine::read({u"itr-desk"_qs, u"journal"_qs, u"verify"_qs, u"--file"_qs, u"x"_qs, u"--help"_qs});
    QCOMPARE(line.wish, CommandLine::Wish::Journal);
    QCOMPARE(line.journal, QStringList({u"verify"_qs, u"--file"_qs, u"x"_qs, u"--help"_qs}));
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"journal"_qs}).wish, CommandLine::Wish::Journal);
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--sandbox"_qs, u"journal"_qs}).wish, CommandLine::Wish::Refused);
}

void tst_CommandLine::leavesTheSettingsToTheirCommand()
{
    const CommandLine line
        = CommandLine::read({u"itr-desk"_qs, u"config"_qs, u"show"_qs, u"--profile"_qs, u"x"_qs, u"--help"_qs});
    QCOMPARE(line.wish, CommandLine::Wish::Config);
    QCOMPARE(line.config, QStringList({u"show"_qs, u"--profile"_qs, u"x"_qs, u"--help"_qs}));
    // No way round the organisation's policy.
    QCOMPARE(CommandLine::read({u"itr-desk"_qs, u"--policy"_qs, u"x"_qs}).wish, CommandLine::Wish::Refused);
}

void tst_CommandLine::takesTheKiosk()
{
    const CommandLine line = CommandLine::read({u"itr-desk"_qs, u"--kiosk"_qs, u"--sandbox"_qs});
    QCOMPARE(line.wish, CommandLine::Wish::OpenWindow);
    QVERIFY(line.kiosk);
    QVERIFY(line.sandbox);
    QVERIFY(!CommandLine::read({u"itr-desk"_qs}).kiosk);
    const CommandLine command = CommandLine::read({u"itr-desk"_qs, u"kiosk"_qs, u"set-pin"_qs});
    QCOMPARE(command.wish, CommandLine::Wish::Kiosk);
    QCOMPARE(command.kioskCommand, QStringList(u"set-pin"_qs));
}

void tst_CommandLine::explainsItsOptions()
{
    const QString help = CommandLine::help();
    for (const QString &option : {u"--sandbox"_qs, u"--profile <FILE>"_qs, u"--version"_qs, u"journal verify|export|stats"_qs, u"config check|show|explain KEY"_qs})
        QVERIFY2(help.contains(option), qPrintable(help));
    QVERIFY(!help.contains(u"platform"_qs));
}

QTEST_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
