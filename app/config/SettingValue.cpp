#include "config/SettingValue.h"

#include "api/ServerText.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

namespace
{
using Problem = std::optional<QString>;

constexpr qsizetype pinBytes = 32; // SHA-256
// Decoded it takes sixteen megabytes at most.
constexpr qsizetype mostPictureBytes = 1024LL * 1024;
constexpr quint32 mostPictureEdge = 2000;

template <typename... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

Problem readWords(const QString &text, QString &words)
{
    if (text.trimmed().isEmpty() || text.size() > ServerText::maximumLength
        || ServerText::clean(text) != text)
        return SettingValue::tr("Allowed are up to %1 characters of plain text in one line, without a PAN.")
            .arg(ServerText::maximumLength);
    words = text;
    return std::nullopt;
}

Problem readPurposes(const QString &text, QStringList &purposes)
{
    QStringList read;
    for (const QString &purpose : text.split(u';')) {
        if (purpose.trimmed().isEmpty())
            continue;
        read.append(QString());
        if (auto wrong = readWords(purpose.trimmed(), read.last()))
            return wrong;
    }
    if (read.isEmpty())
        return SettingValue::tr("Allowed is a list of purposes with “;” between them.");
    purposes = read;
    return std::nullopt;
}

Problem readPins(const QString &text, QStringList &pins)
{
    QStringList read;
    for (const QString &part : text.split(u',')) {
        const QString pin = part.trimmed();
        const auto bytes
            = QByteArray::fromBase64Encoding(pin.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || bytes.decoded.size() != pinBytes)
            return SettingValue::tr(
                "“%1” is no SHA-256 in base64 (44 characters); allowed are those of public "
                "keys (SPKI), with “,” between them.")
                .arg(ServerText::cut(pin));
        // In one spelling, so that they can be compared.
        read += QString::fromLatin1(bytes.decoded.toBase64());
    }
    read.removeDuplicates();
    if (read.size() < 2)
        return SettingValue::tr(
            "There is one pin alone; allowed are two different ones at least, so that one key "
            "can be lost, or no such key.");
    pins = read;
    return std::nullopt;
}

/// Of PNG the size stands in its first chunk (ISO/IEC 15948, 11.2.2); SVG has none that counts.
bool isPicture(const QByteArray &content)
{
    if (content.size() > mostPictureBytes)
        return false;
    if (!content.startsWith("\x89PNG\r\n\x1a\n"))
        return content.contains("<svg");
    constexpr qsizetype widthAt = 16;
    if (content.size() < widthAt + 8)
        return false;
    const auto width = qFromBigEndian<quint32>(content.constData() + widthAt);
    const auto height = qFromBigEndian<quint32>(content.constData() + widthAt + 4);
    return width > 0 && width <= mostPictureEdge && height > 0 && height <= mostPictureEdge;
}

Problem readPath(const PathValue &value, const QString &text, const QDir &folder, QString &path)
{
    const QString full = QDir::cleanPath(folder.absoluteFilePath(text));
    QFile file(full);
    const bool mustBeReadable = value.of == PathValue::Of::Certificates || value.of == PathValue::Of::File
        || value.of == PathValue::Of::Picture;
    const bool hasNoPlace = (value.of == PathValue::Of::OwnFile && !QFileInfo(full).absoluteDir().exists())
        || (value.of == PathValue::Of::OutFolder && !QFileInfo(full).isDir());
    if (text.isEmpty() || hasNoPlace || (mustBeReadable && (!QFileInfo(full).isFile() || !file.open(QIODevice::ReadOnly))))
        return SettingValue::tr("Allowed is %1.").arg(SettingValue(value).allowed());
    if (value.of == PathValue::Of::Picture && !isPicture(file.read(mostPictureBytes + 1)))
        return SettingValue::tr("Allowed is %1.").arg(SettingValue(value).allowed());
    // The certificates themselves are parsed off the GUI thread, once OpenSSL is loaded.
    if (value.of == PathValue::Of::Certificates
        && !file.read(1024LL * 1024).contains("-----BEGIN CERTIFICATE-----"))
        return SettingValue::tr(
            "The file holds no certificate; allowed is a file with CA certificates in PEM form.");
    path = full;
    return std::nullopt;
}

bool isAddress(const QUrl &url)
{
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

bool isHost(const QString &text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    static const QRegularExpression plain(u"^[^\\s/@?#]+$"_qs);
    return url.isValid() && !url.host().isEmpty() && plain.match(text).hasMatch();
}

/// The whole number that @p text is, when it lies in the range.
std::optional<int> numberIn(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

QString quotedWords(const ChoiceValue &value)
{
    QStringList words;
    for (const char *word : value.words)
        words += u'“' + QLatin1StringView(word) + u'”';
    const QString last = words.takeLast();
    return SettingValue::tr("%1 or %2", "list of words, last word").arg(words.join(u", "), last);
}

QString allowedPath(PathValue::Of of)
{
    switch (of) {
    case PathValue::Of::Certificates:
        return SettingValue::tr("the path of a readable file with CA certificates in PEM form");
    case PathValue::Of::File:
        return SettingValue::tr("the path of a file that you can read");
    case PathValue::Of::TokenFile:
        return SettingValue::tr(
            "the path of a file with the Bearer token that only its owner can read (chmod "
            "600), or no such key when the relay adds the token");
    case PathValue::Of::Picture:
        return SettingValue::tr("the path of a PNG file of up to %1 by %1 pixels or an SVG file, of up to 1 MB")
            .arg(mostPictureEdge);
    case PathValue::Of::OwnFile:
        return SettingValue::tr("the path of a file in a folder that is there");
    case PathValue::Of::OutFolder:
        return SettingValue::tr("the path of a folder that is there");
    case PathValue::Of::Folder:
        return SettingValue::tr("the path of a folder that only its owner can read, or no such key for the "
                                "user's own data folder");
    }
    Q_UNREACHABLE();
}

QString secondsText(std::chrono::seconds seconds)
{
    return QString::number(seconds.count());
}
}

QString SettingValue::type() const
{
    return std::visit(Overloaded{
                          [](const AddressValue &) { return tr("address"); },
                          [](const PathValue &value) {
                              const bool isFolder
                                  = value.of == PathValue::Of::Folder || value.of == PathValue::Of::OutFolder;
                              return isFolder ? tr("folder") : tr("file");
                          },
                          [](const WordsValue &) { return tr("text"); },
                          [](const PurposesValue &) { return tr("list of texts"); },
                          [](const PinsValue &) { return tr("list of pins"); },
                          [](const HostValue &) { return tr("host"); },
                          [](const UserNameValue &) { return tr("name"); },
                          [](const NumberValue &) { return tr("number"); },
                          [](const SecondsValue &) { return tr("seconds"); },
                          [](const TruthValue &) { return tr("yes or no"); },
                          [](const ChoiceValue &) { return tr("choice"); },
                      },
        m_kind);
}

QString SettingValue::allowed() const
{
    return std::visit(
        Overloaded{
            [](const AddressValue &) {
                return tr(
                    "an address that starts with https:// and names a host, without user name, “?” or “#”");
            },
            [](const PathValue &value) { return allowedPath(value.of); },
            [](const WordsValue &) {
                return tr("one line of up to %1 characters, without a PAN").arg(ServerText::maximumLength);
            },
            [](const PurposesValue &) { return tr("a list of purposes with “;” between them"); },
            [](const PinsValue &) {
                return tr("a list of SHA-256 of public keys (SPKI) in base64 with “,” between them, two at "
                          "least, or "
                          "no such key");
            },
            [](const HostValue &) { return tr("the name or address of a host"); },
            [](const UserNameValue &) { return tr("a user name of up to 100 characters without “:”"); },
            [](const NumberValue &value) {
                return tr("a whole number from %1 to %2").arg(value.least).arg(value.most);
            },
            [](const SecondsValue &value) {
                const QString range
                    = tr("a whole number of seconds from %1 to %2").arg(value.least).arg(value.most);
                return value.orNone ? tr("%1, or 0 for never", "range").arg(range) : range;
            },
            [](const TruthValue &) { return tr("“true” or “false”"); },
            [](const ChoiceValue &value) { return quotedWords(value); },
        },
        m_kind);
}

Problem SettingValue::read(const QString &text, const QDir &folder, Deployment &deployment) const
{
    const auto refuse = [this]() -> Problem { return tr("Allowed is %1.").arg(allowed()); };
    return std::visit(
        Overloaded{
            [&](const AddressValue &value) {
                const QUrl url(text, QUrl::StrictMode);
                if (!isAddress(url))
                    return refuse();
                deployment.*value.member = url;
                return Problem();
            },
            [&](const PathValue &value) { return readPath(value, text, folder, deployment.*value.member); },
            [&](const WordsValue &value) { return readWords(text, deployment.*value.member); },
            [&](const PurposesValue &value) { return readPurposes(text, deployment.*value.member); },
            [&](const PinsValue &value) { return readPins(text, deployment.*value.member); },
            [&](const HostValue &value) {
                if (!isHost(text))
                    return refuse();
                deployment.*value.member = text;
                return Problem();
            },
            [&](const UserNameValue &value) {
                constexpr qsizetype longest = 100;
                if (text.isEmpty() || text.size() > longest || text.contains(u':')) // RFC 7617 §2
                    return refuse();
                deployment.*value.member = text;
                return Problem();
            },
            [&](const NumberValue &value) {
                const auto number = numberIn(text, value.least, value.most);
                if (!number)
                    return refuse();
                deployment.*value.member = *number;
                return Problem();
            },
            [&](const SecondsValue &value) {
                auto number = numberIn(text, value.least, value.most);
                if (!number && value.orNone)
                    number = numberIn(text, 0, 0);
                if (!number)
                    return refuse();
                deployment.*value.member = std::chrono::seconds(*number);
                return Problem();
            },
            [&](const TruthValue &value) {
                if (text != u"true" && text != u"false")
                    return refuse();
                deployment.*value.member = text == u"true";
                return Problem();
            },
            [&](const ChoiceValue &value) {
                for (std::size_t i = 0; i < value.words.size(); ++i) {
                    if (text != QLatin1StringView(value.words[i]))
                        continue;
                    value.set(deployment, static_cast<int>(i));
                    return Problem();
                }
                return refuse();
            },
        },
        m_kind);
}

QString SettingValue::written(const Deployment &deployment) const
{
    return std::visit(
        Overloaded{
            [&](const AddressValue &value) { return (deployment.*value.member).toString(); },
            [&](const PathValue &value) { return deployment.*value.member; },
            [&](const WordsValue &value) { return deployment.*value.member; },
            [&](const PurposesValue &value) { return (deployment.*value.member).join(u"; "); },
            [&](const PinsValue &value) { return (deployment.*value.member).join(u", "); },
            [&](const HostValue &value) { return deployment.*value.member; },
            [&](const UserNameValue &value) { return deployment.*value.member; },
            [&](const NumberValue &value) {
                const int number = deployment.*value.member;
                return number < value.least ? QString() : QString::number(number);
            },
            [&](const SecondsValue &value) { return secondsText(deployment.*value.member); },
            [&](const TruthValue &value) { return deployment.*value.member ? u"true"_qs : u"false"_qs; },
            [&](const ChoiceValue &value) {
                return QString::fromLatin1(value.words[static_cast<std::size_t>(value.get(deployment))]);
            },
        },
        m_kind);
}
