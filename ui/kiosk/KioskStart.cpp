#include "kiosk/KioskStart.h"

#include "kiosk/KioskRules.h"
#include "kiosk/StaffPin.h"

#include <QTimer>

#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr auto logoutPatience = 5s;
}

KioskStart::KioskStart(
    const CommandLine &commandLine, const Clock &clock, DeskStart::Places places, ConfigPlaces config)
    : m_commandLine(commandLine)
    , m_clock(clock)
    , m_places(std::move(places))
    , m_configPlaces(std::move(config))
    , m_config(DeskStart::read(commandLine, m_configPlaces))
    , m_deployment(m_config.deployment())
{
    if (m_deployment.journalFolder.isEmpty())
        m_deployment.journalFolder = dataFolder();
    m_door = std::make_unique<StaffDoor>(
        StaffPin::file(m_deployment), StaffPin::triesFile(m_deployment), m_wallClock);
    m_window = std::make_unique<KioskWindow>(
        m_clock, m_wallClock, *m_door, commandLine.sandbox, m_deployment.language);
    connect(m_window.get(), &KioskWindow::exitWanted, this, [this] { quit(0); });
    connect(m_window.get(), &KioskWindow::restartWanted, this, [this] { quit(restartExitCode); });
    connect(&m_sandbox, &SandboxLauncher::ready, this, &KioskStart::sandboxReady);
    connect(&m_sandbox, &SandboxLauncher::failed, this, &KioskStart::endService);
    connect(
        &m_sandbox, &SandboxLauncher::stopped, this, [this] { endService(tr("The sandbox has stopped.")); });
}

KioskStart::~KioskStart()
{
    if (!m_journal)
        return;
    JournalEvent ended;
    ended.kind = JournalEvent::Kind::ProgramEnded;
    m_journal->append(ended, this, [](const auto &) {});
}

std::optional<ConfigError> KioskStart::problem(const CommandLine &commandLine, const Config &config)
{
    if (!config.errors().isEmpty())
        return config.errors().constFirst();
    if (commandLine.sandbox)
        return std::nullopt; // its token is made up
    if (!config.isConnected())
        return ConfigError{config.places().userFile, u"service/baseUrl"_qs, {},
            tr("The key is missing; a kiosk needs the address of the relay that it works with."), 0};
    return KioskRules::problem(config);
}

QString KioskStart::dataFolder() const
{
    const QString data = m_places.dataFolder.isEmpty() ? JournalFile::defaultFolder() : m_places.dataFolder;
    // What is tried out must not stand among real cases.
    return m_commandLine.sandbox ? data + u"/sandbox"_qs : data;
}

void KioskStart::begin()
{
    if (m_commandLine.sandbox)
        connect(
            m_window.get(), &KioskWindow::shown, this, [this] { m_sandbox.start(m_places.sandboxProgram); });
    else
        connect(m_window.get(), &KioskWindow::shown, this, &KioskStart::startService);
    m_window->showFullScreen();
}

void KioskStart::startService()
{
    m_journal = std::make_unique<Journal>(
        m_deployment.journalFolder, m_deployment.journalRetentionDays, m_wallClock);
    JournalEvent started;
    started.kind = JournalEvent::Kind::ProgramStarted;
    m_journal->append(started, this, [](const auto &) {});
    m_service = std::make_unique<Service>(m_deployment, *m_journal, m_clock, m_wallClock);
    // What nobody can answer or mend at the kiosk puts it out of service.
    connect(&m_service->api(), &ItrApi::caFileRefused, this,
        [this] { endService(tr("The CA file of the settings holds no certificate that can be read.")); });
    connect(&m_service->api(), &ItrApi::transportRefused, this, &KioskStart::endService);
    connect(&m_service->api(), &ItrApi::passphraseNeeded, this, [this] {
        endService(tr("The key of the kiosk's certificate has a passphrase, which nobody enters here; it "
                      "needs one without."));
    });
    m_window->setService({m_service->desk(), m_deployment.baseUrl.host(), [deployment = m_deployment] {
                              return ConnectionTest::Terms{.rules = Service::transportOf(deployment),
                                  .proxyPassword = Service::proxyPasswordOf(deployment)};
                          }});
    if (!m_deployment.caFile.isEmpty() || !m_deployment.clientCertificateFile.isEmpty())
        m_service->api().prepare();
    Q_EMIT connected();
}

void KioskStart::sandboxReady(const QString &profile)
{
    const Config config = Config::read(m_configPlaces.withProfile(profile), Config::Use::Sandbox);
    if (!config.errors().isEmpty())
        return endService(config.errors().constFirst().sentence());
    const QString journalFolder = m_deployment.journalFolder;
    m_deployment = config.deployment();
    if (m_deployment.journalFolder.isEmpty())
        m_deployment.journalFolder = journalFolder;
    startService();
}

void KioskStart::endService(const QString &reason)
{
    m_window->endService(tr("Out of service: %1").arg(reason));
    // Later: it may be its own signal that ends it.
    if (Service *service = m_service.release())
        QTimer::singleShot(0, this, [service] { delete service; });
}

void KioskStart::quit(int exitCode)
{
    if (std::exchange(m_isEnding, true))
        return;
    m_window->welcome();
    if (!m_service)
        return end(exitCode);
    Desk &desk = m_service->desk();
    connect(
        &desk, &Desk::allEnded, this, [this, exitCode] { end(exitCode); }, Qt::QueuedConnection);
    QTimer::singleShot(logoutPatience, &desk, &Desk::hurryLogouts);
    desk.endAll();
}

void KioskStart::end(int exitCode)
{
    Q_EMIT ended(exitCode);
}
