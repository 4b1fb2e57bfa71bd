#include "DeskDisplay.h"

#include <algorithm>

bool DeskDisplay::isThere(const QString &platform, const QProcessEnvironment &environment)
{
    const auto names
        = [&environment](const QString &variable) { return !environment.value(variable).isEmpty(); };
    if (names(u"DISPLAY"_qs) || names(u"WAYLAND_DISPLAY"_qs) || names(u"WAYLAND_SOCKET"_qs))
        return true;
    // Any other platform plugin (offscreen, vnc, linuxfb, …) needs none; of several Qt takes the first that
    // works.
    const QString wanted = platform.isEmpty() ? environment.value(u"QT_QPA_PLATFORM"_qs) : platform;
    const QStringList plugins = wanted.split(u';', Qt::SkipEmptyParts);
    return std::ranges::any_of(plugins,
        [](const QString &plugin) { return !plugin.startsWith(u"xcb") && !plugin.startsWith(u"wayland"); });
}

QString DeskDisplay::missing()
{
    return tr("there is no display to open a window on; start it from a desktop, or set DISPLAY or "
              "WAYLAND_DISPLAY.");
}
