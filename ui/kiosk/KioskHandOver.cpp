#include "kiosk/KioskHandOver.h"

#include "CaseContent.h"
#include "export/ExportName.h"
#include "export/JsonExport.h"

#include <QDir>

KioskHandOver::KioskHandOver(ItrSession &session, QObject *parent)
    : QObject(parent)
{
    const Deployment &deployment = session.deployment();
    CaseExport content = CaseContent::exportOf(session);
    content.unmasked = deployment.exportUnmasked;
    const QString path = QDir(deployment.kioskExportFolder).filePath(ExportName::suggested(content, u"json"_qs));
    connect(&m_job, &ExportJob::finished, this, &KioskHandOver::finish);
    m_job.start(
        path, [content](QIODevice &device) { JsonExport::all(content, device); },
        [session = QPointer(&session), words = content.unmasked ? u"json all unmasked"_qs : u"json all masked"_qs](
            QObject *context, JournalWriter::Recorded recorded) {
            if (session)
                session->noteHandedOn(
                    JournalEvent::Kind::Exported, words, session->arrivals(), context, std::move(recorded));
        });
}

void KioskHandOver::finish(const ExportJob::Outcome &outcome)
{
    m_state = outcome.isDone() ? State::Done : State::Failed;
    if (outcome.fileError)
        Q_EMIT failed(outcome.fileError->sentence);
    else if (outcome.journalError)
        Q_EMIT failed(outcome.journalError->sentence());
    Q_EMIT finished();
}
