#pragma once

#include "widgets/Look.h"
#include "widgets/WordsLabel.h"

/// A line or paragraph of plain text in a size of the type scale and a colour that follows the palette.
class TextLabel : public WordsLabel
{
    Q_OBJECT
public:
    explicit TextLabel(Look::Text size, Look::Ink ink = Look::Ink::Normal, QWidget *parent = nullptr);

    void setInk(Look::Ink ink);

protected:
    bool event(QEvent *event) override;
    /// Writes in the widget's direction, also what begins with a word in Latin letters.
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    const Look::Text m_size;
    Look::Ink m_ink;
};
