#include "kiosk/StaffPin.h"

#include "config/Deployment.h"
#include "files/PrivateFile.h"
#include "journal/JournalFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>
#include <sys/stat.h>

namespace
{
constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024; // bytes
constexpr auto hashStart = "$argon2id$";

QString folderOf(const Deployment &deployment)
{
    return deployment.journalFolder.isEmpty() ? JournalFile::defaultFolder() : deployment.journalFolder;
}
}

bool StaffPin::isGood(const Secret &pin)
{
    return pin.length() >= leastLength && pin.length() <= mostLength;
}

QByteArray StaffPin::hash(const Secret &pin)
{
    char text[crypto_pwhash_STRBYTES]{};
    const std::string_view bytes = pin.utf8();
    if (bytes.empty() || sodium_init() < 0
        || crypto_pwhash_str_alg(
               text, bytes.data(), bytes.size(), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return {};
    return text;
}

bool StaffPin::fits(const Secret &pin, const QByteArray &hash)
{
    // libsodium reads to the terminating zero, and takes weaker algorithms too.
    if (pin.isEmpty() || sodium_init() < 0 || !hash.startsWith(hashStart)
        || hash.size() >= qsizetype{crypto_pwhash_STRBYTES})
        return false;
    const std::string_view bytes = pin.utf8();
    return crypto_pwhash_str_verify(hash.constData(), bytes.data(), bytes.size()) == 0;
}

QString StaffPin::file(const Deployment &deployment)
{
    return deployment.kioskPinFile.isEmpty()
        ? QDir(folderOf(deployment)).filePath(QStringLiteral("kiosk-pin"))
        : deployment.kioskPinFile;
}

QString StaffPin::triesFile(const Deployment &deployment)
{
    return QDir(folderOf(deployment)).filePath(QStringLiteral("kiosk-pin-tries"));
}

bool StaffPin::makeFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QFileInfo::exists(folder))
        return true;
    QDir().mkpath(QFileInfo(folder).absolutePath());
    return mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
}

QByteArray StaffPin::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray hash = file.read(crypto_pwhash_STRBYTES + 1).trimmed();
    return hash.startsWith(hashStart) ? hash : QByteArray();
}

std::optional<QString> StaffPin::store(const QString &path, const Secret &pin)
{
    const QByteArray text = hash(pin);
    if (text.isEmpty())
        return tr("There is not enough memory to hash the PIN; nothing has changed.");
    if (!makeFolderOf(path))
        return tr("The folder %1 can not be made; nothing has changed.").arg(QFileInfo(path).absolutePath());
    PrivateFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text + '\n') < 0 || !file.commit())
        return file.error() ? file.error()->sentence : tr("%1 can not be written.").arg(path);
    return std::nullopt;
}
