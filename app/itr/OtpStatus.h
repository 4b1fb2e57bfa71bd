#pragma once

#include <QCoreApplication>
#include <QString>

/// What `otp_status` says, read into three meanings. The contract documents none of its values, so the server's words
/// are kept and always shown beside our reading (DOMAIN: "The service").
struct OtpStatus {
    Q_DECLARE_TR_FUNCTIONS(OtpStatus)
public:
    enum class Reading { Sent, NotSent, Unknown };
    enum class Reason { None, TooSoon, LimitReached, AadhaarNotLinked, InvalidCredentials, AccountLocked, Failed };

    Reading reading = Reading::Unknown;
    Reason reason = Reason::None; ///< why not, as far as the words tell
    QString words; ///< the server's, cleaned (ServerText)

    /// Looks @p cleanedWords up in a table of known phrases; case, spaces, `_`, `-` and end punctuation are folded.
    /// What is on no list is Unknown: words that merely contain "sent" prove nothing.
    static OtpStatus read(const QString &cleanedWords);

    /// Our reading as a sentence: "The portal has sent an OTP.", or why not.
    QString sentence() const;
    /// What to do next when no OTP was sent.
    QString nextStep() const;

    bool operator==(const OtpStatus &) const = default;
};
