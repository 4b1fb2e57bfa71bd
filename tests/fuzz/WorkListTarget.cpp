#include "MemoryFile.h"
#include "Rules.h"
#include "Targets.h"
#include "worklist/CsvReader.h"
#include "worklist/CsvWriter.h"
#include "worklist/WorkList.h"
#include "worklist/WorkListColumns.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace
{
using Rows = QList<CsvReader::Row>;

bool holdsPan(const CsvReader::Row &row)
{
    return std::ranges::any_of(
        row.cells, [](const QString &cell) { return Pan::parse(WorkListColumns::plain(cell)).has_value(); });
}

/// Every line below the first one that was taken is in the list or among its problems, and above it stands no
/// PAN.
void checkNothingIsLost(const Rows &rows, const WorkList &list)
{
    QSet<qsizetype> told;
    for (const WorkListRow &row : list.rows)
        told += row.line;
    for (const WorkListProblem &problem : list.problems)
        told += problem.line;
    bool below = false;
    for (const CsvReader::Row &row : rows) {
        below = below || told.contains(row.line);
        Rules::must(below ? told.remove(row.line) : !holdsPan(row), "no line is lost", row.cells.join(u'|'));
    }
    Rules::must(told.isEmpty(), "no line is made up");
}

void checkRows(const WorkList &list)
{
    QSet<QString> pans;
    qsizetype before = 0;
    for (const WorkListRow &row : list.rows) {
        Rules::must(row.line > before, "lines keep their order");
        before = row.line;
        Rules::must(!pans.contains(row.pan.text()), "a PAN stands once", row.pan.masked());
        pans += row.pan.text();
        Rules::mustBePlain(row.reference, 300);
        Rules::mustHoldNoPan(row.reference);
    }
}

/// No password comes in, and none is repeated in what is said about a line.
void checkNoPasswords(const Rows &rows, const WorkList &list)
{
    const CsvReader::Row &first = rows.first();
    const bool isTold = std::ranges::any_of(first.cells, [](const QString &cell) {
        return cell.trimmed().compare(u"password", Qt::CaseInsensitive) == 0
            || cell.trimmed().compare(u"OTP") == 0;
    });
    Rules::must(!isTold || first.isUnclosed || first.cells.size() < 2 || holdsPan(first),
        "a column of passwords is refused", first.cells.join(u'|'));
    for (const WorkListProblem &problem : list.problems) {
        Rules::mustBePlain(problem.sentence(), 600);
        Rules::mustHoldNoPan(problem.what);
        const auto row = std::ranges::find(rows, problem.line, &CsvReader::Row::line);
        for (const QString &cell : row->cells)
            Rules::must(!WorkListColumns::looksLikePassword(cell) || !problem.what.contains(cell.trimmed()),
                "no password is repeated", problem.what);
    }
}

/// Whatever separator the next program takes, and whatever it skips, no cell begins a formula.
void checkNoFormula(const QString &written)
{
    static const QRegularExpression ends(u"[,;|\t\r\n]"_qs);
    static const QRegularExpression formula(u"^[\\s\"\\x00-\\x20]*[=+@-]"_qs);
    for (const QString &piece : written.split(ends))
        Rules::must(!formula.match(piece).hasMatch(), "no cell begins a formula", written);
}

void checkWriting(const QStringList &cells)
{
    QStringList safe;
    bool fits = true;
    for (const QString &cell : cells) {
        safe += CsvWriter::safe(cell);
        checkNoFormula(safe.last());
        fits = fits && safe.last().size() * 2 < CsvReader::maximumCell
            && !cell.contains(QChar::ReplacementCharacter) && cell.isValidUtf16();
    }
    const QString line = QString::fromUtf8(CsvWriter::line(cells));
    checkNoFormula(line);
    if (!fits || cells.size() > CsvReader::maximumColumns || safe.join(QString()).trimmed().isEmpty())
        return;
    const auto again = CsvReader(line).next();
    Rules::must(again && again->cells == safe, "what was written is read again", line);
}
}

void fuzzWorkList(const QByteArray &bytes)
{
    static const MemoryFile file;
    file.fill(bytes);
    const WorkList list = WorkList::read(file.path());
    CsvReader reader = CsvReader::open(file.path());
    Rows rows;
    while (auto row = reader.next()) {
        rows += *row;
        checkWriting(row->cells);
    }
    Rules::must(rows.size() <= CsvReader::maximumRows, "a list has an end");
    if (!list.refusal.isEmpty()) {
        Rules::must(list.rows.isEmpty() && list.problems.isEmpty(), "a list that is refused holds nothing",
            list.refusal);
        Rules::mustBePlain(list.refusal, 600);
        return;
    }
    Rules::must(!rows.isEmpty(), "an empty list is refused");
    checkNothingIsLost(rows, list);
    checkRows(list);
    checkNoPasswords(rows, list);
}
