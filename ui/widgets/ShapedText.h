#pragma once

#include <QSize>
#include <QTextLayout>

/// A text whose letters are joined and measured once, to be broken into lines of many widths. QLabel does it
/// all again for every width that a layout asks for.
class ShapedText
{
public:
    ShapedText(QString text, const QFont &font);

    /// Of its lines, none wider than @p width where a word is not; in pixels.
    QSize sizeIn(int width);

private:
    QTextLayout m_layout;
    double m_leading;
};
