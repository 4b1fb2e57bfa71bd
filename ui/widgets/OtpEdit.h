#pragma once

#include "widgets/SecretEdit.h"

/// One field for an OTP. The digits are shown while they are typed, because the operator reads them back to
/// the taxpayer; they still live in a Secret and reach no accessible text. Spaces and dashes are dropped.
class OtpEdit : public SecretEdit
{
    Q_OBJECT
public:
    enum class Problem { None, Empty, TooShort, TooLong, NotDigits };
    static constexpr qsizetype digits = 6; ///< DOMAIN: "The portal"

    explicit OtpEdit(QWidget *parent = nullptr);

    Problem problem() const;
    /// The sentence for @p problem, empty for None.
    static QString sentence(Problem problem);

protected:
    char32_t accepted(char32_t c) const override;
};
