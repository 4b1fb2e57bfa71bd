#include "DeskDisplay.h"

#include "DeskLanguage.h"

#include <QList>
#include <QMutex>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace
{
constexpr int refusedExitCode = 2;

struct Message {
    QtMsgType type;
    QByteArray category;
    QString text;
};

// A message handler is given nothing else to know its way by.
QMutex messagesMutex;
QList<Message> messages;
QString wantedPlatform;
QtMessageHandler usualHandler = nullptr;

/// What Qt says while it opens the display is held back: of one that can not be opened it says much, and
/// little that helps.
void hold(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtFatalMsg) {
        const QMutexLocker locker(&messagesMutex);
        messages.append({type, context.category, text});
        return;
    }
    DeskLanguage::install();
    const QString sentence
        = DeskDisplay::unreachable(wantedPlatform, QProcessEnvironment::systemEnvironment());
    std::fputs((u"itr-desk: "_qs + sentence + u'\n').toLocal8Bit().constData(), stderr);
    std::_Exit(refusedExitCode); // the application is half made: nothing of it can be taken down
}
}

DeskDisplay::Opening::Opening(const QString &platform)
{
    wantedPlatform = platform;
    usualHandler = qInstallMessageHandler(hold);
}

DeskDisplay::Opening::~Opening()
{
    qInstallMessageHandler(usualHandler);
    for (const Message &message : std::exchange(messages, {}))
        usualHandler(message.type, {nullptr, 0, nullptr, message.category.constData()}, message.text);
}

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

QString DeskDisplay::unreachable(const QString &platform, const QProcessEnvironment &environment)
{
    QStringList named;
    for (const QString &name : {environment.value(u"DISPLAY"_qs), environment.value(u"WAYLAND_DISPLAY"_qs),
             platform.isEmpty() ? environment.value(u"QT_QPA_PLATFORM"_qs) : platform}) {
        if (!name.isEmpty())
            named += u'“' + name + u'”';
    }
    return tr(
        "no window can be opened on %1. Check that this display is running and that you may use it, or start "
        "itr-desk from a desktop.")
        .arg(named.join(u", "));
}
