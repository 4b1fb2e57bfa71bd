#pragma once

#include "config/ConfigError.h"

#include <QList>
#include <QString>

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
    struct Content {
        QList<Entry> entries; ///< in their order
        QList<ConfigError> errors; ///< what is no INI line, a control character, a key that stands twice
    };
    static constexpr qint64 mostBytes = 64LL * 1024;

    /// A file that can not be read, is too large or is no UTF-8 gives that one error alone.
    static Content read(const QString &path);
    /// The same of what such a file holds, or will hold; @p path is for the errors.
    static Content parse(const QString &path, const QByteArray &bytes);
};
