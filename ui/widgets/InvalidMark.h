#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QRect;

/// How a field shows that its content is refused: a frame, and an exclamation mark for those who see no red.
class InvalidMark
{
public:
    /// A red that stands out from the palette's base colour by 4.5:1 (WCAG 2.2, 1.4.3), light or dark.
    static QColor color(const QPalette &palette);

    /// @p strong when the field has the focus.
    static void paintFrame(QPainter &painter, const QRect &field, const QPalette &palette, bool strong);
    static void paintSign(QPainter &painter, const QRect &square, const QPalette &palette);
};
