#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QTest>
#include <QThreadPool>

#include <unistd.h>

// Linked into every test program: holds up the application's end until the threads that may have used OpenSSL
// are gone from the system. OpenSSL keeps an error queue a thread and frees it as the thread ends, after
// QThread::wait() has returned; one that still ends while main() cleans up is reported as a leak.

namespace
{

/// Threads of Qt's and GLib's own, that end after the application or never and don't see OpenSSL. The system
/// keeps 15 characters of a name.
bool isOfThePlatform(const QByteArray &name)
{
    return name.startsWith("QDBusConnection") || name.startsWith("QXcbEventQueue")
        || name.startsWith("QLibProxyWrappe") || name.startsWith("gdbus") || name.startsWith("gmain")
        || name.startsWith("pool");
}

bool onlyTheMainThreadIsLeft()
{
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &id : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile comm(tasks.filePath(id + QStringLiteral("/comm")));
        if (id.toInt() != getpid() && comm.open(QFile::ReadOnly) && !isOfThePlatform(comm.readAll()))
            return false;
    }
    return true;
}

void waitForThreads()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QThreadPool::globalInstance()->setExpiryTimeout(0);
    QThreadPool::globalInstance()->waitForDone();
    if (!QTest::qWaitFor(onlyTheMainThreadIsLeft, 10'000))
        qWarning("threads outlive the test");
}

void waitAtTheEnd()
{
    qAddPostRoutine(waitForThreads);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(waitAtTheEnd)
