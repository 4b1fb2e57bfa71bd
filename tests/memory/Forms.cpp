#include "Forms.h"

#include <cctype>
#include <cstdio>
#include <utility>

namespace
{
std::string littleEndian(char32_t c, std::size_t bytes)
{
    std::string out;
    for (std::size_t i = 0; i < bytes; ++i)
        out += static_cast<char>(c >> 8 * i & 0xffU);
    return out;
}
}

std::string utf8Of(char32_t c)
{
    std::string out;
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0U | c >> 6U);
        put(0x80U | (c & 0x3fU));
    } else if (c < 0x10000) {
        put(0xe0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3fU));
        put(0x80U | (c & 0x3fU));
    } else {
        put(0xf0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3fU));
        put(0x80U | (c >> 6U & 0x3fU));
        put(0x80U | (c & 0x3fU));
    }
    return out;
}

std::string utf16Of(char32_t c)
{
    if (c < 0x10000)
        return littleEndian(c, 2);
    return littleEndian(0xd800U + ((c - 0x10000U) >> 10U), 2)
        + littleEndian(0xdc00U + ((c - 0x10000U) & 0x3ffU), 2);
}

namespace
{
std::string swapped(std::string units)
{
    for (std::size_t i = 0; i + 1 < units.size(); i += 2)
        std::swap(units[i], units[i + 1]);
    return units;
}

std::string printed(const char *format, unsigned value)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), format, value);
    return text.data();
}

std::string eachByte(const std::string &bytes, const char *format)
{
    std::string out;
    for (const char byte : bytes)
        out += printed(format, static_cast<unsigned char>(byte));
    return out;
}

std::string jsonOf(char32_t c)
{
    if (c == U'"' || c == U'\\')
        return {'\\', static_cast<char>(c)};
    return utf8Of(c);
}

std::string percentOf(char32_t c)
{
    const bool plain
        = c < 0x80 && (std::isalnum(static_cast<int>(c)) || c == U'-' || c == U'.' || c == U'_' || c == U'~');
    return plain ? utf8Of(c) : eachByte(utf8Of(c), "%%%02X");
}

std::string widened(const std::string &ascii)
{
    std::string out;
    for (const char byte : ascii)
        out += {byte, '\0'};
    return out;
}

constexpr std::array forms{
    Form{"utf8", utf8Of},
    Form{"utf16le", utf16Of},
    Form{"utf16be", [](char32_t c) { return swapped(utf16Of(c)); }},
    Form{"utf32le", [](char32_t c) { return littleEndian(c, 4); }},
    Form{"json", jsonOf},
    Form{"json-utf16", [](char32_t c) { return c < 0x80 ? widened(jsonOf(c)) : utf16Of(c); }},
    Form{"json-escaped", [](char32_t c) { return printed("\\u%04x", c); }},
    Form{"percent", percentOf},
    Form{"hex", [](char32_t c) { return eachByte(utf8Of(c), "%02x"); }},
    Form{"HEX", [](char32_t c) { return eachByte(utf8Of(c), "%02X"); }},
};
}

std::span<const Form> allForms()
{
    return forms;
}

std::string base64Of(const std::string &bytes, std::size_t before)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string padded = std::string(before, '\0') + bytes;
    std::string out;
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t end = padded.size() * 8 / 6;
    for (std::size_t i = first; i < end; ++i) {
        unsigned value = 0;
        for (std::size_t bit = i * 6; bit < i * 6 + 6; ++bit)
            value = value << 1U | (static_cast<unsigned char>(padded[bit / 8]) >> (7 - bit % 8) & 1U);
        out += alphabet[value];
    }
    return out;
}
