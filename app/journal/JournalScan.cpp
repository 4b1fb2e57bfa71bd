#include "journal/JournalScan.h"

#include "journal/JournalFilterSql.h"
#include "journal/JournalKey.h"
#include "journal/JournalSchema.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace
{
constexpr qint64 firstPage = 100; // entries: more than any screen shows
constexpr qint64 smallestPortion = 500;
constexpr qint64 firstPortion = 2'000;
constexpr qint64 portionMilliseconds = 8; // what one portion is to take, whatever the disk
constexpr qint64 largestGrowth = 4;
constexpr qint64 tellMilliseconds = 50; // no oftener than a person sees

/// The entry that @p query stands on. One that the journal did not write so keeps its number alone.
JournalEntry entryFrom(const QSqlQuery &query, qint64 number)
{
    JournalEntry unreadable;
    unreadable.number = number;
    return JournalEntry::read(query).value_or(unreadable);
}
}

JournalScan::JournalScan(const QString &folder)
    : m_file(folder)
{
}

bool JournalScan::open()
{
    m_connection.close();
    if (const auto error = m_connection.open(m_file.path(), JournalConnection::Mode::ReadOnly)) {
        fail(*error);
        return false;
    }
    const auto opensFrom = m_connection.about(u"opens_from"_qs);
    if (opensFrom && opensFrom->toInt() <= JournalSchema::version)
        return true;
    fail({.kind = opensFrom ? JournalError::Kind::TooNew : JournalError::Kind::Damaged,
        .file = m_file.path(),
        .reason = u"opens_from "_qs + opensFrom.value_or(u"is missing"_qs)});
    return false;
}

bool JournalScan::readPanHash()
{
    m_panHash.clear();
    if (!m_filter.pan)
        return true;
    const auto key = JournalKey::load(m_file.keyPath());
    if (const auto *error = std::get_if<JournalError>(&key)) {
        fail(*error);
        return false;
    }
    m_panHash = std::get<JournalKey>(key).panHash(*m_filter.pan);
    return true;
}

std::optional<JournalScan::Span> JournalScan::readSpan()
{
    QSqlQuery query = m_connection.query();
    // Two queries in one: asked for together, SQLite reads the whole table.
    query.prepare(u"SELECT (SELECT min(number) FROM entry), (SELECT max(number) FROM entry)"_qs);
    if (!run(query) || !query.next())
        return std::nullopt;
    if (query.value(1).isNull())
        return Span();
    return Span{query.value(0).toLongLong(), query.value(1).toLongLong()};
}

void JournalScan::look(quint64 search, const JournalFilter &filter)
{
    m_search = search;
    m_filter = filter;
    m_untold.clear();
    m_next = 0;
    m_all = {};
    if (!open() || !readPanHash())
        return;
    const auto span = readSpan();
    if (!span)
        return;
    m_all = *span;
    QList<JournalEntry> newest;
    if (filter.isEmpty()) {
        QSqlQuery query = m_connection.query();
        query.prepare(
            u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry ORDER BY number DESC LIMIT ?"_qs);
        query.addBindValue(firstPage);
        if (!run(query))
            return;
        while (query.next())
            newest += entryFrom(query, query.value(0).toLongLong());
    }
    Q_EMIT opened(search, m_all.first, m_all.last, newest);
    if (filter.isEmpty())
        return;
    m_from = m_all.last;
    m_next = m_all.last;
    m_portion = firstPortion;
    m_sinceTold.start();
    lookOn(search);
}

void JournalScan::lookOn(quint64 search)
{
    if (search != m_search || !m_connection.isOpen())
        return;
    QElapsedTimer spent;
    spent.start();
    const Span portion{std::max(m_all.first, m_next - m_portion + 1), m_next};
    const auto numbers = passing(portion);
    if (!numbers)
        return;
    const bool isFirst = m_untold.isEmpty() && !numbers->isEmpty();
    m_untold += *numbers;
    m_next = portion.first - 1;
    const bool isOver = m_next < m_all.first;
    if (isOver || isFirst || m_sinceTold.hasExpired(tellMilliseconds))
        tell(isOver);
    const qint64 factor
        = std::min(largestGrowth * 100, portionMilliseconds * 100 / std::max<qint64>(1, spent.elapsed()));
    m_portion = std::max(smallestPortion, m_portion * factor / 100);
    if (!isOver)
        QMetaObject::invokeMethod(
            this, [this, search] { lookOn(search); }, Qt::QueuedConnection);
}

void JournalScan::tell(bool isOver)
{
    const qint64 total = m_from - m_all.first + 1;
    Q_EMIT found(m_search, m_untold, {.lookedThrough = isOver ? total : m_from - m_next, .total = total});
    m_untold.clear();
    m_sinceTold.start();
}

std::optional<QList<qint64>> JournalScan::passing(const Span &span)
{
    QSqlQuery query = m_connection.query();
    JournalFilterSql(m_filter, m_panHash).prepare(query, span.first, span.last);
    if (!run(query))
        return std::nullopt;
    QList<qint64> numbers;
    while (query.next())
        numbers += query.value(0).toLongLong();
    if (query.lastError().isValid()) {
        const JournalError error = m_connection.errorOf(query);
        query.clear();
        fail(error);
        return std::nullopt;
    }
    return numbers;
}

void JournalScan::read(const QList<qint64> &numbers)
{
    if (!m_connection.isOpen())
        return;
    QSqlQuery query = m_connection.query();
    query.prepare(u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry WHERE number = ?"_qs);
    QList<JournalEntry> entries;
    for (const qint64 number : numbers) {
        query.bindValue(0, number);
        if (!run(query))
            return;
        if (query.next())
            entries += entryFrom(query, number);
    }
    Q_EMIT entriesRead(m_search, numbers, entries);
}

void JournalScan::refresh()
{
    if (!m_connection.isOpen())
        return;
    const auto span = readSpan();
    if (!span)
        return;
    if (span->last < m_all.last) // another journal stands in its place
        return look(m_search, m_filter);
    const Span added{std::max(m_all.last + 1, span->first), span->last};
    QList<qint64> numbers;
    if (added.last >= added.first) {
        auto passed = passing(added);
        if (!passed)
            return;
        numbers = std::move(*passed);
        std::ranges::reverse(numbers);
    }
    m_all = *span;
    Q_EMIT grew(m_search, m_all.first, m_all.last, numbers);
}

bool JournalScan::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    // prepare()'s failure is told here as well: exec() of what could not be prepared fails.
    const JournalError error = m_connection.errorOf(query);
    query.clear(); // no query may outlive its connection
    fail(error);
    return false;
}

void JournalScan::fail(const JournalError &error)
{
    m_connection.close();
    Q_EMIT failed(m_search, error);
}
