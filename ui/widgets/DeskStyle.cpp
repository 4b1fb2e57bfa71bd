#include "widgets/DeskStyle.h"

#include "widgets/DeskControls.h"
#include "widgets/Look.h"
#include "widgets/MoreIcon.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace
{
/// Height of a field or button: a line of text and room above and below.
int controlHeight(int textHeight)
{
    return textHeight + Look::space(4);
}

struct Paints {
    QColor fill;
    QColor edge;
    QColor text;
};

Paints buttonPaints(const QStyleOptionButton &button)
{
    const QPalette &palette = button.palette;
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool down = button.state & QStyle::State_Sunken;
    const bool hovered = enabled && (button.state & QStyle::State_MouseOver);
    const QColor surface = Look::surface(palette);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor accent = Look::accent(palette);

    const bool isDefault = button.features & QStyleOptionButton::DefaultButton;
    if (!enabled) {
        const QColor fill = Look::mixed(surface, text, isDefault ? 0.08 : 0.0);
        return {fill, Look::hairline(palette), Look::mixed(surface, text, 0.5)};
    }
    if (isDefault) {
        const QColor fill = down ? Look::mixed(accent, Qt::black, 0.2)
            : hovered            ? Look::mixed(accent, Qt::black, 0.1)
                                 : accent;
        return {fill, fill, Look::readable(Look::onAccent(palette), fill, Look::textContrast(palette))};
    }
    if (button.state & QStyle::State_On) {
        const QColor fill = Look::mixed(surface, accent, 0.18);
        return {fill, accent, Look::readable(text, fill, Look::textContrast(palette))};
    }
    return {Look::mixed(surface, text, down ? 0.14 : hovered ? 0.07 : 0.0), Look::edge(palette), text};
}

void drawButton(const QStyleOptionButton &button, QPainter *painter)
{
    const Paints paints = buttonPaints(button);
    const double radius = Look::radius();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(paints.edge, 1));
    painter->setBrush(paints.fill);
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (button.state & QStyle::State_HasFocus) {
        const bool isDefault = button.features & QStyleOptionButton::DefaultButton;
        const double pen = Look::space(0.5);
        const double inset = isDefault ? pen * 2 : pen / 2;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isDefault ? paints.text : Look::focus(button.palette), pen));
        painter->drawRoundedRect(QRectF(button.rect).adjusted(inset, inset, -inset, -inset),
            radius - inset / 2, radius - inset / 2);
    }
    painter->restore();
}

void drawField(const QStyleOption &option, QPainter *painter)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor edge = focused ? Look::focus(palette)
        : enabled               ? Look::edge(palette)
                                : Look::hairline(palette);
    const double pen = focused ? Look::space(0.5) : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, pen));
    painter->setBrush(enabled ? palette.color(QPalette::Active, QPalette::Base)
                              : Look::mixed(Look::surface(palette), text, 0.05));
    painter->drawRoundedRect(
        QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
    painter->restore();
}
}

DeskStyle::DeskStyle(Motion motion)
    : QProxyStyle(u"fusion"_qs)
    , m_motion(motion)
{
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // Many a dark theme leaves the placeholder black.
    palette.setColor(QPalette::PlaceholderText, Look::ink(palette, Look::Ink::Muted));
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawField(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        DeskControls::drawRadio(*option, painter);
        return;
    case PE_IndicatorCheckBox:
        DeskControls::drawCheck(*option, painter);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget)) {
            DeskControls::drawFocus(*option, painter);
            return;
        }
        break;
    case PE_PanelMenuBar:
        return; // lies on its header
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButton(*button, painter);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && element == CE_PushButton) {
        drawButton(*button, painter);
        painter->setPen(buttonPaints(*button).text);
        painter->drawText(button->rect, Qt::AlignCenter | Qt::TextShowMnemonic, button->text);
        return;
    }
    if (element == CE_MenuBarEmptyArea)
        return;
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuBarItem) {
        DeskControls::drawMenuBarItem(*item, painter);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawField(*option, painter);
    DeskControls::drawArrow(*combo, painter);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const int text = option->fontMetrics.horizontalAdvance(
            qstyleoption_cast<const QStyleOptionButton *>(option)->text);
        return {
            std::max(text + Look::space(7), Look::pixelsOf(5)), controlHeight(option->fontMetrics.height())};
    }
    case CT_ComboBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width() + Look::space(4),
            controlHeight(option->fontMetrics.height())};
    case CT_MenuBarItem:
        return {size.width() + Look::space(4), size.height() + Look::space(2)};
    case CT_LineEdit:
        return {size.width() + Look::space(6), controlHeight(option->fontMetrics.height())};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control != CC_ComboBox || subControl != SC_ComboBoxEditField)
        return rect;
    // Its text begins where that of a field beside it does.
    const int side = Look::space(1.25);
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -side, 0)
                                                : rect.adjusted(side, 0, 0, 0);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const int side = Look::space(2);
        return option->rect.adjusted(side, 0, -side, 0);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return MoreIcon();
    return QProxyStyle::standardIcon(icon, option, widget);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return m_motion == Motion::None ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) ? 1 : 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
