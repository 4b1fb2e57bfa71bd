#pragma once

#include "itr/AssessmentYear.h"
#include "itr/ItrSummary.h"

#include <QList>
#include <QString>

#include <optional>

/// Several years of one taxpayer side by side, for a table and a chart. What was not supplied stays empty,
/// and no difference is made of it.
class ItrComparison
{
public:
    struct Year {
        std::optional<AssessmentYear> year; ///< nothing: the one that the summary names, if it names one
        ItrSummary summary;
    };
    /// One year, or a return that names none.
    struct Column {
        std::optional<AssessmentYear> year;
    };
    struct Cell {
        QString text; ///< as in the summary; empty: not supplied
        std::optional<qint64> rupees; ///< of an amount
        std::optional<qint64> change; ///< rupees, against the column before, where both are supplied
        std::optional<double> percent; ///< the same as a share of the column before, where that is not 0
    };
    struct Row {
        ItrSummary::Item item = ItrSummary::Item::Form;
        QList<Cell> cells; ///< one for every column
    };

    /// Of two of the same year the later in @p years counts.
    explicit ItrComparison(const QList<Year> &years);

    /// The oldest first, those that name no year last.
    const QList<Column> &columns() const { return m_columns; }
    /// Form, filing section, then the amounts in the order of ItrSummary::Item.
    const QList<Row> &rows() const { return m_rows; }

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};
