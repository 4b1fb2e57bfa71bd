#include "api/InflowCap.h"

#include "api/Log.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <QDir>

#include <arpa/inet.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace
{
constexpr std::chrono::milliseconds betweenLooks{50};
/// For head, chunk sizes and TLS: a few kilobytes in any honest reply, and a hundredth of its body.
constexpr qint64 besides = 1024LL * 1024;

#ifdef Q_OS_LINUX
quint16 peerPort(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    if (address.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&address)->sin6_port);
    return 0;
}

/// Ever, over that connection; 0 when the system can't tell, or nothing more can come.
quint64 bytesReceived(int descriptor)
{
    constexpr int established = 1; // TCP_ESTABLISHED, which stands in a header that can't go with tcp_info's
    tcp_info info{};
    socklen_t size = sizeof info;
    const bool isKnown = getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0;
    return isKnown && info.tcpi_state == established ? info.tcpi_bytes_received : 0;
}

/// Sockets are not named by anyone: Qt keeps its own to itself.
void breakOffOver(quint64 most, const QList<quint16> &ports)
{
    for (const QString &name :
        QDir(u"/proc/self/fd"_qs).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
        const int descriptor = name.toInt();
        if (!ports.contains(peerPort(descriptor)) || bytesReceived(descriptor) <= most)
            continue;
        const linger none{1, 0}; // a reset when Qt closes it: the other side would go on sending into a FIN
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        ::shutdown(descriptor, SHUT_RDWR); // Qt takes it for the server's closing
        qCWarning(lcApi) << "more than" << most << "bytes came over one connection; broken off";
    }
}
#endif
}

InflowCap::InflowCap(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &InflowCap::look);
}

void InflowCap::allow(QObject *call, qint64 mostBytes)
{
    m_allowed.append({call, mostBytes});
    connect(call, &QObject::destroyed, this, &InflowCap::forget);
    m_timer.start();
}

void InflowCap::forget(QObject *call)
{
    m_allowed.removeIf([call](const Allowed &allowed) { return allowed.call == call; });
    if (m_allowed.isEmpty())
        m_timer.stop();
}

qint64 InflowCap::most() const
{
    return std::ranges::max(m_allowed, {}, &Allowed::mostBytes).mostBytes + besides;
}

void InflowCap::look()
{
#ifdef Q_OS_LINUX
    breakOffOver(static_cast<quint64>(most()), m_ports);
#endif
}
