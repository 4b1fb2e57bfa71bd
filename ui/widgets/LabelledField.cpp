#include "widgets/LabelledField.h"

#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

LabelledField::LabelledField(const QString &label, QWidget *edit, const QString &showText, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_glyph(new Glyph(Look::Text::Small, 1.0))
    , m_line(new TextLabel(Look::Text::Small, Look::Ink::Muted))
{
    // Made children in the order in which they are read out.
    auto *name = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    edit->setParent(this);
    name->setText(label);
    name->setBuddy(edit);
    edit->setAccessibleName(label);

    auto *field = new QHBoxLayout;
    field->setSpacing(Look::space(2));
    field->addWidget(edit, 1);
    if (!showText.isEmpty()) {
        m_show = new QPushButton(showText, this);
        m_show->setCheckable(true);
        m_show->setAutoDefault(false);
        field->addWidget(m_show);
        setTabOrder(edit, m_show);
    }

    m_glyph->setParent(this);
    m_line->setParent(this);
    auto *below = new QHBoxLayout;
    below->setSpacing(Look::space(1.5));
    below->addWidget(m_glyph, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    m_glyph->setVisible(false);
    m_line->setMinimumHeight(QFontMetrics(Look::font(Look::Text::Small)).height());
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1.25));
    column->addWidget(name);
    column->addLayout(field);
    column->addLayout(below);
    setFocusProxy(edit);
}

void LabelledField::setHelp(const QString &help)
{
    m_glyph->setVisible(false);
    m_line->setInk(Look::Ink::Muted);
    setLine(help);
}

void LabelledField::setRemark(Look::Tone tone, const QString &remark)
{
    m_glyph->show(tone);
    m_line->setInk(Look::inkOf(tone));
    setLine(remark);
}

QString LabelledField::remark() const
{
    return m_glyph->isVisibleTo(this) ? m_line->text() : QString();
}

void LabelledField::setLine(const QString &line)
{
    m_line->setText(line);
    m_edit->setAccessibleDescription(line);
}
