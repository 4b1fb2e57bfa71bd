#pragma once

#include <QFontMetricsF>

class QPainter;
class Secret;

/// Lays out and paints a Secret on one line, a character at a time, so that no text of it ever exists. The
/// characters run from left to right in the order they were typed, whatever their script: to order them as
/// text is ordered, they would have to be shaped together.
class SecretLine
{
public:
    /// @p bullet stands for every character; a null one shows them as they are.
    SecretLine(const Secret &secret, const QFont &font, QChar bullet);

    /// The left edge of the character at @p position (code points), in pixels from the line's start.
    qreal xOf(qsizetype position) const;
    qreal width() const;
    /// The gap between two characters that is nearest to @p x.
    qsizetype positionAt(qreal x) const;
    /// @p start is the left end of the base line.
    void paint(QPainter &painter, QPointF start) const;

    /// Draws all of ASCII off screen. Without it the order in which glyphs enter the font's cache, at the
    /// first reveal, would tell the secret to whoever reads the memory.
    static void warmGlyphs(const QFont &font, qreal devicePixelRatio);

private:
    qreal advanceOf(qsizetype position) const;

    const Secret &m_secret;
    QFont m_font;
    QFontMetricsF m_metrics;
    QChar m_bullet;
    qreal m_bulletAdvance;
};
