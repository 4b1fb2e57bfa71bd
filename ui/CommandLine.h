#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// What the person asked for on the command line. Read before there is an application, because that aborts
/// where there is no display, and --help must work there too.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Wish { OpenWindow, Help, Version, Journal, Config, Token, Kiosk, Refused };

    /// @p arguments: with the program's name as the first.
    static CommandLine read(const QStringList &arguments);
    /// Needs a QCoreApplication.
    static QString help();

    Wish wish = Wish::OpenWindow;
    bool sandbox = false;
    bool kiosk = false; ///< the window for the public
    QString profile; ///< path, empty when none is given
    QString platform; ///< Qt's plugin, empty when none is given
    QStringList journal; ///< what follows `journal`, for JournalCommand
    QStringList config; ///< what follows `config`, for ConfigCommand
    QStringList token; ///< what follows `token`, for TokenCommand
    QStringList kioskCommand; ///< what follows `kiosk`, for KioskCommand
    QString refusal; ///< a sentence, when refused
};
