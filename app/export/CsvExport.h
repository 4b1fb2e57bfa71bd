#pragma once

#include "export/CaseExport.h"

#include <QCoreApplication>

class QIODevice;

/// Writes the figures of all returns for a spreadsheet: a row for each figure, a column for each return,
/// amounts in plain digits, an empty cell where a figure was not supplied, and no cell that a spreadsheet
/// takes for a formula. Always masked.
class CsvExport
{
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
public:
    /// @p device says itself whether it took everything.
    static void write(const CaseExport &content, QIODevice &device);
};
