#pragma once

#include "itr/Pan.h"

#include <QString>

#include <optional>

/// What an entry of the journal records: who did what when, and never a password, an OTP, a token or tax data
/// (DOMAIN: "Law and record keeping"). Fields that do not concern an event stay empty.
struct JournalEvent {
    enum class Kind {
        ProgramStarted,
        ProgramEnded,
        CaseOpened,
        ConsentGiven,
        ConsentWithdrawn,
        RequestSent, ///< about to be handed to the network; endpoint, requestId, tryNumber
        RequestAnswered, ///< endpoint, requestId, httpStatus, latencyMs, otpStatus where there is one
        RequestFailed, ///< endpoint, requestId, outcome `ITR-…` with how far it got
        OtpConfirmed, ///< the operator said whether the taxpayer received an OTP; outcome `received` or `not received`
        LogoutNotMade, ///< the portal session could not be ended; outcome says why
        EventRefused, ///< a step that the case's state does not know; outcome names it
        ValueRevealed, ///< a masked value of the data was shown; outcome is its path
        Exported, ///< outcome is the kind of file
        Printed,
        WorkListImported,
        OutcomesExported,
        JournalExported,
        JournalPruned, ///< made by the journal itself; the entry that signs off what was pruned before it
        CaseClosed, ///< outcome: `done`, `cancelled`, `failed`, `expired`, `abandoned`, `cut off`
        CaseCutOff, ///< found open at a later start of the program, and not logged out
        TokenReplaced, ///< another Bearer token was stored in the keychain
        TokenForgotten, ///< the Bearer token was deleted from the keychain
    };

    Kind kind = Kind::ProgramStarted;
    QString caseId; ///< UUID of the case; empty for events of no case
    std::optional<Pan> pan; ///< stored masked, and as HMAC under the installation's key
    QString consentId; ///< UUID
    QString consentReference; ///< the organisation's own, cleaned (ServerText)
    QString consentManner; ///< `in person`, `by phone`, `in writing`
    QString noticeVersion;
    QString language; ///< of the notice, BCP 47
    QString purpose;
    QString endpoint; ///< `get_otp`, `get_data`, …
    QString requestId; ///< UUID, made by the desk for each request
    int tryNumber = 0; ///< of requests for this PAN that were or may have been refused, with this one; 0: none
    int httpStatus = 0; ///< 0: none
    qint64 latencyMs = -1; ///< -1: none
    QString otpStatus; ///< the service's words, cleaned (ServerText)
    QString outcome; ///< short and exact, English, for support and auditors

    /// `request.sent`, …: stable for ever, as stored and exported.
    static QString name(Kind kind);
    static std::optional<Kind> kindOf(const QString &name);
};
