#pragma once

#include "secrets/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

/// One named secret in a place that keeps it beyond the run of the program. Every answer comes later, from
/// the event loop of the thread that asked, once; not at all when the context is gone by then, and what was
/// fetched is wiped.
class TokenStore
{
public:
    /// The longest secret that is kept, in bytes.
    static constexpr qsizetype maximumBytes = 8192;

    enum class Trouble {
        NothingStored,
        NoKeychain, ///< this computer, or this session, has none
        Locked,
        Refused, ///< it was asked to open and did not: the person said no, or nobody could be asked
        Failed,
    };
    struct Error {
        Trouble trouble = Trouble::Failed;
        QString reason; ///< exact, for the log and for support; holds no secret
    };
    /// An empty secret says that there is to be none: somebody else adds it.
    using Fetched = std::variant<Secret, Error>;
    using OnFetched = std::function<void(Fetched)>;
    using OnDone = std::function<void(const std::optional<Error> &)>;

    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    /// May wait for a person (a keychain that asks for its password): whoever calls has a deadline.
    virtual void read(QObject *context, OnFetched fetched) = 0;
    /// Replaces what is stored.
    virtual void write(Secret secret, QObject *context, OnDone done) = 0;
    /// Removes what is stored; good where nothing is.
    virtual void forget(QObject *context, OnDone done) = 0;
};
