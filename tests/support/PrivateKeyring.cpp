#include "PrivateKeyring.h"

#include "secrets/KeychainTokenStore.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QFile>
#include <QTest>

#include <csignal>

namespace
{
// No folder of services: nothing may be started on this bus but by the test.
constexpr char busConfiguration[]
    = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_qs, u"/org/freedesktop/secrets"_qs,
        u"org.freedesktop.Secret.Service"_qs, method);
}
}

PrivateKeyring::PrivateKeyring(With with)
{
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(m_folder.path()));
    for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_KEYRING_CONTROL", "DISPLAY"})
        qunsetenv(name);
    startBus();
    if (with == With::Keyring)
        startKeyring();
}

PrivateKeyring::~PrivateKeyring()
{
    // GLib ends a program whose session bus goes away.
    std::signal(SIGTERM, SIG_IGN); // NOLINT(cert-err33-c)
    stop(m_keyring);
    stop(m_bus);
}

void PrivateKeyring::startBus()
{
    const QString socket = m_folder.filePath(u"bus"_qs);
    QFile configuration(m_folder.filePath(u"bus.conf"_qs));
    if (!configuration.open(QIODevice::WriteOnly)
        || configuration.write(QString::fromLatin1(busConfiguration).arg(socket).toUtf8()) <= 0)
        qFatal("can not write the bus's configuration");
    configuration.close();
    qputenv("DBUS_SESSION_BUS_ADDRESS", QFile::encodeName(u"unix:path="_qs + socket));
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_qs,
        {u"--nofork"_qs, u"--print-address"_qs, u"--config-file"_qs, configuration.fileName()});
    if (!m_bus.waitForReadyRead(10'000))
        qFatal("dbus-daemon does not start (package dbus-daemon)");
}

void PrivateKeyring::startKeyring()
{
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_qs,
        {u"--foreground"_qs, u"--unlock"_qs, u"--components=secrets"_qs, u"--control-directory"_qs,
            m_folder.path()});
    m_keyring.write("made-up");
    m_keyring.closeWriteChannel();
    const auto isThere = [] {
        return QDBusConnection::sessionBus()
            .interface()
            ->isServiceRegistered(u"org.freedesktop.secrets"_qs)
            .value();
    };
    if (!QTest::qWaitFor(isThere, 10'000))
        qFatal("gnome-keyring-daemon does not start (package gnome-keyring)");
}

void PrivateKeyring::stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
}

void PrivateKeyring::lock()
{
    QDBusMessage alias = call(u"ReadAlias"_qs);
    alias << u"default"_qs;
    const QDBusReply<QDBusObjectPath> collection = QDBusConnection::sessionBus().call(alias);
    QDBusMessage lock = call(u"Lock"_qs);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{collection.value()});
    if (QDBusConnection::sessionBus().call(lock).type() != QDBusMessage::ReplyMessage)
        qFatal("the keyring can not be locked");
}

bool PrivateKeyring::has(const QString &name)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QDBusMessage search = call(u"SearchItems"_qs);
    search << QVariant::fromValue(
        QMap<QString, QString>{{u"user"_qs, name}, {u"server"_qs, KeychainTokenStore::application()}});
    const QDBusMessage answer = QDBusConnection::sessionBus().call(search);
    int items = 0;
    for (const QVariant &list : answer.arguments())
        items += static_cast<int>(qdbus_cast<QList<QDBusObjectPath>>(list).size());
    return items > 0;
}
