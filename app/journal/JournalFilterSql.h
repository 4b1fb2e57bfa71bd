#pragma once

#include "journal/JournalFilter.h"

#include <QVariant>

class QSqlQuery;

/// A filter as a condition of SQL over the table that JournalSchema.h describes. What a person typed is only
/// ever bound, never part of the statement.
class JournalFilterSql
{
public:
    /// @p panHash: of the filter's PAN; empty when it asks for none.
    JournalFilterSql(const JournalFilter &filter, const QString &panHash);

    /// Makes @p query ask for the numbers of the entries from @p first to @p last that pass, falling.
    void prepare(QSqlQuery &query, qint64 first, qint64 last) const;
    /// ` AND …`, with a question mark for each of values(); empty for an empty filter.
    QString condition() const { return m_condition; }
    QVariantList values() const { return m_values; }

private:
    void require(const QString &condition, const QVariantList &values);

    QString m_condition;
    QVariantList m_values;
};
