#include "MemoryFile.h"
#include "Rules.h"
#include "Targets.h"
#include "api/ServerText.h"
#include "config/Deployment.h"
#include "config/Profile.h"

#include <QRegularExpression>

#include <variant>

namespace
{
void check(const ConfigError &error, const QString &path)
{
    static const QRegularExpression userInfo(u"[^\u2026]@"_qs);
    Rules::must(error.file == path && !error.allowed.isEmpty() && error.sentence().contains(error.allowed),
        "an error names the file and what is allowed", error.sentence());
    if (error.key == u"service/baseUrl")
        Rules::must(
            !userInfo.match(error.value).hasMatch(), "no password of an address is shown", error.value);
}

void check(const Deployment &deployment)
{
    const QUrl &url = deployment.baseUrl;
    Rules::must(
        url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery(),
        "the service is reached by https alone", url.toString());
    Rules::must(
        deployment.timeout.count() >= 1 && deployment.timeout.count() <= 600, "a call has a deadline");
    Rules::must(deployment.otpWarning < deployment.otpLifetime, "the warning comes before the end");
    Rules::must(deployment.journalRetentionDays >= 180, "the journal is kept as long as the law says");
    for (const QString &words : deployment.purposes)
        Rules::mustBePlain(words, ServerText::maximumLength);
    for (const QString &words :
        {deployment.organisationName, deployment.organisationContact, deployment.organisationGrievance}) {
        Rules::mustBePlain(words, ServerText::maximumLength);
        Rules::mustHoldNoPan(words);
    }
}
}

void fuzzProfile(const QByteArray &bytes)
{
    static const MemoryFile file;
    file.fill(bytes);
    const auto profile = Profile::load(file.path());
    if (const auto *error = std::get_if<ConfigError>(&profile))
        check(*error, file.path());
    else
        check(std::get<Deployment>(profile));
}
