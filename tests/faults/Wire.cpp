#include "Wire.h"

#include <QRegularExpression>
#include <QString>

#include <openssl/ssl.h>

#include <array>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
constexpr std::chrono::milliseconds betweenDrops{10};
constexpr qsizetype piece = 16384;

qsizetype bodySize(const QByteArray &head)
{
    static const QRegularExpression length(
        u"\r\ncontent-length: *([0-9]+)\r\n"_qs, QRegularExpression::CaseInsensitiveOption);
    return length.match(QString::fromLatin1(head)).captured(1).toLongLong();
}
}

void Wire::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

Wire::Wire(int socket, ssl_ctx_st *tls, Arrivals &arrivals, Changed changed, quint16 elsewhere)
    : m_socket(socket)
    , m_ssl(SSL_new(tls))
    , m_arrivals(arrivals)
    , m_changed(std::move(changed))
    , m_elsewhere(elsewhere)
{
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem())); // owned by it
    SSL_set_accept_state(m_ssl.get());
}

Wire::~Wire()
{
    close(m_socket);
}

void Wire::leave()
{
    if (!m_over)
        finish();
}

bool Wire::feed()
{
    std::array<char, piece> bytes{};
    const ssize_t size = recv(m_socket, bytes.data(), bytes.size(), 0);
    return size > 0 && BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), static_cast<int>(size)) == size;
}

bool Wire::flush()
{
    std::array<char, piece> bytes{};
    for (;;) {
        const int size = BIO_read(SSL_get_wbio(m_ssl.get()), bytes.data(), bytes.size());
        if (size <= 0)
            return true;
        if (!put(QByteArray(bytes.data(), size)))
            return false;
    }
}

bool Wire::put(const QByteArray &bytes)
{
    const qsizetype size = m_left < 0 ? bytes.size() : std::min(m_left, bytes.size());
    if (m_left > 0)
        m_left -= size;
    if (!m_dripping)
        return putAll(bytes.constData(), size);
    for (qsizetype i = 0; i < size; ++i) {
        if (!putAll(bytes.constData() + i, 1) || !pause(betweenDrops))
            return false;
    }
    return true;
}

bool Wire::putAll(const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t sent = ::send(m_socket, data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

/// A wait that ends at once, with false, when the client leaves.
bool Wire::pause(std::chrono::milliseconds time)
{
    pollfd waiting{m_socket, POLLRDHUP, 0};
    return poll(&waiting, 1, static_cast<int>(time.count())) == 0;
}

/// What came of an operation of OpenSSL: true when it is to be tried again.
bool Wire::advance(int result)
{
    const bool wantsMore = SSL_get_error(m_ssl.get(), result) == SSL_ERROR_WANT_READ;
    return flush() && wantsMore && !isCut() && feed();
}

bool Wire::shakeHands()
{
    for (;;) {
        const int result = SSL_do_handshake(m_ssl.get());
        if (result == 1) {
            if (!flush())
                return false;
            m_encrypted = true;
            ++m_arrivals.handshakes;
            m_changed();
            return true;
        }
        if (!advance(result))
            return false;
    }
}

bool Wire::readMore()
{
    std::array<char, piece> bytes{};
    for (;;) {
        const int size = SSL_read(m_ssl.get(), bytes.data(), bytes.size());
        if (size > 0) {
            count(QByteArray(bytes.data(), size));
            return true;
        }
        if (!advance(size))
            return false;
    }
}

void Wire::count(const QByteArray &bytes)
{
    m_received += bytes.size();
    const qsizetype headBefore = m_request.indexOf("\r\n\r\n");
    const qsizetype bodyBefore = headBefore < 0 ? 0 : m_request.size() - headBefore - 4;
    m_request += bytes;
    const qsizetype head = m_request.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    const qsizetype body = m_request.size() - head - 4;
    m_arrivals.bodyBytes += body - bodyBefore;
    if (body >= bodySize(m_request.left(head + 2))) {
        m_request.clear();
        m_whole = true;
        ++m_arrivals.requests;
    }
    m_changed();
}

bool Wire::readRequest()
{
    m_whole = false;
    while (!m_whole) {
        if (!readMore())
            return false;
    }
    return true;
}

bool Wire::readHead()
{
    while (!m_whole && !m_request.contains("\r\n\r\n")) {
        if (!readMore())
            return false;
    }
    return true;
}

bool Wire::readSome(qsizetype count)
{
    while (m_received < count) {
        if (!readMore())
            return false;
    }
    return true;
}

bool Wire::awaitBytes()
{
    if (BIO_ctrl_pending(SSL_get_rbio(m_ssl.get())) > 0)
        return true; // it came together with the end of the handshake
    pollfd waiting{m_socket, POLLIN, 0};
    return poll(&waiting, 1, -1) == 1 && (waiting.revents & POLLIN) != 0;
}

bool Wire::readBareHead()
{
    QByteArray head;
    std::array<char, piece> bytes{};
    while (!head.contains("\r\n\r\n")) {
        const ssize_t size = recv(m_socket, bytes.data(), bytes.size(), 0);
        if (size <= 0)
            return false;
        head.append(bytes.data(), size);
    }
    return true;
}

void Wire::readOn()
{
    if (m_encrypted) {
        while (readMore()) { }
    }
    std::array<char, piece> bytes{};
    while (recv(m_socket, bytes.data(), bytes.size(), 0) > 0) { }
}

void Wire::stay()
{
    pollfd waiting{m_socket, POLLRDHUP, 0};
    poll(&waiting, 1, -1);
}

bool Wire::send(const QByteArray &bytes)
{
    if (!m_encrypted)
        return sendBare(bytes);
    return bytes.isEmpty()
        || (SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())) > 0 && flush());
}

bool Wire::sendBare(const QByteArray &bytes)
{
    return put(bytes);
}

void Wire::sendForever(const QByteArray &bytes)
{
    while (send(bytes)) { }
}

void Wire::sendBareForever(const QByteArray &bytes)
{
    while (sendBare(bytes)) { }
}

bool Wire::renegotiate()
{
    if (SSL_renegotiate(m_ssl.get()) != 1 || SSL_do_handshake(m_ssl.get()) != 1 || !flush())
        return false;
    for (;;) {
        char byte = 0;
        SSL_peek(m_ssl.get(), &byte, 1); // goes on with the handshake
        if (!flush())
            return false;
        if (SSL_renegotiate_pending(m_ssl.get()) == 0)
            return true;
        if (!feed())
            return false;
    }
}

bool Wire::sendTicket()
{
    return SSL_new_session_ticket(m_ssl.get()) == 1 && SSL_do_handshake(m_ssl.get()) == 1 && flush();
}

bool Wire::updateKey()
{
    return SSL_key_update(m_ssl.get(), SSL_KEY_UPDATE_NOT_REQUESTED) == 1
        && SSL_do_handshake(m_ssl.get()) == 1 && flush();
}

void Wire::goodbye()
{
    if (m_encrypted) {
        SSL_shutdown(m_ssl.get());
        flush();
    }
    finish();
}

/// What lies unread would turn the FIN into a reset.
void Wire::finish()
{
    drain();
    ::shutdown(m_socket, SHUT_RDWR);
    m_over = true;
}

void Wire::reset()
{
    const linger none{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_over = true; // the destructor closes
}

void Wire::closeHalf()
{
    ::shutdown(m_socket, SHUT_WR);
}

void Wire::hangUp()
{
    ::shutdown(m_socket, SHUT_RDWR);
}

/// Counts what has already come, without waiting for more.
void Wire::drain()
{
    std::array<char, piece> bytes{};
    for (;;) {
        const ssize_t size = recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        if (size <= 0)
            return;
        if (!m_encrypted)
            continue;
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), static_cast<int>(size));
        for (int read = 0; (read = SSL_read(m_ssl.get(), bytes.data(), bytes.size())) > 0;)
            count(QByteArray(bytes.data(), read));
    }
}
