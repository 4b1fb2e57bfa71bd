#pragma once

#include "secrets/TokenStore.h"

#include <QTest>

#include <optional>
#include <utility>

/// Asks a TokenStore and waits for its one answer.
class StoreAnswer
{
public:
    static TokenStore::Fetched read(TokenStore &store)
    {
        QObject context;
        std::optional<TokenStore::Fetched> answer;
        store.read(&context, [&](TokenStore::Fetched fetched) { take(answer, std::move(fetched)); });
        return std::move(*await(answer));
    }
    static std::optional<TokenStore::Error> write(TokenStore &store, QByteArrayView token)
    {
        QObject context;
        Secret secret(TokenStore::maximumBytes);
        secret.appendUtf8({token.data(), static_cast<std::size_t>(token.size())});
        std::optional<std::optional<TokenStore::Error>> answer;
        store.write(std::move(secret), &context, [&](const auto &error) { take(answer, error); });
        return *await(answer);
    }
    static std::optional<TokenStore::Error> forget(TokenStore &store)
    {
        QObject context;
        std::optional<std::optional<TokenStore::Error>> answer;
        store.forget(&context, [&](const auto &error) { take(answer, error); });
        return *await(answer);
    }
    /// The secret, or what went wrong in place of it.
    static QByteArray textOf(const TokenStore::Fetched &fetched)
    {
        if (const auto *error = std::get_if<TokenStore::Error>(&fetched))
            return "error: " + error->reason.toUtf8();
        const std::string_view text = std::get<Secret>(fetched).utf8();
        return {text.data(), static_cast<qsizetype>(text.size())};
    }
    static std::optional<TokenStore::Trouble> troubleOf(const TokenStore::Fetched &fetched)
    {
        const auto *error = std::get_if<TokenStore::Error>(&fetched);
        return error ? std::optional(error->trouble) : std::nullopt;
    }

private:
    template <typename Answer, typename Value> static void take(std::optional<Answer> &answer, Value &&value)
    {
        if (answer)
            qFatal("a store answers once");
        answer.emplace(std::forward<Value>(value));
    }
    template <typename Answer> static std::optional<Answer> &await(std::optional<Answer> &answer)
    {
        if (answer)
            qFatal("a store answers later");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            qFatal("the store did not answer");
        return answer;
    }
};
