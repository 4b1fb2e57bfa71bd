#pragma once

#include "widgets/ShapedText.h"

#include <QFont>
#include <QHash>
#include <QLabel>

#include <memory>

/// A label of plain text that finds the sizes QLabel would, but shapes its text once and not for each of them.
class WordsLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WordsLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What was found, and of what.
    struct Measured {
        QString text;
        QFont font;
        std::unique_ptr<ShapedText> shaped; ///< until it is painted
        QHash<int, QSize> sizes; ///< by width
    };

    bool isMeasuredHere() const;
    QSize textSize(int width) const;
    QSize textSizeOfGoodShape() const;
    QSize withMargins(const QSize &text) const;
    int marginsWidth() const;

    mutable Measured m_measured;
};
