#pragma once

#include "config/Setting.h"

#include <QCoreApplication>
#include <QString>

/// The reference of all settings, made from their declarations: the README's table and the manual page.
class ConfigReference
{
    Q_DECLARE_TR_FUNCTIONS(ConfigReference)
public:
    /// A table, a setting a row.
    static QString markdown();
    /// packaging/man/itr-desk-policy.5, in roff.
    static QString man();
};
