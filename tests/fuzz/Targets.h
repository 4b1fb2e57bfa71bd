#pragma once

#include <QByteArray>

#include <array>

// What a stranger's bytes go through in the desk and in its sandbox. Each of these takes any bytes at all,
// and ends the program (Rules.h) when the code under it breaks one of its promises.

#if __has_include("api/BearerExpiry.h")
/// A Bearer token, or header and claims that one is made of (BearerExpiry).
void fuzzBearer(const QByteArray &bytes);
#endif
/// A request as it comes over the sandbox's socket (HttpReader).
void fuzzHttpRequest(const QByteArray &bytes);
/// The answer to `get_data` (ItrDataReader), and all that is made of it: summary, tree, search, masked
/// export.
void fuzzItrData(const QByteArray &bytes);
/// A small journal with changes made behind its back (JournalVerifier, JournalScan, JournalStore).
void fuzzJournal(const QByteArray &bytes);
/// The text of `otp_status` (OtpStatus, ServerText).
void fuzzOtpStatus(const QByteArray &bytes);
/// An organisation's policy, then after the line `===` a user's file (Config).
void fuzzPolicy(const QByteArray &bytes);
/// A profile (IniFile, Profile).
void fuzzProfile(const QByteArray &bytes);
/// Any other answer of the service (ReplyReader, ApiError): lines with status, Retry-After and Date, then the
/// body.
void fuzzReply(const QByteArray &bytes);
/// A work list (CsvReader, WorkList), and its cells written as CSV again (CsvWriter).
void fuzzWorkList(const QByteArray &bytes);

/// One of the functions above, and the name of its folder in corpus/.
struct FuzzTarget {
    const char *name;
    void (*run)(const QByteArray &bytes);
};

// clang-format off
inline constexpr std::array fuzzTargets{
#if __has_include("api/BearerExpiry.h")
    FuzzTarget{"bearer", fuzzBearer},
#endif
    FuzzTarget{"http_request", fuzzHttpRequest},
    FuzzTarget{"itr_data", fuzzItrData},
    FuzzTarget{"journal", fuzzJournal},
    FuzzTarget{"otp_status", fuzzOtpStatus},
    FuzzTarget{"policy", fuzzPolicy},
    FuzzTarget{"profile", fuzzProfile},
    FuzzTarget{"reply", fuzzReply},
    FuzzTarget{"work_list", fuzzWorkList},
};
// clang-format on
