#pragma once

#include "sandbox/SandboxReply.h"
#include "sandbox/SandboxReturns.h"
#include "sandbox/TestPans.h"

#include <QJsonArray>
#include <QJsonObject>

/// The texts and bodies that the sandbox answers with, worded as the portal and its proxies word theirs.
class SandboxAnswers
{
public:
    /// 400 with `detail.<location>.<field>` (itr-openapi.yaml, Problem).
    static HttpAnswer refused(const QString &location, const QJsonObject &fields);
    /// 400 with an empty detail.
    static HttpAnswer businessFailure(const QString &message);
    static HttpAnswer bearerRefused();
    static HttpAnswer accessTokenRefused();
    static HttpAnswer notFound();
    static HttpAnswer methodNotAllowed(const QByteArray &allowed);
    static HttpAnswer wrongMediaType();
    /// For a request that HttpReader refused with @p status.
    static HttpAnswer unreadable(int status);

    /// What get_otp answers for a test PAN.
    static SandboxReply getOtp(const TestPan &known);
    /// True when get_data may follow. That is so for the unknown words too: the operator may say that an OTP
    /// came.
    static bool sendsOtp(TestPan::Outcome outcome);
    /// The invented return of a test PAN, of @p year.
    static HttpAnswer itrData(const TestPan &known, AssessmentYear year = SandboxReturns::latest);
    /// What get_data_by_assessment_year answers for a test PAN while its portal session is active, @p back
    /// years before the one that runs.
    static HttpAnswer itrDataByYear(const TestPan &known, AssessmentYear year, qsizetype back);
    /// What logout answers for a test PAN whose portal session is active.
    static SandboxReply logout(const TestPan &known);
    /// 401, as the portal says that nobody is logged in.
    static HttpAnswer sessionEnded();
};
