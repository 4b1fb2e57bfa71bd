#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;

/// How the small parts of choices are drawn: marks of radio buttons and check boxes, arrows, items of a menu
/// bar.
class DeskControls
{
public:
    static void drawRadio(const QStyleOption &option, QPainter *painter);
    static void drawFocus(const QStyleOption &option, QPainter *painter); ///< round the words of a choice
    static void drawCheck(const QStyleOption &option, QPainter *painter);
    static void drawArrow(const QStyleOptionComboBox &option, QPainter *painter);
    static void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter *painter);
};
