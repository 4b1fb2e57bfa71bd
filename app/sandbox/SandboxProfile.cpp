#include "sandbox/SandboxProfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace
{
constexpr char mark[] = "; Written by itr-desk-sandbox, which removes it when it ends.\n";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// Nothing, or the system's words for what went wrong.
QString writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}
}

SandboxProfile::SandboxProfile(const QString &file)
    : m_profile(QFileInfo(file).absoluteFilePath())
{
    // In the profile the names of CA and token must read the same for every INI reader, so only plain ones
    // are used.
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]+$"_qs);
    const QFileInfo info(m_profile);
    const QString name = info.completeBaseName();
    const QString base = info.dir().filePath(plain.match(name).hasMatch() ? name : u"sandbox"_qs);
    m_ca = base + u"-ca.pem";
    m_token = base + u"-token";
}

SandboxProfile::~SandboxProfile()
{
    // Another sandbox may have been given the same name since; what it wrote is not ours to remove.
    if (m_bearer.isEmpty() || contents(m_token) != m_bearer)
        return;
    QFile::remove(m_profile);
    QFile::remove(m_token);
    QFile::remove(m_ca);
}

QString SandboxProfile::write(const QUrl &baseUrl, const QByteArray &caPem, const QByteArray &bearer)
{
    const QString taken = clash();
    if (!taken.isEmpty())
        return tr("%1 was not written by a sandbox, so it is left as it is: name another file.").arg(taken);
    const QByteArray profile = mark + QByteArrayLiteral("[service]\nbaseUrl=") + baseUrl.toEncoded()
        + "\ncaFile=" + QFileInfo(m_ca).fileName().toLatin1() + "\ntokenFile="
        + QFileInfo(m_token).fileName().toLatin1() + "\ntimeoutSeconds=10\naccessToken=operator\n";
    m_bearer = bearer + '\n';
    // The profile comes last: who sees it can rely on the two that it names.
    for (const auto &[path, bytes] : {std::pair(m_token, m_bearer), {m_ca, caPem}, {m_profile, profile}}) {
        const QString why = writePrivately(path, bytes);
        if (!why.isEmpty())
            return tr("%1 can not be written: %2.").arg(path, why);
    }
    return {};
}

QString SandboxProfile::clash() const
{
    if (contents(m_profile).startsWith(mark))
        return {};
    for (const QString &path : {m_profile, m_ca, m_token}) {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return path;
    }
    return {};
}
