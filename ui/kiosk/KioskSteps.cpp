#include "kiosk/KioskSteps.h"

#include "widgets/Look.h"

#include <QPainter>

namespace
{
constexpr double widthEm = 16;
}

KioskSteps::KioskSteps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KioskSteps::setStep(int step)
{
    m_step = step;
    update();
}

QSize KioskSteps::sizeHint() const
{
    return {Look::pixelsOf(widthEm), Look::space(1.5)};
}

void KioskSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double gap = Look::space(1);
    const double length = (width() - gap * (steps - 1)) / steps;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < steps; ++i) {
        const int place = fromRight ? steps - 1 - i : i;
        painter.setBrush(i < m_step ? Look::accent(palette()) : Look::edge(palette()));
        const double thick = i < m_step ? height() : height() / 2.0; // not by colour alone
        painter.drawRoundedRect(
            QRectF(place * (length + gap), (height() - thick) / 2, length, thick), thick / 2, thick / 2);
    }
}
