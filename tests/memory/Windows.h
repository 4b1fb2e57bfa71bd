#pragma once

#include "Forms.h"
#include "Sought.h"

#include <array>
#include <unordered_map>

/// Looks for every form in which a secret's characters follow each other.
class Windows
{
public:
    /// @p secrets outlive it.
    explicit Windows(const std::vector<Sought> &secrets);

    /// Adds to @p found each run in @p memory, which stands at @p address.
    void search(Bytes memory, std::uint64_t address, bool isWritable, std::vector<Find> &found) const;

private:
    /// `leastRun` characters of a secret in one form.
    struct Window {
        std::size_t secret;
        std::string form;
        std::size_t first; ///< character of the secret
        std::string bytes;
        std::size_t step; ///< bytes to where the window of the next character begins, at most
    };

    static std::uint16_t hashOf(std::uint32_t prefix);
    bool stands(const Window &window, Bytes memory, std::size_t at, bool isWritable) const;
    void addForm(std::size_t secret, const Form &form);
    void addBase64(std::size_t secret);
    void add(Window window);

    const std::vector<Sought> &m_secrets;
    std::vector<Window> m_windows;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byPrefix;
    std::array<bool, 1U << 16U> m_prefilter{};
};
