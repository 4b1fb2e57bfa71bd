#include "journal/JournalError.h"

#include <cerrno>

JournalError JournalError::bySystem(const QString &file)
{
    const int code = errno;
    return {.kind = code == ENOSPC ? Kind::DiskFull : Kind::CanNotOpen,
        .file = file,
        .reason = qt_error_string(code)};
}

QString JournalError::sentence() const
{
    switch (kind) {
    case Kind::CanNotOpen:
        return tr("The journal %1 can not be opened. Check that you may read and write it and its folder.")
            .arg(file);
    case Kind::NotPrivate:
        return tr(
            "Others than you can read or change %1. Take their rights away (chmod go= on the folder and "
            "its files), and make sure that it belongs to you.")
            .arg(file);
    case Kind::KeyMissing:
        return tr(
            "The key of the journal is missing or belongs to another journal: %1. Bring the key back from "
            "a backup, or move the journal away to begin a new one.")
            .arg(file);
    case Kind::TooNew:
        return tr("The journal %1 was written by a later version of ITR Desk. Use that version.").arg(file);
    case Kind::Damaged:
        return tr("The journal %1 is damaged. Keep it as it is for your auditor, and move it away to begin a "
                  "new one; “itr-desk journal verify” says what is wrong with it.")
            .arg(file);
    case Kind::DiskFull:
        return tr("The disk is full, so the journal %1 can not be written. Make room on it.").arg(file);
    case Kind::CanNotWrite:
        return tr("The journal %1 can not be written. Check its disk.").arg(file);
    }
    return {};
}
