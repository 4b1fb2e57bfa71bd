#include "widgets/ComparisonChart.h"

#include "widgets/ChartBars.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

ComparisonChart::ComparisonChart(QWidget *parent)
    : QWidget(parent)
    , m_bars(new ChartBars(this))
    , m_words(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(m_bars);
    column->addWidget(m_words);
    const QString help = tr("Point at a bar, or go through them with the arrow keys, to read what it says.");
    m_words->setText(help);
    connect(m_bars, &ChartBars::wordsChanged, this, [this, help] {
        const QString words = m_bars->words();
        m_words->setText(words.isEmpty() ? help : words);
    });
}

ComparisonChart::~ComparisonChart()
{
    m_bars->disconnect(this); // they lose the focus, and say so, when this is half gone
}

void ComparisonChart::present(const ItrComparison &comparison)
{
    m_bars->present(comparison);
}
