#pragma once

#include "report/ReportSheet.h"

#include <QStringList>

/// A table of a report: ruled by hairlines, the head repeated on every page, cells wrapped, and a row that is
/// higher than a page is the only one that is broken.
class ReportTable
{
public:
    struct Column {
        QString head{}; ///< empty in all columns: no head
        double share = 1; ///< of the width that is left beside the fixed ones
        double width = 0; ///< in units of the device; 0: by share
        Qt::Alignment alignment = Qt::AlignLeft;
        ReportStyle::Text style = ReportStyle::Text::Body;
        QColor colour = ReportStyle::ink();
    };

    ReportTable(ReportSheet &sheet, const QList<Column> &columns);

    /// One text for each column. @p missing: the words that stand, muted, where a text is empty.
    void row(const QStringList &cells, const QString &missing = {});
    /// Keeps what follows at a distance.
    void end();

private:
    using Row = QList<ReportSheet::Words>;
    Row laidOut(const QStringList &cells, bool isHead, const QString &missing) const;
    static double heightOf(const Row &row);
    void head();
    void place(const Row &row);

    ReportSheet &m_sheet;
    QList<Column> m_columns;
    QList<double> m_lefts;
    double m_right = 0;
    QStringList m_heads;
};
