#include "journal/JournalHits.h"

#include <algorithm>
#include <functional>

JournalHits JournalHits::span(qint64 first, qint64 last)
{
    JournalHits hits;
    hits.m_isSpan = true;
    hits.m_first = first;
    hits.m_last = std::max(last, first - 1);
    return hits;
}

qint64 JournalHits::count() const
{
    return m_isSpan ? m_last - m_first + 1 : m_newer.size() + m_older.size();
}

qint64 JournalHits::numberAt(qint64 index) const
{
    if (m_isSpan)
        return m_last - index;
    const qint64 newer = m_newer.size();
    return index < newer ? m_newer[newer - 1 - index] : m_older[index - newer];
}

qint64 JournalHits::indexOf(qint64 number) const
{
    if (m_isSpan)
        return number >= m_first && number <= m_last ? m_last - number : -1;
    const auto newer = std::ranges::lower_bound(m_newer, number);
    if (newer != m_newer.end() && *newer == number)
        return m_newer.end() - newer - 1;
    const auto older = std::ranges::lower_bound(m_older, number, std::greater());
    return older != m_older.end() && *older == number ? m_newer.size() + (older - m_older.begin()) : -1;
}

void JournalHits::addNewer(const QList<qint64> &numbers)
{
    if (m_isSpan)
        m_last += numbers.size();
    else
        m_newer += numbers;
}

qint64 JournalHits::dropBefore(qint64 first)
{
    const qint64 before = count();
    if (m_isSpan) {
        m_first = std::clamp(first, m_first, m_last + 1);
        return before - count();
    }
    const auto isPruned = [first](qint64 number) { return number < first; };
    m_older.removeIf(isPruned);
    m_newer.removeIf(isPruned);
    return before - count();
}
