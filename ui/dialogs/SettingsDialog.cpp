#include "dialogs/SettingsDialog.h"

#include "config/UserFile.h"
#include "dialogs/SettingRow.h"
#include "dialogs/SettingsPage.h"
#include "widgets/StatusBanner.h"
#include "widgets/TabRow.h"
#include "widgets/TextLabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr double widthEm = 46;
constexpr double heightEm = 44;
constexpr double shareOfScreen = 0.9; // of the screen

UserFile::Change changeOf(const SettingRow &row)
{
    const QString name = row.setting().name();
    const QString value = row.value();
    return {name.section(u'/', 0, 0), name.section(u'/', 1),
        value.isEmpty() ? std::nullopt : std::optional(value)};
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(IniFile::mostBytes)) : QString();
}
}

SettingsDialog::SettingsDialog(const Config &config, QWidget *parent)
    : QDialog(parent)
    , m_config(config)
    , m_banner(new StatusBanner(this))
    , m_tabs(new TabRow(tr("Pages of the settings"), this))
    , m_stack(new QStackedWidget(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Settings"));
    for (const auto page : {Setting::Page::Connection, Setting::Page::OtpAndCases,
             Setting::Page::Organisation, Setting::Page::Protection})
        addPage(page);
    build();
    putActionsLast();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_saving, &QFutureWatcher<QString>::finished, this, [this] { finish(m_saving.result()); });
    QStringList wrong;
    for (const ConfigError &error : config.errors())
        wrong += error.sentence();
    if (!wrong.isEmpty())
        say(false, tr("Something in the files is wrong; with it the desk does not start."), wrong);
    m_tabs->setFocus();
}

void SettingsDialog::addPage(Setting::Page page)
{
    auto *widget = new SettingsPage(page, m_config);
    m_tabs->addTab(Setting::pageName(page));
    m_stack->addWidget(widget);
    m_pages += widget;
    m_rows += widget->rows();
}

void SettingsDialog::build()
{
    auto *title = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    title->setText(tr("Settings"));
    auto *where = new TextLabel(Look::Text::Small, Look::Ink::Muted, this);
    where->setText(m_config.hasPolicy() ? tr("Kept in %1. Your organisation has set some in %2.")
                                              .arg(m_config.places().userFile, m_config.places().policyFile)
                                        : tr("Kept in %1.").arg(m_config.places().userFile));
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addStretch(1);
    actions->addWidget(m_save);
    actions->addWidget(m_cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(5));
    column->setSpacing(Look::space(2));
    column->addWidget(title);
    column->addWidget(where);
    column->addWidget(m_banner);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addLayout(actions);
    resize(QSize(Look::pixelsOf(widthEm), Look::pixelsOf(heightEm))
               .boundedTo(screen()->availableSize() * shareOfScreen));
}

void SettingsDialog::addPanel(QWidget *panel)
{
    m_pages.constFirst()->addPanel(panel);
    putActionsLast();
}

/// The Tab key goes through what was made in the order in which it was made.
void SettingsDialog::putActionsLast()
{
    QWidget *last = m_cancel;
    for (QWidget *next = m_cancel->nextInFocusChain(); next != m_tabs && next != m_cancel;
         next = next->nextInFocusChain()) {
        if (m_stack->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0)
            last = next;
    }
    if (last == m_cancel)
        return;
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_cancel);
}

QList<SettingRow *> SettingsDialog::changedRows() const
{
    QList<SettingRow *> changed;
    for (SettingRow *row : m_rows) {
        if (row->isChanged())
            changed += row;
    }
    return changed;
}

bool SettingsDialog::hasChanges() const
{
    return !changedRows().isEmpty();
}

void SettingsDialog::save()
{
    if (m_saving.isRunning())
        return;
    m_banner->dismiss();
    if (!checkRows())
        return;
    QList<UserFile::Change> changes;
    for (const SettingRow *row : changedRows())
        changes += changeOf(*row);
    if (changes.isEmpty())
        return accept();
    const QString &file = m_config.places().userFile;
    if (!checkTogether(UserFile::changed(contents(file), changes).toUtf8()))
        return;
    m_save->setEnabled(false);
    m_saving.setFuture(UserFile::save(file, changes));
}

bool SettingsDialog::checkRows()
{
    const auto wrong = std::ranges::find_if(m_rows, [](SettingRow *row) { return !row->check(); });
    if (wrong == m_rows.end())
        return true;
    bringUp(*wrong);
    return false;
}

/// What is allowed alone can be wrong together, and a file that keeps the desk from starting must not be
/// written.
bool SettingsDialog::checkTogether(const QByteArray &text)
{
    const Config after = Config::preview(m_config.places(), text);
    QStringList sentences;
    for (const ConfigError &error : after.errors()) {
        const auto named = [&error](const SettingRow *row) { return row->setting().name() == error.key; };
        const auto row = std::ranges::find_if(m_rows, named);
        if (row == m_rows.end()) {
            sentences += error.sentence();
            continue;
        }
        bringUp(*row);
        (*row)->refuse(error.allowed);
    }
    if (!sentences.isEmpty())
        say(false, tr("Nothing was written: with this the desk would not start."), sentences);
    return after.errors().isEmpty();
}

void SettingsDialog::bringUp(SettingRow *row)
{
    const auto holds = [row](SettingsPage *page) { return page->rows().contains(row); };
    const auto page = std::ranges::find_if(m_pages, holds);
    m_tabs->setCurrentIndex(static_cast<int>(page - m_pages.begin()));
    row->setFocus(Qt::OtherFocusReason);
    (*page)->ensureWidgetVisible(row);
}

void SettingsDialog::finish(const QString &problem)
{
    m_save->setEnabled(true);
    if (!problem.isEmpty())
        return say(false, tr("The settings were not saved."), {problem});
    for (SettingRow *row : std::as_const(m_rows))
        row->take();
    m_cancel->setText(tr("Close"));
    say(true, tr("The settings are saved."),
        {tr("They hold from the next start of ITR Desk on; until then everything goes on as it was.")});
    Q_EMIT saved();
}

void SettingsDialog::say(bool good, const QString &title, const QStringList &sentences)
{
    m_banner->present({.tone = good ? Look::Tone::Success : Look::Tone::Danger,
        .title = title,
        .sentences = sentences,
        .quoted = {},
        .code = {},
        .takesFocus = false});
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Tab as in every window with tabs.
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    else
        QDialog::keyPressEvent(event);
}
