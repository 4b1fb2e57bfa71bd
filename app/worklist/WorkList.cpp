#include "worklist/WorkList.h"

#include "api/ServerText.h"
#include "worklist/CsvReader.h"
#include "worklist/WorkListColumns.h"

#include <QHash>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <algorithm>

namespace
{
/// Headings come within the first rows; titles, dates and blank lines may stand above them.
constexpr int headingRows = 10;

WorkList refused(const QString &sentence)
{
    WorkList list;
    list.refusal = sentence;
    return list;
}

bool holdsDigit(const CsvReader::Row &row)
{
    return std::ranges::any_of(row.cells,
        [](const QString &cell) { return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); }); });
}

/// The lines of the list below its headings; @p columns learns from these what they say. Stops at once where
/// they name a secret, so that nothing of that column is read.
QList<CsvReader::Row> readRows(CsvReader &reader, WorkListColumns &columns)
{
    QList<CsvReader::Row> rows;
    bool mayBeHeading = true;
    while (auto row = reader.next()) {
        mayBeHeading = mayBeHeading && rows.size() < headingRows && columns.takeHeading(*row);
        if (!columns.refusal().isEmpty())
            return {};
        if (mayBeHeading && columns.haveHeading()) {
            rows.clear();
            mayBeHeading = false;
            continue;
        }
        rows += std::move(*row);
    }
    if (!columns.haveHeading()) {
        // Headings in words that are not known.
        const auto first = std::find_if(rows.cbegin(), rows.cend(), holdsDigit);
        if (first != rows.cend())
            rows.erase(rows.cbegin(), first);
    }
    return rows;
}

/// What is wrong with @p cell, which is no PAN. Repeated is only what looks like one that was mistyped:
/// anything else may be a secret in the wrong column.
QString panProblem(const QString &cell)
{
    static const QRegularExpression mistyped(u"^[A-Z]{3,6}[0-9O]{2,6}[A-Z0-9]{0,2}$"_qs);
    static const QRegularExpression digit(u"[0-9]"_qs);
    const QString text = Pan::normalised(cell);
    if (text.isEmpty())
        return WorkList::tr("the PAN is missing.");
    static const QRegularExpression hidden(u"^[A-Z]{5}[X*•]{4}[A-Z]$"_qs);
    if (text.contains(hidden))
        return WorkList::tr("the PAN is masked. A work list needs all of its ten characters.");
    const bool mixedCase = cell != cell.toUpper() && cell != cell.toLower();
    if (mixedCase || !text.contains(mistyped))
        return WorkList::tr(
            "what stands in the place of the PAN is none. A PAN has five letters, four digits and a letter.");
    const QString masked = QString(text).replace(digit, u"X"_qs);
    if (text.size() != Pan::length)
        return WorkList::tr("“%1” is no PAN: it has %2 characters instead of %3.")
            .arg(masked)
            .arg(text.size())
            .arg(Pan::length);
    qsizetype wrong = 1;
    while (Pan::isPrefix(QStringView(text).left(wrong)))
        ++wrong;
    return WorkList::tr(
        "“%1” is no PAN: its character %2 is wrong. A PAN has five letters, four digits and a letter.")
        .arg(masked)
        .arg(wrong);
}

/// Sorts lines into good ones and problems.
class Sorter
{
public:
    explicit Sorter(const WorkListColumns &columns)
        : m_columns(columns)
    {
    }

    void take(const CsvReader::Row &row)
    {
        const auto what
            = row.isUnclosed ? WorkList::tr("a quotation mark is opened and never closed.") : problemOf(row);
        if (!what.isEmpty())
            m_list.problems += {row.line, what};
    }

    WorkList list() const { return m_list; }

private:
    QString problemOf(const CsvReader::Row &row)
    {
        const QString text = WorkListColumns::plain(row.cells.value(m_columns.pan()));
        const auto pan = Pan::parse(text);
        if (!pan)
            return panProblem(text);
        const QString written = WorkListColumns::plain(row.cells.value(m_columns.reference()));
        if (written.size() > WorkList::longestReference)
            return WorkList::tr("the reference has %1 characters; allowed are %2.")
                .arg(written.size())
                .arg(WorkList::longestReference);
        if (const auto known = m_lineOfPan.constFind(pan->text()); known != m_lineOfPan.cend())
            return WorkList::tr("the PAN %1 stands in line %2 already. This line is left out.")
                .arg(pan->masked())
                .arg(*known);
        const QString reference = ServerText::clean(written);
        m_lineOfPan.insert(pan->text(), row.line);
        m_list.rows += {reference, *pan, row.line};
        return repeated(reference, row.line);
    }

    QString repeated(const QString &reference, qsizetype line)
    {
        if (reference.isEmpty())
            return {};
        const auto known = m_lineOfReference.constFind(reference);
        if (known == m_lineOfReference.cend()) {
            m_lineOfReference.insert(reference, line);
            return {};
        }
        return WorkList::tr("the reference “%1” stands in line %2 too. Both lines are kept.")
            .arg(reference)
            .arg(*known);
    }

    const WorkListColumns &m_columns;
    WorkList m_list;
    QHash<QString, qsizetype> m_lineOfPan;
    QHash<QString, qsizetype> m_lineOfReference;
};
}

QString WorkListProblem::sentence() const
{
    return WorkList::tr("Line %1: %2").arg(line).arg(what);
}

WorkList WorkList::read(const QString &path)
{
    CsvReader reader = CsvReader::open(path);
    WorkListColumns columns;
    const QList<CsvReader::Row> rows = readRows(reader, columns);
    // What a column is for comes first: a file of secrets is to be cleaned, not split.
    if (columns.refusal().isEmpty())
        columns.settle(rows);
    if (!columns.refusal().isEmpty())
        return refused(columns.refusal());
    if (!reader.refusal().isEmpty())
        return refused(reader.refusal());
    if (rows.isEmpty())
        return refused(columns.haveHeading()
                ? tr("The file has headings, but no line below them.")
                : tr("The file is empty. A work list has a reference and a PAN on each line."));
    if (columns.pan() == WorkListColumns::none)
        return refused(
            tr("There is no PAN in the file. A work list has a reference and a PAN on each line."));

    Sorter sorter(columns);
    for (const CsvReader::Row &row : rows)
        sorter.take(row);
    return sorter.list();
}

QFuture<WorkList> WorkList::readAside(const QString &path)
{
    return QtConcurrent::run(&WorkList::read, path);
}
