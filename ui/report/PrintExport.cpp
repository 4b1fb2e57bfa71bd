#include "report/PrintExport.h"

#include "report/CaseReport.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QtConcurrent>

PrintExport::PrintExport(const CaseExport &content, ExportJob::Note note, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_note(std::move(note))
{
    connect(&m_printing, &QFutureWatcherBase::finished, this, [this] { tell(m_printing.result()); });
}

PrintExport::~PrintExport() = default;

void PrintExport::ask(QWidget *window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT ended({.title = tr("There is no printer."),
            .sentence
            = tr("Ask your administrator to set one up on this computer, or export the report as a PDF.")});
        return;
    }
    m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setFullPage(true);
    m_printer->setDocName(tr("Report")); // everybody sees it in the printer's queue
    m_printer->setCreator(tr("ITR Desk %1").arg(m_content.appVersion));
    auto *dialog = new QPrintDialog(m_printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintCollateCopies);
    connect(dialog, &QDialog::accepted, this, &PrintExport::print);
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT ended({}); });
    dialog->open();
}

void PrintExport::print()
{
    Q_EMIT started();
    m_note(this, [this](const std::optional<JournalError> &error) {
        if (error) {
            Q_EMIT ended({.title = tr("Nothing was printed, because the journal could not note it."),
                .sentence = error->sentence()});
            return;
        }
        m_printing.setFuture(QtConcurrent::run(
            [content = m_content, printer = m_printer] { return CaseReport(content, *printer).print(); }));
    });
}

void PrintExport::tell(bool printed)
{
    if (printed)
        Q_EMIT ended({.printed = true,
            .title = tr("The report was handed to the printer. Fetch it before others see it."),
            .sentence = {}});
    else
        Q_EMIT ended({.title = tr("The printer did not take the report."),
            .sentence = tr("Look whether it is switched on and reachable, then print again.")});
}
