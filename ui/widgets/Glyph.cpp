#include "widgets/Glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

Glyph::Glyph(Look::Text beside, double em, QWidget *parent)
    : QWidget(parent)
    , m_beside(beside)
    , m_em(em)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::show(Look::Tone tone)
{
    m_tone = tone;
    setVisible(true);
    update();
}

QSize Glyph::sizeHint() const
{
    const int edge = Look::pixelsOf(m_em);
    return {edge, std::max(edge, QFontMetrics(Look::font(m_beside)).height())};
}

Glyph::Shape Glyph::shapeOf(Look::Tone tone)
{
    switch (tone) {
    case Look::Tone::Info:
        return Shape::Info;
    case Look::Tone::Success:
        return Shape::Check;
    case Look::Tone::Warning:
        return Shape::Warning;
    case Look::Tone::Danger:
        return Shape::Error;
    }
    Q_UNREACHABLE();
}

void Glyph::paint(
    QPainter &painter, const QRectF &square, Shape shape, const QColor &fill, const QColor &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);

    QPainterPath body;
    if (shape == Shape::Warning) {
        body.moveTo(8, 1.6);
        body.lineTo(15.2, 14.4);
        body.lineTo(0.8, 14.4);
        body.closeSubpath();
        painter.setPen(QPen(fill, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
    } else if (shape == Shape::Ring || shape == Shape::Clock) {
        body.addEllipse(QRectF(1.3, 1.3, 13.4, 13.4));
        painter.setPen(QPen(fill, 1.8));
        painter.setBrush(Qt::NoBrush);
    } else {
        body.addEllipse(QRectF(0.5, 0.5, 15, 15));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
    }
    painter.drawPath(body);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (shape) {
    case Shape::Check:
        painter.drawPolyline(QPolygonF{{4.6, 8.4}, {7, 10.8}, {11.6, 5.6}});
        break;
    case Shape::Error:
        painter.drawLine(QPointF(5.4, 5.4), QPointF(10.6, 10.6));
        painter.drawLine(QPointF(10.6, 5.4), QPointF(5.4, 10.6));
        break;
    case Shape::Warning:
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 12.2));
        break;
    case Shape::Info:
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
        painter.drawPoint(QPointF(8, 4.7));
        break;
    case Shape::Question: {
        QPainterPath hook;
        hook.moveTo(5.7, 6.2);
        hook.cubicTo(5.7, 3, 10.5, 3.2, 10.3, 6.2);
        hook.cubicTo(10.2, 7.8, 8, 7.8, 8, 9.4);
        painter.drawPath(hook);
        painter.drawPoint(QPointF(8, 12.2));
        break;
    }
    case Shape::Ring:
        painter.setPen(QPen(fill, 2.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(QPointF(8, 8));
        break;
    case Shape::Clock:
        painter.setPen(QPen(fill, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{8, 4.4}, {8, 8.2}, {10.6, 9.8}});
        break;
    case Shape::Dots:
        for (const double x : {4.6, 8.0, 11.4})
            painter.drawPoint(QPointF(x, 8));
        break;
    case Shape::Bar:
        painter.drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
        break;
    }
    painter.restore();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double edge = sizeHint().width();
    const QRectF square((width() - edge) / 2, (height() - edge) / 2, edge, edge);
    const Look::Ink ink = isEnabled() ? Look::inkOf(m_tone) : Look::Ink::Muted;
    paint(painter, square, shapeOf(m_tone), Look::ink(palette(), ink), Look::surface(palette()));
}
