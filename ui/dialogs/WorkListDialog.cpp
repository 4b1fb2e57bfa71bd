#include "dialogs/WorkListDialog.h"

#include "api/ServerText.h"
#include "dialogs/CsvDropArea.h"
#include "dialogs/WorkListModel.h"
#include "dialogs/WorkListTable.h"
#include "widgets/LineList.h"
#include "widgets/Spinner.h"
#include "widgets/StatusBanner.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QStringListModel>
#include <QVBoxLayout>

namespace
{
/// A small file is read before a sign that it is being read could be seen.
constexpr std::chrono::milliseconds busyAfter{200};
constexpr double fileNameEm = 24; // of a name that is cut in the middle beyond
}

WorkListDialog::WorkListDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new WorkListModel(this))
    , m_problemModel(new QStringListModel(this))
    , m_dropArea(new CsvDropArea(this))
    , m_fileName(new TextLabel(Look::Text::Heading, Look::Ink::Normal, this))
    , m_fileRow(makeFileRow())
    , m_busy(makeBusyRow())
    , m_banner(new StatusBanner(this))
    , m_outcome(new WordsNotice(Look::Text::Heading, this))
    , m_table(new WorkListTable(m_model, this))
    , m_problemsFound(new WordsNotice(Look::Text::Heading, this))
    , m_problems(new LineList(m_problemModel, 2, this))
    , m_open(new QPushButton(this))
{
    setWindowTitle(tr("Work list — ITR Desk"));
    setAcceptDrops(true);
    m_table->setAccessibleName(tr("Cases to open"));
    m_problems->setAccessibleName(tr("Lines with problems"));
    m_open->setAutoDefault(false);
    lay();
    for (QWidget *later : std::initializer_list<QWidget *>{m_fileRow, m_busy, m_table, m_problems})
        later->setVisible(false);
    setCount(0);
    const QSize frame(Look::space(2), Look::space(10)); // around the window
    resize(QSize(Look::pixelsOf(48), Look::pixelsOf(46)).boundedTo(screen()->availableSize() - frame));

    m_busyAfter.setSingleShot(true);
    m_busyAfter.setInterval(busyAfter);
    connect(&m_busyAfter, &QTimer::timeout, this, [this] { m_busy->setVisible(true); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &WorkListDialog::showResult);
    connect(m_dropArea, &CsvDropArea::choosing, this, &WorkListDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, &WorkListDialog::openCases);
    m_dropArea->offer();
}

QWidget *WorkListDialog::makeFileRow()
{
    auto *row = new QWidget(this);
    m_another = new QPushButton(tr("Choose another file…"), row);
    m_another->setAutoDefault(false);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::space(3));
    line->addWidget(m_fileName, 1);
    line->addWidget(m_another);
    connect(m_another, &QPushButton::clicked, this, &WorkListDialog::chooseFile);
    return row;
}

QWidget *WorkListDialog::makeBusyRow()
{
    auto *row = new QWidget(this);
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Muted, row);
    words->setText(tr("The file is being read…"));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::space(2));
    line->addWidget(new Spinner(row));
    line->addWidget(words, 1);
    return row;
}

void WorkListDialog::lay()
{
    auto *title = new TextLabel(Look::Text::Title, Look::Ink::Normal, this);
    title->setText(tr("Work list"));
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Muted, this);
    words->setText(tr(
        "Each good line of the file becomes a case that waits for consent. Passwords, OTPs and tokens never "
        "belong in the file."));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const int side = Look::space(6);
    auto *actions = new QHBoxLayout;
    actions->setContentsMargins(side, Look::space(3), side, side);
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_open);
    actions->addWidget(cancel);
    actions->addStretch(1);

    // On a small screen with large letters it does not fit: what the buttons do must still be in sight.
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(side, Look::space(5), side, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(Look::space(1));
    column->addWidget(m_fileRow);
    column->addWidget(m_banner);
    column->addWidget(m_busy);
    column->addWidget(m_dropArea, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_table, 3);
    column->addWidget(m_problemsFound);
    column->addWidget(m_problems, 2);
    column->addStretch(0);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addLayout(actions);
    // In the order in which they are seen.
    for (const auto &[before, after] : std::initializer_list<std::pair<QWidget *, QWidget *>>{
             {m_another, m_table}, {m_table, m_problems}, {m_problems, m_open}, {m_open, cancel}})
        setTabOrder(before, after);
}

QString WorkListDialog::fileOf(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void WorkListDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    m_dropArea->setAwaiting(true);
    event->acceptProposedAction();
}

void WorkListDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropArea->setAwaiting(false);
}

void WorkListDialog::dropEvent(QDropEvent *event)
{
    m_dropArea->setAwaiting(false);
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    read(path);
}

void WorkListDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Choose a work list — ITR Desk"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setNameFilters({tr("CSV files (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &WorkListDialog::read);
    files->open();
}

void WorkListDialog::read(const QString &path)
{
    m_banner->dismiss();
    showLines({});
    m_fileName->setText(m_fileName->fontMetrics().elidedText(
        ServerText::clean(QFileInfo(path).fileName()), Qt::ElideMiddle, Look::pixelsOf(fileNameEm)));
    m_fileRow->setVisible(true);
    m_dropArea->setVisible(false);
    m_busyAfter.start();
    m_reading.setFuture(WorkList::readAside(path));
}

void WorkListDialog::showResult()
{
    m_busyAfter.stop();
    m_busy->setVisible(false);
    const WorkList list = m_reading.result();
    if (!list.refusal.isEmpty())
        return showRefusal(list.refusal);
    showLines(list);
    if (list.rows.isEmpty()) {
        m_banner->present({.tone = Look::Tone::Warning,
            .title = tr("No line of this file can become a case."),
            .sentences = {tr("What is wrong with each stands below.")},
            .quoted = {},
            .code = {}});
        m_another->setDefault(true);
        m_another->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_outcome->present(
        Look::Tone::Success, tr("%n case(s) can be opened", nullptr, static_cast<int>(list.rows.size())));
    m_open->setDefault(true);
    m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void WorkListDialog::showRefusal(const QString &sentence)
{
    m_banner->present({.tone = Look::Tone::Danger,
        .title = tr("This file can not be used."),
        .sentences = {sentence},
        .quoted = {},
        .code = {}});
    m_fileRow->setVisible(false);
    m_dropArea->setVisible(true);
    m_dropArea->offer();
}

void WorkListDialog::showLines(const WorkList &list)
{
    QStringList problems;
    for (const WorkListProblem &problem : list.problems)
        problems += problem.sentence();
    m_model->show(list.rows);
    m_problemModel->setStringList(problems);
    m_outcome->dismiss();
    m_problemsFound->dismiss();
    if (!problems.isEmpty())
        m_problemsFound->present(
            Look::Tone::Warning, tr("%n line(s) with problems", nullptr, static_cast<int>(problems.size())));
    m_table->setVisible(!list.rows.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
    setCount(list.rows.size());
}

void WorkListDialog::setCount(qsizetype cases)
{
    m_open->setText(cases == 0 ? tr("Open cases") : tr("Open %n case(s)", nullptr, static_cast<int>(cases)));
    m_open->setEnabled(cases > 0);
}

void WorkListDialog::openCases()
{
    Q_EMIT accepted(m_model->rows());
    accept();
}
