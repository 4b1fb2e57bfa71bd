#pragma once

#include <QLoggingCategory>

/// One line a call: endpoint, outcome, duration. Never a PAN, a secret or a server's words.
Q_DECLARE_LOGGING_CATEGORY(lcApi)
