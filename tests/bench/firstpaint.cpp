// firstpaint PROGRAM [ARG...]: starts the program and prints one line:
//   milliseconds from exec to the first paint, PSS in KiB at that moment, PSS in KiB once the program is idle
// then ends it. Measured from outside, at the X server, so that the program holds no code for being measured,
// and a program that only maps an empty window gains nothing by it. Wants an X display with nothing else on
// it.

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <poll.h>
#include <span>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace
{
using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr auto idleSpan = 300ms; // no processor time used for so long: the start is over

struct Freed {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T> using Reply = std::unique_ptr<T, Freed>;

/// The X server's view of the first window that appears on it.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection))
            throw std::runtime_error("no X display");
        const xcb_query_extension_reply_t *damage = xcb_get_extension_data(m_connection, &xcb_damage_id);
        if (!damage || !damage->present)
            throw std::runtime_error("the X server has no DAMAGE extension");
        m_damageEvent = static_cast<std::uint8_t>(damage->first_event + XCB_DAMAGE_NOTIFY);
        const Reply<xcb_damage_query_version_reply_t> version(xcb_damage_query_version_reply(
            m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const std::uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &mask);
        xcb_flush(m_connection);
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    /// When something was drawn that has more than one colour; the background that the server fills in has
    /// one.
    std::optional<Clock::time_point> waitForPaint(Clock::time_point until)
    {
        while (Clock::now() < until && !xcb_connection_has_error(m_connection)) {
            const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection));
            const Clock::time_point seen = Clock::now();
            if (!event) {
                pollfd file{xcb_get_file_descriptor(m_connection), POLLIN, 0};
                poll(&file, 1, 100);
            } else if (isPaint(*event)) {
                return seen;
            }
        }
        return {};
    }

private:
    bool isPaint(const xcb_generic_event_t &event)
    {
        const std::uint8_t type = event.response_type & 0x7f;
        if (type == XCB_MAP_NOTIFY) {
            watch(reinterpret_cast<const xcb_map_notify_event_t &>(event).window);
        } else if (type == m_damageEvent) {
            const auto &damaged = reinterpret_cast<const xcb_damage_notify_event_t &>(event);
            xcb_damage_subtract(m_connection, damaged.damage, XCB_NONE, XCB_NONE);
            return isDrawn(damaged.drawable);
        }
        return false;
    }

    void watch(xcb_window_t window)
    {
        xcb_damage_create(
            m_connection, xcb_generate_id(m_connection), window, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
        xcb_flush(m_connection);
    }

    bool isDrawn(xcb_drawable_t window)
    {
        const Reply<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!size)
            return false;
        const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(m_connection,
            xcb_get_image(
                m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, size->width, size->height, ~0U),
            nullptr));
        if (!image)
            return false;
        const auto bytes = static_cast<std::size_t>(xcb_get_image_data_length(image.get()));
        const std::span pixels(
            reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get())), bytes / 4);
        return std::ranges::adjacent_find(pixels, std::ranges::not_equal_to()) != pixels.end();
    }

    xcb_connection_t *m_connection;
    std::uint8_t m_damageEvent = 0;
};

long pssKiB(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        if (long kib = 0; word == "Pss:" && file >> kib)
            return kib;
    }
    return -1;
}

/// User and system time of all its threads, in the kernel's ticks, as /proc/PID/stat has them.
std::string processorTime(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string skipped;
    std::getline(file, skipped, ')'); // the name may hold spaces
    for (int field = 3; field < 14; ++field)
        file >> skipped;
    std::string user;
    std::string system;
    file >> user >> system;
    return user + ' ' + system;
}

void waitUntilIdle(pid_t pid)
{
    const Clock::time_point until = Clock::now() + patience;
    for (std::string before; Clock::now() < until;) {
        const std::string now = processorTime(pid);
        if (now == before)
            return;
        before = now;
        std::this_thread::sleep_for(idleSpan);
    }
}

int measure(char **argv)
{
    Screen screen;
    const Clock::time_point started = Clock::now();
    const pid_t pid = fork();
    if (pid == 0) {
        execvp(argv[0], argv);
        std::perror(argv[0]);
        _exit(127);
    }
    const std::optional<Clock::time_point> painted = screen.waitForPaint(started + patience);
    const long pssAtPaint = pssKiB(pid);
    if (painted)
        waitUntilIdle(pid);
    const long pssIdle = pssKiB(pid);
    kill(pid, SIGTERM);
    waitpid(pid, nullptr, 0);
    if (!painted) {
        std::fprintf(stderr, "firstpaint: %s painted nothing\n", argv[0]);
        return 1;
    }
    std::printf("%.2f %ld %ld\n", std::chrono::duration<double, std::milli>(*painted - started).count(),
        pssAtPaint, pssIdle);
    return 0;
}
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: firstpaint PROGRAM [ARG...]\n", stderr);
        return 2;
    }
    try {
        return measure(argv + 1);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "firstpaint: %s\n", error.what());
        return 1;
    }
}
