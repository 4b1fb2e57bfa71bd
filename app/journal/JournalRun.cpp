#include "journal/JournalRun.h"

#include <QFile>
#include <QUuid>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

JournalRun::JournalRun()
    : m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

JournalRun::~JournalRun()
{
    if (m_descriptor < 0)
        return;
    unlink(QFile::encodeName(m_file).constData());
    close(m_descriptor);
}

QString JournalRun::fileFor(const QString &folder, const QString &id)
{
    return folder + u"/run-"_qs + id + u".lock"_qs;
}

std::optional<JournalError> JournalRun::begin(const QString &folder)
{
    if (m_descriptor >= 0)
        return std::nullopt;
    m_file = fileFor(folder, m_id);
    // Nobody asks about this run before it has written an entry, so nobody takes the file for a left-over in
    // between.
    m_descriptor = open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_descriptor >= 0 && flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return std::nullopt;
    const int code = errno;
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
    return JournalError{code == ENOSPC ? JournalError::Kind::DiskFull : JournalError::Kind::CanNotOpen,
        m_file, qt_error_string(code)};
}

bool JournalRun::isOn(const QString &folder, const QString &id)
{
    // The id comes from the journal's file and is to name no other file.
    if (QUuid::fromString(id).isNull())
        return false;
    const QByteArray file = QFile::encodeName(fileFor(folder, id));
    const int descriptor = open(file.constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool on = flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (!on)
        unlink(file.constData());
    close(descriptor);
    return on;
}
