#pragma once

#include "itr/Pan.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What became of one case, for the office's own list.
struct CaseOutcome {
    QString reference; ///< the organisation's own
    std::optional<Pan> pan; ///< written masked
    QString state; ///< in words
    QString code; ///< `ITR-…` of the last failure; empty where there was none
    QStringList years; ///< assessment years that were fetched, "2024-25"
    int otpTries = 0;
    QDateTime opened;
    QDateTime closed; ///< invalid while the case is open
    QString logout; ///< in words
};

/// Writes what became of the desk's cases as a CSV file that an office works on with.
class OutcomeList
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeList)
public:
    static QStringList headings();
    /// Under headings(): times as ISO 8601 with their offset from UTC, PANs masked wherever they stand.
    static QStringList row(const CaseOutcome &outcome);

    /// One sentence when the file could not be written, else empty. Blocks on the disk.
    static QString save(const QString &path, const QList<CaseOutcome> &outcomes);
    /// The same on a worker thread.
    static QFuture<QString> saveAside(const QString &path, const QList<CaseOutcome> &outcomes);
};
