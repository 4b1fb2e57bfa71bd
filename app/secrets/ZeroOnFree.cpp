// Zeroes every heap block when it is freed, by taking malloc's place in the program that this file is linked into: what
// Qt and the libraries below it do with a secret's characters (key events, header and socket buffers) is beyond our
// hands otherwise. Forwards to glibc's own allocator. Not under AddressSanitizer, which takes the same place.
#ifndef ITRDESK_SANITIZE

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <malloc.h>
#include <unistd.h>

extern "C" {
// glibc's allocator under the names that it keeps for programs that replace malloc.
void *__libc_malloc(std::size_t bytes);
void *__libc_calloc(std::size_t count, std::size_t bytes);
void *__libc_realloc(void *block, std::size_t bytes);
void *__libc_memalign(std::size_t alignment, std::size_t bytes);
void __libc_free(void *block);
}

namespace
{
/// glibc keeps a block's size and flags in the word before it; flag 2 says that it has a mapping of its own, which goes
/// back to the system with its content.
bool hasOwnMapping(const void *block)
{
    constexpr std::size_t isMapped = 2;
    return (static_cast<const std::size_t *>(block)[-1] & isMapped) != 0;
}

void zero(void *memory, std::size_t bytes)
{
    std::memset(memory, 0, bytes);
    asm volatile("" : : "r"(memory) : "memory"); // the zeros are not dead, though nobody reads them
}

void zeroAndFree(void *block)
{
    if (!hasOwnMapping(block))
        zero(block, malloc_usable_size(block));
    __libc_free(block);
}

/// A block that grows elsewhere would leave its content behind, one that shrinks its tail.
void *moveOrShrink(void *block, std::size_t bytes)
{
    const std::size_t before = malloc_usable_size(block);
    if (bytes <= before) {
        zero(static_cast<char *>(block) + bytes, before - bytes);
        return __libc_realloc(block, bytes);
    }
    void *moved = __libc_malloc(bytes);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, before);
    zeroAndFree(block);
    return moved;
}
}

extern "C" {

void *malloc(std::size_t bytes)
{
    return __libc_malloc(bytes);
}

void *calloc(std::size_t count, std::size_t bytes)
{
    return __libc_calloc(count, bytes);
}

void *memalign(std::size_t alignment, std::size_t bytes)
{
    return __libc_memalign(alignment, bytes);
}

void *aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    return __libc_memalign(alignment, bytes);
}

void *valloc(std::size_t bytes)
{
    return __libc_memalign(static_cast<std::size_t>(sysconf(_SC_PAGESIZE)), bytes);
}

void *pvalloc(std::size_t bytes)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return __libc_memalign(page, (bytes + page - 1) / page * page);
}

int posix_memalign(void **block, std::size_t alignment, std::size_t bytes)
{
    const bool isPowerOfTwo = alignment != 0 && (alignment & (alignment - 1)) == 0;
    if (!isPowerOfTwo || alignment % sizeof(void *) != 0)
        return EINVAL;
    void *memory = __libc_memalign(alignment, bytes);
    if (!memory)
        return ENOMEM;
    *block = memory;
    return 0;
}

void free(void *block)
{
    if (!block)
        return;
    const int keptError = errno; // free() leaves it alone (POSIX.1-2024)
    zeroAndFree(block);
    errno = keptError;
}

void *realloc(void *block, std::size_t bytes)
{
    if (!block)
        return malloc(bytes);
    if (bytes == 0) {
        free(block);
        return nullptr;
    }
    return hasOwnMapping(block) ? __libc_realloc(block, bytes) : moveOrShrink(block, bytes);
}
}

#endif
