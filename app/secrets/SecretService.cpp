#include "secrets/SecretService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

namespace
{
constexpr std::chrono::milliseconds patience{2000};

using Attributes = QMap<QString, QString>;
using Items = QList<QDBusObjectPath>;
using Answer = QDBusPendingReply<Items, Items>; // those that are open, those that are locked

SecretService::Entry entryOf(const Answer &answer)
{
    using Entry = SecretService::Entry;
    if (answer.isError()) {
        switch (answer.error().type()) {
        case QDBusError::ServiceUnknown:
        case QDBusError::NoServer:
        case QDBusError::Disconnected:
        case QDBusError::NoNetwork:
            return Entry::NoService;
        default:
            // An activation that fails has as many names as reasons; nobody is there in either case.
            return answer.error().name().contains(u".Spawn.") ? Entry::NoService : Entry::Unknown;
        }
    }
    if (!answer.argumentAt<0>().isEmpty())
        return Entry::Open;
    return answer.argumentAt<1>().isEmpty() ? Entry::Missing : Entry::Locked;
}
}

void SecretService::look(
    const QString &application, const QString &name, QObject *context, std::function<void(Entry)> found)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
        QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"),
        QStringLiteral("SearchItems"));
    question << QVariant::fromValue(
        Attributes{{QStringLiteral("user"), name}, {QStringLiteral("server"), application}});
    const QDBusPendingCall call
        = QDBusConnection::sessionBus().asyncCall(question, static_cast<int>(patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, found = std::move(found)] {
            watcher->deleteLater();
            found(entryOf(Answer(*watcher)));
        });
}
