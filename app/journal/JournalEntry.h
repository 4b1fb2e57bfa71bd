#pragma once

#include "journal/JournalEvent.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

class JournalKey;
class QSqlQuery;

/// An entry of the journal as it is stored; its members are the columns of JournalSchema.
struct JournalEntry {
    qint64 number = 0;
    qint64 utcMs = 0;
    qint64 offsetMinutes = 0;
    QString event;
    QString operatorName;
    QString workstation;
    QString appVersion;
    QString runId;
    QString caseId;
    QString panMasked;
    QString panHash;
    QString consentId;
    QString consentReference;
    QString consentManner;
    QString noticeVersion;
    QString language;
    QString purpose;
    QString endpoint;
    QString requestId;
    qint64 tryNumber = 0;
    qint64 httpStatus = 0;
    qint64 latencyMs = -1;
    QString otpStatus;
    QString outcome;
    QString previousHash;
    QString hash;

    /// A column of the table: its name, and the one member that it holds.
    struct Column {
        const char *name;
        qint64 JournalEntry::*number = nullptr;
        QString JournalEntry::*text = nullptr;
    };
    /// In the order of the table; the last is `hash`.
    static std::span<const Column> columns();

    /// What @p event says, cleaned of what a journal may not hold (JournalText); number, times, hashes and
    /// what is the same for a whole run are the caller's.
    static JournalEntry from(const JournalEvent &event, const JournalKey &key);
    void stamp(const QDateTime &time);
    /// When it was written, in the clock of the desk that wrote it.
    QDateTime localTime() const;

    /// What @p hash is made over, for anyone who wants to make it again: the line `itr-desk journal entry 1`,
    /// then for each column but `hash`, in the order of the table, the line `NAME=LENGTH:VALUE`, with LENGTH
    /// the number of bytes of VALUE, and VALUE the text in UTF-8 or the number in decimal. Each line ends
    /// with a line feed (0x0a), the last one too. The length makes it unambiguous whatever a text holds.
    QByteArray canonical() const;
    /// SHA-256 of canonical(), 64 lower-case hex digits.
    QString computedHash() const;
    /// previous_hash of the very first entry: 64 zeros.
    static QString noHash();

    /// For a SELECT that asks for the columns as selectedColumns() names them.
    static QString selectedColumns();
    /// Nothing when a text is no UTF-8 or a column is of another type than its own: such a row was not
    /// written by the journal.
    static std::optional<JournalEntry> read(const QSqlQuery &query);
};
