#pragma once

#include "itr/ItrComparison.h"

/// Three made-up years: income rises, falls and is missing in the middle; a refund of 0 that was supplied.
inline ItrComparison comparedYears()
{
    using Item = ItrSummary::Item;
    const auto year = [](int first, std::optional<qint64> income, std::optional<qint64> refund) {
        ItrSummary summary;
        for (int i = 0; i <= static_cast<int>(Item::Refund); ++i)
            summary.figures += {.item = static_cast<Item>(i), .text = {}, .rupees = {}, .path = {}};
        const auto set = [&summary](Item item, std::optional<qint64> rupees) {
            if (rupees)
                summary.figures[static_cast<int>(item)]
                    = {item, ItrSummary::rupees(*rupees), rupees, u"Made.Up"_qs};
        };
        set(Item::GrossTotalIncome, income);
        set(Item::Refund, refund);
        return ItrComparison::Year{AssessmentYear(first), summary};
    };
    return ItrComparison({year(2024, 150'000, 0), year(2023, 200'000, {}), year(2022, 100'000, 5'000)});
}
