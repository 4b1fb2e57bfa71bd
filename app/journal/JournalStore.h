#pragma once

#include "journal/JournalConnection.h"
#include "journal/JournalEntry.h"
#include "journal/JournalFile.h"
#include "journal/JournalKey.h"

#include <QList>

#include <memory>

/// Writes the journal's file. Used on one thread only, the one that it was made on; other desks may write the
/// same file at the same time.
class JournalStore
{
public:
    explicit JournalStore(const JournalFile &file);
    ~JournalStore();

    /// Makes what is missing, and refuses what must not be written: see JournalError::Kind.
    std::optional<JournalError> open();
    bool isOpen() const { return m_key != nullptr; }
    /// Once open.
    const std::shared_ptr<const JournalKey> &key() const { return m_key; }

    /// All of @p entries in one transaction, or none. Gives them their numbers and hashes. When it returns
    /// without an error they are durable (synchronous=FULL). Closes itself when the file is no longer where
    /// it was opened.
    std::optional<JournalError> append(QList<JournalEntry> &entries);
    /// Removes from the old end the entries whose local day (of the offset that each was stamped with) is
    /// more than
    /// @p days before that of @p note, and signs off what is left: by the anchor and by @p note, an entry
    /// whose number, hashes and outcome are filled in. Nothing is written when nothing is old enough.
    std::optional<JournalError> prune(int days, JournalEntry note);

private:
    void close();
    std::optional<JournalError> connect();
    std::optional<JournalError> setUp();
    std::optional<JournalError> makeTables();
    std::optional<JournalError> checkTables();
    std::optional<JournalError> checkEnds();
    bool isStillThere() const;
    std::optional<JournalError> begin();
    std::optional<JournalError> readHead();
    std::optional<JournalError> addTo(JournalMark &head, JournalEntry &entry);
    std::optional<JournalError> writeMark(JournalMark::End end, const JournalMark &mark);
    std::optional<JournalError> removeBefore(qint64 number);
    std::optional<JournalError> commit(const JournalMark &head);
    std::optional<JournalError> rolledBack(const JournalError &error);
    JournalError damaged(const QString &reason) const;

    const JournalFile m_file;
    JournalConnection m_connection;
    std::shared_ptr<const JournalKey> m_key;
    quint64 m_inode = 0; ///< of the open file
    JournalMark m_head; ///< as last read or written, its signature checked
    /// Prepared once.
    struct Statements;
    std::unique_ptr<Statements> m_statements;
};
