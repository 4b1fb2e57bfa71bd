#include "itr/Pan.h"

namespace
{
constexpr qsizetype digitsFrom = 5;
constexpr qsizetype digitsTo = 9;
constexpr qsizetype holderLetter = 3;

bool fits(QChar c, qsizetype position)
{
    const bool digit = position >= digitsFrom && position < digitsTo;
    return digit ? c >= u'0' && c <= u'9' : c >= u'A' && c <= u'Z';
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.category() == QChar::Other_Format;
}
}

QString Pan::normalised(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (!isSeparator(c))
            out += c.toUpper();
    }
    return out;
}

bool Pan::isPrefix(QStringView normalisedText)
{
    if (normalisedText.size() > length)
        return false;
    for (qsizetype i = 0; i < normalisedText.size(); ++i) {
        if (!fits(normalisedText[i], i))
            return false;
    }
    return true;
}

std::optional<Pan> Pan::parse(QStringView text)
{
    const QString plain = normalised(text);
    if (plain.size() != length || !isPrefix(plain))
        return std::nullopt;
    Pan pan;
    for (qsizetype i = 0; i < length; ++i)
        pan.m_text[static_cast<std::size_t>(i)] = plain[i].toLatin1();
    return pan;
}

QString Pan::masked() const
{
    QString out = text();
    for (qsizetype i = digitsFrom; i < digitsTo; ++i)
        out[i] = u'X';
    return out;
}

QString Pan::holder() const
{
    switch (m_text[holderLetter]) {
    case 'P':
        return tr("Individual");
    case 'C':
        return tr("Company");
    case 'H':
        return tr("Hindu undivided family");
    case 'F':
        return tr("Firm or LLP");
    case 'A':
        return tr("Association of persons");
    case 'B':
        return tr("Body of individuals");
    case 'T':
        return tr("Trust");
    case 'J':
        return tr("Artificial juridical person");
    case 'L':
        return tr("Local authority");
    case 'G':
        return tr("Government");
    default:
        return {};
    }
}
