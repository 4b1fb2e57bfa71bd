#include "DeskLanguage.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace
{
constexpr std::array spoken{DeskLanguage::Language{"en", "English"}, DeskLanguage::Language{"hi", "हिन्दी"},
    DeskLanguage::Language{"bn", "বাংলা"}, DeskLanguage::Language{"gu", "ગુજરાતી"},
    DeskLanguage::Language{"kn", "ಕನ್ನಡ"}, DeskLanguage::Language{"ml", "മലയാളം"},
    DeskLanguage::Language{"mr", "मराठी"}, DeskLanguage::Language{"ta", "தமிழ்"},
    DeskLanguage::Language{"te", "తెలుగు"}, DeskLanguage::Language{"ur", "اردو"}};

/// Of the desk's own translators, to find them again.
QString translatorName()
{
    return u"DeskLanguage"_qs;
}

void add(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// DejaVu Sans, the font of many desktops, has Urdu's letters but does not join all of them. One without
/// Latin letters is asked first; in all other languages fontconfig finds a font for itself.
void chooseFont(const QString &language)
{
    const QString joining = u"Noto Sans Arabic UI"_qs;
    QFont font = QApplication::font();
    QStringList families = font.families();
    if (families.contains(joining) == (language == u"ur"))
        return;
    if (language == u"ur")
        families.prepend(joining);
    else
        families.removeOne(joining);
    font.setFamilies(families);
    QApplication::setFont(font);
}

void speak(const QString &language)
{
    // Qt's own words are English to begin with.
    if (language != QLatin1StringView(spoken.front().code))
        add(u"qtbase_"_qs + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"itr-desk_"_qs + language + u".qm", u":/translations"_qs);
    // Also said where the display can not be opened, amid QApplication's making: it has no fonts yet.
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) == nullptr || QCoreApplication::startingUp())
        return;
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    chooseFont(language);
}
}

std::span<const DeskLanguage::Language> DeskLanguage::languages()
{
    return spoken;
}

QString DeskLanguage::chosen(const QStringList &uiLanguages)
{
    for (const QString &language : uiLanguages) {
        const QString plain = language.section(u'-', 0, 0);
        if (std::ranges::any_of(
                spoken, [&plain](const Language &one) { return plain == QLatin1StringView(one.code); }))
            return plain;
    }
    return QString::fromLatin1(spoken.front().code);
}

void DeskLanguage::install(const QString &wanted, const QStringList &uiLanguages)
{
    if (wanted.isEmpty())
        speak(chosen(uiLanguages));
    else
        use(wanted);
}

void DeskLanguage::use(const QString &code)
{
    const auto before = QCoreApplication::instance()->findChildren<QTranslator *>(translatorName());
    for (QTranslator *translator : before)
        delete translator; // takes itself out
    QLocale::setDefault(QLocale(QLocale::codeToLanguage(code), QLocale::India));
    speak(code);
}
