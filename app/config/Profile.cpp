#include "config/Profile.h"

#include "api/ServerText.h"
#include "config/IniFile.h"
#include "config/TokenFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <array>
#include <functional>
#include <optional>

namespace
{
using Seconds = std::chrono::seconds;

/// Reads one value into the deployment; what is wrong with it comes back in words.
using Setter = std::optional<QString> (*)(const QString &value, const QDir &folder, Deployment &deployment);

struct Key {
    const char *name;
    Setter set;
};

template <Seconds Deployment::*Member, int Least, int Most>
std::optional<QString> setSeconds(const QString &value, const QDir &, Deployment &deployment)
{
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (!isNumber || seconds < Least || seconds > Most)
        return Profile::tr("Allowed is a whole number of seconds from %1 to %2.").arg(Least).arg(Most);
    deployment.*Member = Seconds(seconds);
    return std::nullopt;
}

std::optional<QString> setBaseUrl(const QString &value, const QDir &, Deployment &deployment)
{
    const QUrl url(value, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return Profile::tr("Allowed is an address that starts with https:// and names a host, without user "
                           "name, “?” or “#”.");
    deployment.baseUrl = url;
    return std::nullopt;
}

std::optional<QString> setCaFile(const QString &value, const QDir &folder, Deployment &deployment)
{
    const QString path = folder.absoluteFilePath(value);
    QFile file(path);
    if (value.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Profile::tr("Allowed is the path of a readable file with CA certificates in PEM form.");
    // The certificates themselves are parsed off the GUI thread, once OpenSSL is loaded.
    if (!file.read(1024LL * 1024).contains("-----BEGIN CERTIFICATE-----"))
        return Profile::tr(
            "The file holds no certificate; allowed is a file with CA certificates in PEM form.");
    deployment.caFile = path;
    return std::nullopt;
}

std::optional<QString> setTokenFile(const QString &value, const QDir &folder, Deployment &deployment)
{
    if (value.isEmpty())
        return Profile::tr("Allowed is the path of a file with the Bearer token, or no such key when the "
                           "relay adds the token.");
    deployment.tokenFile = folder.absoluteFilePath(value);
    return std::nullopt;
}

std::optional<QString> setAccessToken(const QString &value, const QDir &, Deployment &deployment)
{
    if (value == u"relay")
        deployment.accessTokenFrom = Deployment::AccessTokenFrom::Relay;
    else if (value == u"operator")
        deployment.accessTokenFrom = Deployment::AccessTokenFrom::Operator;
    else
        return Profile::tr(
            "Allowed are “relay” (the relay adds the AccessToken) and “operator” (the operator enters it).");
    return std::nullopt;
}

template <bool Deployment::*Member>
std::optional<QString> setTruth(const QString &value, const QDir &, Deployment &deployment)
{
    if (value != u"true" && value != u"false")
        return Profile::tr("Allowed are “true” and “false”.");
    deployment.*Member = value == u"true";
    return std::nullopt;
}

template <int Deployment::*Member, int Least, int Most>
std::optional<QString> setNumber(const QString &value, const QDir &, Deployment &deployment)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < Least || number > Most)
        return Profile::tr("Allowed is a whole number from %1 to %2.").arg(Least).arg(Most);
    deployment.*Member = number;
    return std::nullopt;
}

/// Words that people read: they stand in the notice and in the journal.
std::optional<QString> wrongWords(const QString &words)
{
    if (words.trimmed().isEmpty() || words.size() > ServerText::maximumLength
        || ServerText::clean(words) != words)
        return Profile::tr("Allowed are up to %1 characters of plain text in one line, without a PAN.")
            .arg(ServerText::maximumLength);
    return std::nullopt;
}

template <QString Deployment::*Member>
std::optional<QString> setWords(const QString &value, const QDir &, Deployment &deployment)
{
    deployment.*Member = value;
    return wrongWords(value);
}

std::optional<QString> setPurposes(const QString &value, const QDir &, Deployment &deployment)
{
    QStringList purposes;
    for (const QString &purpose : value.split(u';')) {
        if (purpose.trimmed().isEmpty())
            continue;
        purposes += purpose.trimmed();
        if (auto wrong = wrongWords(purposes.last()))
            return wrong;
    }
    if (purposes.isEmpty())
        return Profile::tr("Allowed is a list of purposes with “;” between them.");
    deployment.purposes = purposes;
    return std::nullopt;
}

std::optional<QString> setJournalFolder(const QString &value, const QDir &folder, Deployment &deployment)
{
    if (value.isEmpty())
        return Profile::tr("Allowed is the path of a folder, or no such key for the user's own data folder.");
    deployment.journalFolder = folder.absoluteFilePath(value);
    return std::nullopt;
}

constexpr std::array keys{
    Key{"service/baseUrl", setBaseUrl},
    Key{"service/caFile", setCaFile},
    Key{"service/tokenFile", setTokenFile},
    Key{"service/timeoutSeconds", setSeconds<&Deployment::timeout, 1, 600>},
    Key{"service/accessToken", setAccessToken},
    Key{"otp/lifetimeSeconds", setSeconds<&Deployment::otpLifetime, 30, 3600>},
    Key{"otp/warningSeconds", setSeconds<&Deployment::otpWarning, 20, 3600>},
    Key{"otp/resendAfterSeconds", setSeconds<&Deployment::resendAfter, 0, 3600>},
    Key{"otp/holdPassword", setTruth<&Deployment::holdPassword>},
    Key{"case/idleSeconds", setSeconds<&Deployment::caseIdleLimit, 60, 24 * 60 * 60>},
    Key{"organisation/name", setWords<&Deployment::organisationName>},
    Key{"organisation/contact", setWords<&Deployment::organisationContact>},
    Key{"organisation/grievance", setWords<&Deployment::organisationGrievance>},
    Key{"consent/purposes", setPurposes},
    Key{"consent/noticeApproved", setTruth<&Deployment::noticeApproved>},
    Key{"journal/folder", setJournalFolder},
    Key{"journal/retentionDays", setNumber<&Deployment::journalRetentionDays, 180, 3650>},
    Key{"export/unmasked", setTruth<&Deployment::exportUnmasked>},
};

QString allKeys()
{
    QStringList names;
    for (const Key &key : keys)
        names += QString::fromLatin1(key.name);
    return names.join(u", ");
}

/// An address may hold a password where it must not.
QString withoutUserInfo(const QString &value)
{
    // All before the last @: what is no good address may hold it anywhere, also behind a slash of the
    // password.
    const qsizetype at = value.lastIndexOf(u'@');
    const QString front = value.startsWith(u"https://") ? u"https://"_qs : QString();
    return at < 0 ? value : front + u'\u2026' + value.sliced(at);
}

std::optional<ConfigError> apply(
    const IniFile::Entry &entry, const QString &path, const QDir &folder, Deployment &deployment)
{
    for (const Key &key : keys) {
        if (entry.name() != QLatin1StringView(key.name))
            continue;
        if (const auto wrong = key.set(entry.value, folder, deployment))
            return ConfigError{path, entry.name(), withoutUserInfo(entry.value), *wrong};
        return std::nullopt;
    }
    // Without its value: it may be a token that somebody wrote where it does not belong.
    return ConfigError{
        path, entry.name(), {}, Profile::tr("There is no such key; the keys are: %1.").arg(allKeys())};
}

/// Asked for in the order in which a person fills them in.
std::optional<ConfigError> check(const Deployment &deployment, const QString &path)
{
    if (deployment.baseUrl.isEmpty())
        return ConfigError{path, u"service/baseUrl"_qs, {},
            Profile::tr("The key is missing; it must name the address of the service, for example "
                        "https://relay.example/.")};
    if (deployment.otpWarning >= deployment.otpLifetime)
        return ConfigError{path, u"otp/warningSeconds"_qs, QString::number(deployment.otpWarning.count()),
            Profile::tr("Allowed is less than otp/lifetimeSeconds, which is %1.")
                .arg(deployment.otpLifetime.count())};
    if (deployment.tokenFile.isEmpty())
        return std::nullopt;
    auto token = TokenFile::read(deployment.tokenFile, path, u"service/tokenFile"_qs);
    if (auto *error = std::get_if<ConfigError>(&token))
        return *error;
    return std::nullopt;
}
}

QString ConfigError::sentence() const
{
    if (key.isEmpty())
        return tr("%1: %2", "file, what is wrong").arg(file, allowed);
    if (value.isEmpty())
        return tr("%1: “%2”: %3", "file, key, what is allowed").arg(file, key, allowed);
    return tr("%1: “%2” is “%3”. %4", "file, key, value, what is allowed").arg(file, key, value, allowed);
}

std::variant<Deployment, ConfigError> Profile::load(const QString &path)
{
    const auto file = IniFile::read(path);
    if (const auto *error = std::get_if<ConfigError>(&file))
        return *error;
    Deployment deployment;
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const IniFile::Entry &entry : std::get<QList<IniFile::Entry>>(file)) {
        if (auto error = apply(entry, path, folder, deployment))
            return *error;
    }
    if (auto error = check(deployment, path))
        return *error;
    return deployment;
}
