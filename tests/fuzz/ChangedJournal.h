#pragma once

#include "journal/JournalFilter.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// A small journal, written once as the desk writes one, and then changed behind its back anew each time:
/// values, rows, pages, bytes, its key. The same bytes always make the same journal.
class ChangedJournal
{
public:
    ChangedJournal();

    /// What is to be done with the journal once it is changed.
    struct Asked {
        JournalFilter filter;
        bool append = false;
    };
    /// Puts the journal back as it was written and then makes the changes that @p program lists: a first byte
    /// with what is asked, then for each change its kind, and what that needs.
    Asked change(const QByteArray &program);

    QString folder() const { return m_folder.path(); }
    QString file() const;
    /// What makes a journal: its signatures too, or without them, which nobody can check who has no key.
    enum class Held { All, WithoutSignatures };
    /// Every table, read value by value, holds what was written into it.
    bool holdsWhatItHeld(Held held) const;
    /// There is not even one page: SQLite takes it for a new file.
    bool isEmpty() const;

private:
    class Program;

    void writeBase();
    void restore(bool wal) const;
    void changeTables(int kind, Program &program) const;
    void changeBytes(int kind, Program &program) const;
    void changeKey(Program &program) const;
    QByteArray content(Held held) const;

    QTemporaryDir m_folder;
    QByteArray m_base; ///< the file
    QByteArray m_key;
    QByteArray m_held; ///< content() of the base
    QByteArray m_heldUnsigned;
};
