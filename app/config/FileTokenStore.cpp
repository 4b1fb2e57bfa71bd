#include "config/FileTokenStore.h"

#include "config/TokenFile.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace
{
using Content = std::variant<Secret, ConfigError>;
/// QFuture keeps its result for whoever else asks; shared, so that the secret can be moved out of it.
using SharedContent = std::shared_ptr<Content>;

SharedContent contentOf(const QString &path)
{
    return std::make_shared<Content>(TokenFile::read(path, path, {}));
}
}

FileTokenStore::FileTokenStore(QString path)
    : m_path(std::move(path))
{
}

void FileTokenStore::read(QObject *context, OnFetched fetched)
{
    // Not QFuture::then(): in Qt 6.4 that asserts when its context object is gone before the future is done.
    auto *watcher = new QFutureWatcher<SharedContent>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, watcher, [watcher, fetched = std::move(fetched)] {
            const SharedContent content = watcher->result();
            watcher->deleteLater();
            if (const auto *error = std::get_if<ConfigError>(content.get()))
                fetched(Error{Trouble::Failed, error->allowed});
            else
                fetched(std::move(std::get<Secret>(*content)));
        });
    watcher->setFuture(QtConcurrent::run(&contentOf, m_path));
}

void FileTokenStore::write(Secret, QObject *context, OnDone done)
{
    refuse(context, std::move(done));
}

void FileTokenStore::forget(QObject *context, OnDone done)
{
    refuse(context, std::move(done));
}

void FileTokenStore::refuse(QObject *context, OnDone done) const
{
    const Error error{Trouble::Failed, tr("The token's file is replaced or deleted by whoever made it.")};
    QMetaObject::invokeMethod(
        context, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
}
