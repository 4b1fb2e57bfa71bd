#pragma once

#include "journal/JournalExport.h"
#include "journal/JournalHits.h"
#include "journal/JournalVerifier.h"

#include <QFuture>

/// What takes long with a whole journal, done on threads of the pool. Progress counts thousandths; cancel()
/// stops the work, whose future then ends without a result.
class JournalBackground
{
public:
    using Written = std::optional<JournalError>;

    static QFuture<JournalVerdict> verify(const QString &file);
    /// Writes @p hits, the oldest first, to @p target as JournalExport does: only its owner may read it, and
    /// it is there whole or not at all.
    static QFuture<Written> write(
        const QString &file, const JournalHits &hits, JournalExport::Format format, const QString &target);
};
