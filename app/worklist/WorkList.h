#pragma once

#include "itr/Pan.h"

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QString>

/// One case of a work list.
struct WorkListRow {
    QString reference; ///< the organisation's own, plain and cleaned (ServerText); may be empty
    Pan pan;
    qsizetype line = 0; ///< of the file, from 1

    bool operator==(const WorkListRow &) const = default;
};

/// What is wrong with one line of a work list.
struct WorkListProblem {
    qsizetype line = 0; ///< of the file, from 1
    QString what; ///< without a PAN or anything that might be a secret

    /// "Line 7: …"
    QString sentence() const;
    bool operator==(const WorkListProblem &) const = default;
};

/// A CSV file of references and PANs as the cases it asks for: good lines kept, bad ones named, and refused
/// as a whole when it holds secrets or is no such list.
struct WorkList {
    Q_DECLARE_TR_FUNCTIONS(WorkList)
public:
    static constexpr qsizetype longestReference = 100;

    QList<WorkListRow> rows;
    QList<WorkListProblem> problems;
    QString
        refusal; ///< one or two sentences; empty when the file was taken, and then there may still be no rows

    /// Blocks while it reads.
    static WorkList read(const QString &path);
    /// The same on a worker thread.
    static QFuture<WorkList> readAside(const QString &path);
};
