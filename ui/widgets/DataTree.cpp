#include "widgets/DataTree.h"

#include "itr/ItrSearch.h"
#include "itr/ItrTreeModel.h"
#include "widgets/FieldPainter.h"
#include "widgets/FieldView.h"
#include "widgets/StatusBanner.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace std::chrono_literals;

DataTree::DataTree(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_count(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_reveal(new QPushButton(tr("Show value…"), this))
    , m_question(new StatusBanner(this))
    , m_view(new FieldView(this))
    , m_painter(new FieldPainter(this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    m_shown.setSingleShot(true);
    m_shown.setInterval(30s);
    connect(&m_pause, &QTimer::timeout, this, &DataTree::startSearch);
    connect(&m_shown, &QTimer::timeout, this, &DataTree::maskAgain);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_previous, &QPushButton::clicked, this, [this] { stepHit(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { stepHit(1); });
    connect(m_reveal, &QPushButton::clicked, this, &DataTree::askReveal);
    connect(m_question, &StatusBanner::answered, this, &DataTree::answerReveal);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTree::openMenu);
    setDocument(nullptr);
}

DataTree::~DataTree()
{
    m_view->setModel(nullptr); // it outlives the model
}

void DataTree::build()
{
    m_view->setItemDelegate(m_painter);
    m_view->setAccessibleName(tr("All fields of the return"));
    m_view->setMinimumHeight(Look::pixelsOf(18));
    m_view->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(makeSearchRow());
    column->addWidget(m_question);
    column->addWidget(m_view, 1);
}

QWidget *DataTree::makeSearchRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Look::space(2));
    m_words->setPlaceholderText(tr("Find a field or a value"));
    m_words->setAccessibleName(tr("Find a field or a value"));
    m_words->setAccessibleDescription(tr("Masked values are not searched for what they hide."));
    m_words->setClearButtonEnabled(false);
    m_words->installEventFilter(this);
    m_count->setWordWrap(false);
    m_count->setMinimumWidth(Look::pixelsOf(6));
    line->addWidget(m_words, 1);
    line->addWidget(m_count);
    for (QPushButton *button : {m_previous, m_next, m_reveal})
        line->addWidget(button);
    m_reveal->setToolTip(
        tr("Shows the masked value of the chosen row for a short while. This is noted in the journal."));
    return row;
}

bool DataTree::isSearchKey(const QKeyEvent &press)
{
    return press.matches(QKeySequence::Find) || press.key() == Qt::Key_F3;
}

bool DataTree::event(QEvent *event)
{
    // Here these keys search the return; the window has shortcuts of its own for them.
    if (event->type() == QEvent::ShortcutOverride && isSearchKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DataTree::keyPressEvent(QKeyEvent *event)
{
    if (!isSearchKey(*event))
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_F3)
        return stepHit(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DataTree::setDocument(std::shared_ptr<const ItrDocument> document)
{
    maskAgain();
    m_question->dismiss();
    m_asked = QModelIndex();
    m_pause.stop();
    m_words->clear();
    m_hit = -1;
    m_view->setModel(nullptr);
    m_search.reset();
    m_model.reset();
    if (document) {
        m_model = std::make_unique<ItrTreeModel>(document);
        m_search = std::make_unique<ItrSearch>(document);
        connect(m_search.get(), &ItrSearch::found, this, &DataTree::foundMore);
        connect(m_search.get(), &ItrSearch::finished, this, &DataTree::tellCount);
        m_view->setModel(m_model.get());
        m_view->header()->resizeSection(ItrTreeModel::FieldColumn, Look::pixelsOf(24));
        connect(
            m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DataTree::currentChanged);
        openFirst();
    }
    currentChanged();
    tellCount();
}

void DataTree::openFirst()
{
    // As deep as there is nothing to choose.
    QModelIndex index = m_model->index(0, 0);
    m_view->setCurrentIndex(index);
    while (index.isValid() && m_model->rowCount(index.parent()) == 1 && m_model->hasChildren(index)) {
        m_view->expand(index);
        if (m_model->rowCount(index) == 0)
            m_model->fetchMore(index); // the view fetches only once it is seen
        index = m_model->index(0, 0, index);
    }
}

void DataTree::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void DataTree::startSearch()
{
    m_pause.stop();
    if (!m_search)
        return;
    m_hit = -1;
    m_search->start(m_words->text());
    tellCount();
}

void DataTree::foundMore(qsizetype from)
{
    if (from == 0)
        goToHit(0);
    else
        tellCount();
}

void DataTree::goToHit(qsizetype hit)
{
    m_hit = hit;
    const QModelIndex index = m_model->indexOf(m_search->hits()[hit]);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    tellCount();
}

void DataTree::stepHit(qsizetype step)
{
    if (m_pause.isActive())
        return startSearch(); // which goes to the first
    const qsizetype count = m_search ? m_search->hits().size() : 0;
    if (count > 0)
        goToHit((m_hit + step + count) % count);
}

void DataTree::tellCount()
{
    const qsizetype count = m_search ? m_search->hits().size() : 0;
    const bool isRunning = m_search && m_search->isRunning();
    QString words;
    if (count > 0 && m_search->isCut())
        words = tr("%L1 of more than %L2").arg(m_hit + 1).arg(count);
    else if (count > 0)
        words = isRunning ? tr("%L1 of %L2…").arg(m_hit + 1).arg(count)
                          : tr("%L1 of %L2").arg(m_hit + 1).arg(count);
    else if (!m_words->text().trimmed().isEmpty())
        words = isRunning ? tr("Searching…") : tr("Not found");
    m_count->setText(words);
    m_words->setAccessibleDescription(words);
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
}

void DataTree::currentChanged()
{
    m_reveal->setEnabled(m_model && m_model->isMasked(m_view->currentIndex()));
}

void DataTree::askReveal()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_model || !m_model->isMasked(index))
        return;
    m_asked = index.siblingAtColumn(ItrTreeModel::FieldColumn);
    m_question->present({.tone = Look::Tone::Warning,
        .title = tr("Show the value of %1?").arg(m_model->path(index)),
        .sentences = {tr("The journal notes that you had it shown. It is masked again after %n second(s).",
            nullptr, static_cast<int>(m_shown.interval() / 1000))},
        .quoted = {},
        .code = {},
        .asksYesNo = true});
}

void DataTree::answerReveal(bool yes)
{
    m_question->dismiss();
    focusFirst();
    if (!yes || !m_asked.isValid()) {
        m_asked = QModelIndex();
        return;
    }
    const QPersistentModelIndex wanted = m_asked;
    Q_EMIT revealWanted(m_model->path(wanted), [this, wanted] {
        if (wanted.isValid() && m_asked == wanted)
            reveal(wanted);
    });
}

void DataTree::reveal(const QPersistentModelIndex &index)
{
    maskAgain();
    m_asked = QModelIndex();
    m_maskedText = index.sibling(index.row(), ItrTreeModel::ValueColumn).data().toString();
    m_revealed = index;
    m_painter->setRevealed(index);
    m_model->reveal(index);
    m_shown.start();
    currentChanged();
}

void DataTree::maskAgain()
{
    m_shown.stop();
    m_revealed = QModelIndex();
    m_painter->setRevealed({});
    m_maskedText.clear();
    if (m_model)
        m_model->maskAll();
    currentChanged();
}

void DataTree::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // Nobody looks any more; what is only just being recorded is not shown either.
    m_asked = QModelIndex();
    m_question->dismiss();
    maskAgain();
}

void DataTree::copy()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_model || !index.isValid())
        return;
    const QModelIndex field = index.siblingAtColumn(ItrTreeModel::FieldColumn);
    const QString value = m_revealed == field
        ? m_maskedText
        : index.siblingAtColumn(ItrTreeModel::ValueColumn).data().toString();
    QGuiApplication::clipboard()->setText(field.data().toString() + u": "_qs + value);
}

void DataTree::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *reveal = menu->addAction(m_reveal->text(), this, &DataTree::askReveal);
    reveal->setEnabled(m_reveal->isEnabled());
    menu->addAction(tr("Copy as masked"), this, &DataTree::copy);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

bool DataTree::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (watched == m_words && isEnter) {
        stepHit(press.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    }
    if (watched == m_view && press.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (watched == m_view && isEnter) {
        const QModelIndex field = m_view->currentIndex().siblingAtColumn(ItrTreeModel::FieldColumn);
        if (m_model && m_model->hasChildren(field))
            m_view->setExpanded(field, !m_view->isExpanded(field));
        else
            askReveal();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
