#include "api/PrivateKeyFile.h"

#include <QFile>
#include <QScopeGuard>

#include <array>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
bool readInto(Secret &content, int descriptor)
{
    std::array<char, 4096> buffer;
    bool good = true;
    ssize_t got = 0;
    while (good && (got = ::read(descriptor, buffer.data(), buffer.size())) > 0)
        good = content.appendUtf8({buffer.data(), static_cast<std::size_t>(got)});
    Secret::wipe(buffer.data(), buffer.size());
    return good && got == 0;
}
}

std::variant<Secret, QString> PrivateKeyFile::read(const QString &path, bool isPrivate)
{
    // Non-blocking, so that a named pipe can not hold the thread up.
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    const auto closed = qScopeGuard([descriptor] {
        if (descriptor >= 0)
            close(descriptor);
    });
    struct stat info {
    };
    if (descriptor < 0 || fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return tr("%1 can not be read; it must be a file that you can read.").arg(path);
    if (isPrivate && info.st_uid != geteuid() && info.st_uid != 0)
        return tr("%1 holds a private key and belongs to somebody else; it must be your own.").arg(path);
    if (isPrivate && (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return tr("%1 holds a private key that others than its owner can read or change; allowed are the permissions "
                  "600 (chmod 600).")
            .arg(path);
    Secret content(maximumBytes);
    if (!readInto(content, descriptor))
        return tr("%1 is larger than a certificate and its key can be; allowed are %2 KB.").arg(path).arg(maximumBytes / 1024);
    return content;
}
