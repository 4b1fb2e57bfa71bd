#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <span>

/// How far a request got. The person is told, because a request that may have arrived may have sent an OTP or used up
/// one of the five tries that the portal allows.
enum class Arrival {
    NotSent, ///< no byte of the body left this program
    MayHaveArrived, ///< the body was handed to the network and no answer of the service came back
    Answered, ///< the service began to answer, so it had the request
};

/// Why a call to the verification API gave no value.
struct ApiError {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
public:
    enum class Kind {
        // nothing could be sent
        HostNotFound,
        ConnectionRefused,
        NetworkUnreachable,
        ProxyRefused,
        ProxyNotReached,
        ProxyUnauthorized,
        CertificateRefused,
        TlsFailed,
        ClientCertificateRefused,
        // broke off
        ConnectionLost,
        TimedOut,
        Cancelled,
        // answered with a refusal
        Redirected,
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        Unprocessable,
        TooManyRequests,
        ServerError,
        GatewayError,
        UnexpectedStatus,
        // answered, but not with what the contract promises
        ReplyTooLarge,
        ReplyIncomplete,
        ReplyNotJson,
        ReplyUnusable,
        // the desk itself
        NotReady,
        ClientCertificateNotReady,
        NotRecorded,
        // the Bearer token, before anything was sent
        BearerMissing,
        KeychainMissing,
        KeychainLocked,
        KeychainRefused,
        BearerUnreadable,
        BearerExpired,
        BearerTooLate,
    };

    /// What the call was for, as far as it matters for what a person does next.
    enum class Call {
        GetOtp,
        GetData, ///< spends the OTP
        GetYear, ///< spends nothing
    };

    /// One line of `detail.<location>.<field>`, cleaned (ServerText).
    struct FieldError {
        QString location;
        QString field;
        QString message;
        bool operator==(const FieldError &) const = default;
    };

    Kind kind = Kind::UnexpectedStatus;
    Arrival arrival = Arrival::NotSent;
    int httpStatus = 0; ///< 0 when no status line was read
    QString serverMessage; ///< the server's own words, cleaned (ServerText); often empty
    QList<FieldError> fieldErrors;
    std::optional<std::chrono::seconds> retryAfter;
    QString technicalReason; ///< for the log: what the network layer called it; holds nothing of the request

    /// Stable for ever, as documented in the README: `ITR-…`.
    QString code() const;
    /// What happened, one sentence.
    QString sentence() const;
    /// What to do next, a sentence or two: by the kind, by whether the request may have arrived, and by what the call
    /// was for. Retry-After is worked in.
    QString nextStep(Call call = Call::GetOtp) const;
    /// The server's words on @p field, however it spells that, joined; empty when there are none. 300 characters at the
    /// most, as ServerText has it.
    QString messageFor(const QString &field) const;

    /// What to do next after each Call, English source texts.
    using NextSteps = std::array<const char *, 3>;
    /// The row of the one table that code(), sentence(), nextStep() and so the README come from. Its texts are
    /// translated in context "ApiError".
    struct Description {
        Kind kind;
        const char *code;
        const char *sentence; ///< English source text
        NextSteps nextSteps;
        bool leavesOpen = false; ///< what the portal did: nextSteps then holds where the request may have arrived
    };
    static std::span<const Description> descriptions();
};
