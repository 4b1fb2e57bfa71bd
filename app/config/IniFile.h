#pragma once

#include "config/Profile.h"

#include <QList>
#include <QString>

#include <variant>

/// An INI file as a person writes it: `[section]`, `key=value`, comments from `#` or `;` at the start of a
/// line. Values stand as written, without QSettings' lists, escapes and percent codes, and every entry knows
/// its line.
class IniFile
{
    Q_DECLARE_TR_FUNCTIONS(IniFile)
public:
    struct Entry {
        QString section;
        QString key;
        QString value;
        int line = 0;

        QString name() const { return section + u'/' + key; }
    };
    static constexpr qint64 mostBytes = 64LL * 1024;

    /// The entries in their order. Refused: what is no INI line, UTF-8 that is none, a key that stands twice.
    static std::variant<QList<Entry>, ConfigError> read(const QString &path);
};
