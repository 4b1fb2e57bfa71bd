#pragma once

#include <QCoreApplication>
#include <QString>

/// Why the journal took no entry, or could not be read.
struct JournalError {
    Q_DECLARE_TR_FUNCTIONS(JournalError)
public:
    enum class Kind {
        CanNotOpen, ///< folder or file cannot be made, read or written
        NotPrivate, ///< others than its owner can read or write it
        KeyMissing, ///< there is a journal, and its key is gone or is another journal's
        TooNew, ///< written by a later version that this one may not open
        Damaged, ///< SQLite says that the file is no database or is broken, or its end is not as it was
                 ///< signed off
        DiskFull,
        CanNotWrite, ///< any other refusal of the disk
    };
    Kind kind = Kind::CanNotWrite;
    QString file;
    QString reason; ///< for the log, in SQLite's or the system's words

    /// Of the call to the system on @p file that has just failed, by its errno.
    static JournalError bySystem(const QString &file);

    /// What happened and what to do next, with the file.
    QString sentence() const;
};
