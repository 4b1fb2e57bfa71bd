#include "session/ScreenWatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFutureWatcher>
#include <QUuid>
#include <QtConcurrent>

#include <utility>

namespace
{
const QString login1 = QStringLiteral("org.freedesktop.login1");

QString sessionName(const QString &name)
{
    return name + u"-session"_qs;
}

QString systemName(const QString &name)
{
    return name + u"-system"_qs;
}

/// Blocks until the buses have answered.
void open(const ScreenWatch::Buses &buses, const QString &name)
{
    if (buses.session.isEmpty())
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, sessionName(name));
    else
        QDBusConnection::connectToBus(buses.session, sessionName(name));
    if (buses.system.isEmpty())
        QDBusConnection::connectToBus(QDBusConnection::SystemBus, systemName(name));
    else
        QDBusConnection::connectToBus(buses.system, systemName(name));
}
}

ScreenWatch::ScreenWatch(Buses buses, QObject *parent)
    : QObject(parent)
    , m_buses(std::move(buses))
    , m_name(QUuid::createUuid().toString())
{
}

ScreenWatch::~ScreenWatch()
{
    QDBusConnection::disconnectFromBus(sessionName(m_name));
    QDBusConnection::disconnectFromBus(systemName(m_name));
}

void ScreenWatch::start()
{
    auto *opening = new QFutureWatcher<void>(this);
    connect(opening, &QFutureWatcher<void>::finished, this, [this, opening] {
        opening->deleteLater();
        listenToSession();
        askForOwnSession();
    });
    opening->setFuture(QtConcurrent::run(open, m_buses, m_name));
}

void ScreenWatch::listenToSession()
{
    QDBusConnection bus(sessionName(m_name));
    if (!bus.isConnected())
        return;
    // From whoever says so: the worst that a liar brings about is a click to go on. To ask for the service's
    // owner would block.
    for (const char *desktop : {"freedesktop", "gnome", "mate", "cinnamon"})
        bus.connect({}, {}, u"org.%1.ScreenSaver"_qs.arg(QLatin1StringView(desktop)), u"ActiveChanged"_qs,
            this, SLOT(screenSaverChanged(bool)));
}

void ScreenWatch::askForOwnSession()
{
    QDBusConnection bus(systemName(m_name));
    if (!bus.isConnected()) {
        Q_EMIT listening();
        return;
    }
    const QString manager = login1 + u".Manager"_qs;
    bus.connect({}, {}, manager, u"PrepareForSleep"_qs, this, SLOT(sleepPrepared(bool)));
    QDBusMessage ask
        = QDBusMessage::createMethodCall(login1, u"/org/freedesktop/login1"_qs, manager, u"GetSession"_qs);
    // The caller's own, else the one that the user sees (systemd 243).
    ask << u"auto"_qs;
    auto *asking = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking] {
        asking->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *asking;
        if (reply.isValid())
            listenToOwnSession(reply.value().path());
        Q_EMIT listening();
    });
}

void ScreenWatch::listenToOwnSession(const QString &path)
{
    QDBusConnection bus(systemName(m_name));
    bus.connect({}, path, login1 + u".Session"_qs, u"Lock"_qs, this, SLOT(sessionLocked()));
    bus.connect({}, path, u"org.freedesktop.DBus.Properties"_qs, u"PropertiesChanged"_qs, this,
        SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void ScreenWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT left();
}

void ScreenWatch::sleepPrepared(bool begins)
{
    if (begins)
        Q_EMIT left();
}

void ScreenWatch::sessionLocked()
{
    Q_EMIT left();
}

void ScreenWatch::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    const QVariant active = changed.value(u"Active"_qs);
    const QVariant locked = changed.value(u"LockedHint"_qs);
    if (interface == login1 + u".Session"_qs && ((active.isValid() && !active.toBool()) || locked.toBool()))
        Q_EMIT left();
}
