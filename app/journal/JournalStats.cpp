#include "journal/JournalStats.h"

#include "journal/JournalConnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

namespace
{
std::optional<JournalError> readEnd(
    const JournalConnection &connection, const QString &order, qint64 &number, QDateTime &time)
{
    QSqlQuery query = connection.query();
    if (!query.exec(
            u"SELECT number, utc_ms, offset_minutes FROM entry ORDER BY number "_qs + order + u" LIMIT 1"_qs))
        return connection.errorOf(query);
    if (query.next()) {
        number = query.value(0).toLongLong();
        time = QDateTime::fromMSecsSinceEpoch(
            query.value(1).toLongLong(), Qt::OffsetFromUTC, query.value(2).toInt() * 60);
    }
    return std::nullopt;
}

std::optional<JournalError> readCounts(const JournalConnection &connection, JournalStats &stats)
{
    QSqlQuery counts = connection.query();
    if (!counts.exec(u"SELECT count(*), count(DISTINCT nullif(case_id, '')) FROM entry"_qs) || !counts.next())
        return connection.errorOf(counts);
    stats.entries = counts.value(0).toLongLong();
    stats.cases = counts.value(1).toLongLong();
    QSqlQuery events = connection.query();
    if (!events.exec(u"SELECT event, count(*) FROM entry GROUP BY event ORDER BY 2 DESC, 1"_qs))
        return connection.errorOf(events);
    while (events.next())
        stats.events += {events.value(0).toString(), events.value(1).toLongLong()};
    return events.lastError().isValid() ? std::optional(connection.errorOf(events)) : std::nullopt;
}
}

std::variant<JournalStats, JournalError> JournalStats::of(const QString &file)
{
    JournalConnection connection;
    JournalStats stats;
    stats.bytes = QFileInfo(file).size();
    auto error = connection.open(file, JournalConnection::Mode::ReadOnly);
    if (!error) // one state of the file for all that follows
        error = connection.execute(u"BEGIN"_qs);
    if (!error)
        error = readEnd(connection, u"ASC"_qs, stats.first, stats.from);
    if (!error)
        error = readEnd(connection, u"DESC"_qs, stats.last, stats.to);
    if (!error)
        error = readCounts(connection, stats);
    if (error)
        return *error;
    if (const auto anchor = connection.mark(JournalMark::End::Anchor))
        stats.pruned = anchor->number;
    return stats;
}
