#include "itr/JsonText.h"

#include <simdjson.h>

#include <cstring>

namespace
{
bool isGap(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

bool endsWord(char c)
{
    return isGap(c) || c == ']' || c == '}';
}

/// The character that the escape at @p raw's front ("\n", "\u20b9") stands for; drops the escape.
QChar unescaped(std::string_view &raw)
{
    const char kind = raw[1];
    if (kind == 'u') {
        const ushort unit = QByteArray(raw.data() + 2, 4).toUShort(nullptr, 16);
        raw.remove_prefix(6);
        return QChar(unit);
    }
    raw.remove_prefix(2);
    switch (kind) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(kind);
    }
}

/// Without escapes a string is valid: simdjson has looked at its encoding and its controls before.
bool hasNoEscape(std::string_view token)
{
    return token.find('\\') == std::string_view::npos;
}

bool isValid(simdjson::ondemand::value value, std::size_t depth);

bool isValid(
    simdjson::ondemand::object object, std::size_t depth) // NOLINT(misc-no-recursion): as deep as `deepest`
{
    for (auto member : object) {
        simdjson::ondemand::field field;
        if (std::move(member).get(field) != simdjson::SUCCESS)
            return false;
        const char *key = field.key().raw();
        while (*key != '"' && *key != '\\')
            ++key;
        if (*key == '\\' && field.unescaped_key().error() != simdjson::SUCCESS)
            return false;
        if (!isValid(field.value(), depth))
            return false;
    }
    return true;
}

bool isValid(simdjson::ondemand::array array, std::size_t depth) // NOLINT(misc-no-recursion)
{
    for (auto item : array) {
        simdjson::ondemand::value value;
        if (std::move(item).get(value) != simdjson::SUCCESS || !isValid(value, depth))
            return false;
    }
    return true;
}

/// Walks through the whole of @p value: simdjson finds most errors only where one looks.
bool isValid(simdjson::ondemand::value value, std::size_t depth) // NOLINT(misc-no-recursion)
{
    using Type = simdjson::ondemand::json_type;
    Type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return false;
    if (type == Type::object || type == Type::array) {
        if (depth == JsonText::deepest)
            return false;
        simdjson::ondemand::object object;
        simdjson::ondemand::array array;
        if (type == Type::object)
            return value.get_object().get(object) == simdjson::SUCCESS && isValid(object, depth + 1);
        return value.get_array().get(array) == simdjson::SUCCESS && isValid(array, depth + 1);
    }
    if (type == Type::string) {
        return hasNoEscape(value.raw_json_token()) ? value.get_raw_json_string().error() == simdjson::SUCCESS
                                               : value.get_string().error() == simdjson::SUCCESS;
    }
    if (type == Type::number)
        return value.get_number().error() == simdjson::SUCCESS;
    if (type == Type::boolean)
        return value.get_bool().error() == simdjson::SUCCESS;
    bool isNull = false;
    return simdjson::simdjson_result<bool>(value.is_null()).get(isNull) == simdjson::SUCCESS && isNull;
}

QString decoded(std::string_view raw, qsizetype most)
{
    QString out;
    while (!raw.empty() && out.size() < most) {
        if (raw.front() == '\\') {
            out += unescaped(raw);
            continue;
        }
        std::string_view plain = raw.substr(0, raw.find('\\'));
        raw.remove_prefix(plain.size());
        // A character takes three bytes at the most for each of QString's units, so this much is always
        // enough.
        plain = plain.substr(0, static_cast<std::size_t>(most - out.size()) * 3 + 4);
        out += QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    }
    return out.left(most);
}
}

std::optional<JsonText> JsonText::accepted(const QByteArray &json)
{
    const char *from = json.constData();
    const char *to = from + json.size();
    while (from < to && isGap(*from) && *from != ',' && *from != ':')
        ++from;
    while (to > from && isGap(to[-1]) && to[-1] != ',' && to[-1] != ':')
        --to;
    const qsizetype size = to - from;
    constexpr qsizetype padding = simdjson::SIMDJSON_PADDING; // simdjson reads that far beyond the end
    QByteArray bytes;
    bytes.reserve(size + padding);
    bytes.append(from, size);
    std::memset(bytes.data() + size, 0, padding);

    simdjson::ondemand::parser parser;
    const auto length = static_cast<std::size_t>(size);
    const simdjson::padded_string_view text(bytes.constData(), length, length + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document;
    simdjson::ondemand::value root;
    if (parser.iterate(text).get(document) != simdjson::SUCCESS
        || document.get_value().get(root) != simdjson::SUCCESS || !isValid(root, 0)
        || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return std::nullopt;
    return JsonText(std::move(bytes));
}

bool JsonText::narrowTo(std::string_view key)
{
    if (m_bytes.isEmpty() || m_bytes.front() != '{')
        return false;
    for (qsizetype at = afterGap(1); m_bytes[at] != '}';) {
        const bool found
            = string(at, 100) == QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        const qsizetype value = afterGap(afterString(at));
        const qsizetype end = afterValue(value);
        if (found) {
            m_bytes.truncate(end);
            m_bytes.remove(0, value);
            return true;
        }
        at = afterGap(end);
    }
    return false;
}

qsizetype JsonText::afterGap(qsizetype position) const
{
    const char *bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    while (position < size && isGap(bytes[position]))
        ++position;
    return position;
}

qsizetype JsonText::afterString(qsizetype position) const
{
    const char *const begin = m_bytes.constData();
    const char *const end = begin + m_bytes.size();
    const char *const text = begin + position + 1;
    for (const char *at = text; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, '"', static_cast<std::size_t>(end - at)));
        if (!at)
            break;
        const char *slash = at;
        while (slash > text && slash[-1] == '\\')
            --slash;
        if ((at - slash) % 2 == 0)
            return at + 1 - begin;
    }
    return m_bytes.size();
}

qsizetype JsonText::afterWord(qsizetype position) const
{
    const char *bytes = m_bytes.constData();
    const qsizetype size = m_bytes.size();
    while (position < size && !endsWord(bytes[position]))
        ++position;
    return position;
}

qsizetype JsonText::afterValue(qsizetype position) const
{
    qsizetype depth = 0;
    do {
        position = afterGap(position);
        switch ((*this)[position]) {
        case '{':
        case '[':
            ++depth;
            ++position;
            break;
        case '}':
        case ']':
            --depth;
            ++position;
            break;
        case '"':
            position = afterString(position);
            break;
        default:
            position = afterWord(position);
        }
    } while (depth > 0 && position < m_bytes.size());
    return position;
}

std::string_view JsonText::rawString(qsizetype position) const
{
    const qsizetype end = afterString(position);
    return {m_bytes.constData() + position + 1, static_cast<std::size_t>(end - position - 2)};
}

QString JsonText::string(qsizetype position, qsizetype most) const
{
    return decoded(rawString(position), most);
}

std::string_view JsonText::word(qsizetype position) const
{
    return {m_bytes.constData() + position, static_cast<std::size_t>(afterWord(position) - position)};
}
