#pragma once

#include "worklist/CsvReader.h"

#include <QList>
#include <QString>

/// Which columns of a CSV file hold the reference and the PAN, by their headings or by the shape of what
/// stands in them, and which hold what must never stand in a file.
class WorkListColumns
{
    Q_DECLARE_TR_FUNCTIONS(WorkListColumns)
public:
    static constexpr qsizetype none = -1;

    /// Takes @p row, one of the first of the file, into account. False when it is no heading but a line of
    /// the list.
    bool takeHeading(const CsvReader::Row &row);
    /// Settles what the headings left open, by @p rows, the lines below them.
    void settle(const QList<CsvReader::Row> &rows);

    /// One sentence when a column holds passwords, OTPs or tokens; else empty.
    const QString &refusal() const { return m_refusal; }
    bool haveHeading() const { return m_haveHeading; }
    qsizetype pan() const { return m_pan; }
    qsizetype reference() const { return m_reference; }

    /// "Password", "PIN", "पासवर्ड", … and their compounds; "PIN code" is an address in India.
    static bool isSecretHeading(const QString &heading);
    /// What a portal takes as a password and hardly anything else is: 8 to 14 characters with upper case,
    /// lower case, digit and a sign (DOMAIN: "The portal").
    static bool looksLikePassword(QStringView cell);
    /// @p cell without what a spreadsheet wraps around it to keep it as text: `="…"`, `'…`.
    static QString plain(const QString &cell);

private:
    void refuseSecretHeading(const CsvReader::Row &row);
    void settlePan(const QList<CsvReader::Row> &rows);
    void settleReference(const QList<CsvReader::Row> &rows);

    QString m_refusal;
    bool m_haveHeading = false;
    QList<qsizetype> m_panCandidates; ///< by their headings; all columns where there is none
    qsizetype m_pan = none;
    qsizetype m_reference = none;
};
