#pragma once

#include "config/Config.h"

#include <QDialog>
#include <QFutureWatcher>

class QPushButton;
class QStackedWidget;
class SettingRow;
class SettingsPage;
class StatusBanner;
class TabRow;

/// Shows the settings that a person at the desk would change, checks them as they are typed, and writes what
/// was changed into the user's file. What the organisation's policy sets is shown locked, with the reason.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p config: as the files say now.
    explicit SettingsDialog(const Config &config, QWidget *parent = nullptr);

    /// Below the settings of the connection: a test of it, another token. Becomes a child.
    void addPanel(QWidget *panel);
    bool hasChanges() const;
    /// Writes what has changed; saved() follows, or the reason why not is said and what was entered stays.
    void save();

Q_SIGNALS:
    void saved();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addPage(Setting::Page page);
    void putActionsLast();
    QList<SettingRow *> changedRows() const;
    bool checkRows();
    bool checkTogether(const QByteArray &text);
    void bringUp(SettingRow *row);
    void finish(const QString &problem);
    void say(bool good, const QString &title, const QStringList &sentences);

    const Config m_config;
    StatusBanner *m_banner;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QList<SettingsPage *> m_pages; ///< the connection's first
    QList<SettingRow *> m_rows;
    QFutureWatcher<QString> m_saving;
};
