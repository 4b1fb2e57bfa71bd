#pragma once

#include "journal/JournalError.h"

#include <QString>

#include <optional>

/// One run of the program, as other runs see it: a file `run-ID.lock` beside the journal, locked for as long
/// as the program lives, however it ends. Tells a case that was cut off from one that another desk is working
/// on.
class JournalRun
{
public:
    JournalRun();
    ~JournalRun();
    Q_DISABLE_COPY_MOVE(JournalRun)

    /// UUID, in each entry of the run.
    const QString &id() const { return m_id; }
    /// Locks this run's file in @p folder. Once is enough.
    std::optional<JournalError> begin(const QString &folder);
    /// Whether the run @p id is still on. Removes the file of one that is over.
    static bool isOn(const QString &folder, const QString &id);

private:
    static QString fileFor(const QString &folder, const QString &id);

    const QString m_id;
    QString m_file;
    int m_descriptor = -1;
};
