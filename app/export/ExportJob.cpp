#include "export/ExportJob.h"

#include <QtConcurrent>

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportJob::note);
    connect(&m_committing, &QFutureWatcherBase::finished, this, [this] {
        Q_EMIT finished({m_file->error(), {}});
    });
}

void ExportJob::start(const QString &path, Write write, Note note)
{
    Q_ASSERT(!m_file);
    m_file = std::make_shared<PrivateFile>(path);
    m_note = std::move(note);
    m_writing.setFuture(QtConcurrent::run([file = m_file, write = std::move(write)] {
        if (file->open(QIODevice::WriteOnly)) {
            write(*file);
            file->finish();
        }
    }));
}

void ExportJob::note()
{
    if (m_file->error()) {
        Q_EMIT finished({m_file->error(), {}});
        return;
    }
    m_note(this, [this](const std::optional<JournalError> &error) {
        if (!error) {
            m_committing.setFuture(QtConcurrent::run([file = m_file] { file->commit(); }));
            return;
        }
        m_file->close(); // nothing is left of it
        Q_EMIT finished({{}, error});
    });
}
