#include "process/EndSignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

#include <sys/socket.h>
#include <unistd.h>

namespace
{
constexpr std::array endSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler may touch little else than a descriptor: signal-safety(7).
std::array<int, 2> ends{-1, -1};

void onSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(ends[0], &byte, 1);
    errno = before;
}

int openEnds()
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) != 0)
        throw std::system_error(errno, std::generic_category());
    return ends[1];
}

void handle(void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int number : endSignals)
        sigaction(number, &action, nullptr);
}
}

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openEnds(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false); // once is enough to end
        Q_EMIT received();
    });
    handle(onSignal);
}

EndSignals::~EndSignals()
{
    handle(SIG_DFL);
    m_notifier.setEnabled(false);
    for (int &end : ends) {
        close(end);
        end = -1;
    }
}
