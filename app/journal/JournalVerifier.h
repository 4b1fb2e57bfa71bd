#pragma once

#include "journal/JournalConnection.h"
#include "journal/JournalEntry.h"
#include "journal/JournalKey.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

/// What came of verifying a journal.
struct JournalVerdict {
    enum class Outcome {
        Whole, ///< nothing was changed, added or taken away
        Broken,
        NotDone, ///< error says why
        Stopped, ///< by whoever asked
    };
    Outcome outcome = Outcome::Whole;
    qint64 count = 0; ///< entries that are as they were written, from the oldest on
    qint64 brokenEntry = 0; ///< the number of the first that is not; 0 when it is no single one
    QString problem; ///< what is wrong, a sentence; empty when nothing is
    /// Without the key the two ends are not proven: whoever can write the file could have made the chain
    /// anew.
    bool signaturesChecked = false;
    std::optional<JournalError> error;
};

/// Proves that a journal holds what was written into it, from its anchor to its newest entry.
///
/// Found is every changed, added, missing or reordered entry, any other change of what the tables hold, and a
/// tail or an old end that was cut off. Not found, because a file can not prove it about itself: that the
/// whole file (and its WAL) was replaced by an older copy of itself, or rewritten by someone who has the key;
/// and changes in bytes that carry nothing (unused space in pages, SQLite's own counters).
class JournalVerifier
{
    Q_DECLARE_TR_FUNCTIONS(JournalVerifier)
public:
    /// Called from time to time; false stops the work.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// Reads the whole of @p file (a second for some 50,000 entries): not for the window's thread. The key is
    /// looked for beside it. What is written meanwhile does not count.
    static JournalVerdict verify(const QString &file, const Progress &progress = {});

private:
    explicit JournalVerifier(const Progress &progress);

    bool open(const QString &file);
    bool checkAbout();
    bool checkSignatures(const QString &file);
    bool walk();
    bool checkNext(const std::optional<JournalEntry> &entry);
    bool checkEnd();
    bool checkPages();
    bool goOn(qint64 done);
    bool broken(const QString &problem, qint64 entry = 0);
    bool notDone(const JournalError &error);

    const Progress &m_progress;
    JournalConnection m_connection;
    JournalMark m_anchor;
    JournalMark m_head;
    JournalMark m_last; ///< the entry before the one that is being checked
    JournalVerdict m_verdict;
};
