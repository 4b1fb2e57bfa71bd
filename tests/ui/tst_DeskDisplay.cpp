#include "DeskDisplay.h"

#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What counts as a display, and what the program says where there is none.
class tst_DeskDisplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsADisplay_data();
    void knowsADisplay();
    void saysThatThereIsNone_data();
    void saysThatThereIsNone();
    void saysThatItCanNotBeOpened_data();
    void saysThatItCanNotBeOpened();
    void saysWhatIsWrongWithTheProfileThereToo();

private:
    struct Ending {
        int exitCode;
        QString words;
    };
    static Ending run(const QStringList &arguments, const QMap<QString, QString> &more = {});
};

void tst_DeskDisplay::knowsADisplay_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("nothing") << QString() << QStringList{} << false;
    QTest::newRow("X11") << QString() << QStringList{u"DISPLAY=:0"_qs} << true;
    QTest::newRow("empty") << QString() << QStringList{u"DISPLAY="_qs} << false;
    QTest::newRow("Wayland") << QString() << QStringList{u"WAYLAND_DISPLAY=wayland-0"_qs} << true;
    QTest::newRow("offscreen") << QString() << QStringList{u"QT_QPA_PLATFORM=offscreen"_qs} << true;
    QTest::newRow("vnc with options")
        << QString() << QStringList{u"QT_QPA_PLATFORM=vnc:size=800x600"_qs} << true;
    QTest::newRow("option minimal") << u"minimal"_qs << QStringList{} << true;
    QTest::newRow("xcb alone") << u"xcb"_qs << QStringList{} << false;
    QTest::newRow("either") << QString() << QStringList{u"QT_QPA_PLATFORM=wayland;xcb"_qs} << false;
    QTest::newRow("the last of three")
        << QString() << QStringList{u"QT_QPA_PLATFORM=wayland;xcb;offscreen"_qs} << true;
    QTest::newRow("the option counts") << u"xcb"_qs << QStringList{u"QT_QPA_PLATFORM=offscreen"_qs} << false;
}

void tst_DeskDisplay::knowsADisplay()
{
    QFETCH(QString, platform);
    QFETCH(QStringList, environment);
    QFETCH(bool, isThere);
    QProcessEnvironment variables;
    for (const QString &line : environment)
        variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    QCOMPARE(DeskDisplay::isThere(platform, variables), isThere);
}

tst_DeskDisplay::Ending tst_DeskDisplay::run(const QStringList &arguments, const QMap<QString, QString> &more)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
        {u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs, u"WAYLAND_SOCKET"_qs, u"QT_QPA_PLATFORM"_qs})
        variables.remove(name);
    variables.insert(u"LANGUAGE"_qs, u"en"_qs);
    for (auto variable = more.cbegin(); variable != more.cend(); ++variable)
        variables.insert(variable.key(), variable.value());
    QProcess desk;
    desk.setProcessEnvironment(variables);
    desk.start(QStringLiteral(DESK_PROGRAM), arguments);
    if (!desk.waitForFinished(60'000) || desk.exitStatus() != QProcess::NormalExit)
        return {-1, QString::fromLocal8Bit(desk.readAllStandardError())};
    return {desk.exitCode(), QString::fromLocal8Bit(desk.readAllStandardError())};
}

void tst_DeskDisplay::saysThatThereIsNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unconnected") << QStringList{};
    QTest::newRow("sandbox") << QStringList{u"--sandbox"_qs};
    QTest::newRow("X11 by name") << QStringList{u"-platform"_qs, u"xcb"_qs};
}

void tst_DeskDisplay::saysThatThereIsNone()
{
    QFETCH(QStringList, arguments);
    const Ending ending = run(arguments);
    QVERIFY2(ending.words.startsWith(u"itr-desk: there is no display"_qs), qPrintable(ending.words));
    QCOMPARE(ending.words.count(u'\n'), 1);
    QCOMPARE(ending.exitCode, 2);
}

void tst_DeskDisplay::saysThatItCanNotBeOpened_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::newRow("no such X server") << u"DISPLAY"_qs << u":987"_qs << u"en"_qs;
    QTest::newRow("in Hindi") << u"DISPLAY"_qs << u":987"_qs << u"hi"_qs;
    // As ssh sets it: over TCP, where nobody listens.
    QTest::newRow("X11 over TCP") << u"DISPLAY"_qs << u"localhost:987.0"_qs << u"en"_qs;
    QTest::newRow("not the name of a display") << u"DISPLAY"_qs << u"nonsense"_qs << u"en"_qs;
    QTest::newRow("no such Wayland socket") << u"WAYLAND_DISPLAY"_qs << u"wayland-987"_qs << u"en"_qs;
}

void tst_DeskDisplay::saysThatItCanNotBeOpened()
{
    QFETCH(QString, variable);
    QFETCH(QString, name);
    QFETCH(QString, language);
    const QTemporaryDir session; // the Wayland library complains where there is none
    const Ending ending
        = run({}, {{variable, name}, {u"LANGUAGE"_qs, language}, {u"XDG_RUNTIME_DIR"_qs, session.path()}});
    QVERIFY2(ending.words.startsWith(u"itr-desk: "_qs), qPrintable(ending.words));
    QVERIFY2(ending.words.contains(u'“' + name + u'”'), qPrintable(ending.words));
    QCOMPARE(ending.words.count(u'\n'), 1);
    QCOMPARE(ending.exitCode, 2);
}

void tst_DeskDisplay::saysWhatIsWrongWithTheProfileThereToo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"bad.ini"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[service]\nbaseUrl=http://example.org\n");
    file.close();
    const Ending ending = run({u"--profile"_qs, file.fileName()});
    QVERIFY2(
        ending.words.contains(u"“service/baseUrl” is “http://example.org”"_qs), qPrintable(ending.words));
    QCOMPARE(ending.words.count(u'\n'), 1);
    QCOMPARE(ending.exitCode, 2);
}

QTEST_MAIN(tst_DeskDisplay)
#include "tst_DeskDisplay.moc"
