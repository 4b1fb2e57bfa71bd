#pragma once

#include "itr/AssessmentYear.h"
#include "sandbox/HttpReader.h"
#include "sandbox/SandboxReply.h"
#include "sandbox/TestPans.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <span>

/// The verification API as itr-openapi.yaml has it, played without a portal: checks each request as the
/// contract says, and lets the test PAN (TestPans.h) decide the outcome. Knows nothing of sockets and time.
class SandboxApi
{
public:
    /// How many requests were received completely, whatever was answered.
    struct Arrivals {
        int getOtp = 0;
        int getData = 0;
        int getDataByYear = 0;
        int logout = 0;
        bool operator==(const Arrivals &) const = default;
    };

    /// @p bearer: the one Bearer token that is let in. @p today decides which assessment years are the last
    /// six.
    explicit SandboxApi(QByteArray bearer, const QDate &today = QDate::currentDate());
    /// Instead of the OTP and the AccessToken that everybody knows (TestPans.h).
    void acceptOnly(QByteArray otp, QByteArray accessToken);

    SandboxReply reply(const HttpRequest &request);
    /// True for the paths that it serves.
    static bool serves(const QByteArray &path);

    /// Requests that named the test PAN @p pan.
    Arrivals arrivals(QStringView pan) const { return m_arrivals.value(pan.toString()); }
    /// All requests, also those refused before a PAN was known.
    Arrivals arrivals() const { return m_total; }

private:
    /// A path of the contract, what it is called among the counts, and what answers it.
    struct Endpoint {
        const char *path;
        const char *name;
        int Arrivals::*counter;
        SandboxReply (SandboxApi::*answer)(const HttpRequest &request, const QJsonObject &body);
    };
    static std::span<const Endpoint> endpoints();
    static const Endpoint *endpoint(const QByteArray &path);

    SandboxReply checked(const HttpRequest &request, const QJsonObject *body);
    SandboxReply getOtp(const HttpRequest &request, const QJsonObject &body);
    SandboxReply getData(const HttpRequest &request, const QJsonObject &body);
    SandboxReply dataFor(const TestPan &known, const QString &otp);
    SandboxReply getDataByYear(const HttpRequest &request, const QJsonObject &body);
    SandboxReply logout(const HttpRequest &request, const QJsonObject &body);
    HttpAnswer arrivalsAnswer(const HttpRequest &request) const;
    bool isLetIn(const HttpRequest &request) const;
    void count(const HttpRequest &request, const QString &pan);

    QByteArray m_bearer;
    QByteArray m_otp;
    QByteArray m_accessToken;
    QHash<QString, Arrivals> m_arrivals;
    Arrivals m_total;
    QSet<QString> m_otpSent;
    QSet<QString> m_sessions; // PANs whose portal session is active
    const QList<AssessmentYear> m_years; // the last six, the one that runs first
};
