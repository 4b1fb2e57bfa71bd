#include "itr/RupeeAmount.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
constexpr qsizetype mostDigits = 17; // more would not be exact, and is more than there is money

/// The last three digits, then pairs: lakh, crore.
QString grouped(const QString &digits)
{
    QString out = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 2)
        out.insert(at, u',');
    return out;
}

QString withSign(bool negative, const QString &digits)
{
    return (negative ? u"\u2212\u20b9 "_qs : u"\u20b9 "_qs) + digits;
}

bool isZero(const QString &digits)
{
    return std::ranges::all_of(digits, [](QChar c) { return c == u'0'; });
}

const QRegularExpression &shape()
{
    static const QRegularExpression expression(
        u"^(?<bracket>\\()?\\s*(?<sign>[-\u2212])?\\s*(?:(?:\u20b9|Rs\\.?|INR)\\s*)?(?<sign2>[-\u2212])?"
        "(?<whole>[0-9]+|[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3})(?:\\.(?<part>[0-9]*))?(?:[eE](?<power>[+-]?[0-"
        "9]{1,2}))?"
        "\\s*(?:/-)?\\s*(?<end>\\))?$"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}
}

std::optional<RupeeAmount> RupeeAmount::read(const QString &supplied)
{
    constexpr qsizetype longest = 60;
    if (supplied.size() > longest)
        return std::nullopt;
    const QRegularExpressionMatch match = shape().match(supplied.trimmed());
    if (!match.hasMatch() || match.hasCaptured(u"bracket"_qs) != match.hasCaptured(u"end"_qs)
        || (match.hasCaptured(u"sign"_qs) && match.hasCaptured(u"sign2"_qs)))
        return std::nullopt;
    QString whole = match.captured(u"whole"_qs).remove(u',');
    QString part = match.captured(u"part"_qs);
    for (int power = match.captured(u"power"_qs).toInt(); power != 0; power += power > 0 ? -1 : 1) {
        if (power > 0) {
            whole += part.isEmpty() ? u'0' : part.front();
            part.remove(0, 1);
        } else {
            part.prepend(whole.isEmpty() ? u'0' : whole.back());
            whole.chop(1);
        }
    }
    while (whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.size() > mostDigits)
        return std::nullopt;
    if (whole.isEmpty())
        whole = u"0"_qs;
    const bool signs
        = match.hasCaptured(u"bracket"_qs) || match.hasCaptured(u"sign"_qs) || match.hasCaptured(u"sign2"_qs);
    const bool negative = signs && !(isZero(whole) && isZero(part));
    const qint64 up = !part.isEmpty() && part.front() >= u'5' ? 1 : 0;
    const qint64 size = whole.toLongLong() + up;
    const QString paise = isZero(part) ? QString() : u'.' + part;
    return RupeeAmount{negative ? -size : size, withSign(negative, grouped(whole) + paise)};
}

RupeeAmount RupeeAmount::whole(qint64 rupees)
{
    QString digits = QString::number(rupees);
    if (rupees < 0)
        digits.remove(0, 1);
    return {rupees, withSign(rupees < 0, grouped(digits))};
}
