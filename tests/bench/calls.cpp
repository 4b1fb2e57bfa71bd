// calls PROFILE COUNT: so many get_otp calls, one after another, to the sandbox that the profile names.
// Prints the milliseconds of processor time that this process took for them. Built twice: with ZeroOnFree and
// without.
#include "api/Bearer.h"
#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "config/BearerStore.h"
#include "config/Profile.h"
#include "journal/WallClock.h"
#include "sandbox/TestPans.h"
#include "secrets/TokenStore.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <cstdio>
#include <functional>
#include <memory>

namespace
{
int fail(const QString &why)
{
    std::fprintf(stderr, "calls: %s\n", qUtf8Printable(why));
    return 1;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// Of all threads, in milliseconds.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    int left = arguments.value(2).toInt();
    if (argc != 3 || left <= 0) {
        std::fputs("usage: calls PROFILE COUNT\n", stderr);
        return 2;
    }
    const auto loaded = Profile::load(arguments.at(1));
    if (const auto *error = std::get_if<ConfigError>(&loaded))
        return fail(error->sentence());
    const auto &deployment = std::get<Deployment>(loaded);
    const std::unique_ptr<TokenStore> store = BearerStore::of(deployment);
    const SystemWallClock clock;
    Bearer bearer(*store, clock);
    ItrApi api({deployment.baseUrl, deployment.caFile, deployment.timeout}, bearer);
    const Pan pan = *Pan::parse(testPans.front().text());

    double began = 0;
    const std::function<void()> next = [&] {
        if (left-- == 0) {
            std::printf("%.1f\n", processorTime() - began);
            QCoreApplication::quit();
            return;
        }
        Secret password;
        password.append(u"Bench-Pass9word");
        OtpCall *call = api.requestOtp(pan, std::move(password), &api);
        QObject::connect(call, &OtpCall::finished, &api, [&next, call](const ItrResult<OtpStatus> &result) {
            call->deleteLater();
            if (result.isValue())
                next();
            else
                QCoreApplication::exit(fail(result.error().sentence()));
        });
    };
    QObject::connect(&api, &ItrApi::transportLoaded, &api, [&] {
        api.release();
        began = processorTime();
        next();
    });
    api.prepare();
    return QCoreApplication::exec();
}
