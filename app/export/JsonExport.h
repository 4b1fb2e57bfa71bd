#pragma once

#include "export/CaseExport.h"

class QIODevice;

/// Writes returns as JSON. One return is the document as the service sent it, so that whatever reads the
/// department's own files reads it; several are one file, with the facts of the case above them. Masked
/// unless CaseExport::unmasked.
class JsonExport
{
public:
    /// The return at @p index of @p content. For worker threads, as with all().
    static void one(const CaseExport &content, qsizetype index, QIODevice &device);
    /// `{"case": {…}, "returns": [{"asked": "2024-25", "itr_data": {…}}, …]}`; "asked" of the latest is null.
    static void all(const CaseExport &content, QIODevice &device);
};
