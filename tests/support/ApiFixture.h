#pragma once

#include "FaultServer.h"
#include "MadeUpBearer.h"
#include "api/ItrApi.h"
#include "api/ItrCall.h"

#include <QSignalSpy>
#include <QTemporaryFile>

#include <memory>
#include <optional>

/// What tests of ItrApi share: a CA, the file that a desk trusts it by, and a desk's side of a call.
class ApiFixture
{
public:
    ApiFixture()
    {
        if (!m_caFile.open() || m_caFile.write(m_ca.pem()) <= 0 || !m_caFile.flush())
            qFatal("can not write the CA file");
    }

    const ThrowawayCa &ca() const { return m_ca; }
    QString caFile() const { return m_caFile.fileName(); }

    std::unique_ptr<ItrApi> api(const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(20)) const
    {
        return std::make_unique<ItrApi>(
            ServiceAccess{.baseUrl = url, .caFile = caFile(), .timeout = timeout}, m_bearer.bearer);
    }
    /// What api() takes its Bearer token from.
    MadeUpBearer &bearer() { return m_bearer; }

    static Pan pan() { return *Pan::parse(u"XXXPX0001T"); }
    static Secret secret(QStringView text)
    {
        Secret secret(16 * 1024);
        secret.append(text);
        return secret;
    }

    static OtpCall *requestOtp(ItrApi &api, QStringView password = u"Passw0rd!")
    {
        return api.requestOtp(pan(), secret(password), &api);
    }

    /// Waits for the one result of @p call.
    template<typename Call>
    static auto resultOf(Call *call)
    {
        using Result = decltype(resultOfSignal(&Call::finished));
        std::optional<Result> result;
        int times = 0;
        QSignalSpy spy(call, &Call::finished);
        QObject::connect(call, &Call::finished, call, [&](const Result &r) {
            result = r;
            ++times;
        });
        if (spy.isEmpty())
            spy.wait(90'000);
        call->disconnect();
        if (times != 1)
            qFatal("a call must end exactly once; it ended %d times", times);
        return *result;
    }

private:
    template<typename Call, typename Result>
    static Result resultOfSignal(void (Call::*)(const Result &));

    ThrowawayCa m_ca;
    QTemporaryFile m_caFile;
    mutable MadeUpBearer m_bearer{"made-up-bearer"};
};
