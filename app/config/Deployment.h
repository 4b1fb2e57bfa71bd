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

    /// Where the Bearer token comes from (DOMAIN: "The service").
    enum class BearerFrom {
        Relay, ///< the relay adds it; the desk has none
        File, ///< tokenFile
        Keychain, ///< the system's keychain, read for each call
    };
    /// Which proxy the service is reached through; loopback never goes through one.
    enum class ProxyFrom { System, None, Manual };
    /// The colours of the windows; System: the desktop's.
    enum class Theme { System, Light, Dark, HighContrast };

    QUrl baseUrl; ///< https only
    QString caFile; ///< PEM of an extra CA; empty: the system's CAs alone
    QString tokenFile; ///< file with the Bearer token; empty: the relay adds it
    BearerFrom bearerFrom = BearerFrom::Relay;
    /// The desk's own certificate for the relay: PEM (with its chain) or PKCS#12; empty: none.
    QString clientCertificateFile;
    QString clientKeyFile; ///< PEM of its key; empty: the key stands in clientCertificateFile
    /// SHA-256 of the public keys (SPKI, RFC 7469 §2.4) one of which must stand in the service's chain, base64;
    /// none, or two at least, so that one key can be lost.
    QStringList pins;
    ProxyFrom proxyFrom = ProxyFrom::System;
    QString proxyHost; ///< of a manual HTTP proxy
    int proxyPort = 0; ///< 1 to 65535 where proxyHost is set
    QString proxyUser; ///< empty: the proxy asks for nothing; the password lies in the keychain
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

    /// Without a key press or click for so long, by wall clock, the desk locks itself; 0: never.
    std::chrono::seconds lockAfter{10 * 60};
    bool clearClipboard = true; ///< a secret that was pasted is cleared from the clipboard it came from
    bool hideFromCapture = true; ///< Windows: the window is kept out of screenshots and screen sharing

    QString language; ///< of the desk, ISO 639-1; empty: the desktop's
    Theme theme = Theme::System;
    bool reducedMotion = false; ///< nothing turns or blinks, whatever the desktop asks for

    QString organisationName; ///< who asks for consent, for the notice; empty: not named
    QString organisationLogo; ///< PNG or SVG, shown in the header; empty: none
    QString organisationContact; ///< where consent is withdrawn and questions are answered
    QString organisationGrievance; ///< where complaints go
    /// What a return may be fetched for, in the words of the notice; never empty, the first is offered first.
    QStringList purposes{
        QStringLiteral("Verifying the income for the service that the taxpayer has asked for")};
    bool noticeApproved = false; ///< counsel has approved the notice's words; else it is marked as a draft

    QString journalFolder; ///< of the journal; empty: the user's data folder
    int journalRetentionDays = 365; ///< DOMAIN: "Law and record keeping"
    bool exportUnmasked = false; ///< exports may hold personal numbers in full

    /// At the kiosk, without a key press or a touch for so long, by wall clock, the person is asked whether they are
    /// still there; and, without an answer for kioskWarning, everything of theirs goes.
    std::chrono::seconds kioskIdle{2 * 60};
    std::chrono::seconds kioskWarning{30}; ///< 20 s at least: WCAG 2.2, 2.2.1
    bool kioskShowData = false; ///< the kiosk shows the summary of the return, where bystanders can read it
    QString kioskPinFile; ///< the staff PIN's hash; empty: beside the journal
    QString kioskExportFolder; ///< where the kiosk puts each return for the organisation; empty: it is dropped
    bool kioskShuffleKeypad = false; ///< the keys for the OTP stand in another order each time
    bool kioskAllowBearer = false; ///< the kiosk may hold the Bearer token; else the relay alone has it
};
