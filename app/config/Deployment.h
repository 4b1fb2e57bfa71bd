#pragma once

#include <QString>
#include <QStringList>
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

    std::chrono::seconds otpLifetime{
        15 * 60}; ///< how long the portal takes an OTP; advice, the server decides
    std::chrono::seconds otpWarning{2 * 60}; ///< time left at which the countdown warns
    std::chrono::seconds resendAfter{60}; ///< from the last sending to the next
    std::chrono::seconds caseIdleLimit{
        60 * 60}; ///< a portal session that nobody goes on with is ended after this
    bool holdPassword
        = false; ///< keep the password for a resend until the OTP is accepted or the case is left

    QString organisationName; ///< who asks for consent, for the notice; empty: not named
    QString organisationContact; ///< where consent is withdrawn and questions are answered
    QString organisationGrievance; ///< where complaints go
    /// What a return may be fetched for, in the words of the notice; never empty, the first is offered first.
    QStringList purposes{
        QStringLiteral("Verifying the income for the service that the taxpayer has asked for")};
    bool noticeApproved = false; ///< counsel has approved the notice's words; else it is marked as a draft

    QString journalFolder; ///< of the journal; empty: the user's data folder
    int journalRetentionDays = 365; ///< DOMAIN: "Law and record keeping"
    bool exportUnmasked = false; ///< exports may hold personal numbers in full
};
