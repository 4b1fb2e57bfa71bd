#include "dialogs/JournalExportButton.h"

#include "journal/JournalWords.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>

namespace
{
QString nameOf(JournalExport::Format format)
{
    return format == JournalExport::Format::Csv ? u"CSV"_qs : u"JSON Lines"_qs;
}

QString suffixOf(JournalExport::Format format)
{
    return format == JournalExport::Format::Csv ? u"csv"_qs : u"jsonl"_qs;
}
}

JournalExportButton::JournalExportButton(
    const QString &file, const JournalModel &model, JournalWriter &writer, QWidget *parent)
    : QPushButton(tr("Export…"), parent)
    , m_file(file)
    , m_model(model)
    , m_writer(writer)
{
    setAutoDefault(false);
    makeMenu();
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &JournalExportButton::progressed);
    connect(&m_work, &QFutureWatcherBase::finished, this, &JournalExportButton::end);
    connect(&model, &JournalModel::progressed, this, &JournalExportButton::offer);
    offer();
}

JournalExportButton::~JournalExportButton()
{
    m_work.cancel(); // it ends at its next step without a file, and nobody waits for it
}

void JournalExportButton::makeMenu()
{
    using Format = JournalExport::Format;
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &words, bool all, Format format) {
        QAction *action = menu->addAction(words);
        connect(action, &QAction::triggered, this, [this, all, format] { askWhere(all, format); });
        return action;
    };
    m_filteredCsv = add(tr("What the filter shows, as CSV…"), false, Format::Csv);
    m_filteredJson = add(tr("What the filter shows, as JSON Lines…"), false, Format::JsonLines);
    menu->addSeparator();
    add(tr("The whole journal, as CSV…"), true, Format::Csv);
    add(tr("The whole journal, as JSON Lines…"), true, Format::JsonLines);
    setMenu(menu);
}

void JournalExportButton::offer()
{
    setEnabled(m_target.isEmpty() && m_model.total() > 0);
    // Half of what was asked for is not what was asked for.
    const bool isFound = !m_model.isLooking() && m_model.count() > 0 && !m_model.filter().isEmpty();
    m_filteredCsv->setEnabled(isFound);
    m_filteredJson->setEnabled(isFound);
}

QString JournalExportButton::progress() const
{
    return m_work.isRunning() ? tr("Exporting… %1 %").arg(m_work.progressValue() / 10) : QString();
}

void JournalExportButton::askWhere(bool all, JournalExport::Format format)
{
    auto *dialog = new QFileDialog(window(), tr("Export the journal"), QDir::homePath(),
        tr("%1 files (*.%2)").arg(nameOf(format), suffixOf(format)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(u"journal."_qs + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, all, format](const QString &target) { exportTo(target, all, format); });
    dialog->open();
}

void JournalExportButton::exportTo(const QString &target, bool all, JournalExport::Format format)
{
    const JournalHits hits = all ? m_model.everything() : m_model.hits();
    m_target = target;
    m_count = hits.count();
    offer();
    JournalEvent event;
    event.kind = JournalEvent::Kind::JournalExported;
    event.outcome
        = u"%1, %2, %3 entries"_qs.arg(nameOf(format), all ? u"all"_qs : u"filtered"_qs).arg(m_count);
    m_writer.append(event, this, [this, hits, format](const std::optional<JournalError> &error) {
        if (error)
            return tellFailure(*error);
        m_work.setFuture(JournalBackground::write(m_file, hits, format, m_target));
        Q_EMIT progressed();
    });
}

void JournalExportButton::end()
{
    if (m_work.future().resultCount() == 0)
        return;
    if (const JournalBackground::Written error = m_work.result())
        return tellFailure(*error);
    const QString count = tr("%Ln entry(s)", nullptr, static_cast<int>(m_count));
    Q_EMIT told({.tone = Look::Tone::Success,
        .title = tr("Exported %1 to %2.", "12 entries; file").arg(count, QDir::toNativeSeparators(m_target)),
        .sentences = {tr("Only you can read the file.")},
        .quoted = {},
        .code = {}});
    m_target.clear();
    offer();
    Q_EMIT progressed();
}

void JournalExportButton::tellFailure(const JournalError &error)
{
    const bool isTarget = error.file == m_target;
    const QString why = !isTarget ? error.sentence()
        : error.kind == JournalError::Kind::DiskFull
        ? tr("The disk is full. Make room, or choose another place.")
        : tr("%1 can not be written. Choose another place.").arg(m_target);
    Q_EMIT told({.tone = Look::Tone::Danger,
        .title = tr("The journal was not exported."),
        .sentences = {why},
        .quoted = {},
        .code = {}});
    m_target.clear();
    offer();
    Q_EMIT progressed();
}
