#pragma once

#include "itr/AssessmentYear.h"
#include "itr/ItrDocument.h"
#include "session/Consent.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

/// All that leaves the desk with the export of a case, as it was when the export was asked for: a copy, so
/// that a worker thread can write it while the case goes on.
struct CaseExport {
    struct Return {
        std::optional<AssessmentYear> asked; ///< nothing: the latest
        std::shared_ptr<const ItrDocument> document; ///< never null

        /// What it is called: the assessment year it says of itself, else the one asked for, else empty.
        QString yearText() const;
    };
    /// An entry of the journal about the case.
    struct JournalRow {
        QString time; ///< in words of the person's locale, with the offset to UTC
        QString event; ///< in words
        QString outcome; ///< may be empty
    };

    QString organisation; ///< may be empty
    QString caseId; ///< UUID
    QString reference; ///< the organisation's own; may be empty
    QString maskedPan; ///< Pan::masked(): no export says more of it than the returns themselves do
    std::optional<Consent> consent;
    QList<Return> returns; ///< the latest first
    QList<JournalRow> journal; ///< the oldest first
    QDateTime madeAt; ///< local time
    QString appVersion;
    bool unmasked
        = false; ///< Deployment::exportUnmasked and the operator's wish: JSON holds personal numbers in full
};
