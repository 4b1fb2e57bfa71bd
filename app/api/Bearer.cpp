#include "api/Bearer.h"

#include "api/BearerExpiry.h"
#include "api/ServerText.h"
#include "journal/WallClock.h"
#include "secrets/TokenStore.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <string_view>
#include <utility>

namespace
{
using Kind = ApiError::Kind;
using Trouble = TokenStore::Trouble;

/// Between this computer's clock and the service's (RFC 7519 §4.1.4): what may still be good is sent.
constexpr std::chrono::seconds leeway{60};

ApiError failure(Kind kind, const QString &reason)
{
    ApiError error;
    error.kind = kind;
    error.arrival = Arrival::NotSent;
    error.technicalReason = ServerText::clean(reason);
    return error;
}

Kind kindOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::NothingStored:
        return Kind::BearerMissing;
    case Trouble::NoKeychain:
        return Kind::KeychainMissing;
    case Trouble::Locked:
        return Kind::KeychainLocked;
    case Trouble::Refused:
        return Kind::KeychainRefused;
    case Trouble::Failed:
        break;
    }
    return Kind::BearerUnreadable;
}

bool isTokenCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && (std::isalnum(byte) != 0 || std::string_view("-._~+/=").find(c) != std::string_view::npos);
}
}

Bearer::Bearer(TokenStore &store, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void Bearer::fetch(QObject *context, OnFetched fetched)
{
    m_store.read(context, [this, fetched = std::move(fetched)](TokenStore::Fetched answer) {
        if (const auto *error = std::get_if<TokenStore::Error>(&answer))
            fetched(failure(kindOf(error->trouble), error->reason));
        else
            fetched(looked(std::move(std::get<Secret>(answer))));
    });
}

Bearer::Fetched Bearer::looked(Secret token)
{
    if (token.isEmpty())
        return token;
    if (!isToken(token)) // it would break the header, or smuggle another one in
        return failure(Kind::BearerUnreadable, QStringLiteral("what is stored is no token"));
    const std::optional<QDateTime> expiry = BearerExpiry::of(token.utf8());
    if (!expiry)
        return token; // opaque; the service will say what it thinks of it
    const QDateTime now = m_clock.now();
    warn(*expiry, now);
    if (spanUntil(*expiry, now) == Span::Expired)
        return failure(Kind::BearerExpired, QStringLiteral("expired ") + expiry->toString(Qt::ISODate));
    return token;
}

void Bearer::warn(const QDateTime &expiry, const QDateTime &now)
{
    const Span span = spanUntil(expiry, now);
    const bool isNews = span != m_warnedAt || expiry != m_warnedOf;
    m_warnedAt = span;
    m_warnedOf = expiry;
    if (isNews && (span == Span::SevenDays || span == Span::OneHour))
        Q_EMIT expiresSoon(span, sentence(expiry, now));
}

Bearer::Span Bearer::spanUntil(const QDateTime &expiry, const QDateTime &now)
{
    const std::chrono::milliseconds left = expiry - now;
    if (left <= -leeway)
        return Span::Expired;
    if (left <= std::chrono::hours(1))
        return Span::OneHour;
    return left <= std::chrono::days(7) ? Span::SevenDays : Span::Long;
}

QString Bearer::sentence(const QDateTime &expiry, const QDateTime &now)
{
    const QString when = QLocale().toString(expiry.toTimeZone(now.timeZone()), QLocale::ShortFormat);
    switch (spanUntil(expiry, now)) {
    case Span::Expired:
        return tr("The Bearer token of this desk expired on %1.").arg(when);
    case Span::OneHour:
        return tr("The Bearer token of this desk expires in %n minute(s).", nullptr,
            static_cast<int>(std::max<qint64>(0, now.secsTo(expiry) / 60)));
    case Span::SevenDays:
    case Span::Long:
        break;
    }
    return tr("The Bearer token of this desk expires on %1.").arg(when);
}

bool Bearer::isToken(const Secret &secret)
{
    return !secret.isEmpty() && std::ranges::all_of(secret.utf8(), isTokenCharacter);
}
