#include "dialogs/SettingsPage.h"

#include "dialogs/SettingRow.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QFileInfo>
#include <QScrollBar>
#include <QVBoxLayout>

SettingsPage::SettingsPage(Setting::Page page, const Config &config, QWidget *parent)
    : QScrollArea(parent)
    , m_column(nullptr)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Look::space(1), Look::space(2), Look::space(4), Look::space(2));
    m_column->setSpacing(Look::space(4));
    const QDir folder = QFileInfo(config.places().userFile).absoluteDir();
    for (const Setting &setting : Setting::all()) {
        if (setting.page != page)
            continue;
        auto *row = new SettingRow(
            setting, setting.value.written(config.deployment()), config.lockReason(setting), folder, content);
        m_column->addWidget(row);
        m_rows += row;
    }
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(Setting::pageName(page));
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &SettingsPage::leadToPanel);
}

void SettingsPage::addPanel(QWidget *panel)
{
    m_column->insertWidget(m_column->count() - 1, panel); // before the stretch
    m_panels += panel;
}

void SettingsPage::leadToPanel()
{
    const QWidget *focus = QApplication::focusWidget();
    for (const QWidget *panel : m_panels) {
        if (panel == focus || panel->isAncestorOf(focus))
            verticalScrollBar()->setValue(panel->y());
    }
}
