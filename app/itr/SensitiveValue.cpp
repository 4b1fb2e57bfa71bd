#include "itr/SensitiveValue.h"

#include "api/ServerText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace
{
using Kind = SensitiveValue::Kind;

// What ends a PAN or an Aadhaar number is only looked at: it can be the front of another one.
const QRegularExpression &panShape()
{
    static const QRegularExpression shape(u"([A-Za-z]{5})[0-9]{4}(?=[A-Za-z])"_qs);
    return shape;
}

const QRegularExpression &aadhaarShape()
{
    // Or where the one before ended: what is left of that is masked, so nothing shows that digits stood
    // there.
    static const QRegularExpression shape(
        u"(?:(?<![0-9])|\\G)[0-9]{4}[ ._/-]{0,2}[0-9]{4}[ ._/-]{0,2}(?=[0-9]{4}(?![0-9]))"_qs);
    return shape;
}

const QRegularExpression &mobileShape()
{
    static const QRegularExpression shape(
        u"(?<![0-9])(?:\\+|00)91[ -]?[0-9]{5}[ -]?[0-9]([0-9]{4})(?![0-9])"_qs);
    return shape;
}

/// Ten digits are an amount where they stand alone, but hardly within a sentence.
const QRegularExpression &mobileInWords()
{
    static const QRegularExpression shape(u"(?<![0-9])[6-9][0-9]{4}[ -]?[0-9]([0-9]{4})(?![0-9])"_qs);
    return shape;
}

const QRegularExpression &emailShape()
{
    // Bounded, so that a hostile text can't make it slow.
    static const QRegularExpression shape(u"([^\\s@<>,;:\"]{1,64})@([^\\s@<>,;:\"]{1,255})"_qs);
    return shape;
}

/// One plain form of everything that looks alike, so that a number can't hide in digits of another script,
/// across lines or between invisible characters.
QString folded(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; }))
        return text;
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_KC).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Number_DecimalDigit)
            out += QChar(u'0' + QChar::digitValue(c));
        else if (category == QChar::Punctuation_Dash)
            out += u'-';
        else if (category == QChar::Other_Control || QChar::isSpace(c))
            out += u' ';
        else if (category != QChar::Other_Format)
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

qsizetype digitsIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// "Bank_AccountNo" → "bankaccountno".
QString keyWords(const QString &key)
{
    QString out;
    out.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

bool namesAnAccount(const QString &words)
{
    static constexpr std::array<QLatin1StringView, 11> ends{QLatin1StringView("accountno"),
        QLatin1StringView("accountnumber"), QLatin1StringView("accountnum"), QLatin1StringView("acctno"),
        QLatin1StringView("acctnumber"), QLatin1StringView("accno"), QLatin1StringView("accnumber"),
        QLatin1StringView("accnum"), QLatin1StringView("acno"), QLatin1StringView("bankaccount"),
        QLatin1StringView("iban")};
    return words == u"account" || words == u"acct" || words.contains(u"bankac"_qs)
        || std::ranges::any_of(ends, [&words](QLatin1StringView end) { return words.endsWith(end); });
}

Kind kindByKey(const QString &key, const QString &value)
{
    constexpr qsizetype fewestDigits = 5; // "Y", "2 accounts" or a country code tell nothing of a person
    if (digitsIn(value) < fewestDigits)
        return Kind::None;
    const QString words = keyWords(key);
    if (words.contains(u"aadhaar"_qs) || words.contains(u"aadhar"_qs) || words == u"uid" || words == u"uidno")
        return Kind::Aadhaar;
    if (namesAnAccount(words))
        return Kind::Account;
    if (words.contains(u"mobile"_qs) || words.contains(u"phone"_qs) || words.endsWith(u"contactno"_qs))
        return Kind::Mobile;
    return Kind::None;
}

Kind kindByShape(const QString &plain)
{
    constexpr qsizetype digitsOfPan = 4;
    constexpr qsizetype digitsOfMobile = 10;
    const qsizetype digits = digitsIn(plain);
    if (digits >= digitsOfMobile) {
        if (aadhaarShape().match(plain).hasMatch())
            return Kind::Aadhaar;
        if (mobileShape().match(plain).hasMatch()
            || (hasLetters(plain) && mobileInWords().match(plain).hasMatch()))
            return Kind::Mobile;
    }
    if (plain.contains(u'@') && emailShape().match(plain).hasMatch())
        return Kind::Email;
    if (digits >= digitsOfPan && panShape().match(plain).hasMatch())
        return Kind::Pan;
    return Kind::None;
}

/// The last four digits behind @p front, or none of a number so short that four would be most of it.
QString lastFour(const QString &front, const QString &plain)
{
    constexpr qsizetype shown = 4;
    QString digits;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            digits += c;
    }
    return digits.size() < 2 * shown ? QString(digits.size(), u'X') : front + digits.right(shown);
}

QString shapesMasked(QString plain)
{
    // Found anew after each replacement, as each one changes the positions.
    for (QRegularExpressionMatch match = emailShape().match(plain); match.hasMatch();) {
        const QString name = match.captured(1);
        const QString shown = name.left(name.front().isHighSurrogate() ? 2 : 1) + u'\u2026';
        plain.replace(match.capturedStart(1), match.capturedLength(1), shown);
        match = emailShape().match(plain, match.capturedStart(1) + shown.size() + 1);
    }
    const bool words = hasLetters(plain);
    plain.replace(aadhaarShape(), u"XXXX XXXX "_qs);
    plain.replace(mobileShape(), u"XXXXXX\\1"_qs);
    if (words)
        plain.replace(mobileInWords(), u"XXXXXX\\1"_qs);
    return plain.replace(panShape(), u"\\1XXXX"_qs);
}
}

SensitiveValue::Kind SensitiveValue::kindOf(const QString &key, const QString &value)
{
    const QString plain = folded(value);
    const Kind byKey = kindByKey(key, plain);
    return byKey != Kind::None ? byKey : kindByShape(plain);
}

QString SensitiveValue::masked(Kind kind, const QString &value)
{
    const QString plain = folded(value);
    switch (kind) {
    case Kind::None:
        return value;
    case Kind::Aadhaar:
        return aadhaarShape().match(plain).hasMatch() ? shapesMasked(plain)
                                                      : lastFour(u"XXXX XXXX "_qs, plain);
    case Kind::Account:
        return lastFour(u"XXXXXX"_qs, plain);
    case Kind::Mobile:
        return hasLetters(plain) && kindByShape(plain) == Kind::Mobile ? shapesMasked(plain)
                                                                       : lastFour(u"XXXXXX"_qs, plain);
    case Kind::Email:
    case Kind::Pan:
        break;
    }
    return shapesMasked(plain);
}

QString SensitiveValue::maskedByShape(const QString &text)
{
    const QString plain = folded(text);
    return kindByShape(plain) == Kind::None ? text : shapesMasked(plain);
}

QString SensitiveValue::cleaned(const QString &text)
{
    // Masked before, because cleaning cuts, perhaps through a number; and after, because it joins what stood
    // on both sides of an invisible character.
    return ServerText::cut(maskedByShape(ServerText::clean(maskedByShape(text))));
}
