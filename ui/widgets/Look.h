#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The type scale, the spacing grid and the colours, all derived from the desktop's font and palette, so that
/// the desk is light on a light desktop, dark on a dark one, and as large as the person has set it.
class Look
{
public:
    enum class Text { Title, Heading, Body, Small };
    enum class Tone { Info, Success, Warning, Danger };
    enum class Ink { Normal, Muted, Accent, Info, Success, Warning, Danger };

    /// Pure black on white or the reverse: who asks for that wants it everywhere.
    static bool isHighContrast(const QPalette &palette);
    /// What is readable: WCAG 2.2, 1.4.3 for text and 1.4.11 for the edges of controls; 1.4.6 for both where the
    /// palette is of high contrast.
    static double textContrast(const QPalette &palette);
    static double edgeContrast(const QPalette &palette);

    static QFont font(Text text);
    static int pixelsOf(double em); ///< in logical pixels, of the application's font size
    static int space(double units); ///< of the spacing grid; a unit is a quarter of a line
    static double radius(); ///< of a control's corners

    static bool isDark(const QPalette &palette);
    static QColor surface(const QPalette &palette); ///< of header and card, a step above the window
    static QColor hairline(const QPalette &palette); ///< divides surfaces; carries no information
    static QColor edge(const QPalette &palette); ///< of a field or a button, wherever it lies
    static QColor accent(const QPalette &palette); ///< fills the default button
    static QColor focus(const QPalette &palette); ///< rings what has the keyboard, wherever that lies
    static QColor onAccent(const QPalette &palette); ///< text on accent()
    static QColor tint(const QPalette &palette, Tone tone);
    static QColor ink(
        const QPalette &palette, Ink ink); ///< readable on surface(), window and the tint of its tone
    static Ink inkOf(Tone tone);

    static QColor mixed(const QColor &base, const QColor &other, double share);
    static double contrast(const QColor &one, const QColor &other); ///< WCAG 2.2: 1 … 21
    /// @p wanted, moved towards black or white as far as it takes to reach @p ratio on @p background.
    static QColor readable(const QColor &wanted, const QColor &background, double ratio);
};
