#pragma once

#include "config/Config.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;
class SettingRow;

/// The settings of one page of the dialog, one below the other, and what belongs to them besides.
class SettingsPage : public QScrollArea
{
    Q_OBJECT
public:
    SettingsPage(Setting::Page page, const Config &config, QWidget *parent = nullptr);

    const QList<SettingRow *> &rows() const { return m_rows; }
    /// Below the settings; becomes a child.
    void addPanel(QWidget *panel);

private:
    /// What a panel says when it is used is below its button, and makes it larger: it is brought into sight.
    void leadToPanel();

    QVBoxLayout *m_column;
    QList<SettingRow *> m_rows;
    QList<QWidget *> m_panels;
};
