#include "widgets/ConsentNoticeBox.h"

#include "widgets/TextLabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace
{
constexpr double heightEm = 15; // enough to read in, and the button below stays on the screen

TextLabel *paragraph(const QString &text, Look::Text size, Look::Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(size, ink, parent);
    label->setText(text);
    return label;
}
}

ConsentNoticeBox::ConsentNoticeBox(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Consent notice"));
    setViewportMargins(1, 1, 1, 1);
    viewport()->setAutoFillBackground(false);
}

void ConsentNoticeBox::show(const ConsentNotice &notice)
{
    m_text = new QWidget;
    m_text->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins(Look::space(3), Look::space(2.5), Look::space(3), Look::space(2.5));
    column->setSpacing(Look::space(1));
    QStringList spoken{notice.title};
    column->addWidget(paragraph(notice.title, Look::Text::Heading, Look::Ink::Normal, m_text));
    for (const ConsentNotice::Part &part : notice.parts) {
        if (!part.heading.isEmpty()) {
            column->addSpacing(Look::space(1.5));
            column->addWidget(paragraph(part.heading, Look::Text::Heading, Look::Ink::Normal, m_text));
        }
        for (const QString &text : part.paragraphs)
            column->addWidget(paragraph(text, Look::Text::Body, Look::Ink::Normal, m_text));
        spoken << part.heading << part.paragraphs;
    }
    column->addStretch(1);
    setWidget(m_text); // deletes the one before
    m_text->setAutoFillBackground(false); // which setWidget() turned on
    verticalScrollBar()->setValue(0);
    spoken.removeAll(QString());
    setAccessibleDescription(spoken.join(u'\n'));
}

QSize ConsentNoticeBox::sizeHint() const
{
    return {Look::pixelsOf(20), Look::pixelsOf(heightEm)};
}

void ConsentNoticeBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                ? QScrollBar::SliderPageStepSub
                : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void ConsentNoticeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor paper = Look::mixed(Look::surface(palette()), palette().color(QPalette::WindowText), 0.03);
    const double pen = hasFocus() ? Look::space(0.5) : 1;
    painter.setPen(QPen(hasFocus() ? Look::accent(palette()) : Look::hairline(palette()), pen));
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
        Look::radius(), Look::radius());
}
