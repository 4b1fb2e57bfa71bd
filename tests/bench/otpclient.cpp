#include "Gaps.h"
#include "api/Bearer.h"
#include "api/ItrApi.h"
#include "api/ItrCall.h"
#include "config/BearerStore.h"
#include "config/Profile.h"
#include "journal/WallClock.h"
#include "sandbox/TestPans.h"
#include "secrets/TokenStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <cstring>

// otpclient PROFILE warm|cold: one Request OTP by the desk's own service class, to the sandbox that the
// profile names. Prints the milliseconds from the request to its status. warm: the connection was opened
// ahead, as the form does it while it is filled in; cold: it was not. Beside it the longest turn of the event
// loop, in milliseconds of the thread's own processor time: of a second without work, and from then to the
// status.

namespace
{
// `fillingIn` is what a person takes at least for a PAN and a password; a connection needs a quarter of it on
// an 80 ms line.
constexpr auto starting = std::chrono::milliseconds(300);
constexpr auto resting = std::chrono::seconds(1);
constexpr auto fillingIn = std::chrono::seconds(1);

int fail(const QString &why)
{
    std::fprintf(stderr, "otpclient: %s\n", qUtf8Printable(why));
    return 1;
}

void request(ItrApi &api, const Pan &pan, Gaps &gaps, double idle)
{
    Secret password;
    password.append(u"Bench-Pass9word");
    QElapsedTimer running;
    running.start();
    OtpCall *call = api.requestOtp(pan, std::move(password), &api);
    QObject::connect(
        call, &OtpCall::finished, &api, [running, &gaps, idle](const ItrResult<OtpStatus> &result) {
            const double milliseconds = static_cast<double>(running.nsecsElapsed()) / 1e6;
            const bool sent = result.isValue() && result.value().reading == OtpStatus::Reading::Sent;
            if (sent)
                std::printf("%.2f %.2f %.2f\n", milliseconds, idle, gaps.take().busy);
            else
                fail(result.isValue() ? result.value().sentence() : result.error().sentence());
            QCoreApplication::exit(sent ? 0 : 1);
        });
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const bool warm = argc == 3 && std::strcmp(argv[2], "warm") == 0;
    if (argc != 3 || (!warm && std::strcmp(argv[2], "cold") != 0)) {
        std::fputs("usage: otpclient PROFILE warm|cold\n", stderr);
        return 2;
    }
    const QString profile = QString::fromLocal8Bit(argv[1]);
    const auto loaded = Profile::load(profile);
    if (const auto *error = std::get_if<ConfigError>(&loaded))
        return fail(error->sentence());
    const auto &deployment = std::get<Deployment>(loaded);
    const std::unique_ptr<TokenStore> store = BearerStore::of(deployment);
    const SystemWallClock clock;
    Bearer bearer(*store, clock);
    ItrApi api({deployment.baseUrl, deployment.caFile, deployment.timeout}, bearer);
    const Pan pan = *Pan::parse(testPans.front().text());
    Gaps gaps;
    double idle = 0;
    // Cold too starts with OpenSSL and the CA list loaded: what is measured is the line.
    QObject::connect(&api, &ItrApi::transportLoaded, &api, [&] {
        if (!warm)
            api.release();
        QTimer::singleShot(fillingIn, &api, [&] { request(api, pan, gaps, idle); });
    });
    QTimer::singleShot(starting, &api, [&gaps] { gaps.take(); });
    QTimer::singleShot(starting + resting, &api, [&] {
        idle = gaps.take().busy;
        api.prepare();
    });
    return QCoreApplication::exec();
}
