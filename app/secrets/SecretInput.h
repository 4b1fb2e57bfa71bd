#pragma once

#include "secrets/Secret.h"

#include <optional>

/// Reads one secret line from a file descriptor straight into a Secret: typed at a terminal, where nothing of it is
/// shown, or from a pipe.
class SecretInput
{
public:
    enum class End {
        Line, ///< Enter, or the end of what was sent
        Cancelled, ///< Ctrl+C or Ctrl+D at a terminal
        TooLong,
        Unreadable,
    };
    /// Blocks until there is a line; not for the GUI. @p line takes it without the line end and the white space around
    /// it. A terminal is left as it was.
    static End read(int descriptor, Secret &line);
};
