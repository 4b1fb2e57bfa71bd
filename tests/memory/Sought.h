#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

using Bytes = std::span<const unsigned char>;

/// A find is a run of so many characters of a secret at least.
constexpr std::size_t leastRun = 6;

/// A secret that is looked for.
struct Sought {
    std::string name;
    std::u32string text;
    std::string utf8;
};

/// Where a run of a secret's characters stands, and in which form.
struct Find {
    std::string secret;
    std::string form;
    std::size_t length; ///< characters
    std::uint64_t at; ///< address in memory, offset in a file
};
