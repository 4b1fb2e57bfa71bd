#include "Windows.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

namespace
{
/// Six digits stand in many a table of constants: shorter secrets are looked for where something can be
/// written only.
constexpr std::size_t leastConstant = 8;

std::uint32_t prefixOf(const void *bytes)
{
    std::uint32_t prefix = 0;
    std::memcpy(&prefix, bytes, sizeof prefix);
    return prefix;
}
}

Windows::Windows(const std::vector<Sought> &secrets)
    : m_secrets(secrets)
{
    for (std::size_t s = 0; s < secrets.size(); ++s) {
        for (const Form &form : allForms())
            addForm(s, form);
        addBase64(s);
    }
}

void Windows::search(Bytes memory, std::uint64_t address, bool isWritable, std::vector<Find> &found) const
{
    struct Run {
        std::size_t find; // index into found
        std::size_t next; // character that goes on
        std::size_t at;
        std::size_t step;
    };
    std::map<std::pair<std::size_t, std::string>, Run> runs;
    for (std::size_t i = 0; i + sizeof(std::uint32_t) <= memory.size(); ++i) {
        const std::uint32_t prefix = prefixOf(&memory[i]);
        if (!m_prefilter[hashOf(prefix)])
            continue;
        const auto candidates = m_byPrefix.find(prefix);
        if (candidates == m_byPrefix.end())
            continue;
        for (const std::size_t w : candidates->second) {
            const Window &window = m_windows[w];
            if (!stands(window, memory, i, isWritable))
                continue;
            const auto key = std::pair(window.secret, window.form);
            const auto run = runs.find(key);
            const bool goesOn = run != runs.end() && run->second.next == window.first
                && i - run->second.at <= run->second.step;
            if (goesOn)
                ++found[run->second.find].length;
            else
                found.push_back({m_secrets[window.secret].name, window.form, leastRun, address + i});
            runs.insert_or_assign(
                key, Run{goesOn ? run->second.find : found.size() - 1, window.first + 1, i, window.step});
        }
    }
}

bool Windows::stands(const Window &window, Bytes memory, std::size_t at, bool isWritable) const
{
    const std::string &bytes = window.bytes;
    return (isWritable || m_secrets[window.secret].text.size() >= leastConstant)
        && at + bytes.size() <= memory.size() && std::memcmp(&memory[at], bytes.data(), bytes.size()) == 0;
}

std::uint16_t Windows::hashOf(std::uint32_t prefix)
{
    return static_cast<std::uint16_t>(prefix * 2654435761U >> 16U);
}

void Windows::addForm(std::size_t secret, const Form &form)
{
    const std::u32string &text = m_secrets[secret].text;
    const std::string name = form.name;
    for (std::size_t first = 0; first + leastRun <= text.size(); ++first) {
        std::string bytes;
        std::string plain;
        for (const char32_t c : text.substr(first, leastRun)) {
            bytes += form.of(c);
            plain += name == "json-utf16" ? utf16Of(c) : utf8Of(c);
        }
        const bool isNew = name == "utf8" || bytes != plain; // else it is found as such
        if (isNew)
            add({secret, name, first, bytes, form.of(text[first]).size()});
    }
}

void Windows::addBase64(std::size_t secret)
{
    const std::string &utf8 = m_secrets[secret].utf8;
    for (std::size_t first = 0; first + leastRun <= utf8.size(); ++first) {
        for (std::size_t before = 0; before < 3; ++before) {
            std::string bytes = base64Of(utf8.substr(first, leastRun), before);
            add({secret, "base64", first, bytes, 2});
            const std::string standard = bytes;
            std::replace(bytes.begin(), bytes.end(), '+', '-');
            std::replace(bytes.begin(), bytes.end(), '/', '_');
            if (bytes != standard)
                add({secret, "base64url", first, bytes, 2});
        }
    }
}

void Windows::add(Window window)
{
    const std::uint32_t prefix = prefixOf(window.bytes.data());
    m_prefilter[hashOf(prefix)] = true;
    m_byPrefix[prefix].push_back(m_windows.size());
    m_windows.push_back(std::move(window));
}
