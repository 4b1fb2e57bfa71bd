#pragma once

#include "sandbox/HttpReader.h"
#include "sandbox/SandboxReply.h"
#include "sandbox/TestPans.h"

#include <QHash>
#include <QSet>

/// The verification API as itr-openapi.yaml has it, played without a portal: checks each request as the
/// contract says, and lets the test PAN (TestPans.h) decide the outcome. Knows nothing of sockets and time.
class SandboxApi
{
public:
    /// How many requests were received completely, whatever was answered.
    struct Arrivals {
        int getOtp = 0;
        int getData = 0;
        bool operator==(const Arrivals &) const = default;
    };

    /// @p bearer: the one Bearer token that is let in.
    explicit SandboxApi(QByteArray bearer);

    SandboxReply reply(const HttpRequest &request);

    /// Requests that named the test PAN @p pan.
    Arrivals arrivals(QStringView pan) const { return m_arrivals.value(pan.toString()); }
    /// All requests, also those refused before a PAN was known.
    Arrivals arrivals() const { return m_total; }

private:
    SandboxReply checked(const HttpRequest &request, const QJsonObject *body);
    SandboxReply getOtp(const QJsonObject &body);
    SandboxReply getData(const HttpRequest &request, const QJsonObject &body) const;
    SandboxReply dataFor(const TestPan &known, const QString &otp) const;
    HttpAnswer arrivalsAnswer(const HttpRequest &request) const;
    bool isLetIn(const HttpRequest &request) const;
    void count(const HttpRequest &request, const QString &pan);

    QByteArray m_bearer;
    QHash<QString, Arrivals> m_arrivals;
    Arrivals m_total;
    QSet<QString> m_otpSent;
};
