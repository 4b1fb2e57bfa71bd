#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

/// The PANs that the sandbox knows, like a payment provider's test cards: each brings about one outcome.
/// Any other PAN is refused, so that nobody tries a real one. The README's table is checked against this one.
struct TestPan {
    enum class Outcome {
        Sent,
        SentCompany,
        SentItr2,
        SentItr3,
        SentItr4,
        SentUnknownShape,
        SentPrefixed,
        SentLarge,
        SentDeep,
        SentYearsMissing,
        SentYearsFail,
        SentSessionEnds,
        SentLogoutFails,
        SentLogoutSilent,
        SentWrongOtp,
        SentExpiredOtp,
        TooSoon,
        LimitReached,
        AadhaarNotLinked,
        InvalidCredentials,
        UnknownWords,
        NoStatus,
        FieldErrors,
        BusinessFailure,
        Unauthorized,
        Unprocessable,
        TooManyRequests,
        ServerErrorEchoingPan,
        HtmlBadGateway,
        SlowAnswer,
        NoAnswer,
        HangUp,
        HalfAnswer,
    };

    const char *pan;
    Outcome outcome;
    const char *what; ///< English, one line, for --help and the README; translated in context "TestPan"

    QString text() const { return QString::fromLatin1(pan); }
    static const TestPan *find(QStringView pan);
};

/// The only OTP that the sandbox accepts, and the only AccessToken.
inline constexpr char sandboxOtp[] = "123456";
inline constexpr char sandboxAccessToken[] = "sandbox-access-token";

inline constexpr std::array testPans{
    TestPan{"XXXPX0001T", TestPan::Outcome::Sent,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then the data of an ITR-1")},
    TestPan{"XXXCX0001T", TestPan::Outcome::SentCompany,
        QT_TRANSLATE_NOOP("TestPan", "the same for a company's PAN")},
    TestPan{"XXXPX0022T", TestPan::Outcome::SentItr2,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then the data of an ITR-2")},
    TestPan{"XXXPX0023T", TestPan::Outcome::SentItr3,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then the data of an ITR-3")},
    TestPan{"XXXPX0024T", TestPan::Outcome::SentItr4,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then the data of an ITR-4")},
    TestPan{"XXXPX0002T", TestPan::Outcome::SentUnknownShape,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data of an unknown shape")},
    TestPan{"XXXPX0005T", TestPan::Outcome::SentPrefixed,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data with the prefixes of older XML")},
    TestPan{"XXXPX0006T", TestPan::Outcome::SentLarge,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then a return of 20 MB")},
    TestPan{"XXXPX0007T", TestPan::Outcome::SentDeep,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then a return that is nested 900 levels deep")},
    TestPan{"XXXPX0031T", TestPan::Outcome::SentYearsMissing,
        QT_TRANSLATE_NOOP(
            "TestPan", "OTP sent; then data; of further years, every other one is not there (400)")},
    TestPan{"XXXPX0032T", TestPan::Outcome::SentYearsFail,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data; every further year fails (500)")},
    TestPan{"XXXPX0033T", TestPan::Outcome::SentSessionEnds,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data, with which the portal session ends (401)")},
    TestPan{"XXXPX0034T", TestPan::Outcome::SentLogoutFails,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data; the logout fails (500)")},
    TestPan{"XXXPX0035T", TestPan::Outcome::SentLogoutSilent,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then data; the logout gets no answer")},
    TestPan{"XXXPX0003T", TestPan::Outcome::SentWrongOtp,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then every OTP is wrong")},
    TestPan{"XXXPX0004T", TestPan::Outcome::SentExpiredOtp,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent; then every OTP has expired")},
    TestPan{"XXXPX0011T", TestPan::Outcome::TooSoon,
        QT_TRANSLATE_NOOP("TestPan", "no OTP: asked again too soon")},
    TestPan{"XXXPX0012T", TestPan::Outcome::LimitReached,
        QT_TRANSLATE_NOOP("TestPan", "no OTP: the portal's limit is reached")},
    TestPan{"XXXPX0013T", TestPan::Outcome::AadhaarNotLinked,
        QT_TRANSLATE_NOOP("TestPan", "no OTP: Aadhaar is not linked")},
    TestPan{"XXXPX0014T", TestPan::Outcome::InvalidCredentials,
        QT_TRANSLATE_NOOP("TestPan", "no OTP: the portal refuses the password")},
    TestPan{"XXXPX0015T", TestPan::Outcome::UnknownWords,
        QT_TRANSLATE_NOOP("TestPan", "a status in words that the desk does not know")},
    TestPan{
        "XXXPX0016T", TestPan::Outcome::NoStatus, QT_TRANSLATE_NOOP("TestPan", "a 200 without any status")},
    TestPan{"XXXPX0400T", TestPan::Outcome::FieldErrors,
        QT_TRANSLATE_NOOP("TestPan", "400 with errors for both fields")},
    TestPan{"XXXPX0402T", TestPan::Outcome::BusinessFailure,
        QT_TRANSLATE_NOOP("TestPan", "400 with a message and an empty detail")},
    TestPan{"XXXPX0401T", TestPan::Outcome::Unauthorized,
        QT_TRANSLATE_NOOP("TestPan", "401: the Bearer token is refused")},
    TestPan{"XXXPX0422T", TestPan::Outcome::Unprocessable,
        QT_TRANSLATE_NOOP("TestPan", "422 with an RFC 9457 body")},
    TestPan{"XXXPX0429T", TestPan::Outcome::TooManyRequests,
        QT_TRANSLATE_NOOP("TestPan", "429 with Retry-After: 90")},
    TestPan{"XXXPX0500T", TestPan::Outcome::ServerErrorEchoingPan,
        QT_TRANSLATE_NOOP("TestPan", "500 whose text echoes the PAN")},
    TestPan{"XXXPX0502T", TestPan::Outcome::HtmlBadGateway,
        QT_TRANSLATE_NOOP("TestPan", "502 with an HTML page, as a proxy sends it")},
    TestPan{"XXXPX0901T", TestPan::Outcome::SlowAnswer,
        QT_TRANSLATE_NOOP("TestPan", "OTP sent, answered after 5 seconds")},
    TestPan{"XXXPX0902T", TestPan::Outcome::NoAnswer, QT_TRANSLATE_NOOP("TestPan", "no answer at all")},
    TestPan{"XXXPX0903T", TestPan::Outcome::HangUp,
        QT_TRANSLATE_NOOP("TestPan", "the server hangs up after it has read the request")},
    TestPan{"XXXPX0904T", TestPan::Outcome::HalfAnswer,
        QT_TRANSLATE_NOOP("TestPan", "half an answer, then the server hangs up")},
};
