#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>
#include <utility>

/// One complete HTTP/1 request as it came over the wire.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< as sent: percent-encoded, without the query
    QByteArray query; ///< as sent, without the `?`
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// Every value of the header field @p lowerCaseName, in the order they came.
    QByteArrayList values(QByteArrayView lowerCaseName) const;
    /// The value of a field that may come once only; nothing when it is absent or came more than once.
    std::optional<QByteArray> single(QByteArrayView lowerCaseName) const;
};

/// Reads HTTP/1.1 requests (RFC 9112) out of bytes that come in any pieces, and refuses what it does not
/// fully understand: two parties that read one request differently are how requests are smuggled.
class HttpReader
{
public:
    struct Limits {
        qsizetype head = 16 * 1024; ///< bytes of request line and header fields together
        qsizetype body = 64 * 1024; ///< bytes
        qsizetype fields = 100;
    };
    enum class State { NeedsMore, Complete, Refused };

    explicit HttpReader(Limits limits);
    HttpReader()
        : HttpReader(Limits{})
    {
    }

    /// Reads on. After Complete, bytes of the next request wait until take(); after Refused all bytes are
    /// dropped.
    State feed(QByteArrayView bytes);
    State state() const { return m_state; }
    /// The complete request; the reader then goes on with what is waiting, so ask state() again.
    HttpRequest take();
    /// The status to refuse with (400, 411, 413, 417, 431, 501, 505), after which the connection must be
    /// closed.
    int refusal() const { return m_refusal; }
    /// True once per request whose sender waits for `100 Continue` before it sends the body.
    bool takeContinue() { return std::exchange(m_continue, false); }
    /// True when nothing of a next request has come.
    bool isIdle() const { return m_stage == Stage::RequestLine && m_headSize == 0 && m_waiting.isEmpty(); }

private:
    enum class Stage { RequestLine, Fields, Body };

    void advance();
    void readHeadByte(char byte);
    void readLine();
    bool readRequestLine();
    bool readField();
    void finishHead();
    bool readLength();
    bool readExpectation();
    void refuse(int status);

    Limits m_limits;
    State m_state = State::NeedsMore;
    Stage m_stage = Stage::RequestLine;
    HttpRequest m_request;
    QByteArray m_waiting;
    QByteArray m_line;
    qsizetype m_headSize = 0;
    qsizetype m_bodySize = 0;
    int m_refusal = 0;
    bool m_http10 = false;
    bool m_sawCarriageReturn = false;
    bool m_continue = false;
};
