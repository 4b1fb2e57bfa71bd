#include "widgets/Look.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace
{
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// A disabled control lies on the same surface as its enabled neighbours, so the state of the asker never
/// counts.
QColor active(const QPalette &palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role);
}

/// @p wanted, as far from it as an edge must stand out from all that a control can lie on.
QColor onEveryGround(const QPalette &palette, const QColor &wanted)
{
    QColor colour = wanted;
    for (const QColor &ground : {active(palette, QPalette::Base), active(palette, QPalette::Window),
             Look::surface(palette), Look::tint(palette, Look::Tone::Info), Look::tint(palette, Look::Tone::Success),
             Look::tint(palette, Look::Tone::Warning), Look::tint(palette, Look::Tone::Danger)})
        colour = Look::readable(colour, ground, Look::edgeContrast(palette));
    return colour;
}

QColor hueOf(Look::Tone tone)
{
    switch (tone) {
    case Look::Tone::Info:
        return QColor::fromHsl(212, 190, 110);
    case Look::Tone::Success:
        return QColor::fromHsl(148, 170, 85);
    case Look::Tone::Warning:
        return QColor::fromHsl(36, 230, 105);
    case Look::Tone::Danger:
        return QColor::fromHsl(4, 180, 115);
    }
    Q_UNREACHABLE();
}
}

QFont Look::font(Text text)
{
    QFont font = QApplication::font();
    const auto scaled = [&font](double factor, QFont::Weight weight) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
        font.setWeight(weight);
    };
    switch (text) {
    case Text::Title:
        scaled(1.6, QFont::DemiBold);
        break;
    case Text::Heading:
        scaled(1.0, QFont::DemiBold);
        break;
    case Text::Body:
        break;
    case Text::Small:
        scaled(0.9, QFont::Normal);
        break;
    }
    return font;
}

int Look::pixelsOf(double em)
{
    return qRound(em * QFontInfo(QApplication::font()).pixelSize());
}

int Look::space(double units)
{
    return std::max(1, qRound(units * QFontMetrics(QApplication::font()).height() / 4.0));
}

double Look::radius()
{
    return space(1.25);
}

bool Look::isDark(const QPalette &palette)
{
    return luminance(active(palette, QPalette::Window)) < luminance(active(palette, QPalette::WindowText));
}

bool Look::isHighContrast(const QPalette &palette)
{
    constexpr double almostAll = 20.5; // of 21
    return contrast(active(palette, QPalette::Window), active(palette, QPalette::WindowText)) > almostAll;
}

double Look::textContrast(const QPalette &palette)
{
    return isHighContrast(palette) ? 7.0 : 4.5;
}

double Look::edgeContrast(const QPalette &palette)
{
    return isHighContrast(palette) ? 7.0 : 3.0;
}

QColor Look::surface(const QPalette &palette)
{
    if (isHighContrast(palette))
        return active(palette, QPalette::Window);
    if (isDark(palette))
        return mixed(active(palette, QPalette::Window), active(palette, QPalette::WindowText), 0.05);
    return active(palette, QPalette::Base);
}

QColor Look::hairline(const QPalette &palette)
{
    const QColor faint
        = mixed(surface(palette), active(palette, QPalette::WindowText), isDark(palette) ? 0.12 : 0.14);
    return isHighContrast(palette) ? readable(faint, surface(palette), edgeContrast(palette)) : faint;
}

QColor Look::edge(const QPalette &palette)
{
    return onEveryGround(palette, hairline(palette));
}

QColor Look::focus(const QPalette &palette)
{
    return onEveryGround(palette, active(palette, QPalette::Highlight));
}

QColor Look::accent(const QPalette &palette)
{
    const QColor highlight = active(palette, QPalette::Highlight);
    return readable(highlight, onAccent(palette), textContrast(palette));
}

QColor Look::onAccent(const QPalette &palette)
{
    return luminance(active(palette, QPalette::Highlight)) > 0.4 ? QColor(Qt::black) : QColor(Qt::white);
}

QColor Look::tint(const QPalette &palette, Tone tone)
{
    return mixed(surface(palette), hueOf(tone), isDark(palette) ? 0.18 : 0.10);
}

Look::Ink Look::inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Ink::Info;
    case Tone::Success:
        return Ink::Success;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Danger:
        return Ink::Danger;
    }
    Q_UNREACHABLE();
}

QColor Look::ink(const QPalette &palette, Ink ink)
{
    const QColor text = active(palette, QPalette::WindowText);
    const QColor window = active(palette, QPalette::Window);
    const double ratio = textContrast(palette);
    const auto onAll = [&palette, &window, ratio](const QColor &wanted, const QColor &third) {
        QColor colour = readable(wanted, window, ratio);
        colour = readable(colour, surface(palette), ratio);
        return readable(colour, third, ratio);
    };
    switch (ink) {
    case Ink::Normal:
        return text;
    case Ink::Muted:
        return onAll(mixed(surface(palette), text, 0.62), tint(palette, Tone::Warning));
    case Ink::Accent:
        return onAll(active(palette, QPalette::Highlight), window);
    case Ink::Info:
        return onAll(hueOf(Tone::Info), tint(palette, Tone::Info));
    case Ink::Success:
        return onAll(hueOf(Tone::Success), tint(palette, Tone::Success));
    case Ink::Warning:
        return onAll(hueOf(Tone::Warning), tint(palette, Tone::Warning));
    case Ink::Danger:
        return onAll(hueOf(Tone::Danger), tint(palette, Tone::Danger));
    }
    Q_UNREACHABLE();
}

QColor Look::mixed(const QColor &base, const QColor &other, double share)
{
    const auto channel = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * static_cast<float>(share));
    };
    return QColor::fromRgbF(channel(base.redF(), other.redF()), channel(base.greenF(), other.greenF()),
        channel(base.blueF(), other.blueF()));
}

double Look::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QColor Look::readable(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor towards = contrast(black, background) > contrast(white, background) ? black : white;
    for (double share = 0; share < 1; share += 0.02) {
        // Rounded to what is really painted, so that the promise holds for the pixels.
        const QColor colour(mixed(wanted, towards, share).rgb());
        if (contrast(colour, background) >= ratio)
            return colour;
    }
    return towards;
}
