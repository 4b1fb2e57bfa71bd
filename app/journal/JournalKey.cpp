#include "journal/JournalKey.h"

#include "itr/Pan.h"
#include "journal/JournalHash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
using Bytes = std::array<char, static_cast<std::size_t>(JournalKey::bytes)>;

JournalError failed(const QString &path, JournalError::Kind kind, const QString &reason)
{
    return {.kind = kind, .file = path, .reason = reason};
}

/// Makes the folder's new name for a file survive a power cut.
bool syncFolder(const QString &path)
{
    const int folder = open(
        QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool good = folder >= 0 && fsync(folder) == 0;
    if (folder >= 0)
        close(folder);
    return good;
}

bool writeNew(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    std::array<quint32, JournalKey::bytes / sizeof(quint32)> key{};
    QRandomGenerator::system()->fillRange(key.data(), static_cast<qsizetype>(key.size()));
    const bool good = write(file, key.data(), JournalKey::bytes) == JournalKey::bytes && fsync(file) == 0;
    const int code = errno;
    Secret::wipe(key.data(), JournalKey::bytes);
    close(file);
    errno = code;
    return good;
}

/// Written whole under a name of its own and then linked, so that the key is there whole or not at all, and
/// never replaces one that is there.
std::optional<JournalError> make(const QString &path)
{
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray from = QFile::encodeName(draft);
    std::optional<JournalError> error;
    if (!writeNew(draft))
        error = JournalError::bySystem(path);
    else if (link(from.constData(), QFile::encodeName(path).constData()) != 0 && errno != EEXIST
        && !QFileInfo::exists(path)) // another desk made one, and took this draft for a stale one
        error = JournalError::bySystem(path);
    unlink(from.constData());
    if (!error && !syncFolder(path))
        error = JournalError::bySystem(path);
    return error;
}
}

JournalKey::JournalKey(Secret secret)
    : m_secret(std::move(secret))
{
}

std::variant<JournalKey, JournalError> JournalKey::load(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (file < 0)
        return failed(path, JournalError::Kind::KeyMissing, qt_error_string(errno));
    struct stat info {
    };
    const bool regular = fstat(file, &info) == 0 && S_ISREG(info.st_mode);
    Bytes content{};
    const ssize_t got = regular && info.st_size == bytes ? ::read(file, content.data(), content.size()) : -1;
    close(file);
    if (got != bytes)
        return failed(path, JournalError::Kind::KeyMissing, u"not a file of 32 bytes"_qs);
    Secret secret(bytes);
    const bool kept = secret.appendUtf8({content.data(), content.size()});
    Secret::wipe(content.data(), bytes);
    Q_ASSERT(kept);
    if (!kept)
        return failed(path, JournalError::Kind::CanNotOpen, u"no memory for the key"_qs);
    return JournalKey(std::move(secret));
}

std::variant<JournalKey, JournalError> JournalKey::loadOrMake(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        if (const auto error = make(path))
            return *error;
    }
    return load(path);
}

void JournalKey::removeDrafts(const QString &path)
{
    const QFileInfo key(path);
    const QDir folder = key.dir();
    const QString prefix = key.fileName() + u'.';
    for (const QString &name : folder.entryList({prefix + u'*'}, QDir::Files | QDir::Hidden | QDir::System)) {
        if (!QUuid::fromString(QStringView(name).sliced(prefix.size())).isNull())
            QFile::remove(folder.filePath(name));
    }
}

QString JournalKey::mac(QByteArrayView message) const
{
    // By hand, because QMessageAuthenticationCode keeps a copy of the key that it does not wipe.
    constexpr std::size_t blockBytes = 64;
    const std::string_view key = m_secret.utf8();
    const auto hashBehindKey = [key](char pad, QByteArrayView rest) {
        QVarLengthArray<char, 512> padded(static_cast<qsizetype>(blockBytes) + rest.size());
        std::fill_n(padded.data(), blockBytes, pad);
        std::ranges::transform(key, padded.data(), [pad](char c) { return static_cast<char>(c ^ pad); });
        std::ranges::copy(rest, padded.data() + blockBytes);
        const JournalHash::Bytes hash = JournalHash::of(padded);
        Secret::wipe(padded.data(), blockBytes);
        return hash;
    };
    const JournalHash::Bytes inner = hashBehindKey(0x36, message);
    return JournalHash::hex(hashBehindKey(0x5c, QByteArrayView(inner)));
}

QString JournalKey::panHash(const Pan &pan) const
{
    const std::string_view letters = pan.ascii();
    return mac(QByteArrayView(letters.data(), static_cast<qsizetype>(letters.size())));
}
