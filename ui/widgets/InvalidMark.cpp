#include "widgets/InvalidMark.h"

#include "widgets/Look.h"

#include <QPainter>
#include <QPalette>

QColor InvalidMark::color(const QPalette &palette)
{
    return Look::readable(
        Look::ink(palette, Look::Ink::Danger), palette.color(QPalette::Base), Look::textContrast(palette));
}

void InvalidMark::paintFrame(QPainter &painter, const QRect &field, const QPalette &palette, bool strong)
{
    const qreal width = strong ? Look::space(0.5) : 1.0;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(palette), width));
    painter.drawRoundedRect(
        QRectF(field).adjusted(inset, inset, -inset, -inset), Look::radius(), Look::radius());
    painter.restore();
}

void InvalidMark::paintSign(QPainter &painter, const QRect &square, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(palette));
    const QRectF circle(square);
    painter.drawEllipse(circle);
    // Drawn, not written: a font's "!" sits differently in every font.
    painter.setBrush(palette.color(QPalette::Base));
    const qreal size = circle.width();
    const QPointF middle = circle.center();
    painter.drawRoundedRect(
        QRectF(middle.x() - size * 0.07, middle.y() - size * 0.30, size * 0.14, size * 0.36), size * 0.07,
        size * 0.07);
    painter.drawEllipse(QPointF(middle.x(), middle.y() + size * 0.23), size * 0.085, size * 0.085);
    painter.restore();
}
