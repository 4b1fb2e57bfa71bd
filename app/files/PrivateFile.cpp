#include "files/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
/// Why and what to do, of the errors that a person can do something about.
QString adviceOn(int systemError)
{
    switch (systemError) {
    case EACCES:
    case EPERM:
        return PrivateFile::tr("You are not allowed to write there. Choose a folder of your own.");
    case EROFS:
        return PrivateFile::tr("That disk can only be read. Choose a folder on another one.");
    case ENOSPC:
    case EDQUOT:
        return PrivateFile::tr("The disk is full. Free some space, or choose a folder on another disk.");
    case ENOENT:
    case ENOTDIR:
        return PrivateFile::tr("The folder does not exist. Choose one that does.");
    case EISDIR:
        return PrivateFile::tr("A folder has that name already. Choose another name.");
    case ENAMETOOLONG:
        return PrivateFile::tr("The name is too long. Choose a shorter one.");
    default:
        return PrivateFile::tr(
            "The system says: %1. Choose another folder, and tell your administrator if that fails too.")
            .arg(qt_error_string(systemError));
    }
}
}

PrivateFile::PrivateFile(const QString &path, QObject *parent)
    : QIODevice(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_folder(QFile::encodeName(QFileInfo(m_path).absolutePath()))
{
}

PrivateFile::~PrivateFile()
{
    dispose();
}

bool PrivateFile::open(OpenMode mode)
{
    Q_ASSERT(mode == WriteOnly && !isOpen());
    if (m_error || !isReplaceable())
        return false;
    QByteArray name = m_folder + "/.itr-desk-XXXXXX";
    m_descriptor
        = ::mkostemp(name.data(), O_CLOEXEC); // made with 0600, whatever the umask and the name before
    if (m_descriptor < 0)
        return fail(errno);
    m_temporary = name;
    return isPrivate() && QIODevice::open(mode | Unbuffered);
}

bool PrivateFile::isReplaceable()
{
    struct stat there {
    };
    if (::lstat(QFile::encodeName(m_path).constData(), &there) != 0)
        return errno == ENOENT || fail(errno);
    if (S_ISDIR(there.st_mode))
        return fail(EISDIR);
    if (S_ISREG(there.st_mode) || S_ISLNK(there.st_mode))
        return true;
    return fail(
        u"not a regular file"_qs, tr("Something that is no file has that name. Choose another name."));
}

bool PrivateFile::isPrivate()
{
    // File systems without owners (a USB stick's) give every file the mode they were mounted with.
    struct stat made {
    };
    if (::fstat(m_descriptor, &made) != 0)
        return fail(errno);
    if ((made.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return true;
    return fail(u"the file system shows the file to others"_qs,
        tr("That disk can not keep a file from other people who use this computer. Choose a folder on the "
           "computer's own disk."));
}

qint64 PrivateFile::readData(char *, qint64)
{
    return -1;
}

qint64 PrivateFile::writeData(const char *data, qint64 size)
{
    if (m_error || m_finished)
        return -1;
    qint64 written = 0;
    while (written < size) {
        const ssize_t count = ::write(m_descriptor, data + written, static_cast<size_t>(size - written));
        if (count >= 0)
            written += count;
        else if (errno != EINTR) {
            fail(errno);
            return -1;
        }
    }
    return written;
}

bool PrivateFile::finish()
{
    if (m_error || !isOpen())
        return false;
    if (!m_finished && ::fsync(m_descriptor) != 0)
        return fail(errno);
    m_finished = true;
    return true;
}

bool PrivateFile::commit()
{
    if (!finish())
        return false;
    if (::rename(m_temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
        return fail(errno);
    m_temporary.clear();
    // The name is there; should its folder not reach the disk before the power goes, it is the old file that
    // is there.
    const int folder = ::open(m_folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    close();
    return true;
}

void PrivateFile::close()
{
    QIODevice::close();
    dispose();
}

void PrivateFile::dispose()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (!m_temporary.isEmpty())
        ::unlink(m_temporary.constData());
    m_temporary.clear();
}

bool PrivateFile::fail(int systemError)
{
    return fail(qt_error_string(systemError), adviceOn(systemError));
}

bool PrivateFile::fail(const QString &reason, const QString &sentence)
{
    if (!m_error) {
        m_error = Error{reason,
            tr("%1 was not written. %2", "file, why and what to do")
                .arg(QDir::toNativeSeparators(m_path), sentence)};
        setErrorString(reason);
    }
    return false;
}
