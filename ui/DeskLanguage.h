#pragma once

#include <QLocale>
#include <QStringList>

/// Lets the desk speak the person's language where there is a translation (resources/translations), else
/// English. The desktop decides; LANGUAGE=hi is enough to try Hindi, also on a system without a Hindi locale.
class DeskLanguage
{
public:
    /// Before the first widget is made. English too has a file, for its plurals: 3 kB, and then the only one
    /// read. @p uiLanguages: the person's, the best first (QLocale::uiLanguages()).
    static void install(const QStringList &uiLanguages = QLocale::system().uiLanguages());
    /// The first of @p uiLanguages that the desk speaks: "hi" for "hi-IN".
    static QString chosen(const QStringList &uiLanguages);
};
