#include "widgets/ShapedText.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

ShapedText::ShapedText(QString text, const QFont &font)
    : m_layout(std::move(text.replace(u'\n', QChar::LineSeparator)), font)
    , m_leading(QFontMetricsF(font).leading())
{
    m_layout.beginLayout(); // never ended: to begin again forgets what was shaped
}

QSize ShapedText::sizeIn(int width)
{
    double widest = 0;
    double height = -m_leading;
    m_layout.clearLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(0, width));
        height = std::ceil(height + m_leading) + line.height(); // lines are painted on whole pixels
        widest = std::max(widest, line.naturalTextWidth());
    }
    return QSizeF(std::ceil(widest), std::ceil(height)).toSize();
}
