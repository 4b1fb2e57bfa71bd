#pragma once

#include <QString>

#include <optional>

/// An amount of rupees as a return supplies it: a number, or a number in a text.
struct RupeeAmount {
    qint64 rupees = 0; ///< rounded to the nearest whole one
    QString text; ///< "₹ 12,34,567", "−₹ 500.50": with its paise where there are any

    /// Reads "1234567", "-500", "1.234567E6", "12,34,567.00", "₹ 500/-", "(500)". Nothing when @p supplied is
    /// anything else, or greater than any amount can be.
    static std::optional<RupeeAmount> read(const QString &supplied);
    static RupeeAmount whole(qint64 rupees);
};
