#pragma once

#include "export/CaseExport.h"
#include "export/ExportJob.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

/// Prints the report of a case: asks for the printer, notes it in the journal, and then draws on a worker
/// thread.
class PrintExport : public QObject
{
    Q_OBJECT
public:
    explicit PrintExport(const CaseExport &content, ExportJob::Note note, QObject *parent = nullptr);
    ~PrintExport() override;

    /// Asks without waiting; noPrinter() where there is none to ask about. Printing to a file is not offered:
    /// such a file would be readable by others.
    void ask(QWidget *window);

Q_SIGNALS:
    void noPrinter();
    void dismissed();
    void started();
    void refused(const JournalError &error);
    void finished(bool printed);

private:
    void print();

    const CaseExport m_content;
    const ExportJob::Note m_note;
    std::shared_ptr<QPrinter> m_printer;
    QFutureWatcher<bool> m_printing;
};
