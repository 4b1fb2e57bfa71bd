#include "report/ReportTable.h"

#include <QTextLayout>

#include <algorithm>

ReportTable::ReportTable(ReportSheet &sheet, const QList<Column> &columns)
    : m_sheet(sheet)
    , m_columns(columns)
{
    const double gap = sheet.mm(ReportStyle::gap);
    double free = sheet.width() - gap * static_cast<double>(columns.size() - 1);
    double shares = 0;
    for (const Column &column : columns) {
        free -= column.width;
        shares += column.width > 0 ? 0 : column.share;
        m_heads += column.head;
    }
    double left = sheet.left();
    for (Column &column : m_columns) {
        if (column.width <= 0)
            column.width = free * column.share / shares;
        m_lefts += left;
        left += column.width + gap;
        m_right = left - gap;
    }
    if (std::ranges::all_of(m_heads, &QString::isEmpty))
        m_heads.clear();
    head();
}

void ReportTable::row(const QStringList &cells, const QString &missing)
{
    const Row row = laidOut(cells, false, missing);
    const double padding = m_sheet.mm(ReportStyle::rowPadding);
    const double height = heightOf(row) + 2 * padding;
    if (m_sheet.roomLeft() < height && m_sheet.top() > m_sheet.column().top()) {
        m_sheet.newPage();
        head();
    }
    m_sheet.skip(padding);
    place(row);
    m_sheet.skip(padding);
    m_sheet.line(m_sheet.left(), m_right, m_sheet.top(), ReportStyle::hairline(), 0.15);
}

void ReportTable::end()
{
    m_sheet.skip(m_sheet.mm(6));
}

ReportTable::Row ReportTable::laidOut(const QStringList &cells, bool isHead, const QString &missing) const
{
    Row row;
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns[index];
        const bool isMissing = cells[index].isEmpty();
        const auto style = isHead ? ReportStyle::Text::Small : column.style;
        const QColor colour = isHead || isMissing ? ReportStyle::muted() : column.colour;
        row += m_sheet.words(
            isMissing ? missing : cells[index], style, colour, column.width, column.alignment);
    }
    return row;
}

double ReportTable::heightOf(const Row &row)
{
    double ascent = 0;
    for (const auto &words : row)
        ascent = std::max(ascent, words.ascent);
    double height = 0;
    for (const auto &words : row)
        height = std::max(height, words.height + ascent - words.ascent);
    return height;
}

void ReportTable::head()
{
    if (m_heads.isEmpty())
        return;
    const Row row = laidOut(m_heads, true, {});
    // A head alone at the foot of a page belongs to the rows on the next.
    m_sheet.need(heightOf(row) + m_sheet.mm(14));
    place(row);
    m_sheet.skip(m_sheet.mm(1));
    m_sheet.line(m_sheet.left(), m_right, m_sheet.top(), ReportStyle::rule(), 0.25);
}

void ReportTable::place(const Row &row)
{
    double ascent = 0;
    for (const auto &words : row)
        ascent = std::max(ascent, words.ascent);
    // Line by line, so that a row higher than a page goes on over the next ones; the first lines share a
    // baseline.
    int lines = 0;
    for (const auto &words : row)
        lines = std::max(lines, words.layout->lineCount());
    for (int index = 0; index < lines; ++index) {
        double height = 0;
        for (const auto &words : row) {
            if (index < words.layout->lineCount())
                height = std::max(
                    height, words.layout->lineAt(index).height() + (index == 0 ? ascent - words.ascent : 0));
        }
        if (index > 0)
            m_sheet.need(height);
        for (qsizetype column = 0; column < row.size(); ++column) {
            const auto &words = row[column];
            if (index >= words.layout->lineCount())
                continue;
            const double drop = index == 0 ? ascent - words.ascent : 0;
            const QPointF at(m_lefts[column], m_sheet.top() + drop - words.layout->lineAt(index).y());
            m_sheet.putLine(words, index, at);
        }
        m_sheet.skip(height);
    }
}
