#include "secrets/Secret.h"

#include <atomic>
#include <cstring>
#include <new>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace
{
constexpr char32_t replacementCharacter = 0xfffd;

std::atomic<int> holderCount = 0;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

std::size_t pagesFor(qsizetype bytes)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return (static_cast<std::size_t>(bytes) + page - 1) / page * page;
}

struct CodePoint {
    char32_t value;
    qsizetype units; // UTF-16 units taken
};

CodePoint codePointAt(QStringView text, qsizetype i)
{
    const QChar unit = text[i];
    if (!unit.isSurrogate())
        return {unit.unicode(), 1};
    if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(unit, text[i + 1]), 2};
    return {replacementCharacter, 1};
}

qsizetype utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

char *writeUtf8(char *to, char32_t c)
{
    const auto put = [&to](char32_t byte) { *to++ = static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0U | c >> 6U);
        put(0x80U | (c & 0x3fU));
    } else if (c < 0x10000) {
        put(0xe0U | c >> 12U);
        put(0x80U | (c >> 6U & 0x3fU));
        put(0x80U | (c & 0x3fU));
    } else {
        put(0xf0U | c >> 18U);
        put(0x80U | (c >> 12U & 0x3fU));
        put(0x80U | (c >> 6U & 0x3fU));
        put(0x80U | (c & 0x3fU));
    }
    return to;
}
}

Secret::Secret(qsizetype capacity)
    : m_capacity(capacity)
{
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(other.m_capacity)
    , m_locked(std::exchange(other.m_locked, false))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = other.m_capacity;
        m_locked = std::exchange(other.m_locked, false);
    }
    return *this;
}

Secret::~Secret()
{
    release();
}

Secret Secret::clone() const
{
    Secret copy(m_capacity);
    copy.appendUtf8(utf8());
    return copy;
}

bool Secret::insert(qsizetype position, QStringView text)
{
    qsizetype added = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        added += utf8Length(c.value);
        i += c.units;
    }
    if (added == 0)
        return true;
    if (m_size + added > m_capacity)
        return false;
    allocate();
    const qsizetype offset = offsetOf(position);
    char *to = m_data + offset;
    std::memmove(to + added, to, static_cast<std::size_t>(m_size - offset));
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        to = writeUtf8(to, c.value);
        i += c.units;
    }
    m_size += added;
    return true;
}

bool Secret::appendUtf8(std::string_view bytes)
{
    const auto added = static_cast<qsizetype>(bytes.size());
    if (m_size + added > m_capacity)
        return false;
    if (added == 0)
        return true;
    allocate();
    std::memcpy(m_data + m_size, bytes.data(), bytes.size());
    m_size += added;
    return true;
}

void Secret::remove(qsizetype position, qsizetype count)
{
    const qsizetype from = offsetOf(position);
    const qsizetype to = offsetOf(position + count);
    const qsizetype removed = to - from;
    if (removed <= 0)
        return;
    std::memmove(m_data + from, m_data + to, static_cast<std::size_t>(m_size - to));
    m_size -= removed;
    wipe(m_data + m_size, removed);
}

void Secret::clear()
{
    if (m_data)
        wipe(m_data, m_size);
    m_size = 0;
}

qsizetype Secret::length() const
{
    qsizetype n = 0;
    for (const char byte : utf8())
        n += !isContinuation(byte);
    return n;
}

char32_t Secret::at(qsizetype position) const
{
    const qsizetype i = offsetOf(position);
    if (i >= m_size)
        return 0;
    const auto lead = static_cast<unsigned char>(m_data[i]);
    if (lead < 0x80)
        return lead;
    char32_t c = lead < 0xe0 ? lead & 0x1fU : lead < 0xf0 ? lead & 0x0fU : lead & 0x07U;
    for (qsizetype k = i + 1; k < m_size && isContinuation(m_data[k]); ++k)
        c = c << 6U | (static_cast<unsigned char>(m_data[k]) & 0x3fU);
    return c;
}

void Secret::wipe(void *memory, qsizetype bytes)
{
    if (memory && bytes > 0)
        explicit_bzero(memory, static_cast<std::size_t>(bytes));
}

void Secret::allocate()
{
    if (m_data)
        return;
    const std::size_t bytes = pagesFor(m_capacity);
    void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    m_locked = mlock(memory, bytes) == 0;
    madvise(memory, bytes, MADV_DONTDUMP);
    madvise(memory, bytes, MADV_WIPEONFORK); // a child never needs it
    m_data = static_cast<char *>(memory);
    ++holderCount;
}

int Secret::holders()
{
    return holderCount;
}

void Secret::release()
{
    if (!m_data)
        return;
    wipe(m_data, m_size);
    munmap(m_data, pagesFor(m_capacity));
    --holderCount;
    m_data = nullptr;
    m_size = 0;
    m_locked = false;
}

qsizetype Secret::offsetOf(qsizetype position) const
{
    qsizetype i = 0;
    while (i < m_size && position > 0) {
        do
            ++i;
        while (i < m_size && isContinuation(m_data[i]));
        --position;
    }
    return i;
}
