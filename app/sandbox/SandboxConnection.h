#pragma once

#include "sandbox/HttpReader.h"
#include "sandbox/SandboxApi.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

/// One client's connection to the sandbox: reads its requests one after the other and answers in the manner
/// that the API decides. Ends itself when the client leaves, at whatever moment that is.
class SandboxConnection : public QObject
{
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds slowAnswer{5000};
        std::chrono::milliseconds idle{75000}; ///< as nginx
        std::chrono::milliseconds linger{
            1000}; ///< for reading on after a refusal, so that the refusal gets through
    };

    /// Takes @p socket, whose TLS handshake is done. @p api must outlive this.
    SandboxConnection(QSslSocket *socket, SandboxApi *api, Times times, QObject *parent);

Q_SIGNALS:
    /// One line per request without anything secret: UTC time, method, path, masked PAN, status.
    void handled(const QString &line);

private:
    void readMore();
    void serve(const HttpRequest &request);
    void refuse(int status);
    void send(const HttpAnswer &answer, bool keepAlive, bool headOnly);
    void sendHalf(const HttpAnswer &answer);
    void report(const HttpRequest &request, const SandboxReply &reply);

    QSslSocket *m_socket;
    SandboxApi *m_api;
    Times m_times;
    HttpReader m_reader;
    QTimer m_idle;
    bool m_busy = false; // answering, or done with this client
};
