#pragma once

#include "config/Config.h"
#include "journal/JournalEvent.h"

#include <QObject>
#include <QPointer>

class DeskWindow;
class JournalWriter;
class SettingsDialog;
class TokenStore;
class WallClock;

/// Opens the settings over the desk's window, with a test of the connection and the Bearer token beside them.
class DeskSettings : public QObject
{
    Q_OBJECT
public:
    /// @p window and @p clock outlive it.
    DeskSettings(DeskWindow &window, ConfigPlaces places, const WallClock &clock);

    /// From now on the Bearer token of @p deployment can be replaced. All outlive dropService().
    void setService(const Deployment &deployment, TokenStore &bearerStore, JournalWriter &journal);
    void dropService();
    void open();

private:
    void addTokenPanel(SettingsDialog &dialog);
    void note(JournalEvent::Kind kind);

    DeskWindow &m_window;
    const ConfigPlaces m_places;
    const WallClock &m_clock;
    Deployment m_deployment;
    TokenStore *m_bearerStore = nullptr; ///< while there is a service
    JournalWriter *m_journal = nullptr;
    QPointer<SettingsDialog> m_dialog;
};
