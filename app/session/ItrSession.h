#pragma once

#include "api/ItrResult.h"
#include "config/Deployment.h"
#include "itr/OtpStatus.h"
#include "itr/Pan.h"
#include "secrets/Secret.h"
#include "session/Clock.h"

#include <QObject>
#include <QPointer>

#include <optional>

class ItrApi;
class NextStage;
class OtpCall;
class RefusedTries;

/// One taxpayer's way from PAN and password to data: the only one that decides what comes next.
class ItrSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Credentials, ///< waiting for PAN and password
        RequestingOtp, ///< get_otp is on its way (first time or resend: isResend())
        AskingOperator, ///< the status is in unknown words: did the taxpayer receive an OTP?
        Otp, ///< waiting for the OTP
        FetchingData, ///< the next stage is running
        Data, ///< the next stage is done
    };
    Q_ENUM(State)

    /// @p api, @p nextStage, @p tries and @p clock outlive the session.
    ItrSession(ItrApi &api, NextStage &nextStage, RefusedTries &tries, const Clock &clock,
        const Deployment &deployment, QObject *parent = nullptr);
    ~ItrSession() override;

    State state() const { return m_state; }
    const std::optional<Pan> &pan() const { return m_pan; }
    const OtpStatus &otpStatus() const { return m_otpStatus; }
    const Deployment &deployment() const { return m_deployment; }
    /// What the next stage brought, in words; in state Data.
    const QString &summary() const { return m_summary; }
    /// RequestingOtp and AskingOperator belong to the OTP step, because an OTP had been sent before.
    bool isResend() const { return m_isResend; }
    /// How many requests for this PAN were, or may have been, refused since the program started.
    int refusedTries(const Pan &pan) const;
    /// In Credentials: the last request failed in a way that leaves open whether an OTP is on its way, so the operator
    /// is to be asked; answerOtpReceived() takes the answer.
    bool otpMayHaveBeenSent() const { return m_otpMayHaveBeenSent; }

    /// How long the running call has taken; 0 when none runs.
    std::chrono::seconds callRunningFor() const;
    /// Until the OTP runs out; 0 when it has.
    std::chrono::seconds otpTimeLeft() const;
    /// Until a resend is allowed, counted from the last request that may have arrived; 0 when it is.
    std::chrono::seconds resendAllowedIn() const;
    /// True when the deployment lets the password be held and it is: resendOtpWithHeldPassword() then works.
    bool holdsPassword() const { return m_heldPassword.has_value(); }

    /// The form is being filled in: opens a connection ahead.
    void prepare();
    /// Credentials → RequestingOtp. Ignored in any other state, so that a second click never sends again.
    void requestOtp(const Pan &pan, Secret password);
    /// Otp → RequestingOtp, when resendAllowedIn() is 0.
    void resendOtp(Secret password);
    void resendOtpWithHeldPassword();
    /// AskingOperator → Otp when the taxpayer received an OTP, else back to where the request came from. Also in
    /// Credentials, while otpMayHaveBeenSent().
    void answerOtpReceived(bool received);
    /// Otp → FetchingData.
    void submitOtp(Secret otp, Secret accessToken);
    /// Ends the running call; failed() follows.
    void cancel();
    /// Any state → Credentials, with everything of the case wiped; wiped() follows. A running call is ended
    /// without a word.
    void startAgain();

Q_SIGNALS:
    void stateChanged(ItrSession::State state);
    /// The call of state @p during failed; the state is already the one to go on from.
    void failed(const ApiError &error, ItrSession::State during);
    /// The status says that no OTP was sent; the state is already the one to go on from.
    void otpNotSent(const OtpStatus &status);
    /// Nothing of the case is left here. Also when the state was Credentials already, so that what was typed
    /// goes too.
    void wiped();

private:
    void sendOtpRequest(Secret password);
    void otpAnswered(const ItrResult<OtpStatus> &result);
    void otpStatusArrived(const OtpStatus &status);
    void otpRequestFailed(const ApiError &error);
    void nextStageDone(const QString &summary);
    void nextStageFailed(const ApiError &error);
    void enterOtp();
    void enter(State state);
    State stateBeforeRequest() const { return m_isResend ? State::Otp : State::Credentials; }

    ItrApi &m_api;
    NextStage &m_nextStage;
    RefusedTries &m_tries;
    const Clock &m_clock;
    const Deployment m_deployment;

    State m_state = State::Credentials;
    bool m_isResend = false;
    std::optional<Pan> m_pan;
    OtpStatus m_otpStatus;
    OtpStatus m_statusBefore; // of the OTP that still counts, while the operator is asked about a resend
    QString m_summary;
    std::optional<Secret> m_heldPassword;
    QPointer<OtpCall> m_call;
    std::chrono::milliseconds m_callStarted{0};
    std::chrono::milliseconds m_otpSent{0};
    std::chrono::milliseconds m_lastSend{0}; // of any request for an OTP, also one that brought none
    std::chrono::milliseconds m_sendBefore{0};
    std::chrono::milliseconds m_askedToWaitSince{0}; // by the service (Retry-After)
    std::chrono::seconds m_askedToWait{0};
    bool m_otpMayHaveBeenSent = false;
};
