#include "Rules.h"

#include <QRegularExpression>

namespace
{
/// As a person reads it: digits of all scripts are digits, and what has no width is not there.
QString asRead(const QString &text)
{
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(c));
        else if (QChar::category(c) != QChar::Other_Format)
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}
}

void Rules::must(bool holds, const char *rule, const QString &seen)
{
    if (!holds)
        qFatal("broken: %s: \"%s\"", rule, qUtf8Printable(seen));
}

void Rules::mustBePlain(const QString &text, qsizetype longest)
{
    must(text.size() <= longest, "words are cut", text);
    must(text.isValidUtf16(), "words are not cut within a character", text);
    for (const char32_t c : text.toUcs4()) {
        constexpr char32_t nonJoiner = 0x200c; // Indian scripts need the joiners
        constexpr char32_t joiner = 0x200d;
        const QChar::Category category = QChar::category(c);
        if (c == nonJoiner || c == joiner)
            continue;
        must(category != QChar::Other_Control && category != QChar::Other_Format
                && category != QChar::Other_Surrogate && category != QChar::Separator_Line
                && category != QChar::Separator_Paragraph,
            "words are one line of visible characters", text);
    }
}

void Rules::mustHoldNoPan(const QString &text)
{
    // Masked PANs have an X in the middle; one that has been masked may touch digits of the next.
    static const QRegularExpression pan(u"[A-WYZa-wyz]{5}[0-9]{4}[A-WYZa-wyz]"_qs);
    must(!pan.match(text).hasMatch(), "no PAN is shown", text);
}

void Rules::mustHoldNoPersonalNumber(const QString &text)
{
    // Digits that the cut of a text ends are the rest of a longer number. (NFKC makes the ellipsis three
    // dots.)
    static const QRegularExpression aadhaar(
        u"(?<![0-9])[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9]|[.]{3}$)"_qs);
    static const QRegularExpression mobile(u"\\+91[ -]?[0-9]{10}(?![0-9]|[.]{3}$)"_qs);
    static const QRegularExpression email(u"[A-Za-z0-9]{2}@[A-Za-z0-9]"_qs);
    const QString read = asRead(text);
    mustHoldNoPan(read);
    must(!aadhaar.match(read).hasMatch(), "no Aadhaar number is shown", text);
    must(!mobile.match(read).hasMatch(), "no mobile number is shown", text);
    must(!email.match(read).hasMatch(), "no e-mail address is shown", text);
}
