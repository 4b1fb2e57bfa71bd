#include "DeskStart.h"

#include "config/TokenFile.h"
#include "dialogs/PassphraseDialog.h"

#include <utility>

DeskStart::DeskStart(const CommandLine &commandLine, const Clock &clock, Places places)
    : m_commandLine(commandLine)
    , m_clock(clock)
    , m_places(std::move(places))
    , m_window(std::make_unique<DeskWindow>(commandLine.sandbox ? DeskWindow::Mode::Sandbox
              : commandLine.profile.isEmpty()                   ? DeskWindow::Mode::Unconnected
                                                                : DeskWindow::Mode::Service))
{
    connect(&m_sandbox, &SandboxLauncher::ready, this, &DeskStart::sandboxReady);
    connect(&m_sandbox, &SandboxLauncher::failed, this, &DeskStart::endService);
    connect(
        &m_sandbox, &SandboxLauncher::stopped, this, [this] { endService(tr("The sandbox has stopped.")); });
}

DeskStart::~DeskStart()
{
    if (!m_journal)
        return;
    JournalEvent ended;
    ended.kind = JournalEvent::Kind::ProgramEnded;
    m_journal->append(ended, this, [](const auto &) {});
}

std::optional<ConfigError> DeskStart::problem(const CommandLine &commandLine)
{
    if (commandLine.profile.isEmpty())
        return std::nullopt;
    Deployment deployment;
    Secret bearer{0};
    return load(commandLine.profile, deployment, bearer);
}

std::optional<ConfigError> DeskStart::begin()
{
    if (m_commandLine.sandbox) {
        connect(m_window.get(), &DeskWindow::firstPainted, this, &DeskStart::startSandbox);
    } else if (!m_commandLine.profile.isEmpty()) {
        if (const auto error = load(m_commandLine.profile, m_deployment, m_bearer))
            return error;
        connect(m_window.get(), &DeskWindow::firstPainted, this, &DeskStart::startService);
    }
    m_window->show();
    return std::nullopt;
}

std::optional<ConfigError> DeskStart::load(const QString &profile, Deployment &deployment, Secret &bearer)
{
    auto loaded = Profile::load(profile);
    if (const auto *error = std::get_if<ConfigError>(&loaded))
        return *error;
    deployment = std::get<Deployment>(loaded);
    if (deployment.tokenFile.isEmpty())
        return std::nullopt;
    auto token = TokenFile::read(deployment.tokenFile, profile, u"service/tokenFile"_qs);
    if (const auto *error = std::get_if<ConfigError>(&token))
        return *error;
    bearer = std::move(std::get<Secret>(token));
    return std::nullopt;
}

void DeskStart::openJournal()
{
    const QString data = m_places.dataFolder.isEmpty() ? JournalFile::defaultFolder() : m_places.dataFolder;
    // What is tried out must not stand among real cases.
    const QString own = m_commandLine.sandbox ? data + u"/sandbox"_qs : data;
    m_journal = std::make_unique<Journal>(m_deployment.journalFolder.isEmpty() ? own : m_deployment.journalFolder,
        m_deployment.journalRetentionDays, m_wallClock);
    JournalEvent started;
    started.kind = JournalEvent::Kind::ProgramStarted;
    m_journal->append(started, this, [](const auto &) {}); // troubled() tells what is wrong with the journal
}

void DeskStart::startService()
{
    openJournal();
    m_service = std::make_unique<Service>(m_deployment, std::move(m_bearer), *m_journal, m_clock);
    connect(&m_service->api(), &ItrApi::caFileRefused, this, [this] {
        m_window->endService(tr("The CA file of the profile holds no certificate that can be read."),
            tr("Correct caFile in the profile, then start ITR Desk again."));
    });
    connect(&m_service->api(), &ItrApi::transportRefused, this, [this](const QString &sentence) {
        m_window->endService(sentence, tr("Correct the profile, then start ITR Desk again."));
    });
    connect(&m_service->api(), &ItrApi::passphraseNeeded, this, &DeskStart::askPassphrase);
    m_window->setService(m_service->desk(), m_deployment.baseUrl.host());
    m_dialogs = std::make_unique<DeskDialogs>(
        *m_window, m_service->desk(), m_service->api(), *m_journal);
    // OpenSSL alone knows whether the CA file can be read, and the person should know before they type.
    // Without one nothing is loaded before it is needed.
    if (!m_deployment.caFile.isEmpty() || !m_deployment.clientCertificateFile.isEmpty())
        m_service->api().prepare();
    Q_EMIT connected();
}

void DeskStart::askPassphrase(const QString &sentence)
{
    if (m_window->findChild<PassphraseDialog *>())
        return;
    auto *dialog = new PassphraseDialog(sentence, m_window.get());
    connect(dialog, &PassphraseDialog::given, this, [this](Secret &passphrase) {
        if (m_service)
            m_service->api().givePassphrase(std::move(passphrase));
    });
    dialog->open();
}

void DeskStart::startSandbox()
{
    m_sandbox.start(m_places.sandboxProgram);
}

void DeskStart::sandboxReady(const QString &profile)
{
    if (const auto error = load(profile, m_deployment, m_bearer))
        endService(error->sentence());
    else
        startService();
}

void DeskStart::endService(const QString &title)
{
    m_window->endService(title, tr("Close the window and start itr-desk --sandbox again."));
    m_dialogs.reset();
    m_service.reset();
}
