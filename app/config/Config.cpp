#include "config/Config.h"

#include "config/PolicyFile.h"
#include "config/TokenFile.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace
{
QString allKeys()
{
    QStringList names;
    for (const Setting &setting : Setting::all())
        names += setting.name();
    return names.join(u", ");
}

/// An address may hold a password where it must not.
QString withoutUserInfo(const QString &value)
{
    // All before the last @: what is no good address may hold it anywhere, also behind a slash of the password.
    const qsizetype at = value.lastIndexOf(u'@');
    const QString front = value.startsWith(u"https://") ? u"https://"_qs : QString();
    return at < 0 ? value : front + u'\u2026' + value.sliced(at);
}

bool isOfService(const QString &section)
{
    return section == u"service" || section == u"network";
}

QDir folderOf(const QString &file)
{
    return QFileInfo(file).absoluteDir();
}
}

ConfigPlaces ConfigPlaces::ofThisComputer(const QString &profile)
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/itr-desk/itr-desk.ini"_qs;
    const ConfigPlaces places{PolicyFile::path(), 0, own, false};
    return profile.isEmpty() ? places : places.withProfile(profile);
}

ConfigPlaces ConfigPlaces::withProfile(const QString &profile) const
{
    return {policyFile, policyOwner, profile, true};
}

Config Config::read(const ConfigPlaces &places, Use use)
{
    Config config;
    config.m_places = places;
    config.readPolicy(use);
    config.readUser();
    config.check();
    return config;
}

Config Config::preview(const ConfigPlaces &places, const QByteArray &text)
{
    Config config;
    config.m_places = places;
    config.readPolicy(Use::Service);
    config.takeUser(IniFile::parse(places.userFile, text));
    config.check();
    return config;
}

void Config::readPolicy(Use use)
{
    const QString &file = m_places.policyFile;
    m_hasPolicy = !file.isEmpty() && !PolicyFile::isAbsent(file);
    if (!m_hasPolicy)
        return;
    if (const auto problem = PolicyFile::problem(file, m_places.policyOwner)) {
        m_errors += *problem;
        return;
    }
    const IniFile::Content content = IniFile::read(file);
    m_errors += content.errors;
    for (const IniFile::Entry &entry : content.entries) {
        const Setting *setting = Setting::find(entry.name());
        if (!setting)
            refuseUnknown(entry, file);
        else if (use == Use::Service || !isOfService(entry.section))
            apply(*setting, entry, {Origin::Layer::Policy, file, entry.line});
    }
}

void Config::readUser()
{
    const QString &file = m_places.userFile;
    if (file.isEmpty() || (!m_places.isNamed && !QFileInfo::exists(file)))
        return;
    takeUser(IniFile::read(file));
}

void Config::takeUser(const IniFile::Content &content)
{
    m_errors += content.errors;
    for (const IniFile::Entry &entry : content.entries) {
        if (const Setting *setting = Setting::find(entry.name()))
            applyUser(*setting, entry);
        else
            refuseUnknown(entry, m_places.userFile);
    }
}

void Config::applyUser(const Setting &setting, const IniFile::Entry &entry)
{
    const Origin origin{Origin::Layer::User, m_places.userFile, entry.line};
    if (!isLocked(setting))
        return apply(setting, entry, origin);
    Deployment asWished = m_deployment;
    const bool read = !setting.value.read(entry.value, folderOf(origin.file), asWished);
    const bool same = read && setting.value.written(asWished) == setting.value.written(m_deployment);
    m_ineffective += {&setting, origin, !same};
}

void Config::apply(const Setting &setting, const IniFile::Entry &entry, const Origin &origin)
{
    if (const auto wrong = setting.value.read(entry.value, folderOf(origin.file), m_deployment)) {
        m_errors += {origin.file, entry.name(), withoutUserInfo(entry.value), *wrong, entry.line};
        m_failed += setting.key;
    }
    m_origins.insert(setting.key, origin);
}

void Config::refuseUnknown(const IniFile::Entry &entry, const QString &file)
{
    // Without its value: it may be a token that somebody wrote where it does not belong.
    m_errors
        += {file, entry.name(), {}, tr("There is no such key; the keys are: %1.").arg(allKeys()), entry.line};
}

bool Config::isLocked(const Setting &setting) const
{
    return isSetByPolicy(setting) || (m_hasPolicy && setting.changer == Setting::Changer::Administrator);
}

bool Config::isSetByPolicy(const Setting &setting) const
{
    const auto sets = [this](const char *key) { return m_origins.value(key).layer == Origin::Layer::Policy; };
    // A policy that takes the token from elsewhere has decided about its file as well.
    return sets(setting.key)
        || (setting.name() == u"service/tokenFile" && sets("service/bearer")
            && m_deployment.bearerFrom != Deployment::BearerFrom::File);
}

QString Config::lockReason(const Setting &setting) const
{
    if (!isLocked(setting))
        return {};
    return isSetByPolicy(setting)
        ? tr("Set by your organisation in %1.", "file").arg(m_places.policyFile)
        : tr("Only your organisation can set it, in %1.", "file").arg(m_places.policyFile);
}

void Config::refuse(const char *key, const char *elsewhere, const QString &value, const QString &allowed)
{
    Origin at = m_origins.value(key);
    if (at.layer == Origin::Layer::Default)
        at = m_origins.value(elsewhere);
    const QString file = at.layer == Origin::Layer::Default ? m_places.userFile : at.file;
    m_errors += {file, QString::fromLatin1(key), value, allowed, at.line};
}

/// Asked for in the order in which a person fills them in.
void Config::check()
{
    if (m_places.isNamed && !isConnected() && isGood("service/baseUrl"))
        refuse("service/baseUrl", "", {},
            tr("The key is missing; it must name the address of the service, for example "
               "https://relay.example/."));
    checkToken();
    checkTogether();
}

void Config::checkToken()
{
    if (!isGood("service/bearer") || !isGood("service/tokenFile"))
        return;
    const QString &file = m_deployment.tokenFile;
    if (!m_origins.contains("service/bearer"))
        m_deployment.bearerFrom
            = file.isEmpty() ? Deployment::BearerFrom::Relay : Deployment::BearerFrom::File;
    const bool fromFile = m_deployment.bearerFrom == Deployment::BearerFrom::File;
    if (fromFile && file.isEmpty())
        return refuse("service/bearer", "", u"file"_qs, tr("Then service/tokenFile must name the file."));
    if (!fromFile && !file.isEmpty())
        return refuse("service/tokenFile", "", {},
            tr("Allowed is that only with service/bearer=file, and service/bearer is “%1”.")
                .arg(Setting::find(u"service/bearer"_qs)->value.written(m_deployment)));
    if (file.isEmpty())
        return;
    const Origin origin = m_origins.value("service/tokenFile");
    const auto token = TokenFile::read(file, origin.file, u"service/tokenFile"_qs);
    if (const auto *error = std::get_if<ConfigError>(&token)) {
        m_errors += *error;
        m_errors.last().line = origin.line;
    }
}

void Config::checkTogether()
{
    const auto &deployment = m_deployment;
    if (deployment.otpWarning >= deployment.otpLifetime && isGood("otp/warningSeconds")
        && isGood("otp/lifetimeSeconds"))
        refuse("otp/warningSeconds", "otp/lifetimeSeconds", QString::number(deployment.otpWarning.count()),
            tr("Allowed is less than otp/lifetimeSeconds, which is %1.").arg(deployment.otpLifetime.count()));
    if (deployment.clientCertificateFile.isEmpty() && !deployment.clientKeyFile.isEmpty()
        && isGood("service/clientCertificate"))
        refuse("service/clientKey", "", deployment.clientKeyFile,
            tr("Allowed is that only together with service/clientCertificate."));
    if (deployment.proxyFrom != Deployment::ProxyFrom::Manual)
        return;
    if (deployment.proxyHost.isEmpty() && isGood("network/proxyHost"))
        refuse("network/proxyHost", "network/proxy", {},
            tr("The key is missing; it must name the proxy's host, because network/proxy is manual."));
    if (deployment.proxyPort == 0 && isGood("network/proxyPort"))
        refuse("network/proxyPort", "network/proxy", {},
            tr("The key is missing; it must name the proxy's port, because network/proxy is manual."));
}
