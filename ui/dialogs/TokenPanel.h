#pragma once

#include "config/Deployment.h"
#include "journal/WallClock.h"
#include "secrets/TokenStore.h"

#include <QWidget>

#include <optional>

class LabelledField;
class QPushButton;
class SecretEdit;
class StatusBanner;
class TextLabel;

/// Where the Bearer token comes from, whether there is one and when it ends; takes a new one for the keychain, and
/// deletes it there. The stored token is never shown.
class TokenPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p store is the one that the calls of @p deployment use. It and @p clock outlive the panel.
    TokenPanel(const Deployment &deployment, TokenStore &store, const WallClock &clock, QWidget *parent = nullptr);
    ~TokenPanel() override;

Q_SIGNALS:
    /// For the journal.
    void replaced();
    void forgotten();

protected:
    /// Looks what is stored when the person comes to see it; a keychain may then ask for its password.
    void showEvent(QShowEvent *event) override;
    /// What was entered and not saved goes.
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildChange();
    void look();
    void save();
    void askToForget();
    void forget();
    void saved(const std::optional<TokenStore::Error> &error);
    void deleted(const std::optional<TokenStore::Error> &error);
    void tellStored(const Secret &token);
    void tellTrouble(const TokenStore::Error &error);
    void setBusy(bool busy);
    QString origin() const;

    const Deployment m_deployment;
    TokenStore &m_store;
    const WallClock &m_clock;
    TextLabel *m_state;
    StatusBanner *m_banner;
    SecretEdit *m_edit = nullptr; ///< where there is a keychain to save it in
    LabelledField *m_field = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_forget = nullptr;
    bool m_isStored = false;
    bool m_isBusy = false;
};
