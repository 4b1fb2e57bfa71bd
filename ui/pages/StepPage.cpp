#include "pages/StepPage.h"

#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr double columnEm = 34; // of text, without the margins of the card

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
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::radius() * 2, Look::radius() * 2);
    }
};
}

StepPage::StepPage(const QString &step, const QString &title, const QString &explanation, QWidget *parent)
    : QScrollArea(parent)
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
    column->addLayout(m_body);
    m_body->setSpacing(Look::space(3));
    setTitle(title);
    setExplanation(explanation);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(Look::space(3), Look::space(6), Look::space(3), Look::space(6));
    row->addStretch(1);
    row->addWidget(m_card, 1000, Qt::AlignTop);
    row->addStretch(1);
    setWidget(middle);
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

void StepPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QScrollArea::keyPressEvent(event);
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

void StepPage::applyLook()
{
    m_card->setMaximumWidth(Look::pixelsOf(columnEm) + 2 * Look::space(8));
}
