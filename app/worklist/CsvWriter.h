#pragma once

#include "files/PrivateFile.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Writes a CSV file (RFC 4180, UTF-8 with a byte order mark, because spreadsheets take it for Windows-1252
/// without) that no spreadsheet reads a formula out of, for its owner's eyes only, and whole or not at all.
class CsvWriter
{
public:
    /// Only an ordinary file is replaced (PrivateFile). Nothing exists at @p path, or what stood there stays,
    /// until commit(). Blocks on the disk, as does all that follows.
    explicit CsvWriter(const QString &path);

    void add(const QStringList &row);
    /// Puts the file in its place. A sentence or two when that, or anything before it, failed; empty when it
    /// is done.
    QString commit();

    /// One line with its line end, every cell safe() and in quotation marks.
    static QByteArray line(const QStringList &row);
    /// @p cell with an apostrophe before every sign that can begin a formula: at its start, also after white
    /// space or a quotation mark, and after whatever another program could take for a separator (OWASP: "CSV
    /// Injection").
    static QString safe(const QString &cell);

private:
    PrivateFile m_file;
};
