#include "config/UserFile.h"

#include "config/IniFile.h"
#include "files/PrivateFile.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>
#include <QtConcurrent>

namespace
{
QString sectionOf(const QString &raw, const QString &before)
{
    const QString line = raw.trimmed();
    return line.startsWith(u'[') && line.endsWith(u']') ? line.mid(1, line.size() - 2).trimmed() : before;
}

bool isComment(const QString &raw)
{
    const QString line = raw.trimmed();
    return line.startsWith(u'#') || line.startsWith(u';');
}

/// Where a line stands, and where one would have to stand.
struct Place {
    qsizetype line = -1;
    qsizetype endOfSection = -1; ///< after its last line that is not blank
};

Place placeOf(const QStringList &lines, const UserFile::Change &change)
{
    Place place;
    QString section;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        section = sectionOf(lines.at(i), section);
        if (section != change.section)
            continue;
        if (!lines.at(i).trimmed().isEmpty())
            place.endOfSection = i + 1;
        const qsizetype equals = lines.at(i).indexOf(u'=');
        if (!isComment(lines.at(i)) && equals > 0 && lines.at(i).left(equals).trimmed() == change.key)
            place.line = i;
    }
    return place;
}

void make(const UserFile::Change &change, QStringList &lines)
{
    const Place place = placeOf(lines, change);
    if (!change.value) {
        if (place.line >= 0)
            lines.removeAt(place.line);
        return;
    }
    const QString line = change.key + u'=' + *change.value;
    if (place.line >= 0) {
        lines[place.line] = line;
    } else if (place.endOfSection >= 0) {
        lines.insert(place.endOfSection, line);
    } else {
        while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
            lines.removeLast();
        if (!lines.isEmpty())
            lines += QString();
        lines += {u'[' + change.section + u']', line, QString()};
    }
}

QString notWritten(const QString &path, const QString &why)
{
    return UserFile::tr("%1 was not written: %2. What you entered is still here.", "file, reason")
        .arg(path, why);
}

QString makeAll(const QString &path, const QList<UserFile::Change> &changes)
{
    const QString target = QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path;
    const QString folder = QFileInfo(target).absolutePath();
    const auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFileInfo::exists(folder) && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, onlyMine)))
        return notWritten(path, UserFile::tr("its folder can not be made"));
    QFile before(target);
    QByteArray bytes;
    if (before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return notWritten(path, before.errorString());
        bytes = before.read(IniFile::mostBytes + 1);
        if (bytes.size() > IniFile::mostBytes)
            return notWritten(path, UserFile::tr("it is larger than 64 KiB"));
    }
    const QByteArray after = UserFile::changed(QString::fromUtf8(bytes), changes).toUtf8();
    PrivateFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(after) != after.size() || !file.commit())
        return notWritten(path, file.error() ? file.error()->reason : file.errorString());
    return {};
}
}

QString UserFile::changed(const QString &text, const QList<Change> &changes)
{
    QStringList lines = text.split(u'\n');
    for (const Change &change : changes)
        make(change, lines);
    return lines.join(u'\n');
}

QFuture<QString> UserFile::save(const QString &path, const QList<Change> &changes)
{
    return QtConcurrent::run(makeAll, path, changes);
}
