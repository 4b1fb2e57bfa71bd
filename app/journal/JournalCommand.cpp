#include "journal/JournalCommand.h"

#include "journal/JournalFile.h"
#include "journal/JournalStats.h"
#include "journal/JournalVerifier.h"

#include <QCommandLineParser>

namespace
{
/// The options, with which reading and help are made alike.
struct Options {
    QCommandLineOption file{
        u"file"_qs, JournalCommand::tr("The journal FILE; without it, your own."), u"FILE"_qs};
    QCommandLineOption format{u"format"_qs,
        JournalCommand::tr("Of export: csv (for spreadsheets, the default) or jsonl (JSON Lines)."),
        u"csv|jsonl"_qs};
    QCommandLineOption output{u"output"_qs,
        JournalCommand::tr("Of export: write FILE, readable by you alone; without it, to the terminal."),
        u"FILE"_qs};
    QCommandLineOption help{{u"h"_qs, u"help"_qs}, JournalCommand::tr("Show this help.")};

    void addTo(QCommandLineParser &parser)
    {
        for (const QCommandLineOption &option : {file, format, output, help})
            parser.addOption(option);
    }
};
}

JournalCommand::JournalCommand(QIODevice &out, QTextStream &words)
    : m_out(out)
    , m_words(words)
{
}

JournalCommand::ExitStatus JournalCommand::run(const QStringList &arguments)
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
    const QStringList wishes = parser.positionalArguments();
    const QString wish = wishes.value(0);
    if (wishes.size() != 1 || !QStringList{u"verify"_qs, u"export"_qs, u"stats"_qs}.contains(wish))
        return refused(tr("Say one of verify, export and stats."));
    const bool exports = wish == u"export";
    if (!exports && (parser.isSet(options.format) || parser.isSet(options.output)))
        return refused(tr("--format and --output belong to export."));
    for (const QCommandLineOption &option : {options.file, options.output}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return refused(tr("--%1 needs the path of a file.").arg(option.names().first()));
    }
    const QString format = parser.isSet(options.format) ? parser.value(options.format) : u"csv"_qs;
    if (format != u"csv" && format != u"jsonl")
        return refused(tr("--format is csv or jsonl."));

    const QString file = parser.isSet(options.file) ? parser.value(options.file)
                                                    : JournalFile(JournalFile::defaultFolder()).path();
    if (exports)
        return exportTo(parser.value(options.output), file,
            format == u"csv" ? JournalExport::Format::Csv : JournalExport::Format::JsonLines);
    return wish == u"verify" ? verify(file) : stats(file);
}

QString JournalCommand::help()
{
    Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    parser.setApplicationDescription(
        tr("Verifies, exports or counts the journal.\n"
           "Exit status: 0 done, and of verify: the journal is whole; 1 the journal is "
           "broken; 2 it could not be done."));
    parser.addPositionalArgument(u"verify"_qs, tr("Prove that nothing was changed, added or taken away."));
    parser.addPositionalArgument(u"export"_qs, tr("Write out all entries."));
    parser.addPositionalArgument(u"stats"_qs, tr("Show what it holds, in figures."));
    // Qt's first line puts the options where they are not understood.
    const QString text = parser.helpText();
    return tr("Usage: itr-desk journal verify|export|stats [options]") + text.mid(text.indexOf(u'\n'));
}

JournalCommand::ExitStatus JournalCommand::verify(const QString &file)
{
    const JournalVerdict verdict = JournalVerifier::verify(file);
    switch (verdict.outcome) {
    case JournalVerdict::Outcome::Whole:
        print(tr("The journal is whole: %n entry(s) verified.", nullptr, static_cast<int>(verdict.count)));
        if (!verdict.signaturesChecked)
            print(tr("Its key is not beside it, so its two ends were not proven."));
        return Done;
    case JournalVerdict::Outcome::Broken:
        print(tr("The journal is BROKEN. %1").arg(verdict.problem));
        print(tr("Entries verified before that: %1.").arg(verdict.count));
        return Broken;
    case JournalVerdict::Outcome::NotDone:
    case JournalVerdict::Outcome::Stopped:
        break;
    }
    return failed(verdict.error.value_or(JournalError{JournalError::Kind::CanNotOpen, file, {}}));
}

JournalCommand::ExitStatus JournalCommand::exportTo(
    const QString &target, const QString &file, JournalExport::Format format)
{
    const auto error = target.isEmpty() ? JournalExport::write(file, format, m_out)
                                        : JournalExport::writeFile(file, format, target);
    return error ? failed(*error) : Done;
}

JournalCommand::ExitStatus JournalCommand::stats(const QString &file)
{
    const auto counted = JournalStats::of(file);
    if (const auto *error = std::get_if<JournalError>(&counted))
        return failed(*error);
    const auto &stats = std::get<JournalStats>(counted);
    print(tr("File: %1 (%2 bytes)").arg(file).arg(stats.bytes));
    print(tr("Entries: %1").arg(stats.entries));
    print(tr("Cases: %1").arg(stats.cases));
    if (stats.entries > 0) {
        print(tr("Oldest: %1, %2").arg(stats.first).arg(stats.from.toString(Qt::ISODate)));
        print(tr("Newest: %1, %2").arg(stats.last).arg(stats.to.toString(Qt::ISODate)));
    }
    if (stats.pruned > 0)
        print(tr("Pruned: up to entry %1").arg(stats.pruned));
    for (const auto &[event, count] : stats.events)
        print(u"  %1  %2"_qs.arg(event, -20).arg(count, 10));
    return Done;
}

JournalCommand::ExitStatus JournalCommand::failed(const JournalError &error)
{
    m_words << u"itr-desk: "_qs << error.sentence() << u" ("_qs << error.reason << u")\n"_qs;
    return error.kind == JournalError::Kind::Damaged ? Broken : NotDone;
}

JournalCommand::ExitStatus JournalCommand::refused(const QString &sentence)
{
    m_words << u"itr-desk journal: "_qs << sentence << u'\n' << tr("“itr-desk journal --help” says more.")
            << u'\n';
    return NotDone;
}

void JournalCommand::print(const QString &line)
{
    m_out.write((line + u'\n').toLocal8Bit());
}
