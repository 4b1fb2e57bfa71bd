#include "sandbox/TestPans.h"

#include <algorithm>

const TestPan *TestPan::find(QStringView pan)
{
    const auto *found
        = std::ranges::find_if(testPans, [pan](const TestPan &known) { return pan == QLatin1StringView(known.pan); });
    return found == testPans.end() ? nullptr : found;
}
