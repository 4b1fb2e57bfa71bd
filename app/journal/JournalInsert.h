#pragma once

#include "journal/JournalConnection.h"
#include "journal/JournalEntry.h"

#include <QByteArray>

#include <memory>

struct sqlite3_stmt;

/// The statement that adds an entry, by SQLite's own interface on the connection of Qt Sql: QSqlQuery takes
/// longer over an entry's 26 values than SQLite does over storing them.
class JournalInsert
{
public:
    /// Reports every failure with the first run(). @p connection outlives it.
    explicit JournalInsert(const JournalConnection &connection);

    std::optional<JournalError> run(const JournalEntry &entry);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::optional<JournalError> prepare();
    int bind(const JournalEntry &entry);

    const JournalConnection &m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QByteArray m_texts; ///< of the entry that is being added, in UTF-8, one behind the other
};
