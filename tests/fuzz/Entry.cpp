#include "Targets.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace
{
const FuzzTarget *target = nullptr;

/// What is only worth a warning would be said a million times.
void saidOnlyWhenFatal(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}
}

/// Which target is meant says FUZZ_TARGET: libFuzzer starts itself again with arguments of its own.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const char *named = std::getenv("FUZZ_TARGET");
    target = std::ranges::find_if(
        fuzzTargets, [named](const FuzzTarget &one) { return named && std::string_view(one.name) == named; });
    if (target == fuzzTargets.end()) {
        std::fputs("FUZZ_TARGET names one of:", stderr);
        for (const FuzzTarget &one : fuzzTargets)
            std::fprintf(stderr, " %s", one.name);
        std::fputs("\n", stderr);
        std::_Exit(2);
    }
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler(saidOnlyWhenFatal);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    target->run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
