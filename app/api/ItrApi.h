#pragma once

#include "api/InflowCap.h"
#include "api/ItrResult.h"
#include "api/TransportLine.h"
#include "api/TransportLoader.h"
#include "itr/AssessmentYear.h"
#include "itr/ItrData.h"
#include "itr/OtpStatus.h"
#include "itr/Pan.h"
#include "secrets/Secret.h"

#include <QFutureWatcher>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class Bearer;
class DataCall;
class ItrCall;
class LogoutCall;
class OtpCall;

/// Fetches the proxy's password, as keychains do, some time later; @p then is not called once @p context is gone.
using ProxyPasswordSource = std::function<void(QObject *context, std::function<void(Secret)> then)>;

/// What ItrApi must know of the service.
struct ServiceAccess {
    QUrl baseUrl; ///< https; a path in it stays in front of the contract's paths
    QString caFile; ///< extra CA, PEM; may be empty
    std::chrono::milliseconds timeout{30'000}; ///< of a whole call
    TransportRules transport{}; ///< its service and CA file are those above
    ProxyPasswordSource proxyPassword{}; ///< asked once where the proxy has a user; may be empty
};

/// The verification API (itr-openapi.yaml): starts calls, each of which is sent at most once, and keeps one connection
/// opened ahead for the next of them. Asynchronous; lives on the GUI thread and never makes it wait.
class ItrApi : public QObject
{
    Q_OBJECT
public:
    /// OpenSSL, the CA list and the system's proxy are loaded at the first prepare() or call, on a worker thread; calls that start before
    /// that is done wait for it.
    /// @p bearer outlives it; asked once for each call, while the call waits for the rest.
    ItrApi(ServiceAccess access, Bearer &bearer, QObject *parent = nullptr);
    ~ItrApi() override;

    /// Opens a connection ahead (DNS, TCP, TLS) and keeps it fresh for some minutes, so that the next call costs one
    /// round trip. Sends nothing of a case. Cheap to call on every key press.
    virtual void prepare();
    /// Closes the connection opened ahead.
    virtual void release();
    /// The answer to passphraseNeeded(): the client certificate's key is read anew. The passphrase is not kept.
    void givePassphrase(Secret passphrase);

    /// `get_otp`. The call belongs to @p parent; deleting it cancels it. It emits finished() exactly once, later.
    OtpCall *requestOtp(const Pan &pan, Secret password, QObject *parent);
    /// `get_data`. An empty @p accessToken sends no AccessToken header: the relay adds it.
    DataCall *getData(const Pan &pan, Secret otp, const Secret &accessToken, QObject *parent);
    /// `get_data_by_assessment_year`, while the portal session is active.
    DataCall *getDataByYear(const Pan &pan, AssessmentYear year, QObject *parent);
    /// `logout`: ends the portal session of @p pan.
    LogoutCall *logout(const Pan &pan, QObject *parent);

Q_SIGNALS:
    /// The CA file holds no certificate; every call fails with kind NotReady.
    void caFileRefused();
    /// The pins or the client certificate can't be used, as @p sentence says; every call fails.
    void transportRefused(const QString &sentence);
    /// The client certificate's key is encrypted, or the passphrase was wrong, as @p sentence says. Again whenever a call
    /// had to fail for it.
    void passphraseNeeded(const QString &sentence);
    void transportLoaded();

protected:
    /// Hands @p call to the network, once, as soon as its Bearer token and the transport are there. The one place where
    /// that is done: a test that walks through a hundred thousand cases stands in here.
    virtual void send(ItrCall *call, const QNetworkRequest &request);

private:
    using Line = std::unique_ptr<TransportLine>;

    void loadTransport(Secret passphrase = Secret(0));
    void takeTransport();
    void useTransport(Transport transport);
    void tellProblem();
    void whenLoaded(ItrCall *call, std::function<void()> go);
    void sendOver(ItrCall *call);
    Line takeLine();
    Line newLine() const;
    void renewLine();
    QNetworkRequest request(const char *path) const;

    const ServiceAccess m_access;
    Bearer &m_bearer;
    std::optional<Transport> m_transport;
    QFutureWatcher<Transport> m_loading;
    std::shared_ptr<const Secret> m_proxyPassword; // for as long as this lives; lines share the one copy
    bool m_openWhenLoaded = false;
    Line m_ahead;
    InflowCap m_inflow;
    QTimer m_renew;
    int m_renewals = 0;
};
