#pragma once

#include "itr/AssessmentYear.h"
#include "sandbox/TestPans.h"

#include <QByteArray>

/// The invented returns of the test PANs: each has one for every assessment year, with figures of its own.
class SandboxReturns
{
public:
    /// The year of the return that `get_data` gives. Fixed, so that what is shown of it is the same on any
    /// day.
    static constexpr AssessmentYear latest{2024};

    /// The answer's body, `{"itr_data":{…}}`. Every amount of @p year stands to the one of latest as a whole
    /// percentage, so that sums stay sums.
    static QByteArray body(const TestPan &known, AssessmentYear year = latest);
};
