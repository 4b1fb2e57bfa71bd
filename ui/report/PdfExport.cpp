#include "report/PdfExport.h"

#include "report/CaseReport.h"

#include <QPdfWriter>

void PdfExport::write(const CaseExport &content, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(CaseReport::title(content));
    writer.setCreator(u"ITR Desk "_qs + content.appVersion);
    CaseReport(content, writer).print();
}
