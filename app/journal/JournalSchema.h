#pragma once

#include <QList>
#include <QStringList>

/// The journal's tables. Every text is UTF-8; times are UTC milliseconds since 1970; unused texts are empty,
/// unused numbers as in JournalEvent.
///
///     CREATE TABLE entry (
///       number INTEGER PRIMARY KEY,        -- 1, 2, 3 …, without a gap
///       utc_ms INTEGER NOT NULL,
///       offset_minutes INTEGER NOT NULL,   -- of local time to UTC then
///       event TEXT NOT NULL,               -- JournalEvent::name()
///       operator TEXT NOT NULL,            -- the system's user name
///       workstation TEXT NOT NULL,
///       app_version TEXT NOT NULL,
///       run_id TEXT NOT NULL,              -- UUID of the program's run (JournalRun), which tells a case
///       that
///                                          -- was cut off from one that another desk is working on
///       case_id TEXT NOT NULL,
///       pan_masked TEXT NOT NULL,          -- Pan::masked()
///       pan_hash TEXT NOT NULL,            -- JournalKey::panHash()
///       consent_id TEXT NOT NULL,
///       consent_reference TEXT NOT NULL,
///       consent_manner TEXT NOT NULL,
///       notice_version TEXT NOT NULL,
///       language TEXT NOT NULL,
///       purpose TEXT NOT NULL,
///       endpoint TEXT NOT NULL,
///       request_id TEXT NOT NULL,
///       try_number INTEGER NOT NULL,
///       http_status INTEGER NOT NULL,
///       latency_ms INTEGER NOT NULL,
///       otp_status TEXT NOT NULL,
///       outcome TEXT NOT NULL,
///       previous_hash TEXT NOT NULL,       -- hash of the entry before; of the first: 64 zeros
///       hash TEXT NOT NULL                 -- JournalEntry::computedHash()
///     ) STRICT;
///     CREATE INDEX entry_by_pan ON entry(pan_hash) WHERE pan_hash <> '';
///     CREATE INDEX entry_by_case ON entry(case_id) WHERE case_id <> '';
///     CREATE INDEX case_end ON entry(case_id, event)
///       WHERE event IN ('case.opened', 'case.closed', 'case.cut_off');
///                                          -- used by a query that holds the same condition word for word
///     CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
///
/// The keys of `about`: `schema` (version that wrote it), `opens_from` (lowest schema version of a program
/// that may open it); `anchor_number`, `anchor_hash`, of the last entry that was pruned, and `head_number`,
/// `head_hash`, of the newest, so that a cut tail is noticed (0 and 64 zeros at first); `anchor_mac`,
/// `head_mac` (JournalMark::mac() of the two).
///
/// In `journal.sqlite`, WAL mode, synchronous=FULL, in the data folder; the key in `journal.key` beside it.
class JournalSchema
{
public:
    static constexpr int version = 1;
    static constexpr int opensFrom = 1;
    /// "ITRJ": tells the file from other SQLite files (PRAGMA application_id).
    static constexpr int applicationId = 0x4954524a;

    /// A row of sqlite_schema.
    struct Object {
        QString type;
        QString name;
        QString table;
        QString statement; ///< word for word as SQLite keeps it
    };
    /// All that there is in a journal's file.
    static QList<Object> objects();
    /// What makes them.
    static QStringList statements();
    /// All columns of `entry` in the order of the table, with commas between.
    static QString columns();
};
