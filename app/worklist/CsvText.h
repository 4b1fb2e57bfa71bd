#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

/// The bytes of what an office calls a CSV file, as text: UTF-8 with or without a byte order mark, UTF-16 or
/// UTF-32 with one, and Windows-1252 for what is none of these.
class CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
public:
    /// One sentence that says why @p bytes are no text; empty when they are.
    static QString refusal(const QByteArray &bytes);
    /// @p bytes without their byte order mark; what their encoding does not know becomes U+FFFD.
    static QString decode(const QByteArray &bytes);
};
