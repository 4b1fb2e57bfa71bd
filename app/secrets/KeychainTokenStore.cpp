#include "secrets/KeychainTokenStore.h"

#include "secrets/SecretService.h"

#include <QPointer>
#include <QUrl>

#include <qt6keychain/keychain.h>

#include <utility>

namespace
{
using Error = TokenStore::Error;
using Trouble = TokenStore::Trouble;
using Entry = SecretService::Entry;
using Explained = std::function<void(const Error &)>;

/// libsecret calls back into a job that has started, whatever happens in between: so it has no parent, ends
/// by itself, and nothing ends it before.
template <typename Job> Job *newJob(const QString &name)
{
    auto *job = new Job(KeychainTokenStore::application());
    job->setKey(name);
    job->setAutoDelete(true);
    return job;
}

/// The job's own bytes, which binaryData() shares, are wiped where they are: a copy of ours would leave them.
TokenStore::Fetched takeSecret(const QKeychain::ReadPasswordJob &job)
{
    const QByteArray bytes = job.binaryData();
    Secret secret(TokenStore::maximumBytes);
    const bool fits = secret.appendUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    Secret::wipe(const_cast<char *>(bytes.constData()), bytes.size());
    if (!fits)
        return Error{Trouble::Failed, QStringLiteral("the keychain holds more than a token")};
    if (secret.isEmpty())
        return Error{Trouble::NothingStored, QStringLiteral("the keychain's entry is empty")};
    return secret;
}

/// What the keychain's answer means, together with what the Secret Service says of the entry.
Trouble troubleOf(QKeychain::Error error, Entry entry)
{
    switch (error) {
    case QKeychain::EntryNotFound: // also where the prompt that unlocks it was dismissed
        return entry == Entry::Locked ? Trouble::Refused : Trouble::NothingStored;
    case QKeychain::AccessDeniedByUser:
        return Trouble::Refused;
    case QKeychain::AccessDenied: // libsecret: locked; KWallet: the person closed its question
        return entry == Entry::Locked ? Trouble::Locked : Trouble::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Trouble::NoKeychain;
    default:
        return entry == Entry::NoService ? Trouble::NoKeychain
            : entry == Entry::Locked     ? Trouble::Locked
                                         : Trouble::Failed;
    }
}

void explain(const QKeychain::Job &job, const QString &name, QObject *context, Explained explained)
{
    const QKeychain::Error error = job.error();
    const QString reason = QStringLiteral("keychain error %1: %2").arg(error).arg(job.errorString());
    SecretService::look(KeychainTokenStore::application(), name, context,
        [error, reason, explained = std::move(explained)](Entry entry) {
            explained({troubleOf(error, entry), reason});
        });
}

/// Starts @p job; @p good is called when it ended without an error, @p explained when with one.
void run(QKeychain::Job *job, const QString &name, QObject *context,
    std::function<void(QKeychain::Job *)> finished, Explained explained)
{
    QObject::connect(job, &QKeychain::Job::finished, job,
        [name, guard = QPointer<QObject>(context), finished = std::move(finished),
            explained = std::move(explained)](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                finished(ended);
            else if (guard)
                explain(*ended, name, guard, explained);
        });
    job->start();
}
}

QString KeychainTokenStore::application()
{
    return QStringLiteral("itr-desk");
}

QString KeychainTokenStore::bearerName(const QUrl &service)
{
    return QStringLiteral("Bearer token for ")
        + service.adjusted(QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded);
}

QString KeychainTokenStore::proxyPasswordName(const QString &host, int port, const QString &user)
{
    return QStringLiteral("Proxy password of %1 for %2:%3").arg(user, host).arg(port);
}

KeychainTokenStore::KeychainTokenStore(QString name)
    : m_name(std::move(name))
{
}

void KeychainTokenStore::read(QObject *context, OnFetched fetched)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(m_name);
    const auto taken = [guard = QPointer<QObject>(context), fetched](QKeychain::Job *ended) {
        Fetched result = takeSecret(*static_cast<QKeychain::ReadPasswordJob *>(ended));
        if (guard)
            fetched(std::move(result));
    };
    run(job, m_name, context, taken, [fetched](const Error &error) { fetched(error); });
}

void KeychainTokenStore::write(Secret secret, QObject *context, OnDone done)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(m_name);
    {
        // QtKeychain takes text as QString only. As text, not as bytes: those it stores as base64 and looks
        // for last.
        QString text = QString::fromUtf8(secret.utf8().data(), secret.size());
        job->setTextData(text);
        Secret::wipe(text.data(), text.size() * qsizetype{sizeof(QChar)});
        secret.clear();
    }
    const auto written = [guard = QPointer<QObject>(context), done](QKeychain::Job *) {
        if (guard)
            done(std::nullopt);
    };
    run(job, m_name, context, written, [done](const Error &error) { done(error); });
}

void KeychainTokenStore::forget(QObject *context, OnDone done)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(m_name);
    const auto forgotten = [name = m_name, guard = QPointer<QObject>(context), done](QKeychain::Job *) {
        if (!guard)
            return;
        // libsecret calls it a success where the person did not unlock what was to be deleted.
        SecretService::look(application(), name, guard, [done](Entry entry) {
            if (entry == Entry::Locked || entry == Entry::Open)
                done(Error{Trouble::Refused, QStringLiteral("the entry is still there")});
            else
                done(std::nullopt);
        });
    };
    run(job, m_name, context, forgotten, [done](const Error &error) {
        done(error.trouble == Trouble::NothingStored ? std::nullopt : std::optional(error));
    });
}
