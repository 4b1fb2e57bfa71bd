#pragma once

#include "Sought.h"

#include <array>

/// Looks for secrets of which each character stands in a record of its own, at a constant distance: as
/// itself, as the number of its key, or as the number of its glyph.
class Strided
{
public:
    explicit Strided(const std::vector<Sought> &secrets);

    /// Adds to @p found each run in @p memory, which stands at @p address.
    void search(Bytes memory, std::uint64_t address, std::vector<Find> &found) const;

private:
    /// A secret in numbers of one byte.
    struct Symbols {
        const char *form;
        std::string name;
        std::vector<unsigned char> values;
    };
    /// A place in a secret where the search for it begins: every run that is long enough holds one.
    struct Anchor {
        std::size_t symbols;
        std::size_t position;
    };
    using Anchors = std::array<std::vector<Anchor>, 256>;

    void searchAsTheyAre(Bytes memory, std::uint64_t address, std::vector<Find> &found) const;
    void searchShifted(Bytes memory, std::uint64_t address, std::vector<Find> &found) const;

    std::vector<Symbols> m_symbols;
    Anchors m_byValue;
    Anchors m_byDifference; // to the next; of what may stand shifted by a constant
};
