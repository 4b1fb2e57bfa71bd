#include "widgets/ChartBars.h"

#include "widgets/ComparisonModel.h"
#include "widgets/Look.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
constexpr double panelEm = 30; // two panels stand side by side where each has this much
constexpr std::array charted{ItrSummary::Item::GrossTotalIncome, ItrSummary::Item::TotalIncome,
    ItrSummary::Item::NetTax, ItrSummary::Item::Refund};

int barLineHeight()
{
    return QFontMetrics(Look::font(Look::Text::Body)).height() + Look::space(2);
}

int gap()
{
    return Look::space(8);
}

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ChartBars::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Chart);
}

int widestOf(const QStringList &texts)
{
    const QFontMetrics metrics(Look::font(Look::Text::Body));
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}
}

ChartBars::ChartBars(QWidget *parent)
    : QWidget(parent)
    , m_comparison(QList<ItrComparison::Year>())
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartBars::present(const ItrComparison &comparison)
{
    m_comparison = comparison;
    m_rows.clear();
    QStringList sentences;
    for (qsizetype row = 0; row < comparison.rows().size(); ++row) {
        if (std::ranges::find(charted, comparison.rows()[row].item) == charted.end())
            continue;
        m_rows += row;
        for (qsizetype column = 0; column < comparison.columns().size(); ++column)
            sentences += ComparisonModel::sentence(comparison, row, column);
    }
    setAccessibleDescription(sentences.join(u". "_qs));
    m_current = 0;
    m_hovered.reset();
    layOut();
    updateGeometry();
    tell();
}

QString ChartBars::words() const
{
    const auto at = m_hovered ? m_hovered : hasFocus() ? std::optional(m_current) : std::nullopt;
    if (!at || *at >= m_marks.size())
        return {};
    return ComparisonModel::sentence(m_comparison, m_marks[*at].row, m_marks[*at].column);
}

int ChartBars::panelsAcross(int width) const
{
    return width >= 2 * Look::pixelsOf(panelEm) + gap() ? 2 : 1;
}

int ChartBars::panelHeight() const
{
    return barLineHeight() * static_cast<int>(m_comparison.columns().size() + 1);
}

int ChartBars::heightForWidth(int width) const
{
    const int across = panelsAcross(width);
    const int down = (static_cast<int>(m_rows.size()) + across - 1) / across;
    return down * panelHeight() + std::max(0, down - 1) * Look::space(5);
}

QSize ChartBars::sizeHint() const
{
    const int width = 2 * Look::pixelsOf(panelEm) + gap();
    return {width, heightForWidth(width)};
}

QSize ChartBars::minimumSizeHint() const
{
    return {Look::pixelsOf(20), panelHeight()};
}

void ChartBars::layOut()
{
    m_marks.clear();
    const int across = panelsAcross(width());
    const double panelWidth = (width() - (across - 1) * gap()) / static_cast<double>(across);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const double left = static_cast<double>(i % across) * (panelWidth + gap());
        const double top = static_cast<double>(i / across) * (panelHeight() + Look::space(5));
        layOutPanel(m_rows[i], QRectF(left, top, panelWidth, panelHeight()));
    }
    update();
}

void ChartBars::layOutPanel(qsizetype row, const QRectF &panel)
{
    QStringList years;
    QStringList amounts;
    double least = 0;
    double most = 0;
    const QList<ItrComparison::Cell> &cells = m_comparison.rows()[row].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        years += ComparisonModel::columnName(m_comparison.columns()[column]);
        amounts += cells[column].text;
        const double value = static_cast<double>(cells[column].rupees.value_or(0));
        least = std::min(least, value);
        most = std::max(most, value);
    }
    const double side = Look::space(1.5);
    const double from = panel.left() + widestOf(years) + 3 * side;
    const double to = std::max(from, panel.right() - widestOf(amounts) - 3 * side);
    const double scale = most > least ? (to - from) / (most - least) : 0;
    const double zero = from - least * scale;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const double top = panel.top() + static_cast<double>(column + 1) * barLineHeight();
        Mark mark{row, column, QRectF(panel.left(), top, panel.width(), barLineHeight()), {}};
        if (const auto rupees = cells[column].rupees) {
            // Never thinner than a line: a 0 that was supplied is seen too.
            const double end = zero + static_cast<double>(*rupees) * scale;
            const double inset = barLineHeight() * 0.22;
            mark.bar = QRectF(std::min(zero, end), top + inset, std::max(2.0, std::abs(end - zero)),
                barLineHeight() - 2 * inset);
        }
        m_marks += mark;
    }
}

void ChartBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].column == 0)
            paintPanelTitle(painter, m_marks[i]);
        paintMark(painter, i);
    }
}

void ChartBars::paintPanelTitle(QPainter &painter, const Mark &first) const
{
    painter.setFont(Look::font(Look::Text::Heading));
    painter.setPen(Look::ink(palette(), Look::Ink::Normal));
    painter.drawText(first.line.translated(Look::space(1.5), -barLineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
        ItrSummary::label(m_comparison.rows()[first.row].item));
}

void ChartBars::paintMark(QPainter &painter, qsizetype index) const
{
    const Mark &mark = m_marks[index];
    const ItrComparison::Cell &cell = m_comparison.rows()[mark.row].cells[mark.column];
    const QRectF text = mark.line.adjusted(Look::space(1.5), 0, -Look::space(1.5), 0);
    const QColor surface = Look::surface(palette());
    if (m_hovered == index) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::mixed(surface, Look::accent(palette()), 0.10));
        painter.drawRoundedRect(mark.line, Look::radius(), Look::radius());
    }
    painter.setFont(Look::font(Look::Text::Body));
    painter.setPen(Look::ink(palette(), Look::Ink::Muted));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        ComparisonModel::columnName(m_comparison.columns()[mark.column]));
    if (!cell.rupees) {
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, ComparisonModel::tr("Not supplied"));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::readable(Look::accent(palette()), surface, Look::edgeContrast(palette())));
        const double radius = std::min(Look::radius() / 2, mark.bar.width() / 2);
        painter.drawRoundedRect(mark.bar, radius, radius);
        painter.setPen(Look::ink(palette(), Look::Ink::Normal));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, cell.text);
    }
    if (hasFocus() && m_current == index) {
        const double pen = Look::space(0.5);
        painter.setPen(QPen(Look::focus(palette()), pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            mark.line.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
    }
}

bool ChartBars::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        layOut();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ChartBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ChartBars::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position());
}

void ChartBars::mousePressEvent(QMouseEvent *event)
{
    hover(event->position());
    if (m_hovered)
        moveTo(*m_hovered);
}

void ChartBars::leaveEvent(QEvent *)
{
    hover({-1, -1});
}

void ChartBars::hover(const QPointF &position)
{
    const auto at = std::ranges::find_if(
        m_marks, [&position](const Mark &mark) { return mark.line.contains(position); });
    const auto hovered = at == m_marks.end() ? std::nullopt : std::optional<qsizetype>(at - m_marks.begin());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    tell();
}

void ChartBars::keyPressEvent(QKeyEvent *event)
{
    const qsizetype years = m_comparison.columns().size();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Left:
        return moveTo(m_current - years);
    case Qt::Key_Right:
        return moveTo(m_current + years);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_marks.size() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartBars::moveTo(qsizetype mark)
{
    if (mark < 0 || mark >= m_marks.size())
        return;
    m_current = mark;
    m_hovered.reset();
    tell();
}

void ChartBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tell();
}

void ChartBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tell();
}

void ChartBars::tell()
{
    const QString current = words();
    // The name of what has the focus is read out when it changes.
    setAccessibleName(current.isEmpty() ? tr("Chart of the years") : current);
    update();
    Q_EMIT wordsChanged();
}
