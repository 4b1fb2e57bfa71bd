#include "widgets/InvalidMark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace
{
constexpr double readableContrast = 4.5;

// WCAG 2.2, "relative luminance"
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const auto c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}
}

QColor InvalidMark::color(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool onDark = luminance(base) < 0.18;
    QColor red;
    for (int step = 0; step <= 10; ++step) {
        const float lightness
            = onDark ? 0.5F + 0.05F * static_cast<float>(step) : 0.5F - 0.05F * static_cast<float>(step);
        red = QColor::fromHslF(0.0F, 0.75F, lightness);
        if (contrast(red, base) >= readableContrast)
            break;
    }
    return red;
}

void InvalidMark::paintFrame(QPainter &painter, const QRect &field, const QPalette &palette, bool strong)
{
    const qreal width = strong ? 2.0 : 1.0;
    const qreal inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(palette), width));
    painter.drawRoundedRect(QRectF(field).adjusted(inset, inset, -inset, -inset), 2, 2);
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
