#include "secrets/SecretInput.h"

#include <cerrno>

#include <termios.h>
#include <unistd.h>

namespace
{
/// While it lives a terminal shows nothing and hands over each key: as lines it would take no more than 4095 bytes,
/// less than a token can have.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
        , m_isTerminal(tcgetattr(descriptor, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    const int m_descriptor;
    termios m_before{};
    const bool m_isTerminal;
};

constexpr char interrupt = 3;
constexpr char endOfInput = 4;
constexpr char backspace = 8;
constexpr char eraseLine = 21;
constexpr char deleteKey = 127;

void trim(Secret &line)
{
    const auto isSpace = [](char32_t c) { return c == U' ' || c == U'\t' || c == U'\r'; };
    while (!line.isEmpty() && isSpace(line.at(line.length() - 1)))
        line.remove(line.length() - 1, 1);
    while (!line.isEmpty() && isSpace(line.at(0)))
        line.remove(0, 1);
}
}

SecretInput::End SecretInput::read(int descriptor, Secret &line)
{
    const SilentTerminal terminal(descriptor);
    char c = 0;
    for (;;) {
        const ssize_t got = ::read(descriptor, &c, 1); // a byte at a time: a buffer would be a second copy
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return End::Unreadable;
        if (got == 0 || c == '\n' || (terminal.isTerminal() && c == '\r'))
            break;
        if (terminal.isTerminal() && (c == interrupt || c == endOfInput))
            return End::Cancelled;
        if (terminal.isTerminal() && (c == backspace || c == deleteKey))
            line.remove(line.length() - 1, 1);
        else if (terminal.isTerminal() && c == eraseLine)
            line.clear();
        else if (!line.appendUtf8({&c, 1}))
            return End::TooLong;
    }
    Secret::wipe(&c, sizeof c);
    trim(line);
    return End::Line;
}
