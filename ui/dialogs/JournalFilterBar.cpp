#include "dialogs/JournalFilterBar.h"

#include "journal/JournalWords.h"
#include "widgets/DayEdit.h"
#include "widgets/Look.h"
#include "widgets/PanEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace
{
constexpr int pauseMilliseconds = 300; // shorter than a person waits, longer than between two keys
constexpr int anyEvent = -1;
}

JournalFilterBar::JournalFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_from(new DayEdit(this))
    , m_to(new DayEdit(this))
    , m_event(new QComboBox(this))
    , m_pan(new PanEdit(this))
    , m_operator(new QLineEdit(this))
    , m_outcome(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_clear(new QPushButton(tr("Clear filter"), this))
    , m_remark(new WordsNotice(Look::Text::Small, this))
{
    m_event->addItem(tr("Any event"), anyEvent);
    for (const JournalEvent::Kind kind : JournalWords::kinds())
        m_event->addItem(JournalWords::event(kind), static_cast<int>(kind));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumHeight(m_text->sizeHint().height());
    m_clear->setAutoDefault(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Look::space(3));
    grid->setVerticalSpacing(Look::space(1));
    add(grid, 0, 0, tr("From day"), m_from);
    add(grid, 0, 1, tr("To day"), m_to);
    add(grid, 0, 2, tr("Event"), m_event);
    add(grid, 0, 3, tr("PAN"), m_pan);
    add(grid, 3, 0, tr("Operator"), m_operator);
    add(grid, 3, 1, tr("Outcome"), m_outcome);
    add(grid, 3, 2, tr("Any other words"), m_text);
    grid->setRowMinimumHeight(2, Look::space(1.5));
    grid->addWidget(m_clear, 4, 3, Qt::AlignLeft);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(2));
    column->addLayout(grid);
    column->addWidget(m_remark);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &JournalFilterBar::tell);
    connect(m_event, &QComboBox::currentIndexChanged, this, &JournalFilterBar::tell);
    connect(m_pan, &PanEdit::panChanged, this, &JournalFilterBar::wait);
    for (QLineEdit *edit :
        {static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to), m_operator, m_outcome, m_text})
        connect(edit, &QLineEdit::textChanged, this, &JournalFilterBar::wait);
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::editingFinished, this, &JournalFilterBar::tell);
    connect(m_clear, &QPushButton::clicked, this, &JournalFilterBar::clear);
}

void JournalFilterBar::add(QGridLayout *grid, int row, int column, const QString &label, QWidget *field)
{
    auto *name = new TextLabel(Look::Text::Small, Look::Ink::Muted, this);
    name->setText(label);
    name->setBuddy(field);
    name->setWordWrap(false);
    field->setAccessibleName(label);
    field->setMinimumWidth(Look::pixelsOf(8));
    grid->addWidget(name, row, column);
    grid->addWidget(field, row + 1, column);
}

JournalFilter JournalFilterBar::filter() const
{
    JournalFilter filter;
    filter.from = m_from->day();
    filter.to = m_to->day();
    filter.operatorName = m_operator->text().trimmed();
    if (const int kind = m_event->currentData().toInt(); kind != anyEvent)
        filter.event = static_cast<JournalEvent::Kind>(kind);
    filter.outcome = m_outcome->text().trimmed();
    filter.pan = m_pan->pan();
    filter.text = m_text->text().trimmed();
    return filter;
}

bool JournalFilterBar::isEmpty() const
{
    return filter().isEmpty() && m_from->text().isEmpty() && m_to->text().isEmpty()
        && m_pan->text().isEmpty();
}

void JournalFilterBar::clear()
{
    m_from->clear();
    m_to->clear();
    m_operator->clear();
    m_event->setCurrentIndex(0);
    m_outcome->clear();
    m_pan->setPan({});
    m_text->clear();
    tell();
}

void JournalFilterBar::focusFirst()
{
    m_from->setFocus(Qt::ShortcutFocusReason);
    m_from->selectAll();
}

void JournalFilterBar::wait()
{
    m_pause.start();
}

void JournalFilterBar::tell()
{
    m_pause.stop();
    const QString words = remark();
    if (words.isEmpty())
        m_remark->dismiss();
    else if (words != m_remark->words())
        m_remark->present(Look::Tone::Warning, words);
    const JournalFilter now = filter();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed(now);
}

QString JournalFilterBar::remark() const
{
    if (m_from->isWrong() || m_to->isWrong())
        return DayEdit::hint();
    const QDate from = m_from->day();
    const QDate to = m_to->day();
    if (from.isValid() && to.isValid() && to < from)
        return tr("The last day comes before the first, so no entry can be found.");
    if (const QString problem = m_pan->problem(); !problem.isEmpty())
        return problem;
    if (!m_pan->text().isEmpty() && !m_pan->pan())
        return tr("Entries are found by the whole PAN, all ten characters of it.");
    return {};
}

void JournalFilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return tell();
    QWidget::keyPressEvent(event);
}

void JournalFilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::surface(palette()));
    painter.setPen(Look::hairline(palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}
