#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

struct ssl_st;
struct ssl_ctx_st;

/// What arrived at a server, counted by all of its connections.
struct Arrivals {
    std::atomic<int> connections{0}; ///< ever accepted
    std::atomic<int> open{0}; ///< of them, now
    std::atomic<int> handshakes{0}; ///< that came about
    std::atomic<int> requests{0}; ///< whole ones, with their bodies
    std::atomic<qint64> bodyBytes{0}; ///< of whole and of broken requests
};

/// One accepted connection, to be driven byte by byte: a socket below, TLS above. Everything blocks, so it
/// lives on a thread of its own; what says false has found the client gone.
class Wire
{
public:
    using Changed = std::function<void()>;

    /// Takes @p socket; @p tls, @p arrivals must outlive this. @p changed is called after each change of
    /// arrivals.
    Wire(int socket, ssl_ctx_st *tls, Arrivals &arrivals, Changed changed, quint16 elsewhere = 0);
    ~Wire();
    Q_DISABLE_COPY_MOVE(Wire)

    /// The server's side of a TLS handshake.
    bool shakeHands();
    /// Reads on until a whole request with its body was there.
    bool readRequest();
    /// Reads on until the empty line after the header fields; of the body, only what came with it.
    bool readHead();
    /// Reads @p count bytes behind TLS.
    bool readSome(qsizetype count);
    /// Waits until something has come, and leaves it unread.
    bool awaitBytes();
    /// Reads bare bytes, without TLS, up to an empty line.
    bool readBareHead();
    /// Stays and reads until the client has gone.
    void readOn();
    /// Stays, reads nothing, until the client has gone.
    void stay();

    /// Behind TLS where hands were shaken.
    bool send(const QByteArray &bytes);
    /// Below TLS.
    bool sendBare(const QByteArray &bytes);
    /// The same, again and again, until the client has gone.
    void sendForever(const QByteArray &bytes);
    void sendBareForever(const QByteArray &bytes);
    /// From now on every byte goes out alone, a moment after the one before.
    void dripFromNow() { m_dripping = true; }
    /// Lets @p count bytes through, bare, and drops all that follow.
    void cutAfter(qsizetype count) { m_left = count; }
    bool isCut() const { return m_left == 0; }
    /// Asks for a new handshake in the middle of TLS 1.2, and takes part in it.
    bool renegotiate();
    /// One more session ticket, TLS 1.3.
    bool sendTicket();
    /// Says that its key changes, TLS 1.3.
    bool updateKey();

    /// TLS's close-notify, then FIN.
    void goodbye();
    /// FIN alone.
    void finish();
    /// TCP reset.
    void reset();
    /// Ends it by FIN where it has not ended yet; what came unread is counted.
    void leave();
    /// FIN after which the server still reads.
    void closeHalf();

    /// A port on this machine at which nobody must ever call.
    quint16 elsewhere() const { return m_elsewhere; }
    /// Ends every wait, from another thread.
    void hangUp();

private:
    struct Free {
        void operator()(ssl_st *ssl) const;
    };

    bool feed();
    bool flush();
    bool put(const QByteArray &bytes);
    bool putAll(const char *data, qsizetype size);
    bool pause(std::chrono::milliseconds time);
    bool readMore();
    bool advance(int result);
    void count(const QByteArray &bytes);
    void drain();

    int m_socket;
    std::unique_ptr<ssl_st, Free> m_ssl;
    Arrivals &m_arrivals;
    Changed m_changed;
    quint16 m_elsewhere;
    bool m_encrypted = false;
    bool m_dripping = false;
    bool m_over = false;
    qsizetype m_left = -1; // bytes that may still go out; negative: any number
    QByteArray m_request; // what came of it so far
    qsizetype m_received = 0;
    bool m_whole = false;
};
