#include "widgets/DeskControls.h"

#include "widgets/Look.h"

#include <QPainter>
#include <QStyleOption>

namespace
{
/// The box or circle of a choice; returns the ink of its mark.
QColor drawBox(const QStyleOption &option, QPainter *painter, double radius)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = enabled ? Look::accent(palette) : Look::mixed(Look::surface(palette), text, 0.5);
    const QColor edge = focused ? Look::focus(palette) : on ? accent : enabled ? Look::edge(palette) : Look::hairline(palette);
    const double pen = focused ? Look::space(0.5) : 1;
    painter->setPen(QPen(edge, pen));
    painter->setBrush(on ? accent : palette.color(QPalette::Active, QPalette::Base));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    return on ? Look::onAccent(palette) : QColor(Qt::transparent);
}
}

void DeskControls::drawRadio(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = drawBox(option, painter, option.rect.width() / 2.0);
    const double inset = option.rect.width() * 0.31;
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    painter->drawEllipse(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

void DeskControls::drawFocus(const QStyleOption &option, QPainter *painter)
{
    const double pen = Look::space(0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Look::focus(option.palette), pen));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
    painter->restore();
}

void DeskControls::drawCheck(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = drawBox(option, painter, Look::radius() / 2);
    painter->translate(option.rect.topLeft());
    painter->scale(option.rect.width() / 16.0, option.rect.height() / 16.0);
    painter->setPen(QPen(mark, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{4.2, 8.4}, {7, 11}, {12, 5.2}});
    painter->restore();
}

void DeskControls::drawArrow(const QStyleOptionComboBox &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = Look::space(0.9);
    const double x = option.direction == Qt::RightToLeft ? option.rect.left() + Look::space(3)
                                                         : option.rect.right() - Look::space(3);
    const QPointF middle(x, option.rect.center().y() + 0.5);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(QPen(Look::ink(option.palette, enabled ? Look::Ink::Normal : Look::Ink::Muted),
        Look::space(0.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
        middle + QPointF(half, -half / 2)});
    painter->restore();
}

void DeskControls::drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool active = item.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (active) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Look::mixed(Look::surface(item.palette), Look::accent(item.palette), 0.18));
        painter->drawRoundedRect(item.rect, Look::radius(), Look::radius());
    }
    painter->setPen(
        Look::ink(item.palette, item.state & QStyle::State_Enabled ? Look::Ink::Normal : Look::Ink::Muted));
    painter->drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
    painter->restore();
}
