#include "FaultStage.h"

#include "Version.h"
#include "sandbox/SandboxProfile.h"
#include "process/EndSignals.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>

#include <sys/stat.h>

namespace
{
constexpr int wrongUse = 2;
constexpr char description[]
    = "Plays a verification service, or a proxy before it, that misbehaves, on this machine.\n\n"
      "To see what a desk makes of one fault:\n"
      "  itrdesk-faults --fault head.half-status --write-profile fault.ini\n"
      "and, once it says \"ready\", in another terminal:\n"
      "  itr-desk --profile fault.ini\n"
      "Each change of what has arrived is a line on standard output. It ends with Ctrl+C and removes the "
      "files it "
      "wrote.";

struct Options {
    const QCommandLineOption list{u"list"_qs, u"Name all faults."_qs};
    const QCommandLineOption fault{u"fault"_qs, u"Play the fault NAME."_qs, u"NAME"_qs};
    const QCommandLineOption profile{
        u"write-profile"_qs, u"Write a profile for itr-desk to FILE."_qs, u"FILE"_qs};
    const QCommandLineOption control{u"control"_qs,
        u"For tests: take \"play NAME\", \"heal NUMBER\" and \"end NUMBER\" from standard input and write the CA to FILE."_qs,
        u"FILE"_qs};
};

void print(const QByteArray &line)
{
    static std::mutex lock;
    const std::scoped_lock locked(lock);
    std::cout << line.constData() << std::endl;
}

int fail(const QString &sentence)
{
    std::cerr << sentence.toStdString() << std::endl;
    return wrongUse;
}

int list()
{
    for (const Fault &fault : allFaults())
        print(QByteArray(fault.name).leftJustified(34) + fault.what);
    return 0;
}

QByteArray words(const FaultStage::Report &report)
{
    return "connections " + QByteArray::number(report.connections) + ", open "
        + QByteArray::number(report.open) + ", handshakes " + QByteArray::number(report.handshakes)
        + ", whole requests " + QByteArray::number(report.requests) + ", bytes of bodies "
        + QByteArray::number(report.bodyBytes) + ", calls elsewhere " + QByteArray::number(report.elsewhere);
}

QByteArray numbers(const FaultStage::Report &report)
{
    QByteArray out;
    for (const qint64 number : {qint64(report.connections), qint64(report.open), qint64(report.handshakes),
             qint64(report.requests), report.bodyBytes, qint64(report.elsewhere),
             qint64(report.goodHandshakes), qint64(report.goodRequests)})
        out += ' ' + QByteArray::number(number);
    return out;
}

int playOne(const Fault &fault, const QString &profileFile)
{
    const EndSignals signalsToEnd;
    QObject::connect(
        &signalsToEnd, &EndSignals::received, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const ThrowawayCa ca;
    const FaultStage stage(fault, ca, [](const FaultStage::Report &report) { print(words(report)); });
    SandboxProfile profile(profileFile);
    if (!profileFile.isEmpty()) {
        const QString problem = profile.write(stage.url(), ca.pem(), "made-up-bearer");
        if (!problem.isEmpty())
            return fail(problem);
    }
    print(QByteArray(fault.name) + ": " + fault.what);
    if (fault.isProxy)
        print(
            "proxy http://127.0.0.1:" + QByteArray::number(stage.port()) + " for " + stage.url().toEncoded());
    print("ready " + stage.url().toEncoded());
    return QCoreApplication::exec();
}

/// One line a command, until standard input ends.
int obey(const QString &caFile)
{
    const ThrowawayCa ca;
    QFile file(caFile);
    if (!file.open(QFile::WriteOnly) || file.write(ca.pem()) <= 0 || !file.flush())
        return fail(u"%1 can not be written: %2."_qs.arg(caFile, file.errorString()));
    std::map<int, std::unique_ptr<FaultStage>> stages;
    int count = 0;
    print("ready");
    for (std::string line; std::getline(std::cin, line);) {
        const QByteArrayList command = QByteArray::fromStdString(line).split(' ');
        const Fault *fault = command.value(0) == "play" ? faultNamed(command.value(1)) : nullptr;
        const auto stage = stages.find(command.value(1).toInt());
        if (fault) {
            const int id = ++count;
            auto &made = stages[id];
            made = std::make_unique<FaultStage>(*fault, ca, [id](const FaultStage::Report &report) {
                print("state " + QByteArray::number(id) + numbers(report));
            });
            print("stage " + QByteArray::number(id) + ' ' + made->url().toEncoded() + ' '
                + QByteArray::number(made->port()));
        } else if (command.value(0) == "heal" && stage != stages.end()) {
            stage->second->heal();
            print("healed " + command.value(1));
        } else if (command.value(0) == "end" && stage != stages.end()) {
            stages.erase(stage);
        } else {
            return fail(u"\"%1\" is not understood."_qs.arg(QString::fromStdString(line)));
        }
    }
    return 0;
}
}

int main(int argc, char *argv[])
{
    umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN); // who reads our lines may be gone
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"itrdesk-faults"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(itrDeskVersion));
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(description));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.list, options.fault, options.profile, options.control});
    parser.process(app);
    if (parser.isSet(options.list))
        return list();
    try {
        if (parser.isSet(options.control))
            return obey(parser.value(options.control));
        const Fault *fault = faultNamed(parser.value(options.fault).toLatin1());
        if (!fault)
            return fail(u"--fault takes one of the names that --list shows."_qs);
        return playOne(*fault, parser.value(options.profile));
    } catch (const std::exception &error) {
        return fail(u"The fault could not be played: %1."_qs.arg(QString::fromLocal8Bit(error.what())));
    }
}
