#pragma once

#include "widgets/Look.h"

#include <QWidget>

/// A small painted sign. Painted here, because looking one up in an icon theme costs more than opening the
/// window.
class Glyph : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Info,
        Check,
        Warning,
        Error,
        Question,
        Ring, ///< something is to be entered
        Clock, ///< something runs out
        Dots, ///< something is on its way
        Bar, ///< it is over
    };

    /// Stands in the middle of a line of @p beside; @p em: edge length in em of the application's font.
    Glyph(Look::Text beside, double em, QWidget *parent = nullptr);

    void show(Look::Tone tone);
    QSize sizeHint() const override;

    static void paint(
        QPainter &painter, const QRectF &square, Shape shape, const QColor &fill, const QColor &mark);
    static Shape shapeOf(Look::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look::Text m_beside;
    const double m_em;
    Look::Tone m_tone = Look::Tone::Info;
};
