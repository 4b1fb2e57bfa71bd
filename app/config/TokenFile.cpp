#include "config/TokenFile.h"

#include <QFile>

#include <array>
#include <cctype>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
/// Closes what it was given.
class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        // Non-blocking, so that a named pipe can not hold the program up.
        : m_descriptor(
            open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool isTokenCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || std::string_view("-._~+/=").find(c) != std::string_view::npos;
}

/// Somebody may have written the token itself where its file's path belongs.
bool looksLikeAToken(const QString &path)
{
    constexpr qsizetype longName = 40;
    return path.section(u'/', -1).size() > longName && !QFile::exists(path);
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Reads all of it, at most @p content's capacity; false when it does not fit or can't be read.
bool readInto(Secret &content, int descriptor)
{
    std::array<char, 512> buffer;
    bool good = true;
    ssize_t got = 0;
    while (good && (got = ::read(descriptor, buffer.data(), buffer.size())) > 0)
        good = content.appendUtf8({buffer.data(), static_cast<std::size_t>(got)});
    Secret::wipe(buffer.data(), buffer.size());
    return good && got == 0;
}
}

std::variant<Secret, ConfigError> TokenFile::read(
    const QString &path, const QString &profile, const QString &key)
{
    const QString shown = looksLikeAToken(path) ? QString() : path;
    const auto refuse = [&](const QString &allowed) { return ConfigError{profile, key, shown, allowed}; };
    const OpenFile file(path);
    struct stat info {
    };
    if (file.descriptor() < 0 || fstat(file.descriptor(), &info) != 0 || !S_ISREG(info.st_mode))
        return refuse(
            tr("The file can not be read; allowed is a file with the Bearer token that you can read."));
    if (info.st_uid != geteuid() && info.st_uid != 0)
        return refuse(tr("The file belongs to somebody else; it must be your own."));
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refuse(tr("Others than its owner can read or change the file; allowed are the permissions 600 "
                         "(chmod 600)."));

    Secret content(maximumBytes);
    if (!readInto(content, file.descriptor()))
        return refuse(tr("The file is larger than a token can be; allowed is one token of at most %1 bytes.")
                          .arg(maximumBytes));
    const std::string_view token = trimmed(content.utf8());
    if (token.empty())
        return refuse(tr("The file is empty; it must hold the Bearer token."));
    if (!std::ranges::all_of(token, isTokenCharacter))
        return refuse(tr("The file holds characters that no token has; allowed is one token on one line."));
    Secret bearer(maximumBytes);
    bearer.appendUtf8(token);
    return bearer;
}
