#include "widgets/SandboxStrip.h"

#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

SandboxStrip::SandboxStrip(Offer offer, QWidget *parent)
    : QWidget(parent)
{
    auto *sign = new Glyph(Look::Text::Heading, 1.35, this);
    sign->show(Look::Tone::Warning);
    auto *words = new TextLabel(Look::Text::Heading, Look::Ink::Warning, this);
    words->setText(tr("SANDBOX: made-up data; nothing leaves this computer"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(4), Look::space(1.5), Look::space(4), Look::space(1.5));
    row->setSpacing(Look::space(2));
    row->addWidget(sign);
    row->addWidget(words, 1);
    if (offer == Offer::Nothing)
        return;
    auto *pans = new QPushButton(tr("Test PANs"), this);
    row->addWidget(pans);
    connect(pans, &QPushButton::clicked, this, &SandboxStrip::testPansWanted);
}

void SandboxStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor tint = Look::tint(palette(), Look::Tone::Warning);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1),
        Look::mixed(tint, Look::ink(palette(), Look::Ink::Warning), 0.35));
}
