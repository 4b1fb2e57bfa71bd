#include "widgets/Spinner.h"

#include "widgets/Look.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace
{
constexpr int frameMilliseconds = 40;
constexpr int degreesPerFrame = 14;
constexpr int arcDegrees = 100;
constexpr int sixteenths = 16; // QPainter::drawArc counts in these
}

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Spinner::sizeHint() const
{
    const int edge = Look::pixelsOf(1.25);
    return {edge, edge};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = width() / 8.0;
    const QRectF circle = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(Look::hairline(palette()), pen));
    painter.drawEllipse(circle);
    painter.setPen(QPen(Look::accent(palette()), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, m_angle * sixteenths, arcDegrees * sixteenths);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_turn.timerId())
        return QWidget::timerEvent(event);
    m_angle = (m_angle + 360 - degreesPerFrame) % 360;
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_turn.start(frameMilliseconds, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_turn.stop();
}
