#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QTest>
#include <QThreadPool>

/// Waits at its end until every thread that was started since its beginning is gone from the system. OpenSSL keeps an
/// error queue a thread, and one that ends while main() already cleans up is reported as a leak.
class ThreadsEnd
{
public:
    ThreadsEnd() = default;
    ThreadsEnd(const ThreadsEnd &) = delete;
    ThreadsEnd &operator=(const ThreadsEnd &) = delete;
    ~ThreadsEnd()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *pool = QThreadPool::globalInstance();
        pool->setExpiryTimeout(0);
        pool->waitForDone();
        if (!QTest::qWaitFor([this] { return count() <= m_before; }, 10'000))
            qWarning("threads outlive the test");
    }

private:
    static qsizetype count() { return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); }

    const qsizetype m_before = count();
};
