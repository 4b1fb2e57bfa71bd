#include "journal/Journal.h"

#include <QCoreApplication>

#include <functional>

#include <unistd.h>

// Appends to the journal in the folder that is its first argument until it is killed, a few entries at a
// time, and prints the outcome of each once it is confirmed. For tst_JournalKilled.

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const SystemWallClock clock;
    Journal journal(arguments.value(1), 0, clock);
    int made = 0;
    const std::function<void()> append = [&] {
        const QString outcome = arguments.value(2) + u'-' + QString::number(++made);
        JournalEvent event;
        event.kind = JournalEvent::Kind::RequestSent;
        event.outcome = outcome;
        journal.append(event, &journal, [&, outcome](const std::optional<JournalError> &error) {
            const QByteArray line = (error ? u"refused: "_qs + error->reason : outcome).toUtf8() + '\n';
            // Past the buffers of this program at once: it will not live to flush them.
            if (write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) != line.size())
                QCoreApplication::exit(1);
            append();
        });
    };
    constexpr int inFlight = 5;
    for (int i = 0; i < inFlight; ++i)
        append();
    return QCoreApplication::exec();
}
