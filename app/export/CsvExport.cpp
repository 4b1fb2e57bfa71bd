#include "export/CsvExport.h"

#include "worklist/CsvWriter.h"

#include <QIODevice>

namespace
{
/// A cell of words, quoted and safe.
QByteArray words(const QString &text)
{
    return CsvWriter::line({text}).trimmed();
}

/// Amounts stay bare: a minus sign before digits is a number everywhere, but words when it is guarded.
QByteArray cell(const ItrSummary::Figure &figure)
{
    return figure.rupees ? QByteArray::number(*figure.rupees) : words(figure.text);
}
}

void CsvExport::write(const CaseExport &content, QIODevice &device)
{
    QByteArray lines = "\xef\xbb\xbf"; // without it spreadsheets take UTF-8 for Windows-1252
    lines += words(tr("Figure (amounts in ₹)"));
    for (const auto &entry : content.returns) {
        const QString year = entry.yearText();
        lines += ',' + words(year.isEmpty() ? tr("Year not supplied") : year);
    }
    lines += "\r\n";
    for (int index = 0; index <= static_cast<int>(ItrSummary::Item::Refund); ++index) {
        const auto item = static_cast<ItrSummary::Item>(index);
        lines += words(ItrSummary::label(item));
        for (const auto &entry : content.returns)
            lines += ',' + cell(entry.document->summary().figure(item));
        lines += "\r\n";
    }
    device.write(lines);
}
