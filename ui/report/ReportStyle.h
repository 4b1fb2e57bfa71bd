#pragma once

#include <QColor>
#include <QFont>

/// The type, the colours and the measures of a printed report: quiet, and legible in black and white.
class ReportStyle
{
public:
    enum class Text { Title, Heading, Body, Strong, Small, Running };

    /// In points, from families that bring Latin, Devanagari and the rupee sign, whichever of them there are:
    /// a report looks the same whatever the desktop's font.
    static QFont font(Text text);

    static QColor ink() { return {0x1a, 0x1d, 0x21}; }
    static QColor muted() { return {0x5b, 0x63, 0x6d}; }
    static QColor hairline() { return {0xd3, 0xd8, 0xde}; }
    static QColor rule() { return {0x1a, 0x1d, 0x21}; }
    /// The fill of the bars of @p series, from dark to light.
    static QColor series(int series);

    // in millimetres
    static constexpr double margin = 20;
    static constexpr double footer = 12;
    static constexpr double header = 11;
    static constexpr double gap = 3.4; ///< between columns
    static constexpr double rowPadding = 1.25; ///< above and below the words of a row
};
