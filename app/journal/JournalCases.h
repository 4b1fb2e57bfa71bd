#pragma once

#include "journal/JournalError.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

#include <variant>

/// A case that was opened and neither closed nor noted as cut off, by a run of the program that is over.
struct CutOffCase {
    QString caseId;
    QString panMasked; ///< empty when no PAN was sent yet
    QString panHash;
    QString reference; ///< of the consent; may be empty
    QString operatorName;
    QString lastEvent; ///< JournalEvent::name()
    QDateTime lastTime; ///< of the last event, with the offset of its entry
    /// A request reached the portal, or may have, and no logout after it was answered with success.
    bool mayBeLoggedIn = false;
};

/// Finds in the journal what a crash or a power cut left open.
class JournalCases
{
public:
    using Result = std::variant<QList<CutOffCase>, JournalError>;

    /// Name of the endpoint whose answered request ends a portal session.
    static constexpr char16_t logoutEndpoint[] = u"logout";
    /// What the outcome of RequestFailed ends with when no byte of it left the desk (Arrival::NotSent).
    static constexpr char16_t notSent[] = u"not sent";

    /// The cut-off cases in the journal of @p folder, the oldest first, looked for on another thread. Cases
    /// of runs that are still on, this one among them, are left out.
    static QFuture<Result> find(const QString &folder);
    /// The same at once, for a thread that may wait.
    static Result cutOff(const QString &folder);
};
