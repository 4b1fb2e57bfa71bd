#include "config/Setting.h"

#include <algorithm>
#include <array>

namespace
{
using Changer = Setting::Changer;
using Page = Setting::Page;
constexpr auto user = Changer::User;
constexpr auto administrator = Changer::Administrator;

template <auto Member> int choiceOf(const Deployment &deployment)
{
    return static_cast<int>(deployment.*Member);
}

template <auto Member> void choose(Deployment &deployment, int choice)
{
    auto &member = deployment.*Member;
    member = static_cast<std::remove_reference_t<decltype(member)>>(choice);
}

/// @p words in the order of the enum's values.
template <auto Member>
constexpr ChoiceValue choice(std::span<const char *const> words, std::span<const char *const> labels)
{
    return {words, labels, choiceOf<Member>, choose<Member>};
}

constexpr std::array bearerFrom{"relay", "file", "keychain"};
constexpr std::array bearerLabels{QT_TRANSLATE_NOOP("Setting", "The relay: this desk has none"),
    QT_TRANSLATE_NOOP("Setting", "A file"), QT_TRANSLATE_NOOP("Setting", "The system's keychain")};
constexpr std::array accessTokenFrom{"relay", "operator"};
constexpr std::array accessTokenLabels{
    QT_TRANSLATE_NOOP("Setting", "The relay"), QT_TRANSLATE_NOOP("Setting", "The operator, who enters it")};
constexpr std::array proxyFrom{"system", "none", "manual"};
constexpr std::array proxyLabels{QT_TRANSLATE_NOOP("Setting", "The system's"),
    QT_TRANSLATE_NOOP("Setting", "None"), QT_TRANSLATE_NOOP("Setting", "The one named below")};

constexpr std::array themes{"system", "light", "dark", "high-contrast"};
constexpr std::array themeLabels{QT_TRANSLATE_NOOP("Setting", "The desktop's"), QT_TRANSLATE_NOOP("Setting", "Light"),
    QT_TRANSLATE_NOOP("Setting", "Dark"), QT_TRANSLATE_NOOP("Setting", "High contrast")};

/// ui/DeskLanguage speaks them; each in its own words.
constexpr std::array languages{"system", "en", "hi", "bn", "gu", "kn", "ml", "mr", "ta", "te", "ur"};
constexpr std::array languageLabels{QT_TRANSLATE_NOOP("Setting", "The desktop's"), "English", "हिन्दी",
    "বাংলা", "ગુજરાતી", "ಕನ್ನಡ", "മലയാളം", "मराठी", "தமிழ்", "తెలుగు", "اردو"};

int languageOf(const Deployment &deployment)
{
    const auto *found = std::ranges::find_if(
        languages, [&](const char *code) { return deployment.language == QLatin1StringView(code); });
    return found == languages.end() ? 0 : static_cast<int>(found - languages.begin());
}

void chooseLanguage(Deployment &deployment, int choice)
{
    deployment.language
        = choice == 0 ? QString() : QString::fromLatin1(languages.at(static_cast<std::size_t>(choice)));
}

constexpr int day = 24 * 60 * 60;

const std::array settings{
    Setting{"service/baseUrl", AddressValue{&Deployment::baseUrl}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Address of the service"),
        QT_TRANSLATE_NOOP(
            "Setting", "Address of the service, or of your organisation's relay in front of it."),
        QT_TRANSLATE_NOOP("Setting", "none: it must be given")},
    Setting{"service/caFile", PathValue{&Deployment::caFile, PathValue::Of::Certificates}, user,
        Page::Connection, QT_TRANSLATE_NOOP("Setting", "File with a CA of your own"),
        QT_TRANSLATE_NOOP("Setting", "A CA of your own, trusted besides the system's."),
        QT_TRANSLATE_NOOP("Setting", "the system's CAs alone")},
    Setting{"service/clientCertificate", PathValue{&Deployment::clientCertificateFile, PathValue::Of::File},
        user, Page::Connection, QT_TRANSLATE_NOOP("Setting", "File with this desk's certificate"),
        QT_TRANSLATE_NOOP("Setting",
            "This desk's own certificate, which the relay may ask for: PEM with its chain, or PKCS#12."),
        QT_TRANSLATE_NOOP("Setting", "no certificate is shown")},
    Setting{"service/clientKey", PathValue{&Deployment::clientKeyFile, PathValue::Of::File}, user,
        Page::Connection, QT_TRANSLATE_NOOP("Setting", "File with the certificate's key"),
        QT_TRANSLATE_NOOP("Setting", "The private key of that certificate, in PEM form."),
        QT_TRANSLATE_NOOP("Setting", "the key stands in the certificate's file")},
    Setting{"service/bearer", choice<&Deployment::bearerFrom>(bearerFrom, bearerLabels), user,
        Page::Connection, QT_TRANSLATE_NOOP("Setting", "The Bearer token comes from"),
        QT_TRANSLATE_NOOP("Setting",
            "Where the Bearer token comes from: the relay adds it, or the desk reads it from "
            "service/tokenFile or "
            "from the system's keychain."),
        QT_TRANSLATE_NOOP("Setting", "relay; file where service/tokenFile is set")},
    Setting{"service/tokenFile", PathValue{&Deployment::tokenFile, PathValue::Of::TokenFile}, user,
        Page::Connection, QT_TRANSLATE_NOOP("Setting", "File with the Bearer token"),
        QT_TRANSLATE_NOOP("Setting", "File with the Bearer token, where it comes from a file."),
        QT_TRANSLATE_NOOP("Setting", "no token is read")},
    Setting{"service/accessToken", choice<&Deployment::accessTokenFrom>(accessTokenFrom, accessTokenLabels),
        user, Page::Connection, QT_TRANSLATE_NOOP("Setting", "The AccessToken comes from"),
        QT_TRANSLATE_NOOP("Setting",
            "Who supplies the AccessToken: the relay adds it, or the operator enters it in a masked field."),
        nullptr},
    Setting{"service/pins", PinsValue{&Deployment::pins}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Pinned keys"),
        QT_TRANSLATE_NOOP("Setting",
            "Public keys one of which must stand in the service's certificate chain, besides everything else "
            "that "
            "is checked."),
        QT_TRANSLATE_NOOP("Setting", "none is pinned")},
    Setting{"service/timeoutSeconds", SecondsValue{&Deployment::timeout, 1, 600}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Longest time of a call"),
        QT_TRANSLATE_NOOP("Setting", "Time of a whole call, from the click to the last byte of the answer."),
        nullptr},
    Setting{"network/proxy", choice<&Deployment::proxyFrom>(proxyFrom, proxyLabels), user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Proxy"),
        QT_TRANSLATE_NOOP("Setting",
            "Which proxy the service is reached through: the system's, none, or the HTTP proxy that "
            "network/proxyHost names."),
        nullptr},
    Setting{"network/proxyHost", HostValue{&Deployment::proxyHost}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Host of the proxy"),
        QT_TRANSLATE_NOOP("Setting", "Host of the HTTP proxy, where network/proxy is manual."),
        QT_TRANSLATE_NOOP("Setting", "none")},
    Setting{"network/proxyPort", NumberValue{&Deployment::proxyPort, 1, 65535}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "Port of the proxy"),
        QT_TRANSLATE_NOOP("Setting", "Port of the HTTP proxy, where network/proxy is manual."),
        QT_TRANSLATE_NOOP("Setting", "none")},
    Setting{"network/proxyUser", UserNameValue{&Deployment::proxyUser}, user, Page::Connection,
        QT_TRANSLATE_NOOP("Setting", "User name at the proxy"),
        QT_TRANSLATE_NOOP("Setting",
            "User name at the HTTP proxy, where it asks for one; the password lies in the system's "
            "keychain."),
        QT_TRANSLATE_NOOP("Setting", "the proxy is told no name")},
    Setting{"otp/lifetimeSeconds", SecondsValue{&Deployment::otpLifetime, 30, 3600}, user, Page::OtpAndCases,
        QT_TRANSLATE_NOOP("Setting", "An OTP is good for"),
        QT_TRANSLATE_NOOP("Setting", "How long the portal takes an OTP, for the countdown."), nullptr},
    Setting{"otp/warningSeconds", SecondsValue{&Deployment::otpWarning, 20, 3600}, user, Page::OtpAndCases,
        QT_TRANSLATE_NOOP("Setting", "Warn before it runs out"),
        QT_TRANSLATE_NOOP(
            "Setting", "Time left at which the countdown warns; it must be less than otp/lifetimeSeconds."),
        nullptr},
    Setting{"otp/resendAfterSeconds", SecondsValue{&Deployment::resendAfter, 0, 3600}, user,
        Page::OtpAndCases, QT_TRANSLATE_NOOP("Setting", "Time between two OTPs"),
        QT_TRANSLATE_NOOP("Setting", "Time that must pass between two OTPs."), nullptr},
    Setting{"otp/holdPassword", TruthValue{&Deployment::holdPassword}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "Keep the password in locked memory for a resend, until the OTP is accepted, the case is left or "
            "the "
            "desk locks."),
        nullptr},
    Setting{"case/idleSeconds", SecondsValue{&Deployment::caseIdleLimit, 60, day}, user, Page::OtpAndCases,
        QT_TRANSLATE_NOOP("Setting", "Log out a case that is left alone for"),
        QT_TRANSLATE_NOOP(
            "Setting", "A session at the portal that nobody goes on with is logged out after this."),
        nullptr},
    Setting{"desk/lockAfterSeconds", SecondsValue{&Deployment::lockAfter, 60, day, true}, user,
        Page::Protection, QT_TRANSLATE_NOOP("Setting", "Lock the desk when it is left alone for"),
        QT_TRANSLATE_NOOP("Setting",
            "Without a key press or a click for so long, sleep included, the desk locks: what was typed is "
            "wiped "
            "and no case is shown."),
        nullptr},
    Setting{"desk/language", ChoiceValue{languages, languageLabels, languageOf, chooseLanguage}, user,
        Page::Organisation, QT_TRANSLATE_NOOP("Setting", "Language"),
        QT_TRANSLATE_NOOP("Setting", "Language of the desk, from its next start on."), nullptr},
    Setting{"desk/theme", choice<&Deployment::theme>(themes, themeLabels), user, Page::Organisation,
        QT_TRANSLATE_NOOP("Setting", "Colours"),
        QT_TRANSLATE_NOOP("Setting", "Colours of the windows, from the next start on."), nullptr},
    Setting{"desk/reducedMotion", TruthValue{&Deployment::reducedMotion}, user, Page::Organisation,
        QT_TRANSLATE_NOOP("Setting", "Nothing moves or blinks"),
        QT_TRANSLATE_NOOP("Setting", "Nothing on the screen turns or blinks, from the next start on."),
        nullptr},
    Setting{"secrets/clearClipboard", TruthValue{&Deployment::clearClipboard}, user, Page::Protection,
        QT_TRANSLATE_NOOP("Setting", "Clear the clipboard after a secret was pasted"),
        QT_TRANSLATE_NOOP("Setting", "A secret that was pasted is cleared from the clipboard it came from."),
        nullptr},
    Setting{"secrets/hideFromCapture", TruthValue{&Deployment::hideFromCapture}, administrator, Page::None,
        nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "On Windows, keep the window out of screenshots and screen sharing; turn it off for remote "
            "support."),
        nullptr},
    Setting{"organisation/name", WordsValue{&Deployment::organisationName}, user, Page::Organisation,
        QT_TRANSLATE_NOOP("Setting", "Name"),
        QT_TRANSLATE_NOOP("Setting", "Who asks for consent, in the notice."),
        QT_TRANSLATE_NOOP("Setting", "not named")},
    Setting{"organisation/logo", PathValue{&Deployment::organisationLogo, PathValue::Of::Picture}, user,
        Page::Organisation, QT_TRANSLATE_NOOP("Setting", "File with the logo"),
        QT_TRANSLATE_NOOP("Setting", "Your organisation's logo, on the desk and the kiosk."),
        QT_TRANSLATE_NOOP("Setting", "no logo is shown")},
    Setting{"organisation/contact", WordsValue{&Deployment::organisationContact}, user, Page::Organisation,
        QT_TRANSLATE_NOOP("Setting", "Contact"),
        QT_TRANSLATE_NOOP("Setting", "Where consent is withdrawn and questions are answered, in the notice."),
        QT_TRANSLATE_NOOP("Setting", "not named")},
    Setting{"organisation/grievance", WordsValue{&Deployment::organisationGrievance}, user,
        Page::Organisation, QT_TRANSLATE_NOOP("Setting", "Complaints"),
        QT_TRANSLATE_NOOP("Setting", "Where complaints go, in the notice."),
        QT_TRANSLATE_NOOP("Setting", "not named")},
    Setting{"consent/purposes", PurposesValue{&Deployment::purposes}, user, Page::Organisation,
        QT_TRANSLATE_NOOP("Setting", "Purposes"),
        QT_TRANSLATE_NOOP("Setting", "What a return may be fetched for; the first purpose is offered first."),
        QT_TRANSLATE_NOOP("Setting", "one general purpose")},
    Setting{"consent/noticeApproved", TruthValue{&Deployment::noticeApproved}, administrator, Page::None,
        nullptr,
        QT_TRANSLATE_NOOP(
            "Setting", "Your counsel has approved the words of the notice; else it is marked as a draft."),
        nullptr},
    Setting{"journal/folder", PathValue{&Deployment::journalFolder, PathValue::Of::Folder}, administrator,
        Page::None, nullptr, QT_TRANSLATE_NOOP("Setting", "Where the journal is kept."),
        QT_TRANSLATE_NOOP("Setting", "the user's data folder")},
    Setting{"journal/retentionDays", NumberValue{&Deployment::journalRetentionDays, 180, 3650}, administrator,
        Page::None, nullptr, QT_TRANSLATE_NOOP("Setting", "Days that the journal goes back."), nullptr},
    Setting{"export/unmasked", TruthValue{&Deployment::exportUnmasked}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting", "The operator may export JSON with personal numbers in full."), nullptr},
    Setting{"kiosk/idleSeconds", SecondsValue{&Deployment::kioskIdle, 30, 3600}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "At the kiosk, how long nobody may touch it until it asks whether somebody is still there; sleep included."),
        nullptr},
    Setting{"kiosk/warningSeconds", SecondsValue{&Deployment::kioskWarning, 20, 600}, administrator, Page::None,
        nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "How long the kiosk waits for an answer to that, before everything that was entered is deleted."),
        nullptr},
    Setting{"kiosk/showData", TruthValue{&Deployment::kioskShowData}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "At the kiosk, show the summary of the return when it has come, where bystanders can read it too."),
        nullptr},
    Setting{"kiosk/exportFolder", PathValue{&Deployment::kioskExportFolder, PathValue::Of::OutFolder}, administrator,
        Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "At the kiosk, the folder into which each return is put as a JSON file, for your organisation to take it "
            "from."),
        QT_TRANSLATE_NOOP("Setting", "the return is dropped once it has come")},
    Setting{"kiosk/pinFile", PathValue{&Deployment::kioskPinFile, PathValue::Of::OwnFile}, administrator, Page::None,
        nullptr,
        QT_TRANSLATE_NOOP("Setting", "Where “itr-desk kiosk set-pin” stores the hash of the staff's PIN."),
        QT_TRANSLATE_NOOP("Setting", "kiosk-pin in the user's data folder")},
    Setting{"kiosk/shuffleKeypad", TruthValue{&Deployment::kioskShuffleKeypad}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "At the kiosk, the number keys for the OTP stand in another order each time, so that nobody reads the OTP "
            "off a hand."),
        nullptr},
    Setting{"kiosk/allowBearer", TruthValue{&Deployment::kioskAllowBearer}, administrator, Page::None, nullptr,
        QT_TRANSLATE_NOOP("Setting",
            "The kiosk may hold the Bearer token; without this it takes a relay alone, which adds the token."),
        nullptr},
};
}

QString Setting::fallback() const
{
    return absentText ? tr(absentText) : value.written(Deployment());
}

QString Setting::whoChangesIt() const
{
    return changer == Changer::User
        ? tr("You, unless your organisation's policy sets it.")
        : tr("The organisation's policy alone; where this computer has no policy, the profile.");
}

QString Setting::whereItIsSeen() const
{
    return page == Page::None
        ? tr("In the answer of “itr-desk config show”.")
        : tr("In Settings, under %1.", "name of a page of the Settings").arg(pageName(page));
}

std::span<const Setting> Setting::all()
{
    return settings;
}

const Setting *Setting::find(const QString &name)
{
    const auto found
        = std::ranges::find_if(settings, [&](const Setting &setting) { return setting.name() == name; });
    return found == settings.end() ? nullptr : &*found;
}

QString Setting::pageName(Page page)
{
    switch (page) {
    case Page::Connection:
        return tr("Connection");
    case Page::OtpAndCases:
        return tr("OTP and cases");
    case Page::Organisation:
        return tr("Organisation");
    case Page::Protection:
        return tr("Protection");
    case Page::None:
        break;
    }
    return {};
}
