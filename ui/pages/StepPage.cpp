#include "pages/StepPage.h"

#include "widgets/TextLabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace
{
constexpr double columnEm = 34; // of text, without the margins of the card
constexpr double wideEm = 84;

bool isEnter(const QKeyEvent &press)
{
    // Select is the Enter of keypads and remote controls: every theme lets it press a button.
    return press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter || press.key() == Qt::Key_Select;
}

/// The surface that a step lies on.
class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Look::hairline(palette()), 1));
        painter.setBrush(Look::surface(palette()));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::radius() * 2, Look::radius() * 2);
    }
};
}

StepPage::StepPage(const QString &step, const QString &title, const QString &explanation, QWidget *parent)
    : StepPage(Width::Column, step, title, explanation, parent)
{
}

StepPage::StepPage(
    Width width, const QString &step, const QString &title, const QString &explanation, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
    , m_row(new QHBoxLayout)
    , m_card(new Card)
    , m_title(new TextLabel(Look::Text::Title))
    , m_explanation(new TextLabel(Look::Text::Body, Look::Ink::Muted))
    , m_banner(new StatusBanner)
    , m_body(new QVBoxLayout)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(Look::space(8), Look::space(7), Look::space(8), Look::space(8));
    column->setSpacing(0);
    if (!step.isEmpty()) {
        auto *where = new TextLabel(Look::Text::Small, Look::Ink::Accent, m_card);
        where->setText(step);
        column->addWidget(where);
        column->addSpacing(Look::space(0.5));
    }
    column->addWidget(m_title);
    column->addSpacing(Look::space(1.5));
    column->addWidget(m_explanation);
    column->addSpacing(Look::space(5));
    column->addWidget(m_banner);
    column->addLayout(m_body, width == Width::Wide ? 1 : 0);
    m_body->setSpacing(Look::space(3));
    setTitle(title);
    setExplanation(explanation);

    auto *middle = new QWidget;
    middle->setLayout(m_row);
    m_row->addStretch(1);
    m_row->addWidget(m_card, 1000, width == Width::Wide ? Qt::Alignment() : Qt::AlignTop);
    m_row->addStretch(1);
    setWidget(middle);
    connect(m_banner, &Notice::appeared, this, [this] { ensureWidgetVisible(m_banner); });
    applyLook();
}

void StepPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void StepPage::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
}

bool StepPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto &control = *static_cast<QWidget *>(watched);
        if (isAncestorOf(&control) && isUnmeant(*static_cast<QKeyEvent *>(event), control))
            return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

bool StepPage::isUnmeant(const QKeyEvent &press, const QWidget &control) const
{
    const bool onButton = qobject_cast<const QPushButton *>(&control);
    if (press.isAutoRepeat())
        return isEnter(press)
            || (onButton && press.key() == Qt::Key_Space); // held down, it would send again and again
    return isEnter(press) && onButton && isBusy();
}

void StepPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QScrollArea::keyPressEvent(event);
    if (isBusy() || event->isAutoRepeat() || m_banner->hasFocus())
        return;
    // On a button Enter presses it; the ones that only show a field's content are pressed by Space.
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && button->hasFocus() && !button->isCheckable())
        button->click();
    else
        submit();
}

bool StepPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyLook();
    return QScrollArea::event(event);
}

void StepPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    // Only while it is seen: there are several pages a case, and hundreds of cases.
    QCoreApplication::instance()->installEventFilter(this);
}

void StepPage::hideEvent(QHideEvent *event)
{
    QScrollArea::hideEvent(event);
    QCoreApplication::instance()->removeEventFilter(this);
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    setMargins();
}

void StepPage::setMargins()
{
    // The scroll bar's room is kept on both sides, so that the card stays where it is when the bar comes.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    const bool isThere = viewport()->width() < width();
    const int side = Look::space(3) + bar;
    m_row->setContentsMargins(side, Look::space(6), isThere ? side - bar : side, Look::space(6));
    m_row->activate(); // before the next paint
}

void StepPage::applyLook()
{
    setMargins();
    m_card->setMaximumWidth(Look::pixelsOf(m_width == Width::Wide ? wideEm : columnEm) + 2 * Look::space(8));
}
