#pragma once

#include <QStringView>

#include <string_view>

/// Bytes that other people must not read (password, OTP, token), kept in pages of their own that are locked in
/// memory, left out of core dumps, and zeroed when the secret is cleared or ends. Moved, never copied by accident.
class Secret
{
public:
    /// Enough for any portal password; a token asks for more.
    static constexpr qsizetype defaultCapacity = 1024;

    /// @p capacity in bytes of UTF-8, fixed for life: text that would not fit is refused whole.
    /// The pages are taken at the first insert. Throws std::bad_alloc when the system has none.
    explicit Secret(qsizetype capacity = defaultCapacity);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// A second copy, asked for by name.
    Secret clone() const;

    /// Inserts @p text before code point @p position; lone surrogates become U+FFFD. False, and nothing changed,
    /// when it would not fit.
    bool insert(qsizetype position, QStringView text);
    bool append(QStringView text) { return insert(length(), text); }
    /// Appends bytes as they are; the caller says they are UTF-8.
    bool appendUtf8(std::string_view bytes);
    /// Removes @p count code points from @p position on; what lies past the end is ignored.
    void remove(qsizetype position, qsizetype count);
    void clear();

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; } ///< bytes
    qsizetype length() const; ///< code points
    qsizetype capacity() const { return m_capacity; }
    /// False when the system refused to lock the pages (RLIMIT_MEMLOCK): they can then reach swap.
    bool isLocked() const { return m_locked; }

    /// The bytes, valid until the next change. Never copy them into a QString, QByteArray or std::string.
    std::string_view utf8() const { return {m_data, static_cast<std::size_t>(m_size)}; }
    /// The code point at @p position, 0 past the end.
    char32_t at(qsizetype position) const;

    /// How many secrets of this process hold pages now: a count that proves that none was left behind.
    static int holders();

    /// Zeroes memory in a way that the compiler can not leave out.
    static void wipe(void *memory, qsizetype bytes);

private:
    void allocate();
    void release();
    qsizetype offsetOf(qsizetype position) const;

    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity;
    bool m_locked = false;
};
