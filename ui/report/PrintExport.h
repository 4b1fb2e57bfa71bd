#pragma once

#include "export/CaseExport.h"
#include "export/ExportJob.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class QPrinter;
class QWidget;

/// Prints the report of a case: asks for the printer, notes it in the journal, draws on a worker thread, and
/// says in words what came of it.
class PrintExport : public QObject
{
    Q_OBJECT
public:
    explicit PrintExport(const CaseExport &content, ExportJob::Note note, QObject *parent = nullptr);
    ~PrintExport() override;

    struct Outcome {
        bool printed = false;
        QString title; ///< empty when the operator thought better of it
        QString sentence;
    };

    /// Asks without waiting; ended() follows, at once where there is no printer to ask about. Printing to a
    /// file is not offered: such a file would be readable by others.
    void ask(QWidget *window);

Q_SIGNALS:
    void started();
    /// Once, and it may be deleted then.
    void ended(const PrintExport::Outcome &outcome);

private:
    void print();
    void tell(bool printed);

    const CaseExport m_content;
    const ExportJob::Note m_note;
    std::shared_ptr<QPrinter> m_printer;
    QFutureWatcher<bool> m_printing;
};
