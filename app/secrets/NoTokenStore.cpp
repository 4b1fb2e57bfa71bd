#include "secrets/NoTokenStore.h"

#include <QMetaObject>

#include <utility>

void NoTokenStore::read(QObject *context, OnFetched fetched)
{
    QMetaObject::invokeMethod(
        context, [fetched = std::move(fetched)] { fetched(Secret(0)); }, Qt::QueuedConnection);
}

void NoTokenStore::write(Secret, QObject *context, OnDone done)
{
    const Error error{Trouble::Failed, QStringLiteral("the relay keeps the token")};
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
}

void NoTokenStore::forget(QObject *context, OnDone done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
}
