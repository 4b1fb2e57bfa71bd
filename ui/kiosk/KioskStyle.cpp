#include "kiosk/KioskStyle.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

void KioskStyle::enlargeText()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() < textPoints)
        font.setPointSizeF(textPoints);
    QApplication::setFont(font);
}

QSize KioskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = DeskStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_RadioButton:
    case CT_CheckBox:
    case CT_ItemViewItem:
        return wanted.expandedTo({leastTarget, leastTarget});
    default:
        return wanted;
    }
}

int KioskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return leastTarget * 2 / 3; // its line is the target
    case PM_ScrollBarExtent:
        return leastTarget;
    default:
        return DeskStyle::pixelMetric(metric, option, widget);
    }
}
