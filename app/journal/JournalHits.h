#pragma once

#include <QList>

/// The numbers of the entries that a filter lets through, the newest first. All of a journal is a span, which
/// takes no room however long it is.
class JournalHits
{
public:
    JournalHits() = default;
    /// Every entry from @p first to @p last; none when last < first.
    static JournalHits span(qint64 first, qint64 last);

    qint64 count() const;
    /// @p index from 0, the newest, to count() - 1.
    qint64 numberAt(qint64 index) const;
    /// -1 when the entry is not among them.
    qint64 indexOf(qint64 number) const;

    /// @p numbers, falling, each below all that are there.
    void appendOlder(const QList<qint64> &numbers) { m_older += numbers; }
    /// @p numbers, rising, each above all that are there; of a span they are the next ones.
    void addNewer(const QList<qint64> &numbers);
    /// Leaves out what is older than @p first; how many that were.
    qint64 dropBefore(qint64 first);

private:
    bool m_isSpan = false;
    qint64 m_first = 1;
    qint64 m_last = 0;
    QList<qint64> m_older; ///< falling
    QList<qint64> m_newer; ///< rising: what came after the filter was set
};
