#include "widgets/OtpEdit.h"

#include <QFont>

namespace
{
constexpr qreal enlargement = 1.25;
constexpr qreal spacingPercent = 120;

// What people and messages put between the digits of an OTP.
bool isSeparator(char32_t c)
{
    constexpr char32_t softHyphen = 0xad;
    constexpr char32_t minusSign = 0x2212;
    return QChar::isSpace(c) || c == softHyphen || c == minusSign
        || QChar::category(c) == QChar::Punctuation_Dash || QChar::category(c) == QChar::Other_Format;
}
}

OtpEdit::OtpEdit(QWidget *parent)
    : SecretEdit(parent)
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * enlargement);
    large.setLetterSpacing(QFont::PercentageSpacing, spacingPercent);
    setFont(large);
    setAlwaysRevealed();
}

OtpEdit::Problem OtpEdit::problem() const
{
    if (isEmpty())
        return Problem::Empty;
    const qsizetype n = length();
    for (qsizetype i = 0; i < n; ++i) {
        const char32_t c = secret().at(i);
        if (c < U'0' || c > U'9')
            return Problem::NotDigits;
    }
    return n < digits ? Problem::TooShort : n > digits ? Problem::TooLong : Problem::None;
}

QString OtpEdit::sentence(Problem problem)
{
    switch (problem) {
    case Problem::None:
        break;
    case Problem::Empty:
        return tr("Enter the OTP that the taxpayer received.");
    case Problem::TooShort:
        return tr("An OTP has %n digits; this one is too short.", nullptr, digits);
    case Problem::TooLong:
        return tr("An OTP has %n digits; this one is too long.", nullptr, digits);
    case Problem::NotDigits:
        return tr("An OTP has digits only; this one has other characters.");
    }
    return {};
}

char32_t OtpEdit::accepted(char32_t c) const
{
    if (isSeparator(c))
        return 0;
    const int digit = QChar::digitValue(c);
    // Only decimal digits have a place value; "²" also has a digit value.
    if (digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        return U'0' + static_cast<char32_t>(digit);
    return SecretEdit::accepted(c);
}
