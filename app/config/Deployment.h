#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

/// Everything that a deployment decides, with the defaults that hold where it is silent.
struct Deployment {
    /// Who adds the AccessToken header to a call (DOMAIN: "The service").
    enum class AccessTokenFrom {
        Relay, ///< the organisation's relay adds it; the desk shows no field
        Operator, ///< the operator types or pastes it into a masked field
    };

    QUrl baseUrl; ///< https only
    QString caFile; ///< PEM of an extra CA; empty: the system's CAs alone
    QString tokenFile; ///< file with the Bearer token; empty: the relay adds it
    std::chrono::seconds timeout{30}; ///< of a whole call, from the click to the last byte of the answer
    AccessTokenFrom accessTokenFrom = AccessTokenFrom::Relay;

    std::chrono::seconds otpLifetime{15 * 60}; ///< how long the portal takes an OTP; advice, the server decides
    std::chrono::seconds otpWarning{2 * 60}; ///< time left at which the countdown warns
    std::chrono::seconds resendAfter{60}; ///< from the last sending to the next
    bool holdPassword = false; ///< keep the password for a resend until the OTP is accepted or the case is left
};
