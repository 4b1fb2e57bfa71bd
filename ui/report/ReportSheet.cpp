#include "report/ReportSheet.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace
{
constexpr double millimetresPerInch = 25.4;
constexpr double widest = 1e7;
}

ReportSheet::ReportSheet(QPagedPaintDevice &device)
    : m_device(device)
    , m_mm(device.logicalDpiX() / millimetresPerInch)
{
    // The device's own margins are where it can't print; ours lie within the whole sheet.
    const QPageLayout layout = device.pageLayout();
    const QRectF paper = layout.fullRect(QPageLayout::Millimeter);
    const QRectF printable = layout.paintRect(QPageLayout::Millimeter);
    const QRectF ours = paper.adjusted(ReportStyle::margin, ReportStyle::margin + ReportStyle::header,
        -ReportStyle::margin, -ReportStyle::margin - ReportStyle::footer);
    const QPointF origin = layout.mode() == QPageLayout::FullPageMode ? QPointF() : printable.topLeft();
    m_column = QRectF((ours.topLeft() - origin) * m_mm, ours.size() * m_mm);
    m_top = m_column.top();
    m_pages.append(QList<Drawing>());
}

ReportSheet::Words ReportSheet::words(const QString &text, ReportStyle::Text style, const QColor &colour,
    double width, Qt::Alignment alignment) const
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    Words result{std::make_shared<QTextLayout>(text, ReportStyle::font(style), &m_device), colour, width};
    result.layout->setTextOption(option);
    result.layout->setCacheEnabled(true);
    result.layout->beginLayout();
    for (QTextLine line = result.layout->createLine(); line.isValid(); line = result.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, result.height});
        if (result.height == 0)
            result.ascent = line.ascent();
        result.height += line.height();
    }
    result.layout->endLayout();
    return result;
}

double ReportSheet::advance(const QString &text, ReportStyle::Text style) const
{
    const Words all = words(text, style, {}, widest);
    return all.layout->lineCount() == 0 ? 0 : all.layout->lineAt(0).naturalTextWidth();
}

void ReportSheet::need(double height)
{
    if (roomLeft() < height && m_top > m_column.top())
        newPage();
}

void ReportSheet::newPage()
{
    m_pages.append(QList<Drawing>());
    m_top = m_column.top();
}

void ReportSheet::put(const Words &words, QPointF at)
{
    draw([words, at](QPainter &painter) {
        painter.setPen(words.colour);
        words.layout->draw(&painter, at);
    });
}

void ReportSheet::putLine(const Words &words, int index, QPointF at)
{
    draw([words, index, at](QPainter &painter) {
        painter.setPen(words.colour);
        words.layout->lineAt(index).draw(&painter, at);
    });
}

void ReportSheet::line(double fromX, double toX, double y, const QColor &colour, double millimetres)
{
    const double width = mm(millimetres);
    draw([=](QPainter &painter) {
        painter.fillRect(QRectF(fromX, y - width / 2, toX - fromX, width), colour);
    });
}

void ReportSheet::draw(Drawing drawing)
{
    m_pages.last().append(std::move(drawing));
}

void ReportSheet::paragraph(const QString &text, ReportStyle::Text style, const QColor &colour)
{
    const Words all = words(text, style, colour, width());
    for (int index = 0; index < all.layout->lineCount(); ++index) {
        const QTextLine textLine = all.layout->lineAt(index);
        need(textLine.height());
        const QPointF at(left(), top() - textLine.y());
        putLine(all, index, at);
        skip(textLine.height());
    }
}

void ReportSheet::paint(qsizetype index, QPainter &painter) const
{
    for (const Drawing &drawing : m_pages[index]) {
        painter.save();
        drawing(painter);
        painter.restore();
    }
}
