#pragma once

#include "files/PrivateFile.h"
#include "journal/JournalWriter.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

/// Brings one file of an export about: written beside its name on a worker thread, noted in the journal, and
/// only then given its name. What can't be noted is not kept.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// Runs on a worker thread; the device keeps its errors to itself.
    using Write = std::function<void(QIODevice &device)>;
    /// As ItrSession::noteExport(), with the kind and the words bound.
    using Note = std::function<void(QObject *context, JournalWriter::Recorded recorded)>;
    /// What went wrong, if anything: one of both.
    struct Outcome {
        std::optional<PrivateFile::Error> fileError;
        std::optional<JournalError> journalError;
        bool isDone() const { return !fileError && !journalError; }
    };

    explicit ExportJob(QObject *parent = nullptr);

    /// Once. Deleting the job before finished() leaves no file behind that was not noted.
    void start(const QString &path, Write write, Note note);

Q_SIGNALS:
    void finished(const ExportJob::Outcome &outcome);

private:
    void note();

    QFutureWatcher<void> m_writing;
    QFutureWatcher<void> m_committing;
    std::shared_ptr<PrivateFile> m_file;
    Note m_note;
};
