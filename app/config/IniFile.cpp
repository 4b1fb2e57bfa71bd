#include "config/IniFile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace
{
IniFile::Content refused(const QString &path, const QString &allowed)
{
    return {{}, {{path, {}, {}, allowed}}};
}

/// They would be the terminal's to obey where a value is shown there.
bool holdsControls(QStringView line)
{
    return std::ranges::any_of(
        line, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
}

/// What is wrong with one line; else it is in @p content.
QString readLine(const QString &line, int number, QString &section, IniFile::Content &content)
{
    if (holdsControls(line))
        return IniFile::tr("The line holds a control character; allowed is plain text.");
    if (line.startsWith(u'[') && line.endsWith(u']')) {
        section = line.mid(1, line.size() - 2).trimmed();
        return {};
    }
    const qsizetype equals = line.indexOf(u'=');
    if (equals <= 0 || section.isEmpty())
        return IniFile::tr(
            "The line is neither “[section]” nor “key=value” under a section, nor a comment that "
            "starts with #.");
    content.entries += {section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed(), number};
    return {};
}

/// Takes the later of two away, so that each key has one value.
void refuseRepetition(const QString &path, IniFile::Content &content)
{
    const IniFile::Entry &last = content.entries.constLast();
    const auto earlier = std::ranges::find(content.entries, last.name(), &IniFile::Entry::name);
    if (&*earlier == &last)
        return;
    content.errors += {path, last.name(), {},
        IniFile::tr("It stands twice, in lines %1 and %2; allowed is once.")
            .arg(earlier->line)
            .arg(last.line),
        last.line};
    content.entries.removeLast();
}
}

IniFile::Content IniFile::read(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(path, tr("The file can not be read; it must exist and be readable by you."));
    return parse(path, file.read(mostBytes + 1));
}

IniFile::Content IniFile::parse(const QString &path, const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return refused(path, tr("The file is larger than 64 KiB; it must be a small INI file."));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return refused(path, tr("The file is not UTF-8 text; it must be."));

    Content content;
    QString section;
    int number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        const auto before = content.entries.size();
        const QString wrong = readLine(line, number, section, content);
        if (!wrong.isEmpty())
            content.errors += {path, {}, {}, wrong, number};
        else if (content.entries.size() > before)
            refuseRepetition(path, content);
    }
    return content;
}
