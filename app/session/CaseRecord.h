#pragma once

#include "itr/Pan.h"
#include "journal/JournalWriter.h"
#include "session/Consent.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

struct ApiError;

/// One case's entries in the journal: puts what is known of the case into every event.
class CaseRecord
{
public:
    /// What the journal has confirmed, and when.
    struct Entry {
        QDateTime time;
        JournalEvent event;
    };

    /// @p caseId: of a case that the journal knows already; else it is a new one.
    explicit CaseRecord(JournalWriter &journal, const QString &caseId = newId());

    const QString &caseId() const { return m_caseId; }
    /// The case's entries so far, the oldest first.
    const QList<Entry> &entries() const { return m_entries; }
    void setPan(const Pan &pan) { m_pan = pan; }
    void setConsent(const Consent &consent) { m_consent = consent; }

    /// An event of this case with everything that is known of it.
    JournalEvent event(JournalEvent::Kind kind, const QString &outcome = {}) const;
    void append(const JournalEvent &event, QObject *context, JournalWriter::Recorded recorded);
    /// Where nothing waits for the entry.
    void note(JournalEvent::Kind kind, const QString &outcome = {});

    /// `ITR-21, may have arrived`: why a request failed and how far it got.
    static QString outcomeOf(const ApiError &error);
    static QString newId();

private:
    JournalWriter &m_journal;
    const QString m_caseId;
    QList<Entry> m_entries;
    QObject m_listener; ///< hears of every entry
    std::optional<Pan> m_pan;
    std::optional<Consent> m_consent;
};
