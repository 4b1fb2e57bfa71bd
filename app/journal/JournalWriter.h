#pragma once

#include "journal/JournalError.h"
#include "journal/JournalEvent.h"

#include <QObject>

#include <functional>
#include <optional>

/// Where the events of cases are recorded. The one rule: what @p recorded has not confirmed has not been
/// recorded, so nothing that must be on record is sent, or shown as done, before.
class JournalWriter
{
public:
    using Recorded = std::function<void(const std::optional<JournalError> &error)>;

    virtual ~JournalWriter() = default;
    /// Takes @p event and returns at once. @p recorded is called later, on the caller's thread and never from
    /// within this call, with nothing once the entry is durable (on disk, past the drive's cache) or with
    /// what prevented it; in the order of the calls; not at all once @p context is gone.
    virtual void append(const JournalEvent &event, QObject *context, Recorded recorded) = 0;
};
