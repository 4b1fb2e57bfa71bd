#include "dialogs/ExportDialog.h"

#include "dialogs/ExportChoice.h"
#include "export/CsvExport.h"
#include "export/ExportName.h"
#include "export/JsonExport.h"
#include "report/PdfExport.h"
#include "report/PrintExport.h"
#include "widgets/Spinner.h"
#include "widgets/StatusBanner.h"
#include "widgets/TextLabel.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

ExportDialog::ExportDialog(const CaseExport &content, bool mayUnmask, Note note, QWidget *parent)
    : QDialog(parent)
    , m_content(content)
    , m_note(std::move(note))
    , m_banner(new StatusBanner(this))
    , m_choice(new ExportChoice(content, mayUnmask, this))
    , m_progress(new QWidget(this))
    , m_spinner(new Spinner(m_progress))
    , m_progressWords(new TextLabel(Look::Text::Body, Look::Ink::Muted, m_progress))
    , m_save(new QPushButton(tr("&Save as…"), this))
    , m_printButton(new QPushButton(tr("&Print the report…"), this))
    , m_openFolder(new QPushButton(tr("&Open folder"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export this case"));
    build();
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askForPath);
    connect(m_printButton, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_openFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    setWriting(false);
    m_choice->setFocus();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::done(int result)
{
    m_job.reset();
    setWriting(false);
    QDialog::done(result);
}

void ExportDialog::build()
{
    auto *title = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    title->setText(tr("Export this case"));
    m_save->setDefault(true);
    for (QPushButton *button : {m_printButton, m_openFolder, m_close})
        button->setAutoDefault(false);
    m_openFolder->hide();

    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Look::space(2));
    progress->addWidget(m_spinner);
    progress->addWidget(m_progressWords, 1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    for (QPushButton *button : {m_save, m_printButton, m_openFolder})
        actions->addWidget(button);
    actions->addStretch(1);
    actions->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addWidget(m_choice);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addLayout(actions);
    setMinimumWidth(Look::pixelsOf(38));
}

void ExportDialog::setWriting(bool writing, const QString &words)
{
    m_writing = writing;
    m_progressWords->setText(words);
    m_progress->setVisible(writing);
    for (QWidget *control : QList<QWidget *>{m_choice, m_save, m_printButton})
        control->setEnabled(!writing);
    m_close->setText(writing ? tr("Cancel") : tr("Close"));
    if (writing) {
        m_banner->dismiss();
        m_openFolder->hide();
    }
}

QString ExportDialog::suffix() const
{
    switch (m_choice->kind()) {
    case ExportChoice::Kind::Pdf:
        return u"pdf"_qs;
    case ExportChoice::Kind::Csv:
        return u"csv"_qs;
    case ExportChoice::Kind::Json:
        return u"json"_qs;
    }
    Q_UNREACHABLE();
}

QString ExportDialog::suggestedName() const
{
    const auto only = m_choice->onlyReturn();
    const bool hasYear = m_choice->kind() == ExportChoice::Kind::Json && only
        && !m_content.returns[*only].yearText().isEmpty();
    return ExportName::suggested(
        m_content, suffix(), hasYear ? u"AY"_qs + m_content.returns[*only].yearText() : QString());
}

QString ExportDialog::what() const
{
    if (m_choice->kind() != ExportChoice::Kind::Json)
        return suffix();
    const auto only = m_choice->onlyReturn();
    const QString which = !only || m_content.returns[*only].yearText().isEmpty()
        ? u"all"_qs
        : m_content.returns[*only].yearText();
    return u"json "_qs + which + (m_choice->isUnmasked() ? u" unmasked"_qs : u" masked"_qs);
}

ExportJob::Write ExportDialog::writer() const
{
    CaseExport content = m_content;
    content.unmasked = m_choice->isUnmasked();
    switch (m_choice->kind()) {
    case ExportChoice::Kind::Pdf:
        return [content](QIODevice &device) { PdfExport::write(content, device); };
    case ExportChoice::Kind::Csv:
        return [content](QIODevice &device) { CsvExport::write(content, device); };
    case ExportChoice::Kind::Json:
        return [content, only = m_choice->onlyReturn()](QIODevice &device) {
            if (only)
                JsonExport::one(content, *only, device);
            else
                JsonExport::all(content, device);
        };
    }
    Q_UNREACHABLE();
}

void ExportDialog::askForPath()
{
    auto *dialog = new QFileDialog(this, tr("Export this case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix());
    dialog->setDirectory(
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::write);
    dialog->open();
}

void ExportDialog::write(const QString &path)
{
    if (m_writing)
        return;
    setWriting(true, tr("Writing the file…"));
    const QString words = what();
    m_job = std::make_unique<ExportJob>();
    connect(m_job.get(), &ExportJob::finished, this,
        [this, path, words](const ExportJob::Outcome &outcome) { finish(outcome, path, words); });
    m_job->start(path, writer(), [note = m_note, words](QObject *context, JournalWriter::Recorded recorded) {
        note(JournalEvent::Kind::Exported, words, context, std::move(recorded));
    });
}

void ExportDialog::finish(const ExportJob::Outcome &outcome, const QString &path, const QString &what)
{
    setWriting(false);
    if (outcome.fileError) {
        present(false, tr("The file was not written."), outcome.fileError->sentence);
    } else if (outcome.journalError) {
        present(false, tr("The file was not kept, because the journal could not note it."),
            outcome.journalError->sentence());
    } else {
        m_folder = QFileInfo(path).absolutePath();
        m_openFolder->show();
        present(true, tr("The file was written. Only you can read it."), QDir::toNativeSeparators(path));
        Q_EMIT exported(JournalEvent::Kind::Exported, what);
    }
}

void ExportDialog::print()
{
    const QString report = u"report"_qs;
    m_print = std::make_unique<PrintExport>(
        m_content, [note = m_note, report](QObject *context, JournalWriter::Recorded recorded) {
            note(JournalEvent::Kind::Printed, report, context, std::move(recorded));
        });
    connect(
        m_print.get(), &PrintExport::started, this, [this] { setWriting(true, tr("Printing the report…")); });
    connect(m_print.get(), &PrintExport::ended, this, [this, report](const PrintExport::Outcome &outcome) {
        setWriting(false);
        if (!outcome.title.isEmpty())
            present(outcome.printed, outcome.title, outcome.sentence);
        if (outcome.printed)
            Q_EMIT exported(JournalEvent::Kind::Printed, report);
    });
    m_print->ask(this);
}

void ExportDialog::present(bool done, const QString &title, const QString &sentence)
{
    StatusBanner::Message message;
    message.tone = done ? Look::Tone::Success : Look::Tone::Danger;
    message.title = title;
    message.sentences = {sentence};
    message.takesFocus = false;
    m_banner->present(message);
}
