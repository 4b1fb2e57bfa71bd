#include "FaultStage.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <stdexcept>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
constexpr int backlog = 64;
constexpr int fillers = 4;
/// What a proxy is asked for. ThrowawayCa can vouch for names below localhost; nobody looks this one up.
constexpr char behindTheProxy[] = "itr.localhost";

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

quint16 portOf(int socket, int (*ask)(int, sockaddr *, socklen_t *))
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ask(socket, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

/// Bound to a free port, not listening.
int boundSocket(int receiveBuffer)
{
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(0);
    if (receiveBuffer > 0)
        setsockopt(made, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    if (made < 0 || bind(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("no port to be had");
    return made;
}

template <auto read> auto fromPem(const QByteArray &pem)
{
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    auto *object = read(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return object;
}

ssl_ctx_st *tlsContext(const ThrowawayCa::ServerCertificate &identity, bool onlyTls12)
{
    SSL_CTX *tls = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_max_proto_version(tls, onlyTls12 ? TLS1_2_VERSION : TLS1_3_VERSION);
    SSL_CTX_set_mode(tls, SSL_MODE_AUTO_RETRY);
    X509 *certificate = fromPem<PEM_read_bio_X509>(identity.certificate.toPem());
    EVP_PKEY *key = fromPem<PEM_read_bio_PrivateKey>(identity.key.toPem());
    const bool fits = SSL_CTX_use_certificate(tls, certificate) == 1 && SSL_CTX_use_PrivateKey(tls, key) == 1;
    X509_free(certificate);
    EVP_PKEY_free(key);
    if (!fits)
        throw std::runtime_error("the certificate can not be used");
    return tls;
}

ThrowawayCa::ServerCertificate identityFor(const Fault &fault, const ThrowawayCa &ca)
{
    ThrowawayCa::Options options;
    if (fault.isProxy)
        options.hosts = {QString::fromLatin1(behindTheProxy)};
    return ca.issue(options);
}
}

void FaultStage::FreeTls::operator()(ssl_ctx_st *tls) const
{
    SSL_CTX_free(tls);
}

FaultStage::FaultStage(const Fault &fault, const ThrowawayCa &ca, Changed changed)
    : m_fault(fault)
    , m_changed(std::move(changed))
    , m_tls(tlsContext(identityFor(fault, ca), fault.onlyTls12))
    , m_listener(boundSocket(fault.receiveBuffer))
    , m_trap(boundSocket(0))
    , m_port(portOf(m_listener, getsockname))
    , m_trapPort(portOf(m_trap, getsockname))
{
    listen(m_trap, backlog);
    fcntl(m_trap, F_SETFL, O_NONBLOCK);
    if (m_fault.door == Fault::Door::Full) {
        fillUp();
    } else if (m_fault.door == Fault::Door::Open) {
        listen(m_listener, backlog);
        m_acceptor = std::thread([this] { acceptAll(); });
    }
}

FaultStage::~FaultStage()
{
    ::shutdown(m_listener, SHUT_RDWR); // ends accept()
    if (m_acceptor.joinable())
        m_acceptor.join();
    {
        const std::scoped_lock lock(m_lock);
        for (Wire *wire : m_wires)
            wire->hangUp();
    }
    for (std::thread &play : m_plays)
        play.join();
    for (const int filler : std::as_const(m_fillers))
        close(filler);
    close(m_listener);
    close(m_trap);
}

QUrl FaultStage::url() const
{
    if (m_fault.isProxy)
        return QUrl(u"https://"_qs + QString::fromLatin1(behindTheProxy));
    return QUrl(u"https://127.0.0.1:%1"_qs.arg(m_port));
}

void FaultStage::heal()
{
    m_healed = true;
    listen(m_listener, backlog);
    if (!m_acceptor.joinable())
        m_acceptor = std::thread([this] { acceptAll(); });
}

/// With room for one only, further calls are not even answered.
void FaultStage::fillUp()
{
    listen(m_listener, 0);
    const sockaddr_in address = loopback(m_port);
    for (int i = 0; i < fillers; ++i) {
        const int filler = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        connect(filler, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        m_fillers += filler;
        m_fillerPorts += portOf(filler, getsockname);
    }
}

bool FaultStage::isOurOwn(int socket) const
{
    return m_fillerPorts.contains(portOf(socket, getpeername));
}

void FaultStage::acceptAll()
{
    for (;;) {
        const int socket = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        if (isOurOwn(socket)) {
            close(socket);
            continue;
        }
        constexpr int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        welcome(socket);
    }
}

void FaultStage::welcome(int socket)
{
    const bool healthy = m_healed || (m_fault.onlyOnce && m_welcomed > 0);
    Arrivals &arrivals = m_healed ? m_good : m_arrivals;
    ++m_welcomed;
    ++arrivals.connections;
    ++arrivals.open;
    tell();
    auto *wire = new Wire(
        socket, m_tls.get(), arrivals, [this] { tell(); }, m_trapPort); // owned by its thread
    const std::scoped_lock lock(m_lock);
    m_wires.push_back(wire);
    m_plays.emplace_back([this, wire, &arrivals, healthy] {
        const std::unique_ptr<Wire> owned(wire);
        play(*wire, arrivals, healthy);
    });
}

void FaultStage::play(Wire &wire, Arrivals &arrivals, bool healthy)
{
    if (!healthy)
        m_fault.play(wire);
    else if (!m_fault.isProxy
        || (wire.readBareHead() && wire.sendBare("HTTP/1.1 200 Connection established\r\n\r\n")))
        playWell(wire);
    wire.leave();
    {
        const std::scoped_lock lock(m_lock);
        m_wires.remove(&wire);
    }
    --arrivals.open;
    tell();
}

FaultStage::Report FaultStage::report()
{
    const std::scoped_lock lock(m_lock);
    for (int caller = 0; (caller = accept4(m_trap, nullptr, nullptr, SOCK_CLOEXEC)) >= 0;) {
        ++m_trapped;
        close(caller);
    }
    return {m_arrivals.connections, m_arrivals.open + m_good.open, m_arrivals.handshakes, m_arrivals.requests,
        m_arrivals.bodyBytes, m_trapped, m_good.handshakes, m_good.requests};
}
