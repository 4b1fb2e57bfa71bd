#include "CommandLine.h"
#include "DeskDisplay.h"
#include "DeskLanguage.h"
#include "DeskStart.h"
#include "Version.h"
#include "config/ConfigCommand.h"
#include "config/TokenCommand.h"
#include "dialogs/ErrorWindow.h"
#include "journal/JournalCommand.h"
#include "kiosk/KioskCommand.h"
#include "kiosk/KioskStart.h"
#include "kiosk/KioskStyle.h"
#include "process/EndSignals.h"
#include "secrets/CrashReport.h"
#include "secrets/ProcessHardening.h"
#include "secrets/SecretInput.h"
#include "session/ScreenWatch.h"
#include "widgets/DeskStyle.h"
#include "widgets/Notice.h"
#include "widgets/SecretEditAccessible.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <optional>
#include <thread>

#include <fontconfig/fontconfig.h>
#include <unistd.h>

namespace
{
constexpr int refusedExitCode = 2;

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

int runCommand(const CommandLine &line)
{
    QFile out;
    QTextStream words(stderr);
    if (!out.open(stdout, QIODevice::WriteOnly))
        return refusedExitCode;
    const int status = line.wish == CommandLine::Wish::Journal
        ? static_cast<int>(JournalCommand(out, words).run(line.journal))
        : static_cast<int>(ConfigCommand(out, words, ConfigPlaces::ofThisComputer()).run(line.config));
    // A pipe that nobody reads to its end, or a full disk, shows only now.
    return out.flush() && out.error() == QFileDevice::NoError ? status : refusedExitCode;
}

/// Asks where somebody sits; a pipe needs no question.
bool readToken(Secret &token)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        print(stderr, QCoreApplication::translate("main", "New Bearer token (it is not shown): "));
    const SecretInput::End end = SecretInput::read(STDIN_FILENO, token);
    if (isTerminal)
        print(stderr, u"\n"_qs);
    return end == SecretInput::End::Line && !token.isEmpty();
}

int runTokenCommand(const QStringList &arguments)
{
    QTextStream words(stdout);
    TokenCommand command(words, ConfigPlaces::ofThisComputer(), readToken);
    QObject::connect(&command, &TokenCommand::ended, &QCoreApplication::exit);
    command.start(arguments);
    return QCoreApplication::exec();
}

bool readPin(const QString &question, Secret &pin)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        print(stderr, question);
    const SecretInput::End end = SecretInput::read(STDIN_FILENO, pin);
    if (isTerminal)
        print(stderr, u"\n"_qs);
    return end == SecretInput::End::Line && !pin.isEmpty();
}

int runKioskCommand(const QStringList &arguments)
{
    QTextStream words(stdout);
    return KioskCommand(words, ConfigPlaces::ofThisComputer(), readPin).run(arguments);
}

/// What needs no window, and must work where there is no display. The exit code.
int answerOnTerminal(const CommandLine &line, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DeskLanguage::install();
    switch (line.wish) {
    case CommandLine::Wish::Help:
        print(stdout, CommandLine::help());
        return 0;
    case CommandLine::Wish::Version:
        print(stdout, QCoreApplication::applicationName() + u' ' + QLatin1StringView(itrDeskVersion) + u'\n');
        return 0;
    case CommandLine::Wish::Journal:
    case CommandLine::Wish::Config:
        return runCommand(line);
    case CommandLine::Wish::Token:
        return runTokenCommand(line.token);
    case CommandLine::Wish::Kiosk:
        return runKioskCommand(line.kioskCommand);
    case CommandLine::Wish::Refused:
    case CommandLine::Wish::OpenWindow:
        break;
    }
    print(stderr, u"itr-desk: "_qs + line.refusal + u'\n');
    return refusedExitCode;
}

std::optional<ConfigError> problemOf(const CommandLine &line, const Config &config)
{
    if (line.kiosk)
        return KioskStart::problem(line, config);
    return config.errors().isEmpty() ? std::nullopt : std::optional(config.errors().constFirst());
}

/// What keeps the window from opening, on the terminal: where there is no display QApplication aborts, so it
/// is said before. Whether there is nothing more to do.
bool isRefused(
    const CommandLine &line, const ConfigPlaces &places, const Config &config, int &argc, char **argv)
{
    const bool display = DeskDisplay::isThere(line.platform, QProcessEnvironment::systemEnvironment());
    if (display && !problemOf(line, config))
        return false;
    const QCoreApplication application(argc, argv);
    DeskLanguage::install(config.deployment().language);
    const auto problem
        = problemOf(line, DeskStart::read(line, places)); // again, now in the person's language
    print(stderr, u"itr-desk: "_qs + (problem ? problem->sentence() : DeskDisplay::missing()) + u'\n');
    return !display;
}

int showError(const ConfigError &error)
{
    ErrorWindow window(
        QCoreApplication::translate("main", "The settings can not be used."), error.sentence());
    window.show();
    QApplication::exec();
    return refusedExitCode;
}

int runDesk(const CommandLine &line, const ConfigPlaces &config)
{
    const SystemClock clock;
    DeskStart desk(line, clock, {}, config);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &desk.window(), &DeskWindow::quitUnasked);
    ScreenWatch screen;
    QObject::connect(&desk, &DeskStart::connected, &screen, &ScreenWatch::start);
    QObject::connect(&screen, &ScreenWatch::left, &desk.window(), &DeskWindow::lock);
    if (const auto error = desk.begin())
        return showError(*error);
    return QApplication::exec();
}

int runKiosk(const CommandLine &line, const ConfigPlaces &config)
{
    KioskStyle::enlargeText();
    QApplication::setQuitOnLastWindowClosed(false); // its end is the staff's
    const SystemClock clock;
    KioskStart kiosk(line, clock, {}, config);
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &kiosk, [&kiosk] { kiosk.quit(0); });
    ScreenWatch screen;
    QObject::connect(&kiosk, &KioskStart::connected, &screen, &ScreenWatch::start);
    QObject::connect(&screen, &ScreenWatch::left, &kiosk.window(), &KioskWindow::welcome);
    QObject::connect(&kiosk, &KioskStart::ended, &QCoreApplication::exit);
    kiosk.begin();
    return QApplication::exec();
}

/// Before there is an application, which else makes one that is not used.
void setStyle(const CommandLine &line, const Deployment &deployment)
{
    const auto motion = deployment.reducedMotion ? DeskStyle::Motion::None : DeskStyle::Motion::AsTheDesktop;
    QApplication::setStyle(line.kiosk ? new KioskStyle(motion) : new DeskStyle(motion));
}

QStringList argumentsFrom(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}
}

int main(int argc, char **argv)
{
    hardenProcess();
#ifndef ITRDESK_SANITIZE // the sanitizers' own report says more
    installCrashReport("itr-desk", itrDeskVersion);
#endif
    QCoreApplication::setApplicationName(u"itr-desk"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(itrDeskVersion));
    const CommandLine line = CommandLine::read(argumentsFrom(argc, argv));
    if (line.wish != CommandLine::Wish::OpenWindow)
        return answerOnTerminal(line, argc, argv);
    const ConfigPlaces places = ConfigPlaces::ofThisComputer(line.profile);
    const Config config = DeskStart::read(line, places);
    if (isRefused(line, places, config, argc, argv))
        return refusedExitCode;

    setStyle(line, config.deployment());
    // The menu stands in the window's own header; else each menu bar asks the session bus whether the desktop
    // shows it, and the window waits for the answer.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    // A third of what a Qt program does until it paints is to read the fonts' configuration, and it waits for
    // the display before it begins. Here both are done at once.
    std::jthread fonts(FcInit);
    std::optional<DeskDisplay::Opening> opening(line.platform);
    const QApplication application(argc, argv);
    opening.reset();
    fonts.join(); // Qt reads the fonts next; two readers would each read everything
    Theme::apply(config.deployment().theme);
    if (config.deployment().reducedMotion)
        QApplication::setCursorFlashTime(0);
    DeskLanguage::install(config.deployment().language);
    QGuiApplication::setDesktopFileName(u"itr-desk"_qs);
    installSecretEditAccessibility();
    Notice::installAccessibility();

    // The kiosk's own rules; the desk looks at its settings as it begins, when it can say them in a window.
    if (const auto error = line.kiosk ? problemOf(line, DeskStart::read(line, places)) : std::nullopt)
        return showError(*error);
    return line.kiosk ? runKiosk(line, places) : runDesk(line, places);
}
