#pragma once

#include "widgets/DeskStyle.h"

/// The desk's style in the size that anybody can read and touch: text of 18 pt at least, targets of 44
/// pixels.
class KioskStyle : public DeskStyle
{
    Q_OBJECT
public:
    using DeskStyle::DeskStyle;

    static constexpr int leastTarget = 44; ///< logical pixels
    /// Of plain text; small text is nine tenths of it.
    static constexpr double textPoints = 20;

    /// Before the first widget is made.
    static void enlargeText();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};
