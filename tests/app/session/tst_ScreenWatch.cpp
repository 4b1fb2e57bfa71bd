#include "session/ScreenWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace
{
const QString ownSession = QStringLiteral("/org/freedesktop/login1/session/_31");
const QString otherSession = QStringLiteral("/org/freedesktop/login1/session/_32");
}

/// Says which session is the caller's, as systemd-logind does.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id) { return QDBusObjectPath(id == u"auto" ? ownSession : otherSession); }
};

/// What a real bus tells of the screen.
class tst_ScreenWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void tellsThatNobodyIsThere_data();
    void tellsThatNobodyIsThere();
    void isSilentWithoutABus();
    void listensWhereOneBusIsMissing();
    void canGoBeforeTheBusIsThere();

private:
    QProcess m_daemon;
    QString m_address;
    FakeLogin m_login;
};

void tst_ScreenWatch::initTestCase()
{
    m_daemon.start(QStringLiteral(DBUS_DAEMON), {u"--session"_qs, u"--nofork"_qs, u"--print-address"_qs});
    while (m_daemon.canReadLine() || m_daemon.waitForReadyRead(20'000)) {
        if (m_daemon.canReadLine())
            break;
    }
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    QVERIFY2(!m_address.isEmpty(), m_daemon.readAllStandardError().constData());
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"fake"_qs);
    QVERIFY(bus.registerService(u"org.freedesktop.login1"_qs));
    QVERIFY(bus.registerService(u"org.freedesktop.ScreenSaver"_qs));
    QVERIFY(bus.registerObject(u"/org/freedesktop/login1"_qs, &m_login, QDBusConnection::ExportAllSlots));
}

void tst_ScreenWatch::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"fake"_qs);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void tst_ScreenWatch::tellsThatNobodyIsThere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("tells");
    const auto saver = [](const char *row, const char *path, const char *interface, bool active) {
        QTest::newRow(row) << QString::fromLatin1(path) << QString::fromLatin1(interface) << u"ActiveChanged"_qs
                           << QVariantList{active} << active;
    };
    saver("screen saver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", true);
    saver("screen saver, the old path", "/ScreenSaver", "org.freedesktop.ScreenSaver", true);
    saver("screen saver goes", "/ScreenSaver", "org.freedesktop.ScreenSaver", false);
    saver("GNOME", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", true);
    saver("GNOME goes", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", false);
    const QString login = u"org.freedesktop.login1"_qs;
    const auto row = [](const char *name, const QString &path, const QString &interface, const QString &signal,
                         const QVariantList &arguments, bool tells) {
        QTest::newRow(name) << path << interface << signal << arguments << tells;
    };
    const QString manager = u"/org/freedesktop/login1"_qs;
    row("sleep", manager, login + u".Manager"_qs, u"PrepareForSleep"_qs, {true}, true);
    row("woken", manager, login + u".Manager"_qs, u"PrepareForSleep"_qs, {false}, false);
    row("lock", ownSession, login + u".Session"_qs, u"Lock"_qs, {}, true);
    row("another's lock", otherSession, login + u".Session"_qs, u"Lock"_qs, {}, false);
    const QString properties = u"org.freedesktop.DBus.Properties"_qs;
    const auto changed = [&](const char *name, bool active) {
        return QVariantList{QString(login + u".Session"_qs), QVariantMap{{QString::fromLatin1(name), active}}, QStringList{}};
    };
    row("another user's turn", ownSession, properties, u"PropertiesChanged"_qs, changed("Active", false), true);
    row("back again", ownSession, properties, u"PropertiesChanged"_qs, changed("Active", true), false);
    row("locked by its hint", ownSession, properties, u"PropertiesChanged"_qs, changed("LockedHint", true), true);
    row("another session", otherSession, properties, u"PropertiesChanged"_qs, changed("Active", false), false);
}

void tst_ScreenWatch::tellsThatNobodyIsThere()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, name);
    QFETCH(QVariantList, arguments);
    QFETCH(bool, tells);
    ScreenWatch watch({m_address, m_address});
    QSignalSpy listening(&watch, &ScreenWatch::listening);
    QSignalSpy left(&watch, &ScreenWatch::left);
    watch.start();
    QVERIFY(!listening.isEmpty() || listening.wait(20'000));
    const QDBusConnection fake(u"fake"_qs);
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(fake.send(signal));
    if (tells) {
        QVERIFY(!left.isEmpty() || left.wait(20'000));
        return;
    }
    // One that it does tell comes behind, and is the first.
    signal = QDBusMessage::createSignal(u"/ScreenSaver"_qs, u"org.freedesktop.ScreenSaver"_qs, u"ActiveChanged"_qs);
    signal.setArguments({true});
    QVERIFY(fake.send(signal));
    QVERIFY(!left.isEmpty() || left.wait(20'000));
    QCOMPARE(left.size(), 1);
}

void tst_ScreenWatch::isSilentWithoutABus()
{
    ScreenWatch watch({u"unix:path=/nowhere/bus"_qs, u"unix:path=/nowhere/bus"_qs});
    QSignalSpy listening(&watch, &ScreenWatch::listening);
    QSignalSpy left(&watch, &ScreenWatch::left);
    watch.start();
    QVERIFY(!listening.isEmpty() || listening.wait(20'000));
    QCOMPARE(left.size(), 0);
}

void tst_ScreenWatch::listensWhereOneBusIsMissing()
{
    ScreenWatch watch({m_address, u"unix:path=/nowhere/bus"_qs});
    QSignalSpy listening(&watch, &ScreenWatch::listening);
    QSignalSpy left(&watch, &ScreenWatch::left);
    watch.start();
    QVERIFY(!listening.isEmpty() || listening.wait(20'000));
    QDBusMessage signal
        = QDBusMessage::createSignal(u"/org/gnome/ScreenSaver"_qs, u"org.gnome.ScreenSaver"_qs, u"ActiveChanged"_qs);
    signal.setArguments({true});
    QVERIFY(QDBusConnection(u"fake"_qs).send(signal));
    QVERIFY(!left.isEmpty() || left.wait(20'000));
}

void tst_ScreenWatch::canGoBeforeTheBusIsThere()
{
    ScreenWatch({m_address, m_address}).start();
}

QTEST_GUILESS_MAIN(tst_ScreenWatch)
#include "tst_ScreenWatch.moc"
