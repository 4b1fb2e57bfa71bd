#pragma once

#include "itr/ItrSummary.h"

#include <QList>
#include <QWidget>

class FigureValue;
class QBoxLayout;
class WordsNotice;

/// The figures of one return as a person reads them: what each is called, its value, and where it was found.
/// The values are one stop of the Tab key; the arrow keys go from one to the next, and any can be selected
/// and copied.
class SummaryCard : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryCard(QWidget *parent = nullptr);

    void present(const ItrSummary &summary);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePanel(const QString &heading, bool ofAmounts);
    void makeTabStop(FigureValue *value);

    WordsNotice *m_unknownShape;
    QBoxLayout *m_panels;
    QList<FigureValue *> m_values; ///< one for every ItrSummary::Item
};
