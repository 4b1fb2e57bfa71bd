#include "config/ConfigError.h"

QString ConfigError::sentence() const
{
    const QString place = line > 0 ? tr("%1, line %2", "file, number").arg(file).arg(line) : file;
    if (key.isEmpty())
        return tr("%1: %2", "file, what is wrong").arg(place, allowed);
    if (value.isEmpty())
        return tr("%1: “%2”: %3", "file, key, what is allowed").arg(place, key, allowed);
    return tr("%1: “%2” is “%3”. %4", "file, key, value, what is allowed").arg(place, key, value, allowed);
}
