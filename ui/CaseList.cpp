#include "CaseList.h"

#include "CaseDelegate.h"
#include "CaseLine.h"
#include "CaseListModel.h"
#include "CaseListOrder.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

CaseList::CaseList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_cases(new CaseListModel(desk, this))
    , m_order(new CaseListOrder(*m_cases, this))
    , m_count(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
    , m_search(new QLineEdit(this))
    , m_byTimeLeft(new QCheckBox(tr("What runs out first on top"), this))
    , m_view(new QListView(this))
    , m_empty(new TextLabel(Look::Text::Body, Look::Ink::Muted, this))
{
    m_view->setModel(m_order);
    m_view->setItemDelegate(new CaseDelegate(*m_order, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QListView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Cases"));
    m_view->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    buildSearch();

    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
            if (ItrSession *session = m_order->session(now); session && !m_marking)
                Q_EMIT chosen(session);
        });
    connect(m_view, &QListView::clicked, this, &CaseList::enterCurrent);
    connect(m_byTimeLeft, &QCheckBox::toggled, this, [this](bool on) {
        m_order->setByTimeLeft(on);
        m_view->scrollTo(m_view->currentIndex());
    });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_order, changed, this, &CaseList::updateWords);
    connect(&m_desk, &Desk::caseChanged, this, &CaseList::updateWords);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &CaseList::tick);
    updateWords();
}

void CaseList::buildSearch()
{
    auto *heading = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    heading->setText(tr("Cases"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_search->setPlaceholderText(tr("Reference or PAN"));
    m_search->setAccessibleName(tr("Search cases"));
    m_search->setClearButtonEnabled(false);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &CaseList::search);

    auto *line = new QHBoxLayout;
    line->addWidget(heading);
    line->addWidget(m_count, 1);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Look::space(3), Look::space(3), Look::space(3), Look::space(1));
    above->setSpacing(Look::space(2));
    above->addLayout(line);
    above->addWidget(m_search);
    above->addWidget(m_byTimeLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(Look::space(1));
    column->addLayout(above);
    column->addWidget(m_empty);
    auto *rows = new QVBoxLayout;
    rows->setContentsMargins(Look::space(1.5), 0, Look::space(1.5), Look::space(1.5));
    rows->addWidget(m_view);
    column->addLayout(rows, 1);
}

void CaseList::setCurrent(const ItrSession *session)
{
    const QScopedValueRollback marking(m_marking, true);
    m_current = session;
    m_view->setCurrentIndex(m_order->indexOf(session));
}

ItrSession *CaseList::neighbourOf(const ItrSession *session) const
{
    const QModelIndex index = m_order->indexOf(session);
    if (!index.isValid())
        return m_order->session(m_order->index(0, 0));
    ItrSession *below = m_order->session(index.siblingAtRow(index.row() + 1));
    return below ? below : m_order->session(index.siblingAtRow(index.row() - 1));
}

void CaseList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CaseList::search(const QString &text)
{
    {
        const QScopedValueRollback marking(m_marking, true); // what vanishes from the list stays open
        m_order->setSearch(text);
    }
    setCurrent(m_current);
    updateWords();
}

void CaseList::enterCurrent()
{
    if (ItrSession *session = m_order->session(m_view->currentIndex()))
        Q_EMIT entered(session);
}

bool CaseList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    if (watched == m_search)
        return searchKey(press.key());
    if ((press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter) && !press.isAutoRepeat()) {
        enterCurrent();
        return true;
    }
    return false;
}

bool CaseList::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        m_search->clear();
        enterCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_order->index(0, 0));
        enterCurrent();
        m_search->clear(); // it is found
        return true;
    case Qt::Key_Down:
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_order->index(0, 0));
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void CaseList::updateWords()
{
    m_count->setText(tr("%n open", nullptr, static_cast<int>(m_desk.openCount())));
    const bool none = m_order->rowCount() == 0;
    m_empty->setText(!none               ? QString()
            : m_search->text().isEmpty() ? tr("There is no case. Ctrl+N opens one.")
                                         : tr("No case fits this search."));
    m_empty->setVisible(none);
}

void CaseList::tick()
{
    const QRect shown = m_view->viewport()->rect();
    for (QModelIndex index = m_view->indexAt(shown.topLeft() + QPoint(1, 1)); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        const QRect row = m_view->visualRect(index);
        if (row.top() > shown.bottom())
            break;
        if (CaseLine::otpTimeLeft(*m_order->session(index)))
            m_view->viewport()->update(row);
    }
}

void CaseList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
}

void CaseList::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

void CaseList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::surface(palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Look::hairline(palette()));
}
