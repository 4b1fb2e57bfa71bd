#include "dialogs/JournalWindow.h"

#include "dialogs/JournalDetails.h"
#include "dialogs/JournalExportButton.h"
#include "dialogs/JournalFilterBar.h"
#include "dialogs/JournalVerifyButton.h"
#include "journal/JournalFile.h"
#include "journal/JournalWords.h"
#include "widgets/DeskIcon.h"
#include "widgets/Spinner.h"
#include "widgets/StatusBanner.h"
#include "widgets/TextLabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace
{
constexpr double largestShare = 0.9; // of the screen, when the window opens
constexpr double tableEms = 27;
constexpr double detailsEms = 14.5; // the fields of a request that was answered
constexpr std::array columnEms{14.0, 14.0, 9.0, 8.0, 7.0, 8.0, 8.0}; // the last column has what is left
}

JournalWindow::JournalWindow(const QString &folder, JournalWriter &writer, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_file(JournalFile(folder).path())
    , m_reader(folder)
    , m_model(m_reader)
    , m_bar(new JournalFilterBar(this))
    , m_banner(new StatusBanner(this))
    , m_place(makeTable())
    , m_details(new JournalDetails)
    , m_spinner(new Spinner(this))
    , m_status(new TextLabel(Look::Text::Body, Look::Ink::Muted, this))
    , m_export(new JournalExportButton(m_file, m_model, writer, this))
    , m_verify(new JournalVerifyButton(m_file, this))
{
    setWindowTitle(tr("Journal — ITR Desk"));
    setWindowIcon(DeskIcon());
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_place);
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({Look::pixelsOf(tableEms), Look::pixelsOf(detailsEms)});
    parts->setChildrenCollapsible(false);

    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), Look::space(4));
    middle->setSpacing(Look::space(3));
    middle->addWidget(m_banner);
    middle->addWidget(parts, 1);
    middle->addLayout(makeBottomRow());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(middle, 1);
    setTabOrder(m_table, m_details); // before the buttons that stand below both

    makeShortcuts();
    connect(m_bar, &JournalFilterBar::changed, this, &JournalWindow::reload);
    connect(&m_model, &JournalModel::progressed, this, &JournalWindow::showProgress);
    connect(&m_model, &JournalModel::failed, this, &JournalWindow::showError);
    connect(&m_model, &JournalModel::newerArrived, this, &JournalWindow::newerArrived);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &JournalWindow::showCurrent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &JournalWindow::beginAtTheTop);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &JournalWindow::beginAtTheTop);

    resize(QSize(Look::pixelsOf(84), Look::pixelsOf(58)).boundedTo(screen()->availableSize() * largestShare));
    applyLook();
    m_table->setFocus();
    reload();
}

JournalWindow::~JournalWindow() = default;

QStackedWidget *JournalWindow::makeTable()
{
    auto *place = new QStackedWidget(this);
    m_table = new QTableView(place);
    m_empty = new TextLabel(Look::Text::Body, Look::Ink::Muted, place);
    m_empty->setAlignment(Qt::AlignCenter);
    place->addWidget(m_table);
    place->addWidget(m_empty);

    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Journal entries"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalWindow::scrolled);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalWindow::showCurrent);
    return place;
}

QHBoxLayout *JournalWindow::makeBottomRow()
{
    auto *again = new QPushButton(tr("Refresh"), this);
    again->setAutoDefault(false);
    m_spinner->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::space(2));
    row->addWidget(m_spinner);
    row->addWidget(m_status, 1);
    for (QPushButton *button : std::initializer_list<QPushButton *>{again, m_export, m_verify})
        row->addWidget(button);
    setTabOrder(again, m_export); // which were made before it
    setTabOrder(m_export, m_verify);
    const auto tell = [this](const StatusBanner::Message &message) { m_banner->present(message); };
    connect(again, &QPushButton::clicked, this, &JournalWindow::reload);
    connect(m_export, &JournalExportButton::told, this, tell);
    connect(m_export, &JournalExportButton::progressed, this, &JournalWindow::showProgress);
    connect(m_verify, &JournalVerifyButton::told, this, tell);
    connect(m_verify, &JournalVerifyButton::progressed, this, &JournalWindow::showProgress);
    connect(m_verify, &JournalVerifyButton::foundBroken, this, &JournalWindow::goToBroken);
    return row;
}

void JournalWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::Find, [this] { m_bar->focusFirst(); });
    on(Qt::Key_F5, [this] { reload(); });
    on(Qt::Key_Escape, [this] { close(); });
    const auto inTable = [this](const QKeySequence &keys, auto &&act) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, act);
    };
    inTable(QKeySequence::MoveToStartOfDocument, [this] { goTo(m_model.showNewest()); });
    inTable(QKeySequence::MoveToEndOfDocument, [this] { goTo(m_model.showOldest()); });
}

void JournalWindow::reload()
{
    if (m_hasFailed)
        m_banner->dismiss();
    m_hasFailed = false;
    m_model.setFilter(m_bar->filter());
}

void JournalWindow::refresh()
{
    m_model.refresh();
}

void JournalWindow::showProgress()
{
    const QString job = m_verify->progress().isEmpty() ? m_export->progress() : m_verify->progress();
    m_status->setText(job.isEmpty() ? statusWords() : job);
    m_spinner->setVisible(!job.isEmpty() || m_model.isLooking());
    m_empty->setText(emptyWords());
    m_place->setCurrentIndex(m_model.count() > 0 ? 0 : 1);
}

QString JournalWindow::statusWords() const
{
    if (m_hasFailed)
        return {};
    const QString count = tr("%Ln entry(s)", nullptr, static_cast<int>(m_model.count()));
    if (m_model.isLooking()) {
        const auto &progress = m_model.progress();
        const qint64 percent = progress.total > 0 ? progress.lookedThrough * 100 / progress.total : 0;
        return tr("Looking… %1 found, %2 % of the journal seen", "12 entries").arg(count).arg(percent);
    }
    if (m_model.filter().isEmpty())
        return count;
    const QString total = tr("%Ln entry(s)", nullptr, static_cast<int>(m_model.total()));
    return tr("%1 found among %2", "12 entries, 500 entries").arg(count, total);
}

QString JournalWindow::emptyWords() const
{
    if (m_hasFailed)
        return tr("There is nothing to show.");
    if (m_model.isLooking())
        return tr("Looking for entries…");
    return m_model.total() == 0 ? tr("The journal has no entries yet.") : tr("No entry passes this filter.");
}

void JournalWindow::showError(const JournalError &error)
{
    m_hasFailed = true;
    m_banner->present({.tone = Look::Tone::Danger,
        .title = tr("The journal can not be read."),
        .sentences = {JournalWords::cannotRead(error)},
        .quoted = {},
        .code = {}});
    showProgress();
}

void JournalWindow::showCurrent()
{
    const JournalEntry *entry = m_model.entryAt(m_table->currentIndex().row());
    m_details->show(entry && entry->number > 0 ? std::optional(*entry) : std::nullopt);
}

void JournalWindow::beginAtTheTop()
{
    if (m_goTo > 0) // asked for before everything was found
        goToBroken(m_goTo);
    else if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    else
        showCurrent();
}

void JournalWindow::goTo(int row)
{
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
}

void JournalWindow::goToBroken(qint64 number)
{
    m_goTo = 0;
    const int row = m_model.showNumber(number);
    if (row >= 0) {
        goTo(row);
        m_table->setFocus(Qt::OtherFocusReason);
    } else if (!m_bar->isEmpty()) {
        m_goTo = number; // the filter hides it
        m_bar->clear();
    }
}

void JournalWindow::scrolled(int value)
{
    if (value <= m_table->verticalScrollBar()->minimum() && m_model.canFetchNewer())
        keepPlace(m_model.fetchNewer());
}

void JournalWindow::newerArrived(int rows)
{
    // Who looks at the newest sees those that come; nobody else is moved from the place.
    if (m_table->verticalScrollBar()->value() > m_table->verticalScrollBar()->minimum())
        keepPlace(rows);
}

void JournalWindow::keepPlace(int newRows)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int place = bar->value() + newRows;
    m_table->doItemsLayout(); // the bar does not know of the new rows yet
    bar->setValue(place);
}

bool JournalWindow::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
    return isHandled;
}

void JournalWindow::applyLook()
{
    // The desktop's own colours of a selection need not be readable together.
    QPalette selection;
    selection.setColor(QPalette::Highlight, Look::accent(QGuiApplication::palette()));
    selection.setColor(QPalette::HighlightedText, Look::onAccent(QGuiApplication::palette()));
    m_table->setPalette(selection);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + Look::space(3));
    for (int column = 0; column < static_cast<int>(columnEms.size()); ++column)
        m_table->setColumnWidth(column, Look::pixelsOf(columnEms.at(static_cast<std::size_t>(column))));
}
