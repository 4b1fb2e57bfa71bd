#include "DeskSettings.h"

#include "DeskWindow.h"
#include "Service.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/SettingsDialog.h"
#include "dialogs/TokenPanel.h"
#include "journal/JournalWriter.h"

#include <utility>

namespace
{
/// By the settings as the files say when the test begins: they may have been changed since the start.
ConnectionTest::Terms termsOf(const ConfigPlaces &places)
{
    const Deployment deployment = Config::read(places).deployment();
    return {.rules = Service::transportOf(deployment), .proxyPassword = Service::proxyPasswordOf(deployment)};
}
}

DeskSettings::DeskSettings(DeskWindow &window, ConfigPlaces places, const WallClock &clock)
    : m_window(window)
    , m_places(std::move(places))
    , m_clock(clock)
{
}

void DeskSettings::setService(const Deployment &deployment, TokenStore &bearerStore, JournalWriter &journal)
{
    m_deployment = deployment;
    m_bearerStore = &bearerStore;
    m_journal = &journal;
}

void DeskSettings::dropService()
{
    delete m_dialog; // its token panel talks to the store
    m_bearerStore = nullptr;
    m_journal = nullptr;
}

void DeskSettings::open()
{
    const Config config = Config::read(m_places);
    m_dialog = new SettingsDialog(config, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (config.isConnected())
        m_dialog->addPanel(new ConnectionTestPanel([places = m_places] { return termsOf(places); }));
    if (m_bearerStore)
        addTokenPanel(*m_dialog);
    m_dialog->open();
}

void DeskSettings::addTokenPanel(SettingsDialog &dialog)
{
    auto *panel = new TokenPanel(m_deployment, *m_bearerStore, m_clock);
    connect(panel, &TokenPanel::replaced, this, [this] { note(JournalEvent::Kind::TokenReplaced); });
    connect(panel, &TokenPanel::forgotten, this, [this] { note(JournalEvent::Kind::TokenForgotten); });
    dialog.addPanel(panel);
}

void DeskSettings::note(JournalEvent::Kind kind)
{
    if (!m_journal)
        return;
    JournalEvent event;
    event.kind = kind;
    m_journal->append(event, this, [](const auto &) {}); // troubled() tells what is wrong with the journal
}
