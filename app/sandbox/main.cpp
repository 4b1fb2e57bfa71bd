#include "process/EndSignals.h"
#include "sandbox/SandboxProfile.h"
#include "sandbox/SandboxServer.h"
#include "sandbox/TestPans.h"
#include "sandbox/ThrowawayCa.h"

#include "Version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <openssl/rand.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

namespace
{
constexpr int wrongUse = 2;
constexpr qsizetype bearerBytes = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("itr-desk-sandbox", text);
}

void print(FILE *to, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), to);
    std::fflush(to);
}

int fail(const QString &sentence)
{
    print(stderr, sentence);
    return wrongUse;
}

QString description()
{
    QString pans;
    for (const TestPan &pan : testPans)
        pans += u"\n  "_qs + pan.text() + u"  "_qs + tr(pan.what);
    return tr(
        "Plays the verification API on this machine, with invented data, for trials, training and tests.\n\n"
        "To run it by hand:\n"
        "  itr-desk-sandbox --write-profile trial.ini\n"
        "and, once it says \"ready\", in another terminal:\n"
        "  itr-desk --profile trial.ini\n"
        "It ends with Ctrl+C and removes the files it wrote. Unless --quiet is given, each request is noted "
        "on\n"
        "standard error: UTC time, method, path, masked PAN, status. Never a password, OTP or token.\n\n"
        "The PAN chooses what happens; any password will do; never use a real one:%1\n\n"
        "OTP: %2   AccessToken: %3")
        .arg(pans, QString::fromLatin1(sandboxOtp), QString::fromLatin1(sandboxAccessToken));
}

struct Options {
    const QCommandLineOption port{u"port"_qs, tr("Port to listen on; any free one when left out."), u"N"_qs};
    const QCommandLineOption profile{u"write-profile"_qs,
        tr("Write a profile for itr-desk to FILE, and beside it the CA and the Bearer token, for this user "
           "only."),
        u"FILE"_qs};
    const QCommandLineOption accept{u"accept"_qs,
        tr("Accept the OTP and the AccessToken of FILE, a line each, instead of the ones named below."),
        u"FILE"_qs};
    const QCommandLineOption endWithStdin{u"end-with-stdin"_qs, tr("End when standard input closes.")};
    const QCommandLineOption quiet{u"quiet"_qs, tr("Do not note the requests.")};
};

QByteArray randomBearer()
{
    std::array<unsigned char, bearerBytes> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1)
        throw std::runtime_error("no random numbers");
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The two lines of @p file; false when one is missing.
bool readAccepted(const QString &file, SandboxServer::Settings &settings)
{
    constexpr qint64 mostBytes = 4096;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    settings.otp = source.readLine(mostBytes).trimmed();
    settings.accessToken = source.readLine(mostBytes).trimmed();
    return !settings.otp.isEmpty() && !settings.accessToken.isEmpty();
}

/// Ends the program when standard input does; what comes in there is read and dropped.
void watchStdin(QObject *parent)
{
    auto *watch = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, parent);
    QObject::connect(watch, &QSocketNotifier::activated, parent, [watch] {
        std::array<char, 256> dropped{};
        if (read(STDIN_FILENO, dropped.data(), dropped.size()) > 0)
            return;
        watch->setEnabled(false);
        QCoreApplication::quit();
    });
}

int run(QCoreApplication &app, const QCommandLineParser &parser, const Options &options, quint16 port)
{
    const EndSignals signalsToEnd;
    QObject::connect(
        &signalsToEnd, &EndSignals::received, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    const ThrowawayCa ca;
    const QByteArray bearer = randomBearer();
    SandboxServer::Settings settings{bearer, port};
    if (const QString file = parser.value(options.accept); !file.isEmpty() && !readAccepted(file, settings))
        return fail(tr("%1 does not hold an OTP and an AccessToken, a line each.").arg(file));
    SandboxServer server(ca.issue(), settings);
    if (!parser.isSet(options.quiet))
        QObject::connect(&server, &SandboxServer::handled, [](const QString &line) { print(stderr, line); });
    if (!server.listen())
        return fail(tr("Port %1 can not be had: %2.").arg(QString::number(port), server.errorString()));
    SandboxProfile profile(parser.value(options.profile));
    const QString problem = profile.write(server.url(), ca.pem(), bearer);
    if (!problem.isEmpty())
        return fail(problem);
    if (parser.isSet(options.endWithStdin))
        watchStdin(&app);
    print(stdout, u"ready "_qs + profile.path());
    return QCoreApplication::exec();
}
}

int main(int argc, char *argv[])
{
    umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN); // who reads our lines may be gone
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"itr-desk-sandbox"_qs);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(itrDeskVersion));

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({options.port, options.profile, options.accept, options.endWithStdin, options.quiet});
    if (!parser.parse(QCoreApplication::arguments()))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_qs))
        parser.showHelp();
    if (parser.isSet(u"version"_qs))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(tr("\"%1\" is not understood; see --help.").arg(parser.positionalArguments().first()));
    bool portOk = true;
    const quint16 port
        = parser.isSet(options.port) ? parser.value(options.port).toUShort(&portOk) : quint16{0};
    if (!portOk)
        return fail(tr("--port takes a number from 0 to 65535, not \"%1\".").arg(parser.value(options.port)));
    if (parser.value(options.profile).isEmpty())
        return fail(tr("--write-profile FILE is needed: without it no one could know the Bearer token."));
    try {
        return run(app, parser, options, port);
    } catch (const std::exception &error) {
        return fail(tr("The sandbox could not start: %1.").arg(QString::fromLocal8Bit(error.what())));
    }
}
