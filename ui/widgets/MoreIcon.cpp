#include "widgets/MoreIcon.h"

#include "widgets/Look.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace
{
class Arrowheads : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Look::ink(QGuiApplication::palette(),
                                 mode == QIcon::Disabled ? Look::Ink::Muted : Look::Ink::Normal),
            1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        for (const double x : {4.0, 8.5})
            painter->drawPolyline(QPolygonF{{x, 4}, {x + 3.5, 8}, {x, 12}});
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Arrowheads(*this); }
};
}

MoreIcon::MoreIcon()
    : QIcon(new Arrowheads)
{
}
