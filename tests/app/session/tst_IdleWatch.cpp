#include "session/IdleWatch.h"

#include "FakeClock.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace std::chrono_literals;

namespace
{
/// Counts what reaches it.
class Listener : public QWindow
{
public:
    int keys = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++keys; }
};
}

/// When nobody is there any more.
class tst_IdleWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnceTheTimeIsOver();
    void startsOverWithEveryKey_data();
    void startsOverWithEveryKey();
    void keyThatEndsTheSleepIsNotPassedOn();
    void neverWithoutALimit();
};

void tst_IdleWatch::tellsOnceTheTimeIsOver()
{
    FakeClock clock;
    IdleWatch watch(clock, 60s);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.advance(59s);
    watch.check();
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
    clock.advance(1s);
    watch.check();
    watch.check();
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 1);
    clock.advance(1h);
    watch.check();
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 1);
}

void tst_IdleWatch::startsOverWithEveryKey_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("key") << 0;
    QTest::newRow("mouse moved") << 1;
    QTest::newRow("mouse pressed") << 2;
}

void tst_IdleWatch::startsOverWithEveryKey()
{
    QFETCH(int, how);
    FakeClock clock;
    IdleWatch watch(clock, 60s);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    Listener window;
    window.resize(100, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto act = [&] {
        if (how == 0)
            QTest::keyClick(&window, Qt::Key_A);
        else if (how == 1)
            QTest::mouseMove(&window, QPoint(static_cast<int>(clock.now().count() / 1000 % 50), 5));
        else
            QTest::mouseClick(&window, Qt::LeftButton);
    };
    for (int i = 0; i < 3; ++i) {
        clock.advance(59s);
        act();
        watch.check();
    }
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
    clock.advance(60s);
    watch.check();
    QTRY_COMPARE(idle.size(), 1);
    // Somebody is back, and leaves again.
    act();
    clock.advance(60s);
    watch.check();
    QTRY_COMPARE(idle.size(), 2);
}

void tst_IdleWatch::keyThatEndsTheSleepIsNotPassedOn()
{
    FakeClock clock;
    IdleWatch watch(clock, 60s);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    Listener window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    clock.advance(8h); // no timer has run meanwhile
    QTest::keyClick(&window, Qt::Key_A);
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(window.keys, 0);
    QTest::keyClick(&window, Qt::Key_A);
    QCOMPARE(window.keys, 1);
}

void tst_IdleWatch::neverWithoutALimit()
{
    FakeClock clock;
    IdleWatch watch(clock, 0s);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock.advance(100h);
    watch.check();
    QCoreApplication::processEvents();
    QCOMPARE(idle.size(), 0);
}

QTEST_MAIN(tst_IdleWatch)
#include "tst_IdleWatch.moc"
