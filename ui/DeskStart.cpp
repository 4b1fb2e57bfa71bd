#include "DeskStart.h"

#include "dialogs/PassphraseDialog.h"

#include <utility>

DeskStart::DeskStart(const CommandLine &commandLine, const Clock &clock, Places places, ConfigPlaces config)
    : m_commandLine(commandLine)
    , m_clock(clock)
    , m_places(std::move(places))
    , m_configPlaces(std::move(config))
    , m_config(read(commandLine, m_configPlaces))
    , m_window(std::make_unique<DeskWindow>(commandLine.sandbox ? DeskWindow::Mode::Sandbox
              : m_config.isConnected()                          ? DeskWindow::Mode::Service
                                                                : DeskWindow::Mode::Unconnected))
{
    const bool isNamed = !commandLine.profile.isEmpty();
    m_settings = std::make_unique<DeskSettings>(
        *m_window, isNamed ? m_configPlaces.withProfile(commandLine.profile) : m_configPlaces, m_wallClock);
    connect(m_window.get(), &DeskWindow::settingsWanted, m_settings.get(), &DeskSettings::open);
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

Config DeskStart::read(const CommandLine &commandLine, const ConfigPlaces &config)
{
    if (!commandLine.sandbox)
        return Config::read(commandLine.profile.isEmpty() ? config : config.withProfile(commandLine.profile));
    // What the user has set is about the real service; the sandbox brings a profile of its own.
    ConfigPlaces policyAlone = config;
    policyAlone.userFile.clear();
    return Config::read(policyAlone, Config::Use::Sandbox);
}

std::optional<ConfigError> DeskStart::begin()
{
    if (!m_config.errors().isEmpty())
        return m_config.errors().constFirst();
    if (m_commandLine.sandbox) {
        connect(m_window.get(), &DeskWindow::firstPainted, this, &DeskStart::startSandbox);
    } else if (m_config.isConnected()) {
        if (const auto error = take(m_config))
            return error;
        connect(m_window.get(), &DeskWindow::firstPainted, this, &DeskStart::startService);
        connect(m_window.get(), &DeskWindow::firstPainted, this, &DeskStart::tellIneffective);
    }
    m_window->show();
    return std::nullopt;
}

std::optional<ConfigError> DeskStart::take(const Config &config)
{
    if (!config.errors().isEmpty())
        return config.errors().constFirst();
    m_deployment = config.deployment();
    return std::nullopt;
}

void DeskStart::tellIneffective()
{
    QStringList sentences;
    for (const Config::Ineffective &line : m_config.ineffective()) {
        if (line.differs)
            sentences += tr("%1: %2", "key, why it has no effect")
                             .arg(line.setting->name(), m_config.lockReason(*line.setting));
    }
    if (!sentences.isEmpty())
        m_window->tell({.tone = Look::Tone::Info,
            .title = tr("Not everything in %1 has an effect.").arg(m_config.places().userFile),
            .sentences = sentences,
            .quoted = {},
            .code = {}});
}

void DeskStart::tellExpiry(Bearer::Span span, const QString &sentence)
{
    m_window->tell({.tone = span == Bearer::Span::OneHour ? Look::Tone::Warning : Look::Tone::Info,
        .title = sentence,
        .sentences = {tr("Ask your administrator for a new one in time; without it nothing can be requested.")},
        .quoted = {},
        .code = {}});
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
    m_service = std::make_unique<Service>(m_deployment, *m_journal, m_clock, m_wallClock);
    connect(&m_service->bearer(), &Bearer::expiresSoon, this, &DeskStart::tellExpiry);
    connect(&m_service->api(), &ItrApi::caFileRefused, this, [this] {
        m_window->endService(tr("The CA file of the profile holds no certificate that can be read."),
            tr("Correct service/caFile in the settings, then start ITR Desk again."));
    });
    connect(&m_service->api(), &ItrApi::transportRefused, this, [this](const QString &sentence) {
        m_window->endService(sentence, tr("Correct the settings, then start ITR Desk again."));
    });
    connect(&m_service->api(), &ItrApi::passphraseNeeded, this, &DeskStart::askPassphrase);
    m_window->setService(m_service->desk(), m_deployment.baseUrl.host());
    m_dialogs = std::make_unique<DeskDialogs>(
        *m_window, m_service->desk(), m_service->api(), *m_journal);
    m_settings->setService(m_deployment, m_service->bearerStore(), *m_journal);
    connect(m_window.get(), &DeskWindow::locked, &m_service->desk(), &Desk::forgetSecrets);
    m_idle = std::make_unique<IdleWatch>(m_clock, m_deployment.lockAfter);
    connect(m_idle.get(), &IdleWatch::idle, m_window.get(), &DeskWindow::lock);
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
    if (const auto error = take(Config::read(m_configPlaces.withProfile(profile), Config::Use::Sandbox)))
        endService(error->sentence());
    else
        startService();
}

void DeskStart::endService(const QString &title)
{
    m_window->endService(title, tr("Close the window and start itr-desk --sandbox again."));
    m_settings->dropService();
    m_dialogs.reset();
    m_service.reset();
}
