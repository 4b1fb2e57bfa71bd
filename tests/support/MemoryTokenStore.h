#pragma once

#include "secrets/TokenStore.h"

#include <QMetaObject>

#include <optional>
#include <utility>

/// A store that keeps its token in memory and fails as a test wants it.
class MemoryTokenStore final : public TokenStore
{
public:
    void read(QObject *context, OnFetched fetched) override
    {
        ++reads;
        if (!answers)
            return;
        QMetaObject::invokeMethod(
            context,
            [this, fetched = std::move(fetched)] {
                if (error)
                    fetched(*error);
                else
                    fetched(content());
            },
            Qt::QueuedConnection);
    }
    void write(Secret secret, QObject *context, OnDone done) override
    {
        if (!error)
            token = QByteArray(secret.utf8().data(), secret.size());
        answer(context, std::move(done));
    }
    void forget(QObject *context, OnDone done) override
    {
        if (!error)
            token.clear();
        answer(context, std::move(done));
    }

    QByteArray token; ///< made up; empty: the relay adds it, or nothing is stored where @p needed is set
    bool needed = false;
    std::optional<Error> error;
    bool answers = true; ///< else a question stays open, as with a person who has gone away
    int reads = 0;

private:
    Fetched content() const
    {
        if (token.isEmpty() && needed)
            return Error{Trouble::NothingStored, {}};
        Secret secret(maximumBytes);
        secret.appendUtf8({token.constData(), static_cast<std::size_t>(token.size())});
        return secret;
    }
    void answer(QObject *context, OnDone done) const
    {
        if (answers)
            QMetaObject::invokeMethod(
                context, [this, done = std::move(done)] { done(error); }, Qt::QueuedConnection);
    }
};
