#include "DeskStart.h"

#include "FakeClock.h"
#include "pages/CredentialsPage.h"
#include "widgets/SecretEdit.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

/// What the window says when its service never comes or goes away.
class tst_DeskStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatTheSandboxHasStopped();
    void saysThatTheSandboxCanNotBeStarted();
    void saysThatTheCaFileIsRefused();
    void returnsWhatIsWrongWithTheProfile();
    void returnsWhatIsWrongWithThePolicy();
    void connectsToWhatThePolicySays();
    void opensWithoutAServiceWhereNobodyNamesOne();

private:
    static QString reads(const DeskWindow &window);
    /// The password's field.
    static SecretEdit *secretOf(const DeskWindow &window)
    {
        return window.findChild<CredentialsPage *>()->findChild<SecretEdit *>();
    }
    QString write(const QString &name, const QByteArray &content);
    /// With a policy of that content, in a folder that nobody else can write.
    ConfigPlaces policy(const QByteArray &content);
    /// The processes that this one has started.
    static QList<pid_t> children();

    QTemporaryDir m_folder;
    FakeClock m_clock;
    QTemporaryDir m_data;
};

QString tst_DeskStart::reads(const DeskWindow &window)
{
    QStringList lines;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible())
            lines += label->text();
    }
    return lines.join(u'\n');
}

QString tst_DeskStart::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can not write a file");
    return file.fileName();
}

QList<pid_t> tst_DeskStart::children()
{
    QList<pid_t> pids;
    for (const QString &name : QDir(u"/proc"_qs).entryList(QDir::Dirs)) {
        QFile file(u"/proc/%1/stat"_qs.arg(name));
        if (name.toInt() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        // "pid (name) state parent …"; a name may hold spaces and brackets.
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == QCoreApplication::applicationPid())
            pids += name.toInt();
    }
    return pids;
}

void tst_DeskStart::saysThatTheSandboxHasStopped()
{
    CommandLine line;
    line.sandbox = true;
    DeskStart desk(line, m_clock, DeskStart::Places{QStringLiteral(SANDBOX_PROGRAM), m_data.path()});
    QSignalSpy connected(&desk, &DeskStart::connected);
    QVERIFY(!desk.begin());
    QVERIFY(!connected.isEmpty() || connected.wait(20'000));
    QVERIFY(!reads(desk.window()).contains(u"has stopped"_qs));
    ItrSession &session = *desk.window().currentCase();
    session.giveConsent({});
    QTRY_COMPARE(session.state(), CaseState::Credentials);
    QTest::keyClicks(secretOf(desk.window()), u"Passw0rd!"_qs);
    QCOMPARE(children().size(), 1);

    kill(children().first(), SIGKILL);
    QTRY_VERIFY(reads(desk.window()).contains(u"The sandbox has stopped."_qs));
    QVERIFY(reads(desk.window()).contains(u"start itr-desk --sandbox again"_qs));
    QVERIFY(!desk.service());
    // Nobody will ever send what was typed.
    QVERIFY(desk.window().findChildren<SecretEdit *>().isEmpty());
    QVERIFY(!desk.window().currentCase());
}

void tst_DeskStart::saysThatTheSandboxCanNotBeStarted()
{
    CommandLine line;
    line.sandbox = true;
    DeskStart desk(line, m_clock, DeskStart::Places{u"/nowhere/itr-desk-sandbox"_qs, m_data.path()});
    QVERIFY(!desk.begin());
    QTRY_VERIFY(reads(desk.window()).contains(u"/nowhere/itr-desk-sandbox could not be started"_qs));
}

void tst_DeskStart::saysThatTheCaFileIsRefused()
{
    // It looks like one, so that only OpenSSL finds out that it is none.
    write(u"ca.pem"_qs, "-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n");
    CommandLine line;
    line.profile = write(u"desk.ini"_qs, "[service]\nbaseUrl=https://127.0.0.1:1\ncaFile=ca.pem\n");
    DeskStart desk(line, m_clock, DeskStart::Places{{}, m_data.path()});
    QSignalSpy connected(&desk, &DeskStart::connected);
    QVERIFY(!desk.begin());
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    QTRY_COMPARE(connected.size(), 1);
    QTRY_VERIFY(reads(desk.window())
                    .contains(u"The CA file of the profile holds no certificate that can be read."_qs));
    QVERIFY(reads(desk.window()).contains(u"Correct service/caFile in the settings"_qs));
    QVERIFY(!desk.window().currentCase());
}

void tst_DeskStart::returnsWhatIsWrongWithTheProfile()
{
    CommandLine line;
    line.profile = write(u"plain.ini"_qs, "[service]\nbaseUrl=http://example.org\n");
    DeskStart desk(line, m_clock, DeskStart::Places{{}, m_data.path()});
    const auto error = desk.begin();
    QVERIFY(error);
    QVERIFY(error->sentence().contains(u"“service/baseUrl” is “http://example.org”"_qs));
    QVERIFY(!desk.window().isVisible());
}

ConfigPlaces tst_DeskStart::policy(const QByteArray &content)
{
    ConfigPlaces places;
    places.policyFile = write(u"policy.ini"_qs, content);
    places.policyOwner = geteuid();
    QFile::setPermissions(places.policyFile, QFile::ReadOwner | QFile::WriteOwner);
    return places;
}

void tst_DeskStart::returnsWhatIsWrongWithThePolicy()
{
    const ConfigPlaces broken = policy("[otp]\nholdPassword=perhaps\n");
    for (const bool sandbox : {true, false}) {
        CommandLine line;
        line.sandbox = sandbox;
        DeskStart desk(line, m_clock, DeskStart::Places{u"/nowhere"_qs, m_data.path()}, broken);
        const auto error = desk.begin();
        QVERIFY(error);
        QVERIFY(error->sentence().contains(u"policy.ini, line 2: “otp/holdPassword” is “perhaps”"_qs));
        QVERIFY(!desk.window().isVisible());
        QVERIFY(!DeskStart::read(line, broken).errors().isEmpty());
    }
}

void tst_DeskStart::connectsToWhatThePolicySays()
{
    ConfigPlaces places = policy("[service]\nbaseUrl=https://127.0.0.1:1\n");
    places.userFile = write(u"own.ini"_qs, "[service]\nbaseUrl=https://elsewhere.example\n");
    DeskStart desk(CommandLine(), m_clock, DeskStart::Places{{}, m_data.path()}, places);
    QSignalSpy connected(&desk, &DeskStart::connected);
    QVERIFY(!desk.begin());
    QVERIFY(!connected.isEmpty() || connected.wait(20'000));
    QTRY_VERIFY(reads(desk.window()).contains(u"127.0.0.1"_qs));
    // A person who wrote something else there should not think that it holds.
    QTRY_VERIFY(reads(desk.window()).contains(u"service/baseUrl: Set by your organisation in %1."_qs.arg(places.policyFile)));
    QVERIFY(!reads(desk.window()).contains(u"elsewhere"_qs));
}

void tst_DeskStart::opensWithoutAServiceWhereNobodyNamesOne()
{
    ConfigPlaces places = policy("[otp]\nlifetimeSeconds=600\n");
    places.userFile = m_folder.filePath(u"none.ini"_qs);
    DeskStart desk(CommandLine(), m_clock, DeskStart::Places{{}, m_data.path()}, places);
    QVERIFY(!desk.begin());
    QVERIFY(reads(desk.window()).contains(u"Not connected"_qs));
    QVERIFY(!desk.service());
}

QTEST_MAIN(tst_DeskStart)
#include "tst_DeskStart.moc"
