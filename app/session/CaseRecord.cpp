#include "session/CaseRecord.h"

#include "api/ApiError.h"

#include <QUuid>

#include <utility>

CaseRecord::CaseRecord(JournalWriter &journal, const QString &caseId)
    : m_journal(journal)
    , m_caseId(caseId)
{
}

JournalEvent CaseRecord::event(JournalEvent::Kind kind, const QString &outcome) const
{
    JournalEvent event;
    event.kind = kind;
    event.caseId = m_caseId;
    event.pan = m_pan;
    event.outcome = outcome;
    if (m_consent) {
        event.consentId = m_consent->id;
        event.consentReference = m_consent->reference;
        event.consentManner = Consent::name(m_consent->manner);
        event.noticeVersion = m_consent->noticeVersion;
        event.language = m_consent->language;
        event.purpose = m_consent->purpose;
    }
    return event;
}

void CaseRecord::append(const JournalEvent &event, QObject *context, JournalWriter::Recorded recorded)
{
    m_journal.append(event, &m_listener,
        [this, event, context = QPointer(context), recorded = std::move(recorded)](const std::optional<JournalError> &error) {
            if (!error)
                m_entries.append({QDateTime::currentDateTime(), event});
            if (context)
                recorded(error);
        });
}

void CaseRecord::note(JournalEvent::Kind kind, const QString &outcome)
{
    append(event(kind, outcome), &m_listener, [](const auto &) {});
}

QString CaseRecord::outcomeOf(const ApiError &error)
{
    switch (error.arrival) {
    case Arrival::NotSent:
        return error.code() + u", not sent"_qs;
    case Arrival::MayHaveArrived:
        return error.code() + u", may have arrived"_qs;
    case Arrival::Answered:
        return error.code() + u", answered"_qs;
    }
    return error.code();
}

QString CaseRecord::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}
