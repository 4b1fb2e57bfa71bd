#pragma once

#include "api/ItrResult.h"
#include "config/Deployment.h"
#include "itr/AssessmentYear.h"
#include "itr/ItrData.h"
#include "itr/OtpStatus.h"
#include "itr/Pan.h"
#include "journal/JournalWriter.h"
#include "secrets/Secret.h"
#include "session/CaseLogout.h"
#include "session/CaseRecord.h"
#include "session/CaseSteps.h"
#include "session/Clock.h"
#include "session/Consent.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class DataCall;
class ItrApi;
class ItrCall;
class RefusedTries;

/// One taxpayer's way from consent to logout: the only one that decides what comes next, by the table of
/// CaseSteps. What must be on record is recorded before it is sent and before it is shown as done.
class ItrSession : public QObject
{
    Q_OBJECT
public:
    using State = CaseState;

    /// One return that has arrived.
    struct Year {
        std::optional<AssessmentYear> asked; ///< nothing: the latest, from get_data
        ItrData data;
    };
    /// What the last request came to where that brought the case no further.
    struct Setback {
        std::optional<ApiError> error; ///< else otpStatus says why no OTP was sent
        OtpStatus otpStatus;
        CaseState during;
    };
    /// What a session needs of its surroundings; all outlive it.
    struct Surroundings {
        ItrApi &api;
        JournalWriter &journal;
        RefusedTries &tries;
        const Clock &clock;
    };

    ItrSession(const Surroundings &surroundings, const Deployment &deployment, QObject *parent = nullptr);
    ~ItrSession() override;

    /// UUID of the case.
    const QString &id() const { return m_record.caseId(); }
    /// The organisation's reference of the case, from the work list or taken down with the consent; may be
    /// empty.
    const QString &reference() const { return m_reference; }
    void setReference(const QString &reference) { m_reference = reference; }
    /// The PAN that the work list expects, for the form; pan() is the one that was sent.
    const std::optional<Pan> &expectedPan() const { return m_expectedPan; }
    void setExpectedPan(const Pan &pan) { m_expectedPan = pan; }

    State state() const { return m_state; }
    const std::optional<Consent> &consent() const { return m_consent; }
    const std::optional<Pan> &pan() const { return m_pan; }
    const OtpStatus &otpStatus() const { return m_otpStatus; }
    const Deployment &deployment() const { return m_deployment; }
    /// What has arrived: the latest return first, then others in the order of asking. Empty again once the
    /// case has ended.
    const QList<Year> &years() const { return m_years; }
    /// The assessment years that have arrived, also once the case has ended.
    const QStringList &yearsFetched() const { return m_yearsFetched; }
    /// In FetchingYear: which one.
    const std::optional<AssessmentYear> &yearAsked() const { return m_yearAsked; }
    const CaseLogout &logout() const { return m_logout; }
    /// What the journal holds of the case, since it was opened.
    const CaseRecord &record() const { return m_record; }
    /// How many answers with data have arrived.
    int arrivals() const { return m_arrivals; }
    /// All data that has arrived has been exported or printed.
    bool wasHandedOn() const;
    /// `ITR-…` of the last request that failed; empty when the last one did not.
    const QString &lastErrorCode() const { return m_lastErrorCode; }
    /// Nothing once the case goes on.
    const std::optional<Setback> &setback() const { return m_setback; }
    /// The case has ended, and nothing of it runs any more.
    bool isOver() const { return m_logout.isOver(); }
    /// For when the program can wait no longer: gives up on the logout's answer.
    void hurryLogout() { m_logout.hurry(); }
    /// Something has come that the operator has not seen().
    bool hasNews() const { return m_hasNews; }
    void seen();
    /// How many requests for this PAN were, or may have been, refused since the program started.
    int refusedTries(const Pan &pan) const;
    /// In Credentials and Otp: the last request failed in a way that leaves open whether an OTP is on its
    /// way, so the operator is to be asked; answerOtpReceived() takes the answer.
    bool otpMayHaveBeenSent() const { return m_otpMayHaveBeenSent; }

    /// How long the running call has taken; 0 when none runs.
    std::chrono::seconds callRunningFor() const;
    /// Until the OTP runs out; 0 when it has.
    std::chrono::seconds otpTimeLeft() const;
    /// Until a resend is allowed, counted from the last request that may have sent an OTP; 0 when it is.
    std::chrono::seconds resendAllowedIn() const;
    /// Until the desk ends the case because nobody goes on with it; nothing where that does not happen:
    /// before anything was sent, and once it has ended.
    std::optional<std::chrono::seconds> idleTimeLeft() const;
    /// The operator has been warned that idleTimeLeft() is nearly over.
    bool isAboutToExpire() const { return m_isAboutToExpire; }
    void warnOfExpiry();
    /// The idle time starts over.
    void keepOpen() { touch(); }
    /// True when the deployment lets the password be held and it is: resendOtpWithHeldPassword() then works.
    bool holdsPassword() const { return m_heldPassword.has_value(); }

    /// The held password goes. What a call under way still has to send does not.
    void forgetPassword() { m_heldPassword.reset(); }
    /// Somebody works on the case: opens a connection ahead, and the idle time starts over.
    void prepare();
    /// Consent → Credentials, once it is on record.
    void giveConsent(const Consent &consent);
    /// Any open state after Consent → Cancelled.
    void withdrawConsent() { end(CaseEvent::Withdraw); }
    /// Credentials → RequestingOtp. Refused in any other state, so that a second click never sends again.
    void requestOtp(const Pan &pan, Secret password);
    /// Otp → ResendingOtp, when resendAllowedIn() is 0.
    void resendOtp(Secret password);
    void resendOtpWithHeldPassword();
    /// AskingOperator, AskingAfterResend → Otp when the taxpayer received an OTP, else back to where the
    /// request came from. Also in Credentials and Otp, while otpMayHaveBeenSent().
    void answerOtpReceived(bool received);
    /// Otp → FetchingData.
    void submitOtp(Secret otp, Secret accessToken);
    /// Data → FetchingYear. A year that is here already is fetched once more and replaced.
    void fetchYear(AssessmentYear year);
    /// Ends the running call; failed() follows.
    void cancel();
    /// Any open state → the ended state of @p event: Finish, Withdraw, GiveUp, Expire or Abandon. A running
    /// call is ended without a word, everything of the case is wiped, and a logout follows where one is due.
    void end(CaseEvent event);
    /// The end that fits where the case stands: Finish once its data is here, GiveUp after a refusal, else
    /// Abandon.
    CaseEvent closing() const;
    /// Records that a masked value of the data is about to be shown.
    void note(
        JournalEvent::Kind kind, const QString &what, QObject *context, JournalWriter::Recorded recorded);
    /// Records that a file was written, or a page printed, of what had arrived when arrivals() was @p upTo:
    /// more may have come while it was asked where to.
    void noteHandedOn(JournalEvent::Kind kind, const QString &what, int upTo, QObject *context,
        JournalWriter::Recorded recorded);

Q_SIGNALS:
    void stateChanged(CaseState state);
    /// The call of state @p during failed; the state is already the one to go on from.
    void failed(const ApiError &error, CaseState during);
    /// The status says that no OTP was sent; the state is already the one to go on from.
    void otpNotSent(const OtpStatus &status);
    void yearsChanged();
    void logoutChanged();
    /// hasNews() or isAboutToExpire() is another.
    void newsChanged();
    /// What was asked for is not possible in that state; noted in the journal.
    void refused(CaseEvent event, CaseState state);
    /// The journal took no entry; what was to be sent was not.
    void journalRefused(const JournalError &error);

private:
    /// A request from its record to the record of its answer.
    struct Flight {
        QString id;
        QString endpoint;
        State during = State::Credentials;
        std::function<void(const ApiError &)> failed; ///< applies a failure once it is on record
        bool hasLanded = false; ///< answered; waits for the record
    };

    bool step(CaseEvent event);
    void enter(State state);
    void refuse(CaseEvent event);
    void launch(
        const QString &endpoint, std::function<void(const ApiError &)> failed, std::function<void()> send);
    bool isFlying(const QString &id) const { return m_flight && m_flight->id == id; }
    void failUnsent(ApiError::Kind kind);
    JournalEvent requestEvent(JournalEvent::Kind kind) const;
    JournalEvent land(ItrCall &call, const ApiError *error);
    void settle(const JournalEvent &event, std::function<void()> apply);
    void dropFlight();

    void sendOtpRequest(CaseEvent event, Secret password);
    void otpAnswered(ItrCall &call, const ItrResult<OtpStatus> &result);
    void learn(const OtpStatus &status);
    void learn(const ApiError &error);
    void applyStatus(const OtpStatus &status);
    void applyOtpFailure(const ApiError &error);
    void applyAnswer(CaseEvent event);
    void enterOtp(CaseEvent event);
    void watch(DataCall *call, std::function<void(const ItrData &)> arrived);
    void takeYear(const std::optional<AssessmentYear> &asked, const ItrData &data);
    void applyFailure(CaseEvent event, const ApiError &error);
    void wipe();
    void touch();
    void bringNews();

    const Surroundings m_surroundings;
    const Deployment m_deployment;
    CaseRecord m_record;
    CaseLogout m_logout;

    State m_state = State::Consent;
    QString m_reference;
    std::optional<Pan> m_expectedPan;
    std::optional<Consent> m_consent;
    std::optional<Pan> m_pan;
    OtpStatus m_otpStatus;
    OtpStatus m_statusBefore; // of the OTP that still counts, while the operator is asked about a resend
    QList<Year> m_years;
    QStringList m_yearsFetched;
    int m_arrivals = 0;
    int m_arrivalsHandedOn = 0;
    std::optional<AssessmentYear> m_yearAsked;
    std::optional<Secret> m_heldPassword;
    // Wait for the record of the request that they belong to.
    std::optional<Secret> m_password;
    std::optional<Secret> m_otp;
    std::optional<Secret> m_accessToken;
    std::optional<Flight> m_flight;
    QPointer<ItrCall> m_call;
    bool m_deciding = false; // the operator's word waits for its record
    bool m_hasNews = false;
    bool m_isAboutToExpire = false;
    QString m_lastErrorCode;
    std::optional<Setback> m_setback;
    bool m_wasRefused = false; // by the service, with its last word
    bool m_portalSessionMayExist = false;
    bool m_otpMayHaveBeenSent = false;
    std::chrono::milliseconds m_callStarted{0};
    std::chrono::milliseconds m_otpSent{0};
    std::chrono::milliseconds m_lastSend{0}; // of any request for an OTP, also one that brought none
    std::chrono::milliseconds m_sendBefore{0};
    std::chrono::milliseconds m_askedToWaitSince{0}; // by the service (Retry-After)
    std::chrono::seconds m_askedToWait{0};
    std::chrono::milliseconds m_touched{0};
};
