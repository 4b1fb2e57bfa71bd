#include "journal/JournalCases.h"

#include "journal/JournalConnection.h"
#include "journal/JournalEntry.h"
#include "journal/JournalFile.h"
#include "journal/JournalRun.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>
#include <QtConcurrentRun>

#include <optional>

namespace
{
using Kind = JournalEvent::Kind;

/// Takes a case's entries in their order.
class CaseStory
{
public:
    void add(const JournalEntry &entry)
    {
        m_case.caseId = entry.caseId;
        m_case.operatorName = entry.operatorName;
        m_case.lastEvent = entry.event;
        m_case.lastTime = QDateTime::fromMSecsSinceEpoch(
            entry.utcMs, Qt::OffsetFromUTC, static_cast<int>(entry.offsetMinutes) * 60);
        m_runId = entry.runId;
        if (!entry.panHash.isEmpty()) {
            m_case.panMasked = entry.panMasked;
            m_case.panHash = entry.panHash;
        }
        if (!entry.consentReference.isEmpty())
            m_case.reference = entry.consentReference;
        addRequest(entry);
    }

    const QString &runId() const { return m_runId; }
    CutOffCase taken()
    {
        m_case.mayBeLoggedIn = !m_reached.isEmpty();
        return m_case;
    }

private:
    void addRequest(const JournalEntry &entry)
    {
        const bool logout = entry.endpoint == QStringView(JournalCases::logoutEndpoint);
        if (entry.event == JournalEvent::name(Kind::RequestSent) && !logout)
            m_reached += entry.requestId;
        else if (entry.event == JournalEvent::name(Kind::RequestFailed)
            && entry.outcome.endsWith(QStringView(JournalCases::notSent)))
            m_reached.removeOne(entry.requestId);
        else if (entry.event == JournalEvent::name(Kind::RequestAnswered) && logout
            && entry.httpStatus / 100 == 2)
            m_reached.clear();
    }

    CutOffCase m_case;
    QString m_runId;
    QStringList m_reached; ///< requests that the portal has, or may have, and that no logout followed
};

/// Ids of the cases that are open in the journal, the oldest first.
std::optional<JournalError> findOpen(const JournalConnection &connection, QStringList &ids)
{
    // The condition is the index's, word for word: else SQLite reads every entry.
    QSqlQuery query = connection.query();
    if (!query.exec(
            u"SELECT case_id FROM entry "
            "WHERE event IN ('case.opened', 'case.closed', 'case.cut_off') AND case_id <> '' "
            "GROUP BY case_id HAVING sum(event = 'case.opened') > 0 AND sum(event <> 'case.opened') = 0 "
            "ORDER BY min(number)"_qs))
        return connection.errorOf(query);
    while (query.next())
        ids += query.value(0).toString();
    return query.lastError().isValid() ? std::optional(connection.errorOf(query)) : std::nullopt;
}

std::optional<JournalError> read(const JournalConnection &connection, const QString &id, CaseStory &story)
{
    QSqlQuery query = connection.query();
    query.prepare(u"SELECT "_qs + JournalEntry::selectedColumns()
        + u" FROM entry WHERE case_id = ? AND case_id <> '' ORDER BY number"_qs);
    query.addBindValue(id);
    if (!query.exec())
        return connection.errorOf(query);
    while (query.next()) {
        if (const auto entry = JournalEntry::read(query))
            story.add(*entry);
    }
    return query.lastError().isValid() ? std::optional(connection.errorOf(query)) : std::nullopt;
}
}

QFuture<JournalCases::Result> JournalCases::find(const QString &folder)
{
    return QtConcurrent::run(&JournalCases::cutOff, folder);
}

JournalCases::Result JournalCases::cutOff(const QString &folder)
{
    JournalConnection connection;
    if (const auto error = connection.open(JournalFile(folder).path(), JournalConnection::Mode::ReadOnly))
        return *error;
    QStringList ids;
    if (const auto error = findOpen(connection, ids))
        return *error;
    QList<CutOffCase> cases;
    for (const QString &id : std::as_const(ids)) {
        CaseStory story;
        if (const auto error = read(connection, id, story))
            return *error;
        if (!JournalRun::isOn(JournalFile(folder).folder(), story.runId()))
            cases += story.taken();
    }
    return cases;
}
