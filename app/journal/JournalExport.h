#pragma once

#include "journal/JournalEntry.h"
#include "journal/JournalError.h"

#include <QIODevice>

#include <optional>

/// Writes all entries of a journal for other programs, the oldest first, in UTF-8: as they are stored, with
/// the local time in ISO 8601 before them. Reads and writes entry by entry: not for the window's thread.
class JournalExport
{
public:
    enum class Format {
        /// RFC 4180, with a byte order mark, by which spreadsheets know UTF-8. A text that a spreadsheet
        /// would take for
        /// a formula has an apostrophe before it.
        Csv,
        JsonLines, ///< one object an entry, nothing changed: what hashes are to be made over again from
    };

    static std::optional<JournalError> write(const QString &journal, Format format, QIODevice &out);
    /// The same into a file that only its owner may read, whole or not at all.
    static std::optional<JournalError> writeFile(
        const QString &journal, Format format, const QString &target);

    static QByteArray csvHead();
    /// Both end with their line's end.
    static QByteArray csvLine(const JournalEntry &entry);
    static QByteArray jsonLine(const JournalEntry &entry);
};
