#include "report/ReportChart.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
// in millimetres
constexpr double height = 62;
constexpr double between = 9;
constexpr double key = 2.2; // of the legend's squares
constexpr double widestBar = 7;
constexpr double thinnestBar = 0.5;

constexpr int steps = 4; // of an axis, about

QString yearOf(const ItrComparison::Column &column)
{
    return column.year ? column.year->text() : QString();
}

/// Digits grouped as in India, without the sign of the rupee.
QString plain(double amount)
{
    QString text = ItrSummary::rupees(static_cast<qint64>(amount));
    return text.remove(u"₹ "_qs).remove(u"₹"_qs);
}
}

void ReportChart::put(ReportSheet &sheet, const ItrComparison &comparison)
{
    ReportChart chart(sheet, comparison);
    Panel income{tr("Income, in ₹"), {}};
    Panel tax{tr("Tax, in ₹"), {}};
    for (const auto &row : comparison.rows()) {
        if (row.item == ItrSummary::Item::GrossTotalIncome || row.item == ItrSummary::Item::TotalIncome)
            income.rows += &row;
        else if (ItrSummary::isAmount(row.item))
            tax.rows += &row;
    }
    sheet.need(sheet.mm(height));
    const double gap = sheet.mm(between);
    const QSizeF size((sheet.width() - gap) / 2, sheet.mm(height));
    const QPointF corner(sheet.left(), sheet.top());
    chart.panel(income, {corner, size});
    chart.panel(tax, {corner + QPointF(size.width() + gap, 0), size});
    sheet.skip(size.height());
}

ReportChart::ReportChart(ReportSheet &sheet, const ItrComparison &comparison)
    : m_sheet(sheet)
    , m_comparison(comparison)
{
}

ReportChart::Axis ReportChart::Axis::over(const QList<const ItrComparison::Row *> &rows)
{
    double lowest = 0;
    double highest = 0;
    for (const auto *row : rows) {
        for (const auto &cell : row->cells) {
            lowest = std::min(lowest, static_cast<double>(cell.rupees.value_or(0)));
            highest = std::max(highest, static_cast<double>(cell.rupees.value_or(0)));
        }
    }
    const double raw = std::max(highest - lowest, 1.0) / steps;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    Axis axis;
    axis.step = 10 * magnitude;
    for (const double nice : {1.0, 2.0, 2.5, 5.0}) {
        if (nice * magnitude >= raw) {
            axis.step = nice * magnitude;
            break;
        }
    }
    axis.step = std::max(axis.step, 1.0);
    axis.from = std::floor(lowest / axis.step) * axis.step;
    axis.to = std::max(std::ceil(highest / axis.step) * axis.step, axis.step);
    return axis;
}

void ReportChart::panel(const Panel &panel, const QRectF &room)
{
    const auto title
        = m_sheet.words(panel.title, ReportStyle::Text::Strong, ReportStyle::ink(), room.width());
    m_sheet.put(title, room.topLeft());
    QRectF plot = room.adjusted(0, title.height + m_sheet.mm(1), 0, 0);
    plot.setTop(legend(panel, plot) + m_sheet.mm(3));
    plot.setBottom(plot.bottom() - m_sheet.mm(6)); // for the years
    const Axis axis = Axis::over(panel.rows);
    plot.setLeft(grid(axis, plot));
    bars(panel, axis, plot);
}

double ReportChart::legend(const Panel &panel, const QRectF &room)
{
    double left = room.left();
    double top = room.top();
    for (qsizetype index = 0; index < panel.rows.size(); ++index) {
        const QString label = ItrSummary::label(panel.rows[index]->item);
        const double advance = m_sheet.advance(label, ReportStyle::Text::Small) + m_sheet.mm(0.5);
        const double square = m_sheet.mm(key);
        const auto words = m_sheet.words(label, ReportStyle::Text::Small, ReportStyle::muted(), advance);
        if (left > room.left() && left + square + advance > room.right()) {
            left = room.left();
            top += words.height;
        }
        const QRectF box(left, top + (words.height - square) / 2, square, square);
        m_sheet.draw([box, colour = ReportStyle::series(static_cast<int>(index))](
                         QPainter &painter) { painter.fillRect(box, colour); });
        m_sheet.put(words, {left + square + m_sheet.mm(1.2), top});
        left += square + m_sheet.mm(4.5) + advance;
    }
    return top + m_sheet.mm(3.6);
}

double ReportChart::grid(const Axis &axis, const QRectF &room)
{
    double widest = 0;
    for (double value = axis.from; value <= axis.to + axis.step / 2; value += axis.step)
        widest = std::max(widest, m_sheet.advance(plain(value), ReportStyle::Text::Small));
    widest += m_sheet.mm(0.5);
    const double left = room.left() + widest + m_sheet.mm(1.5);
    for (double value = axis.from; value <= axis.to + axis.step / 2; value += axis.step) {
        const double y = room.bottom() - (value - axis.from) / (axis.to - axis.from) * room.height();
        const auto words = m_sheet.words(
            plain(value), ReportStyle::Text::Small, ReportStyle::muted(), widest, Qt::AlignRight);
        m_sheet.put(words, {room.left(), y - words.height / 2});
        const bool isZero = std::abs(value) < axis.step / 2;
        m_sheet.line(left, room.right(), y, isZero ? ReportStyle::muted() : ReportStyle::hairline(),
            isZero ? 0.25 : 0.15);
    }
    return left;
}

void ReportChart::bars(const Panel &panel, const Axis &axis, const QRectF &plot)
{
    const auto years = m_comparison.columns().size();
    const double slot = plot.width() / static_cast<double>(years);
    const auto count = static_cast<double>(panel.rows.size());
    const double bar = std::min(m_sheet.mm(widestBar), slot * 0.72 / count);
    const double zero = plot.bottom() + axis.from / (axis.to - axis.from) * plot.height();
    for (qsizetype year = 0; year < years; ++year) {
        const double middle = plot.left() + slot * (static_cast<double>(year) + 0.5);
        double left = middle - bar * count / 2;
        for (qsizetype series = 0; series < panel.rows.size(); ++series, left += bar) {
            const auto amount = panel.rows[series]->cells[year].rupees;
            if (!amount) {
                const auto none = m_sheet.words(
                    u"–"_qs, ReportStyle::Text::Small, ReportStyle::muted(), bar, Qt::AlignHCenter);
                m_sheet.put(none, {left, zero - none.height});
                continue;
            }
            const double end = zero - static_cast<double>(*amount) / (axis.to - axis.from) * plot.height();
            const double seam = m_sheet.mm(0.2);
            QRectF box = QRectF(left + seam, end, bar - 2 * seam, zero - end).normalized();
            if (*amount != 0) // a small amount is not none
                box.setHeight(std::max(box.height(), m_sheet.mm(thinnestBar)));
            if (*amount > 0)
                box.moveBottom(zero);
            m_sheet.draw([box, colour = ReportStyle::series(static_cast<int>(series))](
                             QPainter &painter) { painter.fillRect(box, colour); });
        }
        const auto label = m_sheet.words(yearOf(m_comparison.columns()[year]), ReportStyle::Text::Small,
            ReportStyle::muted(), slot, Qt::AlignHCenter);
        m_sheet.put(label, {middle - slot / 2, plot.bottom() + m_sheet.mm(1.5)});
    }
}
