#include "itr/ItrDocument.h"

#include "itr/SensitiveValue.h"
#include "itr/SummaryReader.h"

#include <algorithm>

// The table holds an entry for each value, in the order of the document. Its low half is where the value
// begins, or the member that it is the value of; then the type, and whether it is a member. The entry of an
// object or array has a second word behind it: how many children it has, and the entry behind its last
// descendant.
namespace
{
using Node = ItrDocument::Node;
using Type = ItrDocument::Type;

constexpr qsizetype longestText = 10'000;
constexpr qsizetype longestKey = 300;
constexpr int typeShift = 32;
constexpr quint64 memberFlag = quint64(1) << 35;

quint64 entry(Type type, qsizetype at, bool member)
{
    return static_cast<quint64>(at) | static_cast<quint64>(type) << typeShift | (member ? memberFlag : 0);
}

Type typeAt(char first)
{
    switch (first) {
    case '{':
        return Type::Object;
    case '[':
        return Type::Array;
    case '"':
        return Type::Text;
    case 't':
    case 'f':
        return Type::Truth;
    case 'n':
        return Type::Null;
    default:
        return Type::Number;
    }
}

/// Older data came from XML: "ns3:ITR". A key that only holds a colon ("at 12:30") is left alone.
template <typename Character>
std::basic_string_view<Character> withoutPrefix(std::basic_string_view<Character> key)
{
    const auto isLetter
        = [](Character c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const std::size_t colon = key.find(Character(':'));
    if (colon == key.npos || colon + 1 == key.size() || !isLetter(key.front()) || !isLetter(key[colon + 1]))
        return key;
    for (const Character c : key.substr(0, colon)) {
        if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.')
            return key;
    }
    return key.substr(colon + 1);
}

/// Nothing in @p key needs cleaning or masking: most keys, so this is worth knowing fast.
bool isPlain(std::string_view key)
{
    int digits = 0;
    for (const char c : key) {
        digits += c >= '0' && c <= '9';
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
        if (!plain || digits > 3)
            return false;
    }
    return key.size() <= longestKey;
}

bool isStripped(char32_t c)
{
    constexpr char32_t nonJoiner = 0x200c; // Indian scripts need the joiners
    constexpr char32_t joiner = 0x200d;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Surrogate
        || (category == QChar::Other_Format && c != nonJoiner && c != joiner);
}

QString withoutControls(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return text;
    QString out;
    out.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (QChar::category(c) == QChar::Other_Control || QChar::isSpace(c))
            out += u' ';
        else if (!isStripped(c))
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}
}

std::shared_ptr<const ItrDocument> ItrDocument::parse(const QByteArray &json)
{
    std::optional<JsonText> text = JsonText::accepted(json);
    return text ? parse(std::move(*text)) : nullptr;
}

std::shared_ptr<const ItrDocument> ItrDocument::parse(JsonText json)
{
    if (json.bytes().isEmpty() || json[0] != '{')
        return nullptr;
    return std::shared_ptr<const ItrDocument>(new ItrDocument(std::move(json)));
}

ItrDocument::ItrDocument(JsonText json)
    : m_json(std::move(json))
{
    readTable();
    SummaryReader reader(*this);
    m_form = reader.form();
    m_summary = reader.summary();
}

void ItrDocument::readTable()
{
    std::vector<Node> open; // the objects and arrays around the position
    std::vector<quint64> counts; // the second word of each
    const qsizetype size = m_json.bytes().size();
    // More than returns hold in practice: memory that is never touched costs nothing, growing does.
    m_table.reserve(static_cast<std::size_t>(size / 8));
    for (qsizetype at = 0; at < size; at = m_json.afterGap(at)) {
        if (m_json[at] == '}' || m_json[at] == ']') {
            m_table[open.back() + 1] = counts.back() | static_cast<quint64>(m_table.size()) << 32;
            open.pop_back();
            counts.pop_back();
            ++at;
            continue;
        }
        const bool member = !open.empty() && type(open.back()) == Type::Object;
        const qsizetype value = member ? m_json.afterGap(m_json.afterString(at)) : at;
        const Type kind = typeAt(m_json[value]);
        if (!counts.empty())
            ++counts.back();
        if (kind <= Type::Array) {
            open.push_back(static_cast<Node>(m_table.size()));
            counts.push_back(0);
        } else {
            ++m_fields;
        }
        m_table.push_back(entry(kind, at, member));
        if (kind <= Type::Array)
            m_table.push_back(0);
        at = kind <= Type::Array ? value + 1
            : kind == Type::Text ? m_json.afterString(value)
                                 : m_json.afterWord(value);
    }
}

ItrDocument::Type ItrDocument::type(Node node) const
{
    return static_cast<Type>(m_table[node] >> typeShift & 7);
}

qsizetype ItrDocument::childCount(Node node) const
{
    return isContainer(node) ? static_cast<qsizetype>(m_table[node + 1] & 0xffffffff) : 0;
}

ItrDocument::Node ItrDocument::next(Node node) const
{
    return isContainer(node) ? static_cast<Node>(m_table[node + 1] >> 32) : node + 1;
}

QList<ItrDocument::Child> ItrDocument::children(
    Node node, qsizetype from, qsizetype most, std::optional<Node> before) const
{
    const qsizetype to = from + std::min(most, childCount(node) - from);
    if (from < 0 || from >= to)
        return {};
    qsizetype row = before ? from : 0;
    Node child = before ? next(*before) : firstChild(node);
    for (; row < from; ++row)
        child = next(child);
    QList<Child> out;
    out.reserve(to - from);
    const bool members = type(node) == Type::Object;
    for (;;) {
        out.append({members ? key(child) : u"[%1]"_qs.arg(row), child});
        if (++row == to)
            return out;
        child = next(child);
    }
}

QString ItrDocument::key(Node node) const
{
    if (!(m_table[node] & memberFlag))
        return {};
    const qsizetype at = static_cast<qsizetype>(m_table[node] & 0xffffffff);
    const std::string_view raw = withoutPrefix(m_json.rawString(at));
    if (isPlain(raw))
        return QString::fromLatin1(raw.data(), static_cast<qsizetype>(raw.size()));
    const QString decoded = m_json.string(at, longestKey);
    const QStringView name(withoutPrefix(
        std::u16string_view(QStringView(decoded).utf16(), static_cast<std::size_t>(decoded.size()))));
    return SensitiveValue::cleaned(withoutControls(name.toString()));
}

std::optional<ItrDocument::Node> ItrDocument::member(Node object, QLatin1StringView name) const
{
    if (type(object) != Type::Object)
        return std::nullopt;
    const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
    Node child = firstChild(object);
    for (qsizetype left = childCount(object); left > 0; --left, child = next(child)) {
        if (withoutPrefix(m_json.rawString(static_cast<qsizetype>(m_table[child] & 0xffffffff))) == wanted)
            return child;
    }
    return std::nullopt;
}

qsizetype ItrDocument::valueAt(Node node) const
{
    const qsizetype at = static_cast<qsizetype>(m_table[node] & 0xffffffff);
    return m_table[node] & memberFlag ? m_json.afterGap(m_json.afterString(at)) : at;
}

QString ItrDocument::text(Node node) const
{
    switch (type(node)) {
    case Type::Text:
        return withoutControls(m_json.string(valueAt(node), longestText));
    case Type::Number:
    case Type::Truth: {
        const std::string_view word = m_json.word(valueAt(node)).substr(0, longestText);
        return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    }
    case Type::Object:
    case Type::Array:
    case Type::Null:
        break;
    }
    return {};
}
