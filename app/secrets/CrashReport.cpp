#include "secrets/CrashReport.h"

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#include <execinfo.h>
#include <unistd.h>

namespace
{
struct Fault {
    int signal;
    const char *name;
    const char *what;
};

constexpr std::array faults{
    Fault{SIGSEGV, "SIGSEGV", "memory that is not there was used"},
    Fault{SIGBUS, "SIGBUS", "memory that can not be reached was used"},
    Fault{SIGABRT, "SIGABRT", "the program gave itself up"},
    Fault{SIGFPE, "SIGFPE", "a calculation is not possible"},
    Fault{SIGILL, "SIGILL", "an instruction is not known"},
};

constexpr int mostFrames = 64;
/// To tell it takes milliseconds; a crash inside the loader could wait for its own lock.
constexpr unsigned patienceSeconds = 5;
/// The handler's own: the crash may be that the stack is full.
constexpr std::size_t stackBytes = 64 * 1024;

std::array<char, stackBytes> stack;
const char *programName = "";
const char *programVersion = "";

// From here to the end of onFault() only what POSIX calls async-signal-safe, and backtrace(), which has been
// loaded before.
void say(const char *text)
{
    const ssize_t written = write(STDERR_FILENO, text, std::strlen(text));
    static_cast<void>(written); // nobody is there to be told
}

void onFault(int signal)
{
    alarm(patienceSeconds);
    say("\n");
    say(programName);
    say(" ");
    say(programVersion);
    say(" has ended unexpectedly: ");
    for (const Fault &fault : faults) {
        if (fault.signal != signal)
            continue;
        say(fault.name);
        say(", ");
        say(fault.what);
    }
    say(".\nNothing that was entered is part of this report. Where it happened:\n");
    std::array<void *, mostFrames> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), mostFrames), STDERR_FILENO);
    say("Start it again: it lists the cases that were cut off. Give this report to your administrator.\n");
    std::signal(signal, SIG_DFL);
    raise(signal); // one sent from outside would not come again by itself
}

/// In place of the library's, which prints the message of the exception.
[[noreturn]] void onTerminate()
{
    say("\nAn exception was left to itself.\n");
    std::abort();
}
}

void installCrashReport(const char *program, const char *version)
{
    programName = program;
    programVersion = version;
    std::array<void *, 1> frame{};
    backtrace(frame.data(), 1); // the first call loads a library, which a crash must not

    stack_t own{};
    own.ss_sp = stack.data();
    own.ss_size = stack.size();
    sigaltstack(&own, nullptr);
    struct sigaction action = {};
    action.sa_handler = onFault;
    action.sa_flags = static_cast<int>(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
    for (const Fault &fault : faults)
        sigaction(fault.signal, &action, nullptr);
    std::set_terminate(onTerminate);
}
