#pragma once

#include "journal/JournalWriter.h"

#include <QList>

/// A journal in memory, that confirms from the event loop as the real one does, or refuses when the test
/// wants it.
class MemoryJournal final : public JournalWriter
{
public:
    void append(const JournalEvent &event, QObject *context, Recorded recorded) override
    {
        std::optional<JournalError> error;
        if (refuses)
            error = JournalError{
                JournalError::Kind::DiskFull, QStringLiteral("journal.sqlite"), QStringLiteral("no room")};
        else
            events.append(event);
        QMetaObject::invokeMethod(
            context, [recorded = std::move(recorded), error] { recorded(error); }, Qt::QueuedConnection);
    }

    /// Of all endpoints where none is given.
    int count(JournalEvent::Kind kind, const QString &endpoint = {}) const
    {
        int count = 0;
        for (const JournalEvent &event : events)
            count += event.kind == kind && (endpoint.isEmpty() || event.endpoint == endpoint) ? 1 : 0;
        return count;
    }

    QList<JournalEvent> events;
    bool refuses = false;
};
