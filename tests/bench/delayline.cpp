// delayline NETNS_A ADDRESS_A NETNS_B ADDRESS_B ONE_WAY_MS: joins two network namespaces by a line that holds
// every packet for so long. Prints "up" when it stands; ends with its standard input. Root only. It stands in
// for `tc netem delay`, which many kernels of virtual machines lack.

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <optional>
#include <poll.h>
#include <sched.h>
#include <stdexcept>
#include <string>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace
{
using Clock = std::chrono::steady_clock;

constexpr std::size_t mostBytes = 1600; // of one packet; the line's MTU is 1500
constexpr char device[] = "line0";

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

int openFile(const std::string &path, int flags)
{
    const int file = open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0)
        fail(path);
    return file;
}

void run(const std::vector<std::string> &command)
{
    std::vector<char *> argv;
    for (const std::string &word : command)
        argv.push_back(const_cast<char *>(word.c_str()));
    argv.push_back(nullptr);
    const pid_t pid = fork();
    if (pid == 0) {
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    if (waitpid(pid, &status, 0) < 0 || status != 0)
        throw std::runtime_error(command[0] + " failed");
}

/// One end of the line: a TUN device that lives in a network namespace while this process stays where it is.
int openEnd(const std::string &netns, const std::string &address, const std::string &peer)
{
    const int home = openFile("/proc/self/ns/net", O_RDONLY);
    const int there = openFile("/run/netns/" + netns, O_RDONLY);
    if (setns(there, CLONE_NEWNET) != 0)
        fail("setns " + netns);
    const int end = openFile("/dev/net/tun", O_RDWR | O_NONBLOCK);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::copy(std::begin(device), std::end(device), std::begin(request.ifr_name));
    if (ioctl(end, TUNSETIFF, &request) != 0)
        fail("TUNSETIFF");
    run({"ip", "address", "add", address, "peer", peer, "dev", device});
    run({"ip", "link", "set", device, "mtu", "1500", "txqueuelen", "5000", "up"});
    run({"ip", "link", "set", "lo", "up"});
    if (setns(home, CLONE_NEWNET) != 0)
        fail("setns back");
    close(home);
    close(there);
    return end;
}

struct Packet {
    Clock::time_point due;
    std::vector<char> bytes;
};

/// What is under way from one end to the other.
class Direction
{
public:
    Direction(int from, int to, Clock::duration delay)
        : m_from(from)
        , m_to(to)
        , m_delay(delay)
    {
    }

    void take()
    {
        std::array<char, mostBytes> buffer;
        for (;;) {
            const ssize_t length = read(m_from, buffer.data(), buffer.size());
            if (length <= 0)
                return;
            m_packets.push_back({Clock::now() + m_delay, {buffer.begin(), buffer.begin() + length}});
        }
    }

    void deliver()
    {
        for (; !m_packets.empty() && m_packets.front().due <= Clock::now(); m_packets.pop_front()) {
            const std::vector<char> &bytes = m_packets.front().bytes;
            if (write(m_to, bytes.data(), bytes.size()) < 0)
                std::perror("delayline: write");
        }
    }

    std::optional<Clock::time_point> nextDue() const
    {
        return m_packets.empty() ? std::nullopt : std::optional(m_packets.front().due);
    }

private:
    int m_from;
    int m_to;
    Clock::duration m_delay;
    std::deque<Packet> m_packets;
};

timespec untilNext(const Direction &there, const Direction &back)
{
    Clock::time_point next = Clock::now() + std::chrono::seconds(1);
    for (const Direction *direction : {&there, &back})
        next = std::min(next, direction->nextDue().value_or(next));
    const auto wait = std::max(next - Clock::now(), Clock::duration::zero());
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(wait);
    return {seconds.count(), std::chrono::nanoseconds(wait - seconds).count()};
}

void carry(int a, int b, Clock::duration delay)
{
    Direction there(a, b, delay);
    Direction back(b, a, delay);
    std::array<pollfd, 3> files{{{a, POLLIN, 0}, {b, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}}};
    for (;;) {
        there.deliver();
        back.deliver();
        const timespec wait = untilNext(there, back);
        ppoll(files.data(), files.size(), &wait, nullptr);
        if (files[2].revents)
            return;
        there.take();
        back.take();
    }
}
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fputs("usage: delayline NETNS_A ADDRESS_A NETNS_B ADDRESS_B ONE_WAY_MS\n", stderr);
        return 2;
    }
    try {
        const auto delay = std::chrono::duration_cast<Clock::duration>(
            std::chrono::duration<double, std::milli>(std::stod(argv[5])));
        const int a = openEnd(argv[1], argv[2], argv[4]);
        const int b = openEnd(argv[3], argv[4], argv[2]);
        std::puts("up");
        std::fflush(stdout);
        carry(a, b, delay);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "delayline: %s\n", error.what());
        return 1;
    }
}
