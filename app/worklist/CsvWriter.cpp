#include "worklist/CsvWriter.h"

namespace
{
constexpr char byteOrderMark[] = "\xef\xbb\xbf";

bool beginsFormula(QChar c)
{
    constexpr QChar minusSign = u'\u2212';
    const QString plain
        = QString(c).normalized(QString::NormalizationForm_KC); // full-width forms and small ones
    return c == minusSign || (plain.size() == 1 && u"=+-@"_qs.contains(plain.front()));
}

/// Where a program with other separators, or one that takes no heed of quotation marks, begins a new cell.
bool endsCell(QChar c)
{
    return c == u',' || c == u';' || c == u'|' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// What programs pass over before they look whether a cell begins a formula.
bool isPassedOver(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c.isSpace() || c == u'"';
    }
}
}

CsvWriter::CsvWriter(const QString &path)
    : m_file(path)
{
    if (m_file.open(QIODevice::WriteOnly))
        m_file.write(byteOrderMark);
}

void CsvWriter::add(const QStringList &row)
{
    if (m_file.isOpen())
        m_file.write(line(row));
}

QString CsvWriter::commit()
{
    if (m_file.commit())
        return {};
    m_file.close(); // nothing of it stays
    return m_file.error()->sentence;
}

QByteArray CsvWriter::line(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells += u'"' + safe(cell).replace(u'"', u"\"\""_qs) + u'"';
    return cells.join(u',').toUtf8() + "\r\n";
}

QString CsvWriter::safe(const QString &cell)
{
    QString out;
    if (cell.startsWith(u'\t') || cell.startsWith(u'\r'))
        out += u'\'';
    bool atStart = true;
    for (const QChar c : cell) {
        if (atStart && beginsFormula(c))
            out += u'\'';
        atStart = endsCell(c) || (atStart && isPassedOver(c));
        out += c;
    }
    return out;
}
