#include "dialogs/CsvDropArea.h"

#include "widgets/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

CsvDropArea::CsvDropArea(QWidget *parent)
    : QWidget(parent)
    , m_choose(new QPushButton(tr("Choose a file…"), this))
{
    auto *words = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    words->setText(tr("Drop a CSV file here"));
    words->setAlignment(Qt::AlignCenter);
    auto *how = new TextLabel(Look::Text::Body, Look::Ink::Muted, this);
    how->setText(tr("One line per case: your reference and the PAN. Headings are recognised."));
    how->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(2), Look::space(4), Look::space(2));
    column->setSpacing(Look::space(1.5));
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(how);
    column->addSpacing(Look::space(2));
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addStretch(1);
    // A dialog gives a button that is default by itself its place back only by a change of the focus.
    m_choose->setAutoDefault(false);
    connect(m_choose, &QPushButton::clicked, this, &CsvDropArea::choosing);
}

void CsvDropArea::setAwaiting(bool awaiting)
{
    m_awaiting = awaiting;
    update();
}

void CsvDropArea::offer()
{
    m_choose->setDefault(true);
    m_choose->setFocus(Qt::OtherFocusReason);
}

void CsvDropArea::paintEvent(QPaintEvent *)
{
    const double pen = Look::space(m_awaiting ? 0.5 : 0.25);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_awaiting ? Look::accent(palette()) : Look::edge(palette()), pen, Qt::DashLine));
    painter.setBrush(m_awaiting ? Look::tint(palette(), Look::Tone::Info) : Look::surface(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius() * 2,
        Look::radius() * 2);
}
