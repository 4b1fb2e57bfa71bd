#pragma once

#include "journal/JournalError.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

/// What a journal holds, in figures.
struct JournalStats {
    qint64 entries = 0;
    qint64 cases = 0;
    qint64 first = 0; ///< number of the oldest entry; 0 when there is none
    qint64 last = 0;
    QDateTime from; ///< of the oldest entry, with the offset of that entry
    QDateTime to;
    qint64 pruned = 0; ///< number of the last entry that was pruned; 0 when none was
    qint64 bytes = 0; ///< of the file
    QList<std::pair<QString, qint64>> events; ///< JournalEvent::name() and how many, the most frequent first

    /// Reads the whole of @p file: not for the window's thread.
    static std::variant<JournalStats, JournalError> of(const QString &file);
};
