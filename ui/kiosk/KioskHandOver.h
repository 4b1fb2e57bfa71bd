#pragma once

#include "export/ExportJob.h"
#include "session/ItrSession.h"

#include <QPointer>

/// Puts a return into the folder that the organisation takes it from (kiosk/exportFolder): whole or not at all,
/// readable by its owner alone, and noted in the journal before it has its name. Masked unless export/unmasked.
class KioskHandOver : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Done, Failed };

    /// @p session: with the return in it. Deleted before finished() it leaves nothing.
    explicit KioskHandOver(ItrSession &session, QObject *parent = nullptr);

    State state() const { return m_state; }

Q_SIGNALS:
    void finished();
    /// For the staff: why.
    void failed(const QString &reason);

private:
    void finish(const ExportJob::Outcome &outcome);

    ExportJob m_job;
    State m_state = State::Running;
};
