#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

/// Reads a CSV file row by row: RFC 4180, and what real offices make of it. The separator (, ; tab |) is
/// recognised, line ends may be CRLF, LF or CR, and one wrong quotation mark spoils its own line, not the
/// rest of the file.
class CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
public:
    static constexpr qint64 maximumBytes = 10'000'000;
    static constexpr qsizetype maximumRows = 1'000;
    /// Cells beyond are passed over.
    static constexpr qsizetype maximumColumns = 256;
    /// Of a cell in quotation marks; spreadsheets hold no longer ones.
    static constexpr qsizetype maximumCell = 32'767;

    struct Row {
        qsizetype line = 0; ///< of the file, from 1; the first, where cells hold line ends
        QStringList cells;
        bool isUnclosed = false; ///< a quotation mark opens and never closes: the cells can't be relied on
    };

    /// Reads the whole file; blocks while it does. Where that fails, refusal() says why and there are no
    /// rows.
    static CsvReader open(const QString &path);
    explicit CsvReader(QString text);
    /// Wipes the text: nobody knows what else stands in it.
    ~CsvReader();
    CsvReader(CsvReader &&) noexcept = default;
    CsvReader &operator=(CsvReader &&) = delete;

    /// The next row that is not blank; nothing at the end, and after maximumRows, where refusal() then says
    /// so.
    std::optional<Row> next();
    /// One sentence for the operator; empty while there is nothing to refuse.
    const QString &refusal() const { return m_refusal; }
    QChar separator() const { return m_separator; }

private:
    CsvReader(QString text, QChar separator);
    static CsvReader refused(const QString &sentence);

    bool takeSeparatorLine();
    QChar recognisedSeparator() const;
    QChar afterFirstQuotedCell() const;
    std::pair<int, qsizetype> evenness();
    Row readRow();
    QString readCell();
    std::optional<QString> readQuotedCell();
    void skipLineEnd();
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar at(qsizetype position) const;
    bool isCellEnd(qsizetype position) const;

    QString m_text;
    QString m_refusal;
    QChar m_separator = u',';
    qsizetype m_position = 0;
    qsizetype m_line = 1;
    qsizetype m_rows = 0;
};
