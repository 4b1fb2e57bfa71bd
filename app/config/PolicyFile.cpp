#include "config/PolicyFile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
constexpr unsigned root = 0;

/// In a folder with the sticky bit others can still put files; what counts is who can write.
bool canOthersWrite(const QString &path, unsigned owner)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) != 0
        || (info.st_uid != owner && info.st_uid != root) || (info.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}
}

QString PolicyFile::path()
{
    return u"/etc/itr-desk/policy.ini"_qs;
}

bool PolicyFile::isAbsent(const QString &path)
{
    struct stat info {
    };
    return lstat(QFile::encodeName(path).constData(), &info) != 0 && errno == ENOENT;
}

std::optional<ConfigError> PolicyFile::problem(const QString &path, unsigned owner)
{
    const auto refused = [&path](const QString &allowed) { return ConfigError{path, {}, {}, allowed}; };
    const QString target = QFileInfo(path).canonicalFilePath();
    if (target.isEmpty() || access(QFile::encodeName(target).constData(), R_OK) != 0)
        return refused(
            tr("The organisation's policy can not be read; it must be readable by all (chmod 644)."));
    for (const QString &file : {path, target}) {
        if (canOthersWrite(file, owner))
            return refused(
                tr("Others than the administrator can change the organisation's policy; it must belong to "
                   "root and be writable by root alone (chmod 644)."));
        const QString folder = QFileInfo(file).absolutePath();
        if (canOthersWrite(folder, owner))
            return refused(
                tr("Others than the administrator can write in its folder %1; that must belong to root and "
                   "be writable by root alone (chmod 755).")
                    .arg(folder));
    }
    return std::nullopt;
}
