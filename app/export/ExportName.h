#pragma once

#include "export/CaseExport.h"

/// The name that is offered for an export: the case's reference, or the beginning of its id, and the day. A
/// file name is seen by everybody who sees the folder, and goes into logs and mails, so no PAN is ever in it.
class ExportName
{
public:
    /// `itr-LOAN-4711-2026-11-23.pdf`. @p suffix without the dot; @p part (`AY2024-25`) may be empty.
    static QString suggested(const CaseExport &content, const QString &suffix, const QString &part = {});
};
