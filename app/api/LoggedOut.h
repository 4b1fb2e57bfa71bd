#pragma once

#include <QString>

/// What the service said when it ended a portal session. The contract says only that there is a `status`, so
/// its words are kept, whatever its shape.
struct LoggedOut {
    QString words; ///< cleaned (ServerText); may be empty
};
