#pragma once

#include "config/ConfigError.h"
#include "config/IniFile.h"
#include "config/Setting.h"

#include <QHash>
#include <QList>

/// Where the settings of this computer and this user lie.
struct ConfigPlaces {
    QString policyFile; ///< the organisation's; empty: none is looked for
    unsigned policyOwner = 0; ///< whoever may write it; not root in tests alone
    QString userFile; ///< the user's, also a profile; empty: none
    bool isNamed = false; ///< the user has named the file, so it must be there and say where the service is

    /// @p profile: of --profile; empty: the user's own file, where there is one.
    static ConfigPlaces ofThisComputer(const QString &profile = {});
    /// The same policy, another file of the user's.
    ConfigPlaces withProfile(const QString &profile) const;
};

/// The settings in force and where each comes from: defaults < the organisation's policy < the user's file.
/// What the policy sets is locked: the user's file can not change it, and is no error for trying.
class Config
{
    Q_DECLARE_TR_FUNCTIONS(Config)
public:
    enum class Use {
        Service,
        /// The sandbox brings its own service, so the policy's [service] and [network] are about another one.
        Sandbox,
    };
    struct Origin {
        enum class Layer { Default, Policy, User };
        Layer layer = Layer::Default;
        QString file;
        int line = 0;
    };
    /// A line of the user's file that changes nothing.
    struct Ineffective {
        const Setting *setting;
        Origin origin;
        bool differs; ///< from the value that holds
    };

    /// The files that settings name are checked to be readable, the token file also to be its owner's alone.
    static Config read(const ConfigPlaces &places, Use use = Use::Service);
    /// As it will be once the user's file holds @p text.
    static Config preview(const ConfigPlaces &places, const QByteArray &text);

    /// Everything that is wrong. The deployment is for use only when nothing is.
    const QList<ConfigError> &errors() const { return m_errors; }
    const Deployment &deployment() const { return m_deployment; }
    const ConfigPlaces &places() const { return m_places; }
    bool hasPolicy() const { return m_hasPolicy; }
    /// The address of a service is known.
    bool isConnected() const { return !m_deployment.baseUrl.isEmpty(); }

    Origin origin(const Setting &setting) const { return m_origins.value(setting.key); }
    /// The user can not change it.
    bool isLocked(const Setting &setting) const;
    /// Why not: a sentence with the file; empty where the user can.
    QString lockReason(const Setting &setting) const;
    const QList<Ineffective> &ineffective() const { return m_ineffective; }

private:
    void readPolicy(Use use);
    void readUser();
    void takeUser(const IniFile::Content &content);
    void applyUser(const Setting &setting, const IniFile::Entry &entry);
    void apply(const Setting &setting, const IniFile::Entry &entry, const Origin &origin);
    void refuseUnknown(const IniFile::Entry &entry, const QString &file);
    void check();
    void checkToken();
    void checkTogether();
    void refuse(const char *key, const char *elsewhere, const QString &value, const QString &allowed);
    bool isSetByPolicy(const Setting &setting) const;
    bool isGood(const char *key) const { return !m_failed.contains(key); }

    ConfigPlaces m_places;
    Deployment m_deployment;
    bool m_hasPolicy = false;
    QList<ConfigError> m_errors;
    QHash<QByteArrayView, Origin> m_origins; ///< of what is not the default
    QList<QByteArrayView> m_failed; ///< keys whose value was refused
    QList<Ineffective> m_ineffective;
};
