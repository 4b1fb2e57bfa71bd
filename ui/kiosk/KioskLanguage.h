#pragma once

#include <QList>
#include <QString>

/// Lets the whole program speak another language while it runs.
class KioskLanguage
{
public:
    struct Language {
        QString code;
        QString ownName; ///< in its own script
    };

    static QList<Language> languages();
    /// The one that the desktop asks for: that of a kiosk that nobody stands at.
    static QString atStart();
    /// From now on, for all that is made anew. @p code: one of languages().
    static void speak(const QString &code);
};
