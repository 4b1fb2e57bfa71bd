#include "session/ConsentNotice.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace
{
const QString folder = u":/consent/"_qs;

/// What stands above the first heading: a `key: value` a line.
using Header = QHash<QString, QString>;

QString filled(QString text, const Header &header, const ConsentNotice::Places &places)
{
    const bool beginsUnnamed = text.startsWith(u"{organisation}") && places.organisation.isEmpty();
    const auto put = [&](const QString &place, const QString &words) {
        text.replace(u'{' + place + u'}', words.isEmpty() ? header.value(u"unnamed-"_qs + place) : words);
    };
    put(u"organisation"_qs, places.organisation);
    put(u"contact"_qs, places.contact);
    put(u"grievance"_qs, places.grievance);
    put(u"purpose"_qs, places.purpose);
    // A name is written as it is; words that stand for one begin a sentence here.
    if (beginsUnnamed && !text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}
}

QStringList ConsentNotice::languages()
{
    QStringList languages;
    for (const QString &file : QDir(folder).entryList({u"*.txt"_qs}, QDir::Files, QDir::Name))
        languages += file.chopped(4);
    for (const QString &often : {u"hi"_qs, u"en"_qs}) {
        languages.removeOne(often);
        languages.prepend(often);
    }
    return languages;
}

ConsentNotice ConsentNotice::load(const QString &language, const Places &places)
{
    QFile file(folder + language + u".txt"_qs);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no consent notice in this language");
    ConsentNotice notice;
    Header header;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"# "))
            notice.parts.append({line.sliced(2), {}});
        else if (!line.isEmpty() && !notice.parts.isEmpty())
            notice.parts.last().paragraphs += filled(line, header, places);
        else if (const auto colon = line.indexOf(u": "); colon > 0)
            header.insert(line.first(colon), line.sliced(colon + 2));
    }
    notice.version = header.value(u"version"_qs);
    notice.language = header.value(u"language"_qs);
    notice.languageName = header.value(u"name"_qs);
    notice.isMachineDrafted = header.value(u"drafted-by"_qs) == u"machine";
    notice.title = header.value(u"title"_qs);
    return notice;
}
