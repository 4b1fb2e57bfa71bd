#include "widgets/SecretLine.h"

#include "secrets/Secret.h"

#include <QImage>
#include <QPainter>

#include <array>
#include <cmath>

namespace
{
// One character on the stack, in the form the painter wants, wiped when it leaves.
class Character
{
public:
    explicit Character(char32_t c)
        : m_units{QChar(QChar::requiresSurrogates(c) ? QChar::highSurrogate(c) : static_cast<char16_t>(c)),
            QChar(QChar::lowSurrogate(c))}
        , m_size(QChar::requiresSurrogates(c) ? 2 : 1)
    {
    }
    ~Character() { Secret::wipe(m_units.data(), sizeof m_units); }
    Q_DISABLE_COPY_MOVE(Character)

    // Raw data: the string has no memory of its own.
    QString text() const { return QString::fromRawData(m_units.data(), m_size); }

private:
    std::array<QChar, 2> m_units;
    qsizetype m_size;
};
}

SecretLine::SecretLine(const Secret &secret, const QFont &font, QChar bullet)
    : m_secret(secret)
    , m_font(font)
    , m_metrics(font)
    , m_bullet(bullet)
    // Not asked for nothing: where the font has no bullet, the first question loads one that has.
    , m_bulletAdvance(bullet.isNull() || secret.isEmpty() ? 0 : m_metrics.horizontalAdvance(QString(bullet)))
{
}

qreal SecretLine::advanceOf(qsizetype position) const
{
    return m_bullet.isNull() ? m_metrics.horizontalAdvance(Character(m_secret.at(position)).text())
                             : m_bulletAdvance;
}

qreal SecretLine::xOf(qsizetype position) const
{
    if (!m_bullet.isNull())
        return m_bulletAdvance * static_cast<qreal>(position);
    qreal x = 0;
    for (qsizetype i = 0; i < position; ++i)
        x += advanceOf(i);
    return x;
}

qreal SecretLine::width() const
{
    return xOf(m_secret.length());
}

qsizetype SecretLine::positionAt(qreal x) const
{
    const qsizetype length = m_secret.length();
    qreal left = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const qreal advance = advanceOf(i);
        if (x < left + advance / 2)
            return i;
        left += advance;
    }
    return length;
}

void SecretLine::paint(QPainter &painter, QPointF start) const
{
    painter.setFont(m_font);
    painter.setLayoutDirection(Qt::LeftToRight);
    const qsizetype length = m_secret.length();
    qreal x = start.x();
    for (qsizetype i = 0; i < length; ++i) {
        const Character glyph(m_bullet.isNull() ? m_secret.at(i) : m_bullet.unicode());
        painter.drawText(QPointF(x, start.y()), glyph.text());
        x += advanceOf(i);
    }
}

void SecretLine::warmGlyphs(const QFont &font, qreal devicePixelRatio)
{
    const QFontMetricsF metrics(font);
    QImage paper(QSizeF(metrics.maxWidth() + 1, metrics.height() + 1).toSize() * std::ceil(devicePixelRatio),
        QImage::Format_RGB32);
    paper.setDevicePixelRatio(devicePixelRatio);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setFont(font);
    // The cache holds a glyph apart for every quarter of a device pixel that it may start at.
    constexpr int quarters = 4;
    for (char16_t c = 0x20; c < 0x7f; ++c)
        for (int quarter = 0; quarter < quarters; ++quarter)
            painter.drawText(QPointF(quarter / (quarters * devicePixelRatio), std::ceil(metrics.ascent())),
                QString(QChar(c)));
}
