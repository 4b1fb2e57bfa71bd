#include "widgets/TabRow.h"

#include "widgets/Look.h"

#include <QCursor>
#include <QEvent>
#include <QPainter>
#include <QToolButton>

namespace
{
int underlineHeight()
{
    return Look::space(0.5);
}
}

TabRow::TabRow(const QString &name, QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(name);
    setAccessibleDescription(name); // Qt 6.4 names a row of tabs by the current one
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    setFont(Look::font(Look::Text::Heading));
    for (auto *scroll : findChildren<QToolButton *>())
        scroll->setFocusPolicy(Qt::NoFocus); // the arrow keys bring every tab into sight
}

QSize TabRow::tabSizeHint(int index) const
{
    const QFontMetrics metrics(Look::font(Look::Text::Heading)); // the widest that it is drawn in
    return {
        metrics.horizontalAdvance(tabText(index)) + 2 * Look::space(3), metrics.height() + Look::space(4)};
}

QSize TabRow::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

bool TabRow::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Look::font(Look::Text::Heading)); // lays the tabs out again
    return QTabBar::event(event);
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Look::hairline(palette()));
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void TabRow::paintTab(QPainter &painter, int index) const
{
    const QRect tab = tabRect(index);
    const bool isCurrent = index == currentIndex();
    const bool isHovered = isEnabled() && underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
    painter.setFont(Look::font(isCurrent ? Look::Text::Heading : Look::Text::Body));
    painter.setPen(Look::ink(palette(), isCurrent || isHovered ? Look::Ink::Normal : Look::Ink::Muted));
    painter.drawText(tab, Qt::AlignCenter, tabText(index));

    if (isCurrent || isHovered) {
        const QRectF line(tab.left() + Look::space(1.5), height() - underlineHeight(),
            tab.width() - Look::space(3), underlineHeight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? Look::accent(palette()) : Look::edge(palette()));
        painter.drawRoundedRect(line, underlineHeight() / 2.0, underlineHeight() / 2.0);
    }
    if (isCurrent && hasFocus()) {
        const double pen = Look::space(0.5);
        const double inset = Look::space(0.75);
        painter.setPen(QPen(Look::focus(palette()), pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(tab).adjusted(inset, inset, -inset, -inset - underlineHeight() - 1),
            Look::radius(), Look::radius());
    }
}
