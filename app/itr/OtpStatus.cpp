#include "itr/OtpStatus.h"

#include <algorithm>
#include <array>

namespace
{
using Reading = OtpStatus::Reading;
using Reason = OtpStatus::Reason;

struct Phrase {
    const char *folded;
    Reading reading;
    Reason reason;
};

// Whole phrases only: "OTP was not sent" holds "sent" too.
constexpr std::array phrases{
    Phrase{"otp sent", Reading::Sent, Reason::None},
    Phrase{"otp sent successfully", Reading::Sent, Reason::None},
    Phrase{"otp successfully sent", Reading::Sent, Reason::None},
    Phrase{"otp has been sent", Reading::Sent, Reason::None},
    Phrase{"otp has been sent successfully", Reading::Sent, Reason::None},
    Phrase{"otp has been successfully sent", Reading::Sent, Reason::None},
    Phrase{"otp generated", Reading::Sent, Reason::None},
    Phrase{"otp generated successfully", Reading::Sent, Reason::None},
    Phrase{"otp triggered", Reading::Sent, Reason::None},
    Phrase{"otp triggered successfully", Reading::Sent, Reason::None},
    Phrase{"sent", Reading::Sent, Reason::None},

    Phrase{"otp request too soon", Reading::NotSent, Reason::TooSoon},
    Phrase{"otp already sent", Reading::NotSent, Reason::TooSoon},
    Phrase{"otp generation limit reached", Reading::NotSent, Reason::LimitReached},
    Phrase{"otp limit reached", Reading::NotSent, Reason::LimitReached},
    Phrase{"otp limit exceeded", Reading::NotSent, Reason::LimitReached},
    Phrase{"otp generation limit exceeded", Reading::NotSent, Reason::LimitReached},
    Phrase{"aadhaar not linked", Reading::NotSent, Reason::AadhaarNotLinked},
    Phrase{"aadhaar is not linked", Reading::NotSent, Reason::AadhaarNotLinked},
    Phrase{"pan aadhaar not linked", Reading::NotSent, Reason::AadhaarNotLinked},
    Phrase{"invalid credentials", Reading::NotSent, Reason::InvalidCredentials},
    Phrase{"invalid password", Reading::NotSent, Reason::InvalidCredentials},
    Phrase{"incorrect password", Reading::NotSent, Reason::InvalidCredentials},
    Phrase{"wrong password", Reading::NotSent, Reason::InvalidCredentials},
    Phrase{"invalid user id or password", Reading::NotSent, Reason::InvalidCredentials},
    Phrase{"account locked", Reading::NotSent, Reason::AccountLocked},
    Phrase{"account is locked", Reading::NotSent, Reason::AccountLocked},
    Phrase{"user account locked", Reading::NotSent, Reason::AccountLocked},
    Phrase{"not sent", Reading::NotSent, Reason::Failed},
    Phrase{"otp not sent", Reading::NotSent, Reason::Failed},
    Phrase{"otp was not sent", Reading::NotSent, Reason::Failed},
    Phrase{"otp could not be sent", Reading::NotSent, Reason::Failed},
    Phrase{"otp failed", Reading::NotSent, Reason::Failed},
    Phrase{"otp generation failed", Reading::NotSent, Reason::Failed},
    Phrase{"failed to send otp", Reading::NotSent, Reason::Failed},
    Phrase{"failed", Reading::NotSent, Reason::Failed},
};

QString spoken(const QString &words)
{
    QString out;
    for (const QChar c : words)
        out += c == u'_' || c == u'-' ? QChar(u' ') : c.toLower();
    out = out.simplified();
    while (!out.isEmpty() && (out.back() == u'.' || out.back() == u'!'))
        out.chop(1);
    return out.trimmed();
}
}

OtpStatus OtpStatus::read(const QString &cleanedWords)
{
    const QString key = spoken(cleanedWords);
    const auto *phrase = std::ranges::find_if(phrases, [&key](const Phrase &p) { return key == QLatin1StringView(p.folded); });
    if (phrase == phrases.end())
        return {Reading::Unknown, Reason::None, cleanedWords};
    return {phrase->reading, phrase->reason, cleanedWords};
}

QString OtpStatus::sentence() const
{
    switch (reading) {
    case Reading::Sent:
        return tr("The portal has sent an OTP.");
    case Reading::Unknown:
        return tr("The service answered in words that this desk does not know.");
    case Reading::NotSent:
        break;
    }
    switch (reason) {
    case Reason::TooSoon:
        return tr("No new OTP was sent: the last request was too short a time ago.");
    case Reason::LimitReached:
        return tr("No OTP was sent: the portal sends no more OTPs for this PAN for now.");
    case Reason::AadhaarNotLinked:
        return tr("No OTP was sent: this PAN is not linked with an Aadhaar number.");
    case Reason::InvalidCredentials:
        return tr("No OTP was sent: the portal refused PAN or password.");
    case Reason::AccountLocked:
        return tr("No OTP was sent: the portal has locked this account.");
    case Reason::Failed:
    case Reason::None:
        break;
    }
    return tr("No OTP was sent.");
}

QString OtpStatus::nextStep() const
{
    switch (reason) {
    case Reason::TooSoon:
        return tr("An OTP sent before may still be good. Wait a minute before you request another.");
    case Reason::LimitReached:
        return tr("Try again later; the portal decides when.");
    case Reason::AadhaarNotLinked:
        return tr("The taxpayer links PAN and Aadhaar on the portal first; this desk can not.");
    case Reason::InvalidCredentials:
        return tr("Ask the taxpayer to read out the password once more, letter by letter, before you try again.");
    case Reason::AccountLocked:
        return tr("The taxpayer calls the portal's helpline to unlock it. Do not try again before that.");
    case Reason::Failed:
    case Reason::None:
        break;
    }
    return tr("Check PAN and password with the taxpayer before you try again.");
}
