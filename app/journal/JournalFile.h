#pragma once

#include "journal/JournalError.h"

#include <QString>

#include <optional>

/// Where a journal lies: its folder, and the files in it. Nobody but their owner may read or write any of
/// them.
class JournalFile
{
public:
    explicit JournalFile(const QString &folder);

    /// `itr-desk` in the user's data folder (XDG_DATA_HOME), where a deployment names no other.
    static QString defaultFolder();

    const QString &folder() const { return m_folder; }
    QString path() const; ///< `journal.sqlite`
    QString keyPath() const; ///< `journal.key`
    /// The same beside a journal file of any name.
    static QString keyPathBeside(const QString &journalFile);

    /// Makes the folder (0700) and an empty journal (0600) where they are missing.
    std::optional<JournalError> make() const;
    /// NotPrivate when the folder or a file in it belongs to somebody else, or group or others may read or
    /// write it.
    std::optional<JournalError> checkPrivacy() const;

private:
    const QString m_folder;
};
