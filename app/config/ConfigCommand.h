#pragma once

#include "config/Config.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QTextStream>

/// `itr-desk config check|show|explain|reference`: the settings from a terminal, for administrators.
class ConfigCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConfigCommand)
public:
    enum ExitStatus {
        Done = 0, ///< of check: nothing is wrong
        Wrong = 2, ///< the configuration, or the usage
    };

    /// @p out takes what was asked for, @p words what there is to say besides. Both are the caller's to
    /// flush. Needs a QCoreApplication.
    ConfigCommand(QIODevice &out, QTextStream &words, const ConfigPlaces &places);

    /// @p arguments: what follows `config`.
    ExitStatus run(const QStringList &arguments);
    static QString help();

private:
    ExitStatus obey(const QStringList &wishes, bool man, bool markdown);
    ExitStatus check();
    ExitStatus show();
    ExitStatus explain(const QString &key);
    ExitStatus refused(const QString &sentence);
    bool sayErrors(const Config &config);
    void sayIneffective(const Config &config);
    void print(const QString &line);

    QIODevice &m_out;
    QTextStream &m_words;
    ConfigPlaces m_places;
};
