#pragma once

#include "api/ApiError.h"
#include "secrets/Secret.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>
#include <variant>

class TokenStore;
class WallClock;

/// The Bearer token as calls need it: fetched from its store for the one call, looked at, handed on, and kept nowhere.
class Bearer : public QObject
{
    Q_OBJECT
public:
    /// Empty where the relay adds the token.
    using Fetched = std::variant<Secret, ApiError>;
    using OnFetched = std::function<void(Fetched)>;

    /// @p store and @p clock outlive it.
    Bearer(TokenStore &store, const WallClock &clock, QObject *parent = nullptr);

    /// Answers from the event loop, once, and not at all when @p context is gone by then. May wait for a person: the
    /// caller has a deadline. A token that has expired comes back as an error: the service would refuse it, and the
    /// taxpayer's password would have travelled for nothing.
    void fetch(QObject *context, OnFetched fetched);

    /// How long a token will do, by the desk's own clock.
    enum class Span { Long, SevenDays, OneHour, Expired };
    static Span spanUntil(const QDateTime &expiry, const QDateTime &now);
    /// When it ends, a sentence; @p expiry and @p now in any zone.
    static QString sentence(const QDateTime &expiry, const QDateTime &now);

    /// RFC 6750 §2.1: what may follow "Bearer" in a header.
    static bool isToken(const Secret &secret);

Q_SIGNALS:
    /// The token that was fetched has come into another span than when this was said last, or is another one; not for
    /// a long one. @p sentence names nobody.
    void expiresSoon(Bearer::Span span, const QString &sentence);

private:
    Fetched looked(Secret token);
    void warn(const QDateTime &expiry, const QDateTime &now);

    TokenStore &m_store;
    const WallClock &m_clock;
    QDateTime m_warnedOf;
    Span m_warnedAt = Span::Long;
};
