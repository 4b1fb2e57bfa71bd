#include "api/ServerText.h"

#include <QRegularExpression>

namespace
{
/// More than this is not even looked at: cleaning costs time on the GUI thread.
constexpr qsizetype readAtMost = 4096;

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and direction-changing characters
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString visible(QStringView text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c))
            out += u' ';
        else if (!isInvisible(c))
            out += QStringView(QChar::fromUcs4(c));
    }
    return out.simplified();
}

QString withoutPans(QString text)
{
    // Separators between the groups are what people and servers put there; the mask goes without them.
    static const QRegularExpression panShape(u"([A-Za-z]{5})[ .\\-_/]*(?:[0-9][ .\\-_/]*){4}([A-Za-z])"_qs);
    return text.replace(panShape, u"\\1XXXX\\2"_qs);
}
}

QString ServerText::clean(const QString &text)
{
    QString out = withoutPans(visible(QStringView(text).left(readAtMost)));
    if (out.size() <= maximumLength)
        return out;
    out.truncate(maximumLength - 1);
    if (out.back().isHighSurrogate())
        out.chop(1);
    return out + u'\u2026';
}
