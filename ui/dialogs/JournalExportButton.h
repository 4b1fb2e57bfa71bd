#pragma once

#include "journal/JournalBackground.h"
#include "journal/JournalModel.h"
#include "widgets/StatusBanner.h"

#include <QFutureWatcher>
#include <QPushButton>

/// Exports the journal, or what its filter lets through, into a file that the person names; the journal has
/// noted it before the file is written.
class JournalExportButton : public QPushButton
{
    Q_OBJECT
public:
    /// @p file: of the journal. @p model and @p writer outlive the button.
    JournalExportButton(
        const QString &file, const JournalModel &model, JournalWriter &writer, QWidget *parent = nullptr);
    ~JournalExportButton() override;

    /// What is going on, with the share that is done; empty when nothing is.
    QString progress() const;
    /// Notes the export, then writes the file.
    void exportTo(const QString &target, bool all, JournalExport::Format format);

Q_SIGNALS:
    void progressed();
    void told(const StatusBanner::Message &message);

private:
    void makeMenu();
    void offer();
    void askWhere(bool all, JournalExport::Format format);
    void end();
    void tellFailure(const JournalError &error);

    const QString m_file;
    const JournalModel &m_model;
    JournalWriter &m_writer;
    QFutureWatcher<JournalBackground::Written> m_work;
    QAction *m_filteredCsv = nullptr;
    QAction *m_filteredJson = nullptr;
    qint64 m_count = 0;
    QString m_target;
};
