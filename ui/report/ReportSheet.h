#pragma once

#include "report/ReportStyle.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextLayout;

/// The pages of a report while it is laid out: takes words and rules from top to bottom, in units of the
/// device, and begins a new page where one is full. Drawn once all are there, because only then "of m" is
/// known.
class ReportSheet
{
public:
    using Drawing = std::function<void(QPainter &painter)>;
    /// Words broken into lines for a width.
    struct Words {
        std::shared_ptr<QTextLayout> layout;
        QColor colour;
        double width = 0;
        double height = 0;
        double ascent = 0; ///< of the first line
    };

    /// @p device gives the size of the page and the measures of the type.
    explicit ReportSheet(QPagedPaintDevice &device);

    double mm(double millimetres) const { return millimetres * m_mm; }
    QRectF column() const { return m_column; } ///< what lies between the margins
    double top() const { return m_top; } ///< where the next thing goes
    double left() const { return m_column.left(); }
    double width() const { return m_column.width(); }
    double roomLeft() const { return m_column.bottom() - m_top; }
    qsizetype pageCount() const { return m_pages.size(); }

    /// Words too long for a line are broken anywhere rather than cut.
    Words words(const QString &text, ReportStyle::Text style, const QColor &colour, double width,
        Qt::Alignment alignment = Qt::AlignLeft) const;
    /// The width of @p text on one line.
    double advance(const QString &text, ReportStyle::Text style) const;

    /// Begins a new page unless @p height fits on this one.
    void need(double height);
    void newPage();
    void skip(double height) { m_top += height; }
    /// Draws on this page; @p at is the upper left corner of the words.
    void put(const Words &words, QPointF at);
    void line(double fromX, double toX, double y, const QColor &colour, double millimetres);
    void draw(Drawing drawing);
    /// Line @p index of @p words, where @p at is the upper left corner of all of them.
    void putLine(const Words &words, int index, QPointF at);
    /// Puts @p text over the width of the column and goes on below it; breaks pages between lines where it
    /// must.
    void paragraph(const QString &text, ReportStyle::Text style, const QColor &colour);

    /// Draws page @p index, from 0.
    void paint(qsizetype index, QPainter &painter) const;

private:
    QPagedPaintDevice &m_device;
    double m_mm;
    QRectF m_column;
    double m_top;
    QList<QList<Drawing>> m_pages;
};
