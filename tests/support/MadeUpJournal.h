#pragma once

#include "journal/JournalStore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

/// A journal with made-up entries for tests of what reads one, written as the desk writes them.
class MadeUpJournal
{
public:
    using Change = std::function<void(JournalEntry &entry)>;

    MadeUpJournal();

    QString folder() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(u"journal.sqlite"_qs); }

    /// @p count entries after those that are there, eight a case and one a minute from midnight of 1 January
    /// 2026, Indian time, on. @p change may make one another before it is chained to the one before, but not
    /// its number.
    void append(qint64 count, const Change &change = {});
    /// Changes the file behind the journal's back.
    void run(const QString &sql);
    /// Leaves the file to others.
    void close() { m_store.reset(); }

    static Pan panOf(qint64 caseNumber);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<JournalStore> m_store;
    qint64 m_count = 0;
};
