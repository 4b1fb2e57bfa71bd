#include "CommandLine.h"

#include <QCommandLineParser>

namespace
{
/// The options, with which reading and help are made alike.
struct Options {
    QCommandLineOption sandbox{u"sandbox"_qs,
        CommandLine::tr("Start the sandbox and connect to it: made-up data, nothing leaves this computer.")};
    QCommandLineOption profile{u"profile"_qs,
        CommandLine::tr("Connect to the service that the profile FILE describes."), u"FILE"_qs};
    QCommandLineOption kiosk{u"kiosk"_qs,
        CommandLine::tr("Fill the screen, for members of the public who enter their own PAN and OTP.")};
    QCommandLineOption platform{u"platform"_qs, {}, u"name"_qs};
    QCommandLineOption help{{u"h"_qs, u"help"_qs}, CommandLine::tr("Show this help.")};
    QCommandLineOption version{{u"v"_qs, u"version"_qs}, CommandLine::tr("Show the version.")};

    void addTo(QCommandLineParser &parser)
    {
        // Qt's own, for systems where its environment variable does not arrive.
        platform.setFlags(QCommandLineOption::HiddenFromHelp);
        for (const QCommandLineOption &option : {sandbox, profile, kiosk, help, version, platform})
            parser.addOption(option);
        parser.setApplicationDescription(
            CommandLine::tr("Desktop console for fetching income-tax returns with the taxpayer's consent."));
    }
};

CommandLine refused(const QString &sentence)
{
    CommandLine line;
    line.wish = CommandLine::Wish::Refused;
    line.refusal = sentence;
    return line;
}
}

CommandLine CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    if (arguments.value(1) == u"journal") {
        line.wish = Wish::Journal;
        line.journal = arguments.mid(2);
        return line;
    }
    if (arguments.value(1) == u"config") {
        line.wish = Wish::Config;
        line.config = arguments.mid(2);
        return line;
    }
    if (arguments.value(1) == u"token") {
        line.wish = Wish::Token;
        line.token = arguments.mid(2);
        return line;
    }
    if (arguments.value(1) == u"kiosk") {
        line.wish = Wish::Kiosk;
        line.kioskCommand = arguments.mid(2);
        return line;
    }
    Options options;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    options.addTo(parser);
    const bool understood = parser.parse(arguments);

    if (parser.isSet(options.help)) {
        line.wish = Wish::Help;
        return line;
    }
    if (parser.isSet(options.version)) {
        line.wish = Wish::Version;
        return line;
    }
    if (!understood)
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(tr("“%1” is no option; a profile is given as --profile FILE.")
                           .arg(parser.positionalArguments().first()));
    line.sandbox = parser.isSet(options.sandbox);
    line.kiosk = parser.isSet(options.kiosk);
    line.profile = parser.value(options.profile);
    line.platform = parser.value(options.platform);
    if (line.sandbox && parser.isSet(options.profile))
        return refused(tr("--sandbox and --profile exclude each other: the sandbox brings its own profile."));
    if (parser.isSet(options.profile) && line.profile.isEmpty())
        return refused(tr("--profile needs the path of a file."));
    return line;
}

QString CommandLine::help()
{
    Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.addPositionalArgument(u"journal"_qs,
        tr("Instead of opening the window: verify, export or count the journal. “itr-desk journal --help” says more."),
        u"[journal verify|export|stats]"_qs);
    parser.addPositionalArgument(u"config"_qs,
        tr("Instead of opening the window: say which settings hold and what is wrong with them. “itr-desk config --help” says more."),
        u"[config check|show|explain KEY]"_qs);
    parser.addPositionalArgument(u"token"_qs,
        tr("Instead of opening the window: say whether a Bearer token is stored, store or delete one. “itr-desk token --help” says more."),
        u"[token status|set|forget]"_qs);
    parser.addPositionalArgument(u"kiosk"_qs,
        tr("Instead of opening the window: set the PIN by which staff leave the kiosk. “itr-desk kiosk --help” says more."),
        u"[kiosk set-pin]"_qs);
    return parser.helpText();
}
