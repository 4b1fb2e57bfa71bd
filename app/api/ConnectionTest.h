#pragma once

#include "api/TransportLoader.h"
#include "api/TransportRules.h"
#include "secrets/Secret.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QHostInfo>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QAuthenticator;

/// Walks the way to the service step by step and says what came of each. Sends no PAN, password, OTP or token: only a
/// GET that asks for nothing. The proxy's password goes to the proxy when that asks for it.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    enum class Step { HostName, Proxy, Tcp, Tls, ClientCertificate, Authorisation };
    static constexpr int steps = 6;
    enum class Result { Ok, Warning, Failed, NotTried };

    struct Outcome {
        Step step = Step::HostName;
        Result result = Result::NotTried;
        QString sentence; ///< plain text; more lines for a certificate chain
        std::chrono::milliseconds took{0};
    };

    struct Terms {
        TransportRules rules;
        std::function<void(QObject *context, std::function<void(Secret)> then)> proxyPassword = {};
        std::chrono::milliseconds deadline = std::chrono::seconds(10); ///< of each step
        std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    };

    explicit ConnectionTest(Terms terms, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// @p passphrase of the client certificate's key; may be empty. Once only.
    void start(Secret passphrase = Secret(0));
    /// What has not been done is then not tried; finished() is emitted before this returns.
    void cancel();
    bool isRunning() const { return m_running; }

    static QString nameOf(Step step);

Q_SIGNALS:
    void stepDone(const ConnectionTest::Outcome &outcome);
    void finished();

private:
    void takeTransport();
    void lookUp();
    void lookedUp(const QHostInfo &info);
    void tryProxy();
    void connectTcp();
    void tcpConnected();
    void encrypted();
    void ask();
    void readAnswer();
    void failed();
    void answerProxy(QAuthenticator *authenticator);
    QString wordsForFailure() const;
    QString problemWithServer(const QList<QSslCertificate> &sent) const;
    bool isByProxy() const;
    void done(Result result, const QString &sentence);
    void stop(const QString &sentence); ///< the step failed, and the rest is not tried
    void end();

    Terms m_terms;
    Transport m_transport;
    Secret m_proxyPassword{0};
    QFutureWatcher<Transport> m_loading;
    int m_lookup = -1;
    std::unique_ptr<QTcpSocket> m_proxyProbe;
    std::unique_ptr<QSslSocket> m_socket;
    QStringList m_certificateProblems;
    QByteArray m_answer;
    bool m_proxyAsked = false;
    bool m_running = false;
    int m_step = 0;
    QTimer m_deadline;
    QElapsedTimer m_since;
};
