#pragma once

#include "Fault.h"

#include "sandbox/ThrowawayCa.h"

#include <QList>
#include <QUrl>

#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

/// Plays one fault to whoever connects to its port on this machine's loopback address.
class FaultStage
{
public:
    struct Report {
        int connections = 0; ///< ever accepted
        int open = 0; ///< connections, now
        int handshakes = 0; ///< that came about
        int requests = 0; ///< whole ones, with their bodies
        qint64 bodyBytes = 0; ///< of whole and of broken requests
        int elsewhere = 0; ///< connections to where nobody must call
        int goodHandshakes = 0; ///< since the service is in good order; those above are from before
        int goodRequests = 0; ///< likewise
    };
    using Changed = std::function<void(const Report &)>;

    /// @p changed is called from other threads, after each change.
    FaultStage(const Fault &fault, const ThrowawayCa &ca, Changed changed);
    /// Ends every connection.
    ~FaultStage();
    Q_DISABLE_COPY_MOVE(FaultStage)

    /// What a desk is to call. A proxy's fault is met on the way there, at port().
    QUrl url() const;
    quint16 port() const { return m_port; }
    const Fault &fault() const { return m_fault; }
    /// From now on the service is in good order, for every new connection.
    void heal();

private:
    struct FreeTls {
        void operator()(ssl_ctx_st *tls) const;
    };

    Report report();
    void tell() { m_changed(report()); }
    void fillUp();
    void acceptAll();
    void welcome(int socket);
    void play(Wire &wire, Arrivals &arrivals, bool healthy);
    bool isOurOwn(int socket) const;

    const Fault m_fault;
    Changed m_changed;
    std::unique_ptr<ssl_ctx_st, FreeTls> m_tls;
    int m_listener = -1;
    int m_trap = -1; // where nobody must call
    quint16 m_port = 0;
    quint16 m_trapPort = 0;
    int m_trapped = 0;
    QList<int> m_fillers; // our own calls that keep the door full
    QList<quint16> m_fillerPorts;
    std::atomic<bool> m_healed{false};
    Arrivals m_arrivals; // while it misbehaves
    Arrivals m_good; // since it is healed
    std::mutex m_lock; // over the wires and the trap
    std::list<Wire *> m_wires; // open
    std::list<std::thread> m_plays;
    std::thread m_acceptor;
    int m_welcomed = 0;
};
