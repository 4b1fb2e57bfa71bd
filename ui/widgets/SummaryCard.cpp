#include "widgets/SummaryCard.h"

#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace
{
constexpr double narrowEm = 46; // below it the two panels stand one above the other

/// What divides two rows.
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Look::hairline(palette())); }
};
}

/// One value of the summary: text that can be selected, with a focus that can't be missed.
class FigureValue : public TextLabel
{
public:
    FigureValue(ItrSummary::Item item, QWidget *parent)
        : TextLabel(
            ItrSummary::isAmount(item) ? Look::Text::Heading : Look::Text::Body, Look::Ink::Normal, parent)
        , m_item(item)
    {
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setContentsMargins(Look::space(1), Look::space(0.75), Look::space(1), Look::space(0.75));
        setAlignment((ItrSummary::isAmount(item) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        clearFigure();
    }

    void present(const ItrSummary::Figure &figure)
    {
        const QString words = figure.isSupplied() ? figure.text : SummaryCard::tr("Not supplied");
        const QString place
            = figure.isSupplied() ? SummaryCard::tr("Found at %1").arg(figure.path) : QString();
        setInk(figure.isSupplied() ? Look::Ink::Normal : Look::Ink::Muted);
        setText(words);
        setToolTip(place);
        setAccessibleName(SummaryCard::tr("%1: %2").arg(ItrSummary::label(m_item), words));
        setAccessibleDescription(place);
    }
    void clearFigure()
    {
        clear();
        setToolTip({});
        setAccessibleName(ItrSummary::label(m_item));
        setAccessibleDescription({});
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        TextLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pen = Look::space(0.5);
        painter.setPen(QPen(Look::focus(palette()), pen));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
    }

private:
    const ItrSummary::Item m_item;
};

SummaryCard::SummaryCard(QWidget *parent)
    : QWidget(parent)
    , m_unknownShape(new WordsNotice(Look::Text::Body, this))
    , m_panels(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_unknownShape);
    column->addLayout(m_panels);
    column->addStretch(1);
    m_panels->setSpacing(Look::space(8));
    m_panels->addWidget(makePanel(tr("The return"), false), 1, Qt::AlignTop);
    m_panels->addWidget(makePanel(tr("Its amounts"), true), 1, Qt::AlignTop);
    makeTabStop(m_values.first());
}

QWidget *SummaryCard::makePanel(const QString &heading, bool ofAmounts)
{
    auto *panel = new QWidget(this);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Look::space(3));
    grid->setVerticalSpacing(Look::space(0.5));
    grid->setColumnStretch(1, 1);
    auto *title = new TextLabel(Look::Text::Small, Look::Ink::Accent, panel);
    title->setText(heading);
    title->setContentsMargins(0, 0, 0, Look::space(1));
    grid->addWidget(title, 0, 0, 1, 2);

    for (int i = 0; i <= static_cast<int>(ItrSummary::Item::Refund); ++i) {
        const auto item = static_cast<ItrSummary::Item>(i);
        if (ItrSummary::isAmount(item) != ofAmounts)
            continue;
        const int row = grid->rowCount();
        auto *label = new TextLabel(Look::Text::Body, Look::Ink::Muted, panel);
        label->setText(ItrSummary::label(item));
        label->setWordWrap(false);
        label->setContentsMargins(0, Look::space(0.75), 0, Look::space(0.75)); // on a line with its value
        auto *value = new FigureValue(item, panel);
        value->setFocusPolicy(Qt::ClickFocus);
        value->installEventFilter(this);
        m_values += value;
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
        grid->addWidget(new Hairline(panel), row + 1, 0, 1, 2);
    }
    return panel;
}

void SummaryCard::present(const ItrSummary &summary)
{
    for (const ItrSummary::Figure &figure : summary.figures)
        m_values[static_cast<qsizetype>(figure.item)]->present(figure);
    if (summary.isKnownShape) {
        m_unknownShape->dismiss();
    } else {
        m_unknownShape->present(Look::Tone::Warning,
            tr("ITR Desk does not know the shape of this return. The figures were found by their names: "
               "compare them with "
               "the whole return before you rely on them."));
    }
}

void SummaryCard::clear()
{
    for (FigureValue *value : std::as_const(m_values))
        value->clearFigure();
    m_unknownShape->dismiss();
}

void SummaryCard::makeTabStop(FigureValue *value)
{
    for (FigureValue *other : std::as_const(m_values))
        other->setFocusPolicy(other == value ? Qt::StrongFocus : Qt::ClickFocus);
}

bool SummaryCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::ranges::find(m_values, watched);
    if (at == m_values.end())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        makeTabStop(*at);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qsizetype step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const qsizetype next = at - m_values.begin() + step;
    if (step == 0)
        return false;
    if (next >= 0 && next < m_values.size())
        m_values[next]->setFocus(Qt::OtherFocusReason);
    return true;
}

void SummaryCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panels->setDirection(
        width() < Look::pixelsOf(narrowEm) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
