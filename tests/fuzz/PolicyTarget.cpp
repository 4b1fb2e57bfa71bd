#include "Rules.h"
#include "Targets.h"
#include "config/Config.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <unistd.h>

namespace
{
/// A policy and a user's file, in a folder that only this program writes.
class Files
{
public:
    void fill(const QByteArray &policy, const QByteArray &user) const
    {
        write(u"policy.ini"_qs, policy);
        write(u"user.ini"_qs, user);
    }
    ConfigPlaces both() const { return {path(u"policy.ini"_qs), geteuid(), path(u"user.ini"_qs), false}; }
    ConfigPlaces policyAlone() const { return {path(u"policy.ini"_qs), geteuid(), {}, false}; }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("can not write");
    }

    QTemporaryDir m_folder;
};

QStringList errorsOf(const Config &config, const QString &file)
{
    QStringList out;
    for (const ConfigError &error : config.errors()) {
        Rules::must(!error.allowed.isEmpty() && error.sentence().contains(error.allowed),
            "an error says what is allowed", error.sentence());
        if (error.file == file)
            out += error.sentence();
    }
    return out;
}

/// Whatever the user's file holds, what the policy sets is what it is without that file.
void checkLocks(const Config &policyAlone, const Config &both)
{
    for (const Setting &setting : Setting::all()) {
        const bool isSet = policyAlone.origin(setting).layer == Config::Origin::Layer::Policy;
        Rules::must(!isSet || both.isLocked(setting), "what the policy sets is locked", setting.name());
        Rules::must(both.isLocked(setting) != both.lockReason(setting).isEmpty(), "a lock has a reason",
            setting.name());
        if (!isSet)
            continue;
        const QString meant = setting.value.written(policyAlone.deployment());
        const QString held = setting.value.written(both.deployment());
        Rules::must(meant == held, "no user changes what the policy sets", setting.name() + u'=' + held);
    }
}
}

void fuzzPolicy(const QByteArray &bytes)
{
    static const Files files;
    static const QByteArray between = "\n===\n";
    const qsizetype end = bytes.indexOf(between);
    const QByteArray user = end < 0 ? QByteArray() : bytes.sliced(end + between.size());
    files.fill(end < 0 ? bytes : bytes.first(end), user);
    const Config policyAlone = Config::read(files.policyAlone());
    const Config both = Config::read(files.both());
    const QString policy = files.both().policyFile;
    const QStringList wrong = errorsOf(both, policy);
    for (const QString &error : errorsOf(policyAlone, policy))
        Rules::must(wrong.contains(error), "a user's file hides no fault of the policy", error);
    checkLocks(policyAlone, both);

    const Config preview = Config::preview(files.both(), user);
    Rules::must(errorsOf(preview, files.both().userFile) == errorsOf(both, files.both().userFile),
        "a preview finds what reading finds");
    checkLocks(policyAlone, preview);
}
