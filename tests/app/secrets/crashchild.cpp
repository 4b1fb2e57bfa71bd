// A program that crashes in the way it is told, with a secret from its standard input in memory.
#include "secrets/CrashReport.h"
#include "secrets/ProcessHardening.h"
#include "secrets/Secret.h"

#include <QString>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace
{
/// Until the stack is full, with the secret in every frame.
// NOLINTNEXTLINE(misc-no-recursion): that is what it is for
int overflow(const std::string &secret)
{
    volatile char frame[4096];
    for (std::size_t i = 0; i < sizeof frame; ++i)
        frame[i] = secret[i % secret.size()];
    return overflow(secret) + frame[7];
}

void crash(std::string_view how, const std::string &secret)
{
    if (how == "segv")
        *static_cast<volatile int *>(nullptr) = static_cast<int>(secret.size());
    else if (how == "abort")
        std::abort();
    else if (how == "bus")
        raise(SIGBUS);
    else if (how == "fpe")
        raise(SIGFPE);
    else if (how == "ill")
        raise(SIGILL);
    else if (how == "terminate")
        throw std::runtime_error(secret);
    else if (how == "fatal")
        qFatal("made up");
    else if (how == "overflow")
        std::printf("%d", overflow(secret));
}
}

int main(int, char **argv)
{
    hardenProcess();
    installCrashReport("crashchild", "1.2.3");
    std::string secret;
    std::getline(std::cin, secret);
    Secret kept;
    kept.appendUtf8(secret);
    const QString wide = QString::fromStdString(secret);
    rlimit cores{};
    getrlimit(RLIMIT_CORE, &cores);
    std::printf("dumpable %d, core %d, holds %d\n", prctl(PR_GET_DUMPABLE, 0, 0, 0, 0),
        static_cast<int>(cores.rlim_max), static_cast<int>(wide.size()));
    std::fflush(stdout);
    crash(argv[1], secret);
    return 0;
}
