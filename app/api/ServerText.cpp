#include "api/ServerText.h"

#include <QRegularExpression>

namespace
{
/// More than this is not even looked at: cleaning costs time on the GUI thread.
constexpr qsizetype readAtMost = 4096;
/// No script stacks more signs on one letter; more than that is a tower that covers other text.
constexpr int mostMarks = 4;

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

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// One plain form of everything that looks alike (full-width letters, digits of other scripts), so that a PAN can't
/// hide behind it.
QString visible(QStringView text)
{
    QString out;
    int marks = 0;
    for (const char32_t c : text.toString().normalized(QString::NormalizationForm_KC).toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (QChar::isSpace(c))
            out += u' ';
        else if (marks > mostMarks || isInvisible(c))
            continue;
        else if (QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(c));
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out.simplified();
}

QString withoutPans(QString text)
{
    // In one piece it is masked wherever it stands, also inside a word; spread out by separators only where it stands
    // alone, or "error 5001 occurred" would be one.
    // The last letter is only looked at: it can be the first of another PAN.
    static const QRegularExpression inOnePiece(u"([A-Za-z]{5})[0-9]{4}(?=[A-Za-z])"_qs);
    static const QRegularExpression spreadOut(
        u"(?<![\\p{L}\\p{N}])((?:[A-Za-z]\\p{M}*[^\\p{L}\\p{N}]{0,3}){5})(?:[0-9]\\p{M}*[^\\p{L}\\p{N}]{0,3}){4}(?=[A-Za-z](?![\\p{L}\\p{N}]))"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(inOnePiece, u"\\1XXXX"_qs).replace(spreadOut, u"\\1XXXX"_qs);
}
}

QString ServerText::clean(const QString &text)
{
    return cut(withoutPans(visible(QStringView(text).left(readAtMost))));
}

QString ServerText::cut(const QString &text)
{
    if (text.size() <= maximumLength)
        return text;
    QString out = text.left(maximumLength - 1);
    if (out.back().isHighSurrogate())
        out.chop(1);
    return out + u'\u2026';
}
