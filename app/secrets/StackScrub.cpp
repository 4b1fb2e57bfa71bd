#include "secrets/StackScrub.h"

#include "secrets/Secret.h"

#include <chrono>
#include <cstdint>

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace
{
constexpr std::chrono::milliseconds delay{50};
/// Right below the current frame: zeroed by hand, because its page is in use.
constexpr std::size_t nearBytes = 24 * 1024;

[[gnu::noinline]] void zeroNear()
{
    char below[nearBytes];
    Secret::wipe(below, sizeof below);
}

/// The pages further down go back to the system, up to the end of the thread's stack.
[[gnu::noinline]] void dropFar()
{
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return;
    void *lowest = nullptr;
    std::size_t size = 0;
    const bool known = pthread_attr_getstack(&attributes, &lowest, &size) == 0;
    pthread_attr_destroy(&attributes);
    if (!known)
        return;
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto here = reinterpret_cast<std::uintptr_t>(__builtin_frame_address(0));
    const std::uintptr_t end = (here - nearBytes / 2) / page * page;
    // The main thread's stack is mapped as far as it ever grew only, and what is not mapped ends the call with an
    // error that says nothing; so a page at a time, from the top down, until there is no more.
    for (std::uintptr_t at = end - page; at >= reinterpret_cast<std::uintptr_t>(lowest); at -= page) {
        if (madvise(reinterpret_cast<void *>(at), page, MADV_DONTNEED) != 0)
            return;
    }
}
}

StackScrub::StackScrub(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &StackScrub::now);
}

void StackScrub::now()
{
    dropFar();
    zeroNear();
}
