#include "widgets/WordsNotice.h"

#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>

WordsNotice::WordsNotice(Look::Text size, QWidget *parent)
    : Notice(parent)
    , m_glyph(new Glyph(size, 1.1, this))
    , m_words(new TextLabel(size, Look::Ink::Normal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(1.5));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
}

void WordsNotice::present(Look::Tone tone, const QString &words)
{
    m_glyph->show(tone);
    m_words->setInk(Look::inkOf(tone));
    m_words->setText(words);
    announce();
}

void WordsNotice::dismiss()
{
    m_words->clear();
    withdraw();
}

QString WordsNotice::words() const
{
    return m_words->text();
}

void WordsNotice::setWordWrap(bool wrap)
{
    m_words->setWordWrap(wrap);
}
