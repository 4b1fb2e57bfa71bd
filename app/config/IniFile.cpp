#include "config/IniFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace
{
ConfigError fileError(const QString &path, const QString &allowed)
{
    return {.file = path, .key = {}, .value = {}, .allowed = allowed};
}
}

std::variant<QList<IniFile::Entry>, ConfigError> IniFile::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fileError(path, tr("The file can not be read; it must exist and be readable by you."));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return fileError(path, tr("The file is larger than 64 KiB; it must be a small INI file."));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return fileError(path, tr("The file is not UTF-8 text; it must be."));

    QList<Entry> entries;
    QString section;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).trimmed();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0 || section.isEmpty()) {
            return fileError(path,
                tr("Line %1 is neither “[section]” nor “key=value” under a section, nor a comment that "
                   "starts with #.")
                    .arg(number));
        }
        const Entry entry{section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), number};
        for (const Entry &earlier : std::as_const(entries)) {
            if (earlier.name() == entry.name())
                return ConfigError{path, entry.name(), {},
                    tr("It stands twice, in lines %1 and %2; allowed is once.")
                        .arg(earlier.line)
                        .arg(number)};
        }
        entries += entry;
    }
    return entries;
}
