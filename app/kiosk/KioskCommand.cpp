#include "kiosk/KioskCommand.h"

#include "kiosk/StaffPin.h"

#include <QCommandLineParser>

#include <utility>

KioskCommand::KioskCommand(QTextStream &words, ConfigPlaces places, Input input)
    : m_words(words)
    , m_places(std::move(places))
    , m_input(std::move(input))
{
}

KioskCommand::ExitStatus KioskCommand::run(const QStringList &arguments)
{
    const QCommandLineOption profile(u"profile"_qs, {}, u"FILE"_qs);
    const QCommandLineOption helpOption(QStringList{u"h"_qs, u"help"_qs});
    QCommandLineParser parser;
    parser.addOptions({profile, helpOption});
    const bool understood = parser.parse(QStringList(u"kiosk"_qs) + arguments);
    if (understood && parser.isSet(helpOption))
        return say(Done, help());
    if (!understood)
        return say(NotDone, parser.errorText());
    if (parser.positionalArguments() != QStringList(u"set-pin"_qs))
        return say(NotDone, help());
    if (parser.isSet(profile))
        m_places = m_places.withProfile(parser.value(profile));
    return setPin();
}

QString KioskCommand::help()
{
    return tr("Usage: itr-desk kiosk set-pin [--profile FILE]\n\n"
              "set-pin  stores the PIN by which staff leave the kiosk: typed twice (nothing is shown), or "
              "two lines of a "
              "pipe\n\n"
              "Run it as the user that the kiosk runs as. Only a hash of the PIN is stored, in the file that "
              "kiosk/pinFile "
              "names.\n"
              "At the kiosk, Ctrl+Alt+Shift+F12 asks for it.");
}

KioskCommand::ExitStatus KioskCommand::setPin()
{
    const Config config = Config::read(m_places);
    if (!config.errors().isEmpty())
        return say(NotDone, config.errors().constFirst().sentence());
    Secret pin;
    Secret again;
    if (!m_input(tr("New PIN (it is not shown): "), pin))
        return say(NotDone, tr("No PIN was entered; nothing has changed."));
    if (!StaffPin::isGood(pin))
        return say(NotDone,
            tr("A PIN has %1 to %2 characters; nothing has changed.")
                .arg(StaffPin::leastLength)
                .arg(StaffPin::mostLength));
    if (!m_input(tr("Once more: "), again) || pin.utf8() != again.utf8())
        return say(NotDone, tr("The two are not the same; nothing has changed."));
    const QString file = StaffPin::file(config.deployment());
    if (const auto trouble = StaffPin::store(file, pin))
        return say(NotDone, *trouble);
    return say(Done, tr("The PIN is set; its hash is in %1.").arg(file));
}

KioskCommand::ExitStatus KioskCommand::say(ExitStatus status, const QString &sentence)
{
    m_words << sentence << Qt::endl;
    return status;
}
