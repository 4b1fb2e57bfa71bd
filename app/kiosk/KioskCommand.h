#pragma once

#include "config/Config.h"
#include "secrets/Secret.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <functional>

/// `itr-desk kiosk set-pin`: the PIN by which staff leave the kiosk, from a terminal.
class KioskCommand
{
    Q_DECLARE_TR_FUNCTIONS(KioskCommand)
public:
    enum ExitStatus {
        Done = 0,
        NotDone = 2, ///< wrong usage or settings, no PIN, the two differ, …
    };
    /// Asks with @p question and reads one line into the Secret; false when there is none. Blocks.
    using Input = std::function<bool(const QString &question, Secret &pin)>;

    /// @p words takes what there is to say and is the caller's to flush. Needs a QCoreApplication.
    KioskCommand(QTextStream &words, ConfigPlaces places, Input input);

    /// @p arguments: what follows `kiosk`.
    ExitStatus run(const QStringList &arguments);
    static QString help();

private:
    ExitStatus setPin();
    ExitStatus say(ExitStatus status, const QString &sentence);

    QTextStream &m_words;
    ConfigPlaces m_places;
    const Input m_input;
};
