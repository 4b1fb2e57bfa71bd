#pragma once

#include "export/CaseExport.h"

class QIODevice;

/// Writes the report of a case as PDF: A4, fonts embedded, and neither PAN nor operator in its metadata. For
/// worker threads (Qt: text may be drawn on a paged device outside the GUI thread).
class PdfExport
{
public:
    /// @p device says itself whether it took everything.
    static void write(const CaseExport &content, QIODevice &device);
};
