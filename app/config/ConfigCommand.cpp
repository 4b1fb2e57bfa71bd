#include "config/ConfigCommand.h"

#include "config/ConfigReference.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace
{
/// The options, with which reading and help are made alike.
struct Options {
    QCommandLineOption profile{u"profile"_qs,
        ConfigCommand::tr("The user's FILE; without it, your own, where there is one."), u"FILE"_qs};
    QCommandLineOption man{u"man"_qs, ConfigCommand::tr("Of reference: as a manual page.")};
    QCommandLineOption markdown{u"markdown"_qs, ConfigCommand::tr("Of reference: as a table in Markdown.")};
    QCommandLineOption help{{u"h"_qs, u"help"_qs}, ConfigCommand::tr("Show this help.")};

    void addTo(QCommandLineParser &parser)
    {
        for (const QCommandLineOption &option : {profile, man, markdown, help})
            parser.addOption(option);
    }
};

QString valueOf(const Config &config, const Setting &setting)
{
    const QString written = setting.value.written(config.deployment());
    return written.isEmpty() ? ConfigCommand::tr("(%1)", "words for a value").arg(setting.fallback())
                             : written;
}

QString originOf(const Config &config, const Setting &setting)
{
    using Layer = Config::Origin::Layer;
    const Config::Origin origin = config.origin(setting);
    switch (origin.layer) {
    case Layer::Policy:
        return ConfigCommand::tr("policy, %1, line %2; locked").arg(origin.file).arg(origin.line);
    case Layer::User:
        return ConfigCommand::tr("user, %1, line %2").arg(origin.file).arg(origin.line);
    case Layer::Default:
        break;
    }
    return config.isLocked(setting) ? ConfigCommand::tr("default; locked") : ConfigCommand::tr("default");
}
}

ConfigCommand::ConfigCommand(QIODevice &out, QTextStream &words, const ConfigPlaces &places)
    : m_out(out)
    , m_words(words)
    , m_places(places)
{
}

ConfigCommand::ExitStatus ConfigCommand::run(const QStringList &arguments)
{
    Options options;
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    options.addTo(parser);
    const bool understood = parser.parse(QStringList{u"itr-desk"_qs} + arguments);
    if (parser.isSet(options.help)) {
        m_out.write(help().toLocal8Bit());
        return Done;
    }
    if (!understood)
        return refused(parser.errorText());
    if (parser.isSet(options.profile)) {
        if (parser.value(options.profile).isEmpty())
            return refused(tr("--profile needs the path of a file."));
        m_places = m_places.withProfile(parser.value(options.profile));
    }
    return obey(parser.positionalArguments(), parser.isSet(options.man), parser.isSet(options.markdown));
}

ConfigCommand::ExitStatus ConfigCommand::obey(const QStringList &wishes, bool man, bool markdown)
{
    const QString wish = wishes.value(0);
    if ((man || markdown) && wish != u"reference")
        return refused(tr("--man and --markdown belong to reference."));
    if (wish == u"explain" && wishes.size() == 2)
        return explain(wishes.at(1));
    if (wish == u"explain")
        return refused(tr("Say which setting, as in “itr-desk config explain service/baseUrl”."));
    if (wishes.size() == 1 && wish == u"check")
        return check();
    if (wishes.size() == 1 && wish == u"show")
        return show();
    if (wishes.size() != 1 || wish != u"reference")
        return refused(tr("Say one of check, show, explain and reference."));
    if (man == markdown)
        return refused(tr("Say one of --man and --markdown."));
    m_out.write((man ? ConfigReference::man() : ConfigReference::markdown()).toUtf8());
    return Done;
}

QString ConfigCommand::help()
{
    Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.setApplicationDescription(tr("Says which settings hold and where they come from: the defaults, "
                                        "the organisation's policy, your own "
                                        "file.\nExit status: 0 done, and of check: nothing is wrong; 2 the "
                                        "configuration is wrong, or it could "
                                        "not be done."));
    parser.addPositionalArgument(u"check"_qs, tr("Say everything that is wrong."));
    parser.addPositionalArgument(
        u"show"_qs, tr("Show every setting with its value and where that comes from."));
    parser.addPositionalArgument(u"explain"_qs, tr("Explain one setting."), u"explain KEY"_qs);
    parser.addPositionalArgument(u"reference"_qs, tr("Write the reference of all settings."));
    // Qt's first line puts the options where they are not understood.
    const QString text = parser.helpText();
    return tr("Usage: itr-desk config check|show|explain KEY|reference [options]")
        + text.mid(text.indexOf(u'\n'));
}

ConfigCommand::ExitStatus ConfigCommand::check()
{
    const Config config = Config::read(m_places);
    if (sayErrors(config))
        return Wrong;
    print(tr("Nothing is wrong."));
    if (!config.isConnected())
        print(tr("No service/baseUrl is set, so the desk opens without a service."));
    sayIneffective(config);
    return Done;
}

ConfigCommand::ExitStatus ConfigCommand::show()
{
    const Config config = Config::read(m_places);
    if (sayErrors(config))
        return Wrong;
    for (const Setting &setting : Setting::all())
        print(u"%1 = %2  [%3]"_qs.arg(setting.name(), valueOf(config, setting), originOf(config, setting)));
    sayIneffective(config);
    return Done;
}

ConfigCommand::ExitStatus ConfigCommand::explain(const QString &key)
{
    const Setting *setting = Setting::find(key);
    if (!setting)
        return refused(tr("There is no setting “%1”; “itr-desk config show” lists them all.").arg(key));
    print(setting->name());
    print(u"  "_qs + setting->description());
    print(u"  "_qs + tr("Type: %1. Allowed is %2.").arg(setting->value.type(), setting->value.allowed()));
    print(u"  "_qs + tr("Default: %1.").arg(setting->fallback()));
    print(u"  "_qs + tr("Who may change it: %1").arg(setting->whoChangesIt()));
    print(u"  "_qs + tr("Where it is shown: %1").arg(setting->whereItIsSeen()));
    const Config config = Config::read(m_places);
    if (sayErrors(config))
        return Wrong;
    print(u"  "_qs
        + tr("Now: %1 [%2]", "value, where it comes from")
              .arg(valueOf(config, *setting), originOf(config, *setting)));
    return Done;
}

bool ConfigCommand::sayErrors(const Config &config)
{
    for (const ConfigError &error : config.errors())
        m_words << u"itr-desk: "_qs + error.sentence() + u'\n';
    return !config.errors().isEmpty();
}

void ConfigCommand::sayIneffective(const Config &config)
{
    for (const auto &line : config.ineffective())
        print(tr("Without effect: %1, line %2: “%3”. %4", "file, line, key, why")
                  .arg(line.origin.file)
                  .arg(line.origin.line)
                  .arg(line.setting->name(), config.lockReason(*line.setting)));
}

ConfigCommand::ExitStatus ConfigCommand::refused(const QString &sentence)
{
    m_words << u"itr-desk config: "_qs + sentence + u'\n';
    return Wrong;
}

void ConfigCommand::print(const QString &line)
{
    m_out.write((line + u'\n').toLocal8Bit());
}
