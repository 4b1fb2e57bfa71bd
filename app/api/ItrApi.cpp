#include "api/ItrApi.h"

#include "api/Bearer.h"
#include "api/ItrCall.h"
#include "api/JsonBody.h"
#include "api/Log.h"

#include <QNetworkRequest>

Q_LOGGING_CATEGORY(lcApi, "itrdesk.api", QtInfoMsg)

namespace
{
/// nginx gives up an unused connection after 60 s (client_header_timeout).
constexpr std::chrono::seconds freshFor{45};
/// Nobody types at a form for longer without a key press.
constexpr int mostRenewals = 13;

constexpr char getOtpPath[] = "/verification/v2/itr/get_otp";
constexpr char getDataPath[] = "/verification/v2/itr/get_data";
constexpr char getDataByYearPath[] = "/verification/v2/itr/get_data_by_assessment_year";
constexpr char logoutPath[] = "/verification/v2/itr/logout";

QByteArray panField(const Pan &pan)
{
    return "\"pan\":\"" + QByteArray(pan.ascii().data(), Pan::length) + '"'; // letters and digits: nothing to escape
}

/// Of a call that can't be sent for it.
ApiError::Kind kindOf(Transport::Problem problem)
{
    using Problem = Transport::Problem;
    const bool isOurCertificate = problem == Problem::ClientCertificate || problem == Problem::PassphraseNeeded || problem == Problem::PassphraseWrong;
    return isOurCertificate ? ApiError::Kind::ClientCertificateNotReady : ApiError::Kind::NotReady;
}

quint16 portOf(const QUrl &url)
{
    return static_cast<quint16>(url.port(443));
}

}

ItrApi::ItrApi(ServiceAccess access, Bearer &bearer, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_bearer(bearer)
{
    m_renew.setSingleShot(true);
    m_renew.setInterval(freshFor);
    connect(&m_renew, &QTimer::timeout, this, &ItrApi::renewLine);
    // Not QFuture::then(): in Qt 6.4 that asserts when its context object is gone before the future is done.
    connect(&m_loading, &QFutureWatcherBase::finished, this, &ItrApi::takeTransport);
}

ItrApi::~ItrApi() = default;

void ItrApi::prepare()
{
    m_renewals = 0;
    if (!m_transport) {
        m_openWhenLoaded = true;
        loadTransport();
        return;
    }
    if (!m_ahead && m_transport->tls)
        renewLine();
}

void ItrApi::release()
{
    m_openWhenLoaded = false;
    m_renew.stop();
    m_ahead.reset();
}

OtpCall *ItrApi::requestOtp(const Pan &pan, Secret password, QObject *parent)
{
    auto *call = new OtpCall(std::make_unique<JsonBody>(panField(pan), "password", std::move(password)), m_access.timeout, parent);
    send(call, request(getOtpPath));
    return call;
}

DataCall *ItrApi::getData(const Pan &pan, Secret otp, const Secret &accessToken, QObject *parent)
{
    auto *call = new DataCall("get_data", std::make_unique<JsonBody>(panField(pan), "otp", std::move(otp)), m_access.timeout, parent);
    QNetworkRequest data = request(getDataPath);
    ItrCall::setSecretHeader(data, "AccessToken", "", accessToken);
    send(call, data);
    return call;
}

DataCall *ItrApi::getDataByYear(const Pan &pan, AssessmentYear year, QObject *parent)
{
    const QByteArray yearField = ",\"year\":\"" + year.text().toLatin1() + '"'; // digits and a dash
    auto *call = new DataCall("get_data_by_assessment_year", std::make_unique<JsonBody>(panField(pan) + yearField), m_access.timeout, parent);
    send(call, request(getDataByYearPath));
    return call;
}

LogoutCall *ItrApi::logout(const Pan &pan, QObject *parent)
{
    auto *call = new LogoutCall(std::make_unique<JsonBody>(panField(pan)), m_access.timeout, parent);
    send(call, request(logoutPath));
    return call;
}

/// Always by the event loop, so that nobody hears of an end before the caller holds the call. The transport is loaded
/// while the token is fetched.
void ItrApi::send(ItrCall *call, const QNetworkRequest &request)
{
    call->hold(request);
    if (!m_transport)
        loadTransport();
    m_bearer.fetch(call, [this, call](Bearer::Fetched bearer) {
        if (const auto *error = std::get_if<ApiError>(&bearer)) {
            call->fail(*error);
            return;
        }
        call->hold(std::move(std::get<Secret>(bearer)));
        whenLoaded(call, [this, call] { sendOver(call); });
    });
}

void ItrApi::sendOver(ItrCall *call)
{
    if (!m_transport->tls) {
        using Problem = Transport::Problem;
        if (m_transport->problem == Problem::PassphraseNeeded || m_transport->problem == Problem::PassphraseWrong)
            QMetaObject::invokeMethod(this, &ItrApi::tellProblem, Qt::QueuedConnection); // the call's end may end this
        call->fail(call->failure(kindOf(m_transport->problem), m_transport->words));
        return;
    }
    if (call->hasEnded())
        return;
    m_inflow.allow(call, call->mostBytes());
    connect(call, &ItrCall::ended, &m_inflow, [this, call] { m_inflow.forget(call); });
    call->send(takeLine(), *m_transport->tls);
}

void ItrApi::loadTransport(Secret passphrase)
{
    if (m_loading.isRunning())
        return;
    TransportRules rules = m_access.transport;
    rules.service = m_access.baseUrl;
    rules.caFile = m_access.caFile;
    m_loading.setFuture(TransportLoader::load(rules, std::move(passphrase)));
}

void ItrApi::givePassphrase(Secret passphrase)
{
    release();
    m_transport.reset();
    loadTransport(std::move(passphrase));
}

void ItrApi::takeTransport()
{
    Transport transport = m_loading.result();
    const bool needsPassword = transport.tls && transport.proxy.type() != QNetworkProxy::NoProxy && !transport.proxyUser.isEmpty();
    if (!needsPassword || m_proxyPassword || !m_access.proxyPassword) {
        useTransport(std::move(transport));
        return;
    }
    m_access.proxyPassword(this, [this, transport](Secret password) {
        m_proxyPassword = std::make_shared<const Secret>(std::move(password));
        useTransport(transport);
    });
}

void ItrApi::useTransport(Transport transport)
{
    m_transport = std::move(transport);
    m_inflow.setPorts({portOf(m_access.baseUrl), m_transport->proxy.port()});
    if (!m_transport->tls)
        tellProblem();
    else if (m_openWhenLoaded)
        prepare();
    Q_EMIT transportLoaded();
}

void ItrApi::tellProblem()
{
    using Problem = Transport::Problem;
    if (m_transport->problem == Problem::CaFile)
        Q_EMIT caFileRefused();
    else if (kindOf(m_transport->problem) == ApiError::Kind::NotReady || m_transport->problem == Problem::ClientCertificate)
        Q_EMIT transportRefused(m_transport->words);
    else
        Q_EMIT passphraseNeeded(m_transport->words);
}

void ItrApi::whenLoaded(ItrCall *call, std::function<void()> go)
{
    if (m_transport) {
        go();
        return;
    }
    connect(this, &ItrApi::transportLoaded, call, std::move(go), Qt::SingleShotConnection);
}

ItrApi::Line ItrApi::takeLine()
{
    m_renew.stop();
    return m_ahead ? std::move(m_ahead) : newLine();
}

/// A manager of its own for each request, deleted with it: a kept one holds a copy of the body in its write buffer.
ItrApi::Line ItrApi::newLine() const
{
    return std::make_unique<TransportLine>(*m_transport, m_proxyPassword);
}

void ItrApi::renewLine()
{
    m_ahead.reset();
    if (m_renewals++ > mostRenewals)
        return;
    m_ahead = newLine();
    m_ahead->connectToHostEncrypted(m_access.baseUrl.host(), portOf(m_access.baseUrl), *m_transport->tls);
    m_renew.start();
}

QNetworkRequest ItrApi::request(const char *path) const
{
    QUrl url = m_access.baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + QLatin1StringView(path), QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // a packed reply could unpack to any size
    request.setRawHeader("User-Agent", "ITR-Desk");
    // HTTP/2 would not use the connection that was opened ahead.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    return request;
}
