#include "Strided.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>

namespace
{
/// Shorter runs of digits are there by chance.
constexpr std::size_t leastStridedRun = 8;
constexpr std::size_t leastStride = 2;
constexpr std::size_t mostStride = 160;
/// Two neighbours are an anchor; of eight characters in a row seven pairs begin, so one of each seventh is
/// among them.
constexpr std::size_t betweenAnchors = leastStridedRun - 1;

/// The number of the key on a US keyboard, as the kernel counts; 0 for none. X11 counts 8 higher.
unsigned char kernelKey(char32_t c)
{
    struct Row {
        unsigned char first;
        const char32_t *plain;
        const char32_t *shifted;
    };
    constexpr std::array rows{Row{2, U"1234567890-=", U"!@#$%^&*()_+"},
        Row{16, U"qwertyuiop[]", U"QWERTYUIOP{}"}, Row{30, U"asdfghjkl;'`", U"ASDFGHJKL:\"~"},
        Row{43, U"\\zxcvbnm,./", U"|ZXCVBNM<>?"}};
    for (const Row &row : rows) {
        for (const char32_t *keys : {row.plain, row.shifted}) {
            const std::u32string_view all(keys);
            if (const auto at = all.find(c); at != std::u32string_view::npos)
                return static_cast<unsigned char>(row.first + at);
        }
    }
    return 0;
}

struct Alphabet {
    const char *name;
    unsigned char (*symbol)(char32_t c);
};

constexpr std::array alphabets{
    Alphabet{"strided", [](char32_t c) { return static_cast<unsigned char>(c); }},
    Alphabet{"strided-kernel-keys", kernelKey},
    Alphabet{"strided-x11-keys",
        [](char32_t c) { return static_cast<unsigned char>(kernelKey(c) ? kernelKey(c) + 8 : 0); }},
    // Qt::Key has letters in upper case alone.
    Alphabet{"strided-qt-keys",
        [](char32_t c) {
            return static_cast<unsigned char>(c < 0x80 ? std::toupper(static_cast<int>(c)) : 0);
        }},
};
constexpr char glyphs[] = "glyphs";

unsigned char difference(unsigned char a, unsigned char b)
{
    return static_cast<unsigned char>(a - b);
}

/// The stretch of a secret that stands round an anchor.
struct Run {
    std::size_t first; // character
    std::size_t length;
    std::size_t at; // where the first stands

    /// @p shift is added to each value.
    Run(Bytes memory, const std::vector<unsigned char> &values, std::size_t position, std::size_t anchor,
        std::size_t stride, unsigned char shift)
        : first(position)
        , length(0)
        , at(anchor)
    {
        const auto matches = [&](std::size_t k, std::size_t place) {
            return memory[place] == static_cast<unsigned char>(values[k] + shift);
        };
        std::size_t end = position;
        for (std::size_t place = anchor; end < values.size() && place < memory.size() && matches(end, place);
             place += stride)
            ++end;
        while (first > 0 && at >= stride && matches(first - 1, at - stride)) {
            --first;
            at -= stride;
        }
        length = end - first;
    }

    bool isFlat(const std::vector<unsigned char> &values) const
    {
        return std::all_of(values.begin() + static_cast<std::ptrdiff_t>(first),
            values.begin() + static_cast<std::ptrdiff_t>(first + length),
            [&](unsigned char c) { return c == values[first]; });
    }
};
}

Strided::Strided(const std::vector<Sought> &secrets)
{
    for (const Sought &secret : secrets) {
        for (const Alphabet &alphabet : alphabets) {
            Symbols symbols{alphabet.name, secret.name, {}};
            for (const char32_t c : secret.text)
                symbols.values.push_back(alphabet.symbol(c));
            const std::vector<unsigned char> &values = symbols.values;
            if (values.size() < leastStridedRun || std::count(values.begin(), values.end(), 0) > 0)
                continue;
            const bool isText = alphabet.name == alphabets[0].name;
            for (std::size_t k = 0; k + 1 < values.size(); k += betweenAnchors) {
                const Anchor anchor{m_symbols.size(), k};
                m_byValue[values[k]].push_back(anchor);
                if (isText)
                    m_byDifference[difference(values[k + 1], values[k])].push_back(anchor);
            }
            m_symbols.push_back(std::move(symbols));
        }
    }
}

void Strided::search(Bytes memory, std::uint64_t address, std::vector<Find> &found) const
{
    searchAsTheyAre(memory, address, found);
    searchShifted(memory, address, found);
}

void Strided::searchAsTheyAre(Bytes memory, std::uint64_t address, std::vector<Find> &found) const
{
    std::set<std::pair<std::size_t, std::size_t>> told; // where, stride
    for (std::size_t i = 0; i < memory.size(); ++i) {
        const std::size_t strides = std::min(mostStride, memory.size() - 1 - i);
        for (const Anchor &anchor : m_byValue[memory[i]]) {
            const Symbols &symbols = m_symbols[anchor.symbols];
            const unsigned char next = symbols.values[anchor.position + 1];
            for (std::size_t stride = leastStride; stride <= strides; ++stride) {
                if (memory[i + stride] != next)
                    continue;
                const Run run(memory, symbols.values, anchor.position, i, stride, 0);
                if (run.length < leastStridedRun || run.isFlat(symbols.values)
                    || !told.insert({run.at, stride}).second)
                    continue;
                found.push_back({symbols.name, symbols.form, run.length, address + run.at});
            }
        }
    }
}

/// In most fonts the glyphs of ASCII lie in ASCII's order, a constant apart from it.
void Strided::searchShifted(Bytes memory, std::uint64_t address, std::vector<Find> &found) const
{
    std::set<std::pair<std::size_t, std::size_t>> told;
    for (const std::size_t stride : {1, 2, 4, 8, 12, 16, 20, 24, 32}) {
        for (std::size_t i = 0; i + stride < memory.size(); ++i) {
            for (const Anchor &anchor : m_byDifference[difference(memory[i + stride], memory[i])]) {
                const Symbols &symbols = m_symbols[anchor.symbols];
                const unsigned char shift = difference(memory[i], symbols.values[anchor.position]);
                if (shift == 0)
                    continue;
                const Run run(memory, symbols.values, anchor.position, i, stride, shift);
                if (run.length >= leastStridedRun && !run.isFlat(symbols.values)
                    && told.insert({run.at, stride}).second)
                    found.push_back({symbols.name, glyphs, run.length, address + run.at});
            }
        }
    }
}
