#pragma once

#include "export/CaseExport.h"
#include "itr/ItrComparison.h"
#include "report/ReportSheet.h"

#include <QCoreApplication>

/// The report of a case on paper: the years side by side, each return's figures with the places where they
/// were found, the consent, and what the journal says of the case. Always masked. For worker threads: it
/// knows no widget.
class CaseReport
{
    Q_DECLARE_TR_FUNCTIONS(CaseReport)
public:
    /// Lays it out for @p device (A4 or another size), which outlives this.
    CaseReport(const CaseExport &content, QPagedPaintDevice &device);

    qsizetype pageCount() const { return m_sheet.pageCount(); }
    /// Draws all pages on the device. False when it took none: a printer that is gone.
    bool print();
    /// Of the document: names the case, never the PAN.
    static QString title(const CaseExport &content);

private:
    void head();
    void facts(const QList<std::pair<QString, QString>> &facts);
    void comparison();
    /// The columns are as wide as where there are @p most.
    void comparisonTable(qsizetype from, qsizetype count, qsizetype most);
    qsizetype columnsThatFit() const;
    void figuresOf(const CaseExport::Return &entry);
    void consent();
    void journal();
    void section(const QString &title, double room);
    void running(qsizetype page, QPainter &painter) const;

    const CaseExport m_content;
    QPagedPaintDevice &m_device;
    ReportSheet m_sheet;
    ItrComparison m_comparison;
};
