#pragma once

#include <QLocale>
#include <QStringList>

#include <span>

/// Lets the desk speak the person's language where there is a translation (resources/translations), else
/// English. The desktop decides where no setting does; LANGUAGE=hi is enough to try Hindi, also on a system
/// without a Hindi locale.
class DeskLanguage
{
public:
    struct Language {
        const char *code; ///< ISO 639-1
        const char *ownName; ///< as its speakers write it, UTF-8
    };
    /// Those that the desk speaks, English first.
    static std::span<const Language> languages();

    /// Before the first widget is made. English too has a file, for its plurals: 3 kB, and then the only one
    /// read. @p wanted: the code of a language that a setting asks for; empty: the person's, the best first
    /// (QLocale::uiLanguages()).
    static void install(
        const QString &wanted = {}, const QStringList &uiLanguages = QLocale::system().uiLanguages());
    /// While running: from now on the desk speaks @p code, one of languages(), writes in its direction, and
    /// writes numbers and dates as its speakers in India do. What is on the screen is told by
    /// QEvent::LanguageChange.
    static void use(const QString &code);
    /// The first of @p uiLanguages that the desk speaks: "hi" for "hi-IN".
    static QString chosen(const QStringList &uiLanguages);
};
