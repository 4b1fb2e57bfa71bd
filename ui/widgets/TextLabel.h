#pragma once

#include "widgets/Look.h"

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

/// A line or paragraph of plain text in a size of the type scale and a colour that follows the palette.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(Look::Text size, Look::Ink ink = Look::Ink::Normal, QWidget *parent = nullptr);

    void setInk(Look::Ink ink);
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    /// Writes in the widget's direction, also what begins with a word in Latin letters.
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    /// Heights that were found, and of what.
    struct Measured {
        QString text;
        QFont font;
        QMargins margins;
        QHash<int, int> heights; ///< by width
    };

    const Look::Text m_size;
    Look::Ink m_ink;
    mutable Measured m_measured;
};
