#pragma once

#include "itr/ItrComparison.h"
#include "report/ReportSheet.h"

#include <QCoreApplication>

/// The amounts of the years as bars: income on the left, tax on the right, each with a scale of its own,
/// because the one would make the other a line. What was not supplied has no bar and says so.
class ReportChart
{
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
public:
    /// Puts it over the width of the column of @p sheet.
    static void put(ReportSheet &sheet, const ItrComparison &comparison);

private:
    struct Panel {
        QString title;
        QList<const ItrComparison::Row *> rows;
    };
    /// Values of an axis from its lower to its upper end.
    struct Axis {
        double step = 1;
        double from = 0;
        double to = 1;
        static Axis over(const QList<const ItrComparison::Row *> &rows);
    };

    ReportChart(ReportSheet &sheet, const ItrComparison &comparison);
    void panel(const Panel &panel, const QRectF &room);
    double legend(const Panel &panel, const QRectF &room);
    double grid(const Axis &axis, const QRectF &room);
    void bars(const Panel &panel, const Axis &axis, const QRectF &plot);

    ReportSheet &m_sheet;
    const ItrComparison &m_comparison;
};
