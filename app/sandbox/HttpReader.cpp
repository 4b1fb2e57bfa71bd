#include "sandbox/HttpReader.h"

#include <algorithm>

namespace
{
constexpr qsizetype longestLength = 15; // digits: far above any limit, far below an overflow

/// RFC 9110 §5.6.2
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

/// RFC 9110 §5.5; bytes above 0x7f are obs-text.
bool isFieldValue(QByteArrayView text)
{
    return std::ranges::all_of(
        text, [](char c) { return static_cast<unsigned char>(c) >= 0x20 ? c != 0x7f : c == '\t'; });
}

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView trimmedSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
}

QByteArrayList HttpRequest::values(QByteArrayView lowerCaseName) const
{
    QByteArrayList out;
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            out += value;
    }
    return out;
}

std::optional<QByteArray> HttpRequest::single(QByteArrayView lowerCaseName) const
{
    const QByteArrayList all = values(lowerCaseName);
    return all.size() == 1 ? std::optional(all.first()) : std::nullopt;
}

HttpReader::HttpReader(Limits limits)
    : m_limits(limits)
{
}

HttpReader::State HttpReader::feed(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return m_state;
    m_waiting.append(bytes);
    advance();
    return m_state;
}

HttpRequest HttpReader::take()
{
    HttpRequest request = std::exchange(m_request, {});
    m_state = State::NeedsMore;
    m_stage = Stage::RequestLine;
    m_headSize = 0;
    m_bodySize = 0;
    m_http10 = false;
    advance();
    return request;
}

void HttpReader::advance()
{
    // The head is read byte by byte, so that the pieces it comes in can make no difference to the outcome.
    qsizetype i = 0;
    while (m_state == State::NeedsMore && m_stage != Stage::Body && i < m_waiting.size())
        readHeadByte(m_waiting[i++]);
    if (m_state == State::NeedsMore && m_stage == Stage::Body) {
        const qsizetype count = std::min(m_bodySize - m_request.body.size(), m_waiting.size() - i);
        m_request.body.append(QByteArrayView(m_waiting).sliced(i, count));
        i += count;
        if (m_request.body.size() == m_bodySize)
            m_state = State::Complete;
    }
    m_waiting.remove(0, m_state == State::Refused ? m_waiting.size() : i);
}

void HttpReader::readHeadByte(char byte)
{
    if (++m_headSize > m_limits.head)
        return refuse(431);
    if (m_sawCarriageReturn != (byte == '\n')) // a bare CR or a bare LF
        return refuse(400);
    if (byte == '\r') {
        m_sawCarriageReturn = true;
    } else if (byte == '\n') {
        m_sawCarriageReturn = false;
        readLine();
        m_line.clear();
    } else {
        m_line.append(byte);
    }
}

void HttpReader::readLine()
{
    if (m_stage == Stage::RequestLine) {
        // RFC 9112 §2.2: empty lines ahead of a request are passed over. They count towards the head's limit.
        if (!m_line.isEmpty() && readRequestLine())
            m_stage = Stage::Fields;
    } else if (m_line.isEmpty()) {
        finishHead();
    } else {
        readField();
    }
}

bool HttpReader::readRequestLine()
{
    const QByteArrayList parts = m_line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/')
        || !std::ranges::all_of(parts[1], isVisible) || !parts[2].startsWith("HTTP/")) {
        refuse(400);
        return false;
    }
    m_http10 = parts[2] == "HTTP/1.0"; // what nginx speaks to its upstreams unless told otherwise
    if (!m_http10 && parts[2] != "HTTP/1.1") {
        refuse(505);
        return false;
    }
    const qsizetype mark = parts[1].indexOf('?');
    m_request.method = parts[0];
    m_request.path = mark < 0 ? parts[1] : parts[1].left(mark);
    m_request.query = mark < 0 ? QByteArray() : parts[1].mid(mark + 1);
    return true;
}

bool HttpReader::readField()
{
    const qsizetype colon = m_line.indexOf(':');
    // A name with a space in front (obs-fold) or behind is no token: refused, as RFC 9112 §5 tells servers to
    // do.
    if (colon < 0 || !isToken(QByteArrayView(m_line).first(colon))) {
        refuse(400);
        return false;
    }
    const QByteArrayView value = trimmedSpace(QByteArrayView(m_line).sliced(colon + 1));
    if (!isFieldValue(value)) {
        refuse(400);
        return false;
    }
    if (m_request.fields.size() == m_limits.fields) {
        refuse(431);
        return false;
    }
    m_request.fields.emplace_back(m_line.left(colon).toLower(), value.toByteArray());
    return true;
}

void HttpReader::finishHead()
{
    const qsizetype hosts = m_request.values("host").size();
    if (hosts > 1 || (hosts == 0 && !m_http10)) // RFC 9112 §3.2
        return refuse(400);
    if (!readLength() || !readExpectation())
        return;
    m_request.keepAlive = !m_http10;
    for (const QByteArray &value : m_request.values("connection")) {
        for (const QByteArray &option : value.split(',')) {
            if (sameWord(trimmedSpace(option), "close"))
                m_request.keepAlive = false;
        }
    }
    m_stage = Stage::Body;
}

bool HttpReader::readLength()
{
    const QByteArrayList lengths = m_request.values("content-length");
    const QByteArrayList codings = m_request.values("transfer-encoding");
    int status = 0;
    if (lengths.size() > 1 || (!lengths.isEmpty() && (!codings.isEmpty() || !isNumber(lengths.first()))))
        status = 400;
    else if (!codings.isEmpty())
        status = codings.size() == 1 && sameWord(codings.first(), "chunked") ? 411 : 501;
    else if (!lengths.isEmpty() && lengths.first().size() > longestLength)
        status = 413;
    else if (!lengths.isEmpty())
        m_bodySize = lengths.first().toLongLong();
    if (status == 0 && m_bodySize > m_limits.body)
        status = 413;
    if (status != 0)
        refuse(status);
    return status == 0;
}

bool HttpReader::readExpectation()
{
    const QByteArrayList expectations = m_request.values("expect");
    if (expectations.isEmpty() || m_http10) // RFC 9110 §10.1.1: a 1.0 client's expectation is ignored
        return true;
    if (expectations.size() > 1 || !sameWord(expectations.first(), "100-continue")) {
        refuse(417);
        return false;
    }
    m_continue = m_bodySize > 0;
    return true;
}

void HttpReader::refuse(int status)
{
    m_state = State::Refused;
    m_refusal = status;
    m_request = {};
    m_line.clear();
    m_continue = false;
}
