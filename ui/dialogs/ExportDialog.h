#pragma once

#include "export/CaseExport.h"
#include "export/ExportJob.h"
#include "journal/JournalEvent.h"

#include <QDialog>

#include <functional>
#include <memory>

class ExportChoice;
class PrintExport;
class QPushButton;
class Spinner;
class StatusBanner;
class TextLabel;

/// Exports a case as a file or on paper. It waits for nothing: files are written and pages drawn on worker
/// threads, and what is done is shown once the journal has it. Closing it while it writes leaves no file that
/// was not noted.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// As ItrSession::noteExport(). @p what is short and English: `pdf`, `csv`, `json 2024-25 masked`,
    /// `report`.
    using Note = std::function<void(
        JournalEvent::Kind kind, const QString &what, QObject *context, JournalWriter::Recorded recorded)>;

    /// @p mayUnmask: Deployment::exportUnmasked; the operator is then offered the choice, and masked stays
    /// the default.
    ExportDialog(const CaseExport &content, bool mayUnmask, Note note, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Writes what is chosen to @p path, as after the file dialog.
    void write(const QString &path);
    bool isWriting() const { return m_writing; }
    /// Closing drops a file that is still being written.
    void done(int result) override;

Q_SIGNALS:
    /// It is noted and there.
    void exported(JournalEvent::Kind kind, const QString &what);

private:
    void build();
    void askForPath();
    void print();
    void setWriting(bool writing, const QString &words = {});
    void finish(const ExportJob::Outcome &outcome, const QString &path, const QString &what);
    void present(bool done, const QString &title, const QString &sentence);
    QString suffix() const;
    QString suggestedName() const;
    QString what() const;
    ExportJob::Write writer() const;

    const CaseExport m_content;
    const Note m_note;
    bool m_writing = false;
    QString m_folder; ///< of the file that was written last
    std::unique_ptr<ExportJob> m_job;
    std::unique_ptr<PrintExport> m_print;
    StatusBanner *m_banner;
    ExportChoice *m_choice;
    QWidget *m_progress;
    Spinner *m_spinner;
    TextLabel *m_progressWords;
    QPushButton *m_save;
    QPushButton *m_printButton;
    QPushButton *m_openFolder;
    QPushButton *m_close;
};
