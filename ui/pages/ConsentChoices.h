#pragma once

#include "session/Consent.h"

#include <QString>

/// What the operator chose for the last consent of this run, to be offered with the next.
struct ConsentChoices {
    QString language; ///< of the notice; empty: the desk's own
    QString purpose; ///< empty: the deployment's first
    Consent::Manner manner = Consent::Manner::InPerson;
};
