#include "api/BearerExpiry.h"

#include "secrets/Secret.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
/// Deeper claims are none that anybody signs in earnest.
constexpr std::size_t deepest = 16;
constexpr double yearTenThousand = 253402300800.0;

/// A part of the token in plain bytes, which hold claims about people: wiped when it ends. simdjson reads a
/// little beyond the end.
class PlainPart
{
public:
    PlainPart() = default;
    ~PlainPart() { Secret::wipe(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())); }
    PlainPart(const PlainPart &) = delete;
    PlainPart &operator=(const PlainPart &) = delete;

    /// RFC 4648 §5, without padding as RFC 7515 §2 wants it. False for anything else.
    bool decode(std::string_view encoded);
    const char *data() const { return m_bytes.data(); }
    std::size_t size() const { return m_size; }

private:
    std::array<char, BearerExpiry::maximumBytes + simdjson::SIMDJSON_PADDING> m_bytes{};
    std::size_t m_size = 0;
};

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

bool isBase64Url(std::string_view encoded)
{
    return encoded.size() % 4 != 1
        && std::all_of(encoded.begin(), encoded.end(), [](char c) { return valueOf(c) >= 0; });
}

bool PlainPart::decode(std::string_view encoded)
{
    if (encoded.size() > BearerExpiry::maximumBytes || !isBase64Url(encoded))
        return false;
    unsigned bits = 0;
    int count = 0;
    for (const char c : encoded) {
        bits = bits << 6U | static_cast<unsigned>(valueOf(c));
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        m_bytes[m_size++]
            = static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(count) & 0xffU));
    }
    return true;
}

/// Reads the object in @p part, which outlives what is read.
bool readObject(simdjson::dom::parser &parser, const PlainPart &part, simdjson::dom::object &object)
{
    return part.size() > 0
        && parser.parse(part.data(), part.size(), false).get_object().get(object) == simdjson::SUCCESS;
}

std::optional<QDateTime> timeOf(simdjson::dom::element seconds)
{
    double value = 0; // a NumericDate may have a fraction (RFC 7519 §2)
    if (!seconds.is_number() || seconds.get_double().get(value) != simdjson::SUCCESS)
        return std::nullopt;
    if (!std::isfinite(value) || value < 0 || value >= yearTenThousand)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(value), Qt::UTC);
}

/// Nothing where the claim stands twice: which one counts is for its reader to say (RFC 7519 §4).
std::optional<QDateTime> expiryIn(const simdjson::dom::object &claims)
{
    std::optional<QDateTime> found;
    for (const auto claim : claims) {
        if (claim.key != "exp")
            continue;
        if (found)
            return std::nullopt;
        found = timeOf(claim.value);
        if (!found)
            return std::nullopt;
    }
    return found;
}
}

std::optional<QDateTime> BearerExpiry::of(std::string_view token) noexcept
{
    const std::size_t first = token.find('.');
    if (token.size() > maximumBytes || first == std::string_view::npos)
        return std::nullopt;
    const std::size_t second = token.find('.', first + 1);
    if (second == std::string_view::npos || !isBase64Url(token.substr(second + 1)))
        return std::nullopt;

    PlainPart header;
    PlainPart payload;
    if (!header.decode(token.substr(0, first))
        || !payload.decode(token.substr(first + 1, second - first - 1)))
        return std::nullopt;
    simdjson::dom::parser parser;
    if (parser.allocate(maximumBytes, deepest) != simdjson::SUCCESS)
        return std::nullopt;
    simdjson::dom::object object;
    if (!readObject(parser, header, object) || !readObject(parser, payload, object))
        return std::nullopt;
    return expiryIn(object);
}
