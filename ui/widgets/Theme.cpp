#include "widgets/Theme.h"

#include "widgets/Look.h"

#include <QApplication>

namespace
{
struct Colours {
    QColor window;
    QColor base;
    QColor text;
    QColor button;
    QColor highlight;
    QColor onHighlight;
    QColor disabled; ///< text
};

Colours coloursOf(Deployment::Theme theme)
{
    switch (theme) {
    case Deployment::Theme::Dark:
        return {0x202326, 0x17191c, 0xf2f3f4, 0x2a2e32, 0x3d9be0, Qt::black, 0x8b9196};
    case Deployment::Theme::HighContrast:
        return {Qt::black, Qt::black, Qt::white, Qt::black, Qt::yellow, Qt::black, 0xa8a8a8};
    case Deployment::Theme::System:
    case Deployment::Theme::Light:
        break;
    }
    return {0xf1f2f4, Qt::white, 0x16191c, 0xf7f8f9, 0x1f6fb5, Qt::white, 0x7a8086};
}
}

std::optional<QPalette> Theme::palette(Deployment::Theme theme)
{
    if (theme == Deployment::Theme::System)
        return std::nullopt;
    const Colours colours = coloursOf(theme);
    QPalette palette(colours.button, colours.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, Look::mixed(colours.base, colours.text, 0.05));
    palette.setColor(QPalette::ToolTipBase, colours.window);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.onHighlight);
    palette.setColor(QPalette::Link, Look::ink(palette, Look::Ink::Accent));
    palette.setColor(QPalette::PlaceholderText, Look::ink(palette, Look::Ink::Muted));
    return palette;
}

void Theme::apply(Deployment::Theme theme)
{
    if (const auto fixed = palette(theme))
        QApplication::setPalette(*fixed);
}
