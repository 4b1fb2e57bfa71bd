#include "journal/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

JournalFile::JournalFile(const QString &folder)
    : m_folder(QDir(folder).absolutePath())
{
}

QString JournalFile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/itr-desk"_qs;
}

QString JournalFile::path() const
{
    return m_folder + u"/journal.sqlite"_qs;
}

QString JournalFile::keyPath() const
{
    return keyPathBeside(path());
}

QString JournalFile::keyPathBeside(const QString &journalFile)
{
    return QFileInfo(journalFile).absolutePath() + u"/journal.key"_qs;
}

std::optional<JournalError> JournalFile::make() const
{
    QDir().mkpath(QFileInfo(m_folder).absolutePath());
    if (mkdir(QFile::encodeName(m_folder).constData(), 0700) != 0 && errno != EEXIST)
        return JournalError::bySystem(path());
    // SQLite gives the files that it puts beside it the same permissions.
    const int file
        = open(QFile::encodeName(path()).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
    if (file < 0)
        return JournalError::bySystem(path());
    close(file);
    return std::nullopt;
}

std::optional<JournalError> JournalFile::checkPrivacy() const
{
    const QStringList files{m_folder, path(), path() + u"-wal"_qs, path() + u"-shm"_qs, keyPath()};
    for (const QString &file : files) {
        struct stat info {
        };
        if (stat(QFile::encodeName(file).constData(), &info) != 0) {
            if (errno == ENOENT && file != m_folder)
                continue;
            return JournalError::bySystem(file);
        }
        if (info.st_uid != geteuid())
            return JournalError{JournalError::Kind::NotPrivate, file, u"belongs to another user"_qs};
        if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
            return JournalError{
                JournalError::Kind::NotPrivate, file, u"mode "_qs + QString::number(info.st_mode & 0777U, 8)};
    }
    return std::nullopt;
}
