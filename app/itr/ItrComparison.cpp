#include "itr/ItrComparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
using Item = ItrSummary::Item;

constexpr std::array compared{Item::Form, Item::FilingSection, Item::GrossTotalIncome, Item::TotalIncome,
    Item::NetTax, Item::TaxesPaid, Item::Refund};

std::optional<AssessmentYear> yearOf(const ItrComparison::Year &year)
{
    return year.year ? year.year : AssessmentYear::parse(year.summary.figure(Item::AssessmentYear).text);
}

ItrComparison::Cell cell(const ItrSummary::Figure &figure, const ItrSummary::Figure *before)
{
    ItrComparison::Cell out{.text = figure.text, .rupees = figure.rupees, .change = {}, .percent = {}};
    if (!before || !before->rupees || !figure.rupees)
        return out;
    out.change = *figure.rupees - *before->rupees; // RupeeAmount keeps both far from the type's limits
    if (*before->rupees != 0)
        out.percent
            = 100.0 * static_cast<double>(*out.change) / std::abs(static_cast<double>(*before->rupees));
    return out;
}
}

ItrComparison::ItrComparison(const QList<Year> &years)
{
    QList<Year> sorted;
    for (Year year : years) {
        year.year = yearOf(year);
        const auto same = std::ranges::find_if(
            sorted, [&year](const Year &other) { return year.year && other.year == year.year; });
        if (same == sorted.end())
            sorted.append(year);
        else
            *same = year;
    }
    std::ranges::stable_sort(
        sorted, [](const Year &a, const Year &b) { return a.year && (!b.year || *a.year < *b.year); });
    for (const Year &year : std::as_const(sorted))
        m_columns.append({year.year});
    for (const Item item : compared) {
        Row row{.item = item, .cells = {}};
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            // Without its year nobody knows what comes before a return.
            const bool follows = i > 0 && sorted[i].year;
            row.cells.append(cell(
                sorted[i].summary.figure(item), follows ? &sorted[i - 1].summary.figure(item) : nullptr));
        }
        m_rows.append(row);
    }
}
