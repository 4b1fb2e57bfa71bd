#pragma once

#include <QString>

#include <optional>
#include <span>

/// Where a case stands. Each state has one page.
enum class CaseState {
    Consent, ///< before anything of the taxpayer is asked
    Credentials, ///< waiting for PAN and password
    RequestingOtp, ///< get_otp is on its way
    AskingOperator, ///< it is open whether an OTP was sent: did the taxpayer receive one?
    Otp, ///< waiting for the OTP
    ResendingOtp, ///< get_otp is on its way once more
    AskingAfterResend, ///< it is open whether the resend brought an OTP
    FetchingData, ///< get_data is on its way
    Data, ///< the latest return is here
    FetchingYear, ///< get_data_by_assessment_year is on its way
    // ended; the logout, where one is due, runs beside
    LoggedOut, ///< the work was done
    Cancelled, ///< the taxpayer withdrew consent
    Failed, ///< given up after a refusal
    Expired, ///< nobody went on with it for too long
    Abandoned, ///< closed before its data came
};

/// What can happen to a case.
enum class CaseEvent {
    GiveConsent,
    RequestOtp,
    OtpSent,
    OtpNotSent, ///< the status says so, or the request failed
    OtpUnclear, ///< a status in words that the desk does not know
    OperatorSaysReceived,
    OperatorSaysNotReceived,
    ResendOtp,
    SubmitOtp,
    DataArrived,
    DataFailed,
    FetchYear,
    YearArrived,
    YearFailed,
    Finish,
    Withdraw,
    GiveUp,
    Expire,
    Abandon,
};

/// The steps of a case: one table of what may follow what.
class CaseSteps
{
public:
    struct Transition {
        CaseState from;
        CaseEvent event;
        CaseState to;
    };

    static std::span<const Transition> table();
    /// Nothing when @p state does not know @p event.
    static std::optional<CaseState> after(CaseState state, CaseEvent event);
    static bool hasEnded(CaseState state) { return state >= CaseState::LoggedOut; }
    /// A request is on its way.
    static bool isCalling(CaseState state);
    /// `requesting_otp`, …: for the journal and the log, stable for ever.
    static QString name(CaseState state);
    static QString name(CaseEvent event);
};
