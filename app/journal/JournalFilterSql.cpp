#include "journal/JournalFilterSql.h"

#include <QDateTime>
#include <QSqlQuery>

namespace
{
/// A pattern for LIKE … ESCAPE '\' that finds @p part anywhere, its own % and _ taken as they are.
QString anywhere(QString part)
{
    part.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
    return u'%' + part + u'%';
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}
}

JournalFilterSql::JournalFilterSql(const JournalFilter &filter, const QString &panHash)
{
    // The workstation's own day: what its clock showed is UTC and the offset of then.
    const QString local = u"utc_ms + offset_minutes * 60000"_qs;
    if (filter.from.isValid())
        require(local + u" >= ?"_qs, {startOf(filter.from)});
    if (filter.to.isValid())
        require(local + u" < ?"_qs, {startOf(filter.to.addDays(1))});
    if (filter.event)
        require(u"event = ?"_qs, {JournalEvent::name(*filter.event)});
    if (!panHash.isEmpty()) // the second half is what lets SQLite use the index, which leaves empty ones out
        require(u"pan_hash = ? AND pan_hash <> ''"_qs, {panHash});
    if (!filter.operatorName.isEmpty())
        require(u"operator LIKE ? ESCAPE '\\'"_qs, {anywhere(filter.operatorName)});
    if (!filter.outcome.isEmpty())
        require(u"outcome LIKE ? ESCAPE '\\'"_qs, {anywhere(filter.outcome)});
    if (!filter.text.isEmpty()) {
        bool isNumber = false;
        const qint64 number = filter.text.toLongLong(&isNumber);
        const QString joined
            = u"run_id || ' ' || case_id || ' ' || workstation || ' ' || app_version || ' ' || pan_masked || "
              u"' ' || "
              "consent_id || ' ' || consent_reference || ' ' || consent_manner || ' ' || "
              "notice_version || ' ' || language || ' ' || purpose || ' ' || endpoint || ' ' || "
              "request_id || ' ' || otp_status"_qs;
        const QString found = joined + u" LIKE ? ESCAPE '\\'"_qs;
        if (isNumber)
            require(u"(number = ? OR "_qs + found + u')', {number, anywhere(filter.text)});
        else
            require(found, {anywhere(filter.text)});
    }
}

void JournalFilterSql::require(const QString &condition, const QVariantList &values)
{
    m_condition += u" AND "_qs + condition;
    m_values += values;
}

void JournalFilterSql::prepare(QSqlQuery &query, qint64 first, qint64 last) const
{
    query.prepare(u"SELECT number FROM entry WHERE number BETWEEN ? AND ?"_qs + m_condition
        + u" ORDER BY number DESC"_qs);
    query.addBindValue(first);
    query.addBindValue(last);
    for (const QVariant &value : m_values)
        query.addBindValue(value);
}
