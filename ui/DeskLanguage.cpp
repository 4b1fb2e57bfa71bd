#include "DeskLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace
{
constexpr std::array spoken{QLatin1StringView("en"), QLatin1StringView("hi")};
}

QString DeskLanguage::chosen(const QStringList &uiLanguages)
{
    for (const QString &language : uiLanguages) {
        const QString plain = language.section(u'-', 0, 0);
        if (std::ranges::find(spoken, plain) != spoken.end())
            return plain;
    }
    return spoken.front();
}

void DeskLanguage::install(const QStringList &uiLanguages)
{
    const QString language = chosen(uiLanguages);
    const auto add = [](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // Qt's own words are English to begin with.
    if (language != spoken.front())
        add(u"qtbase_"_qs + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"itr-desk_"_qs + language + u".qm", u":/translations"_qs);
}
