#pragma once

#include <QWidget>

class ChartBars;
class ItrComparison;
class TextLabel;

/// The income, tax and refund of the years as quiet bars, each with its amount beside it. A line below says
/// the bar that the mouse or the keyboard is on in whole words, which is also what assistive technologies
/// hear.
class ComparisonChart : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonChart(QWidget *parent = nullptr);
    ~ComparisonChart() override;

    void present(const ItrComparison &comparison);

private:
    ChartBars *m_bars;
    TextLabel *m_words;
};
