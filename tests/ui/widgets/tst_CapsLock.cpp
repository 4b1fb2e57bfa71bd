#include "widgets/CapsLock.h"

#include <QKeyEvent>
#include <QTest>

class tst_CapsLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTakenFromLettersThatDisagreeWithShift_data();
    void isTakenFromLettersThatDisagreeWithShift();
    void isToggledByItsKeyOnceKnown();
    void learnsNothingFromOtherKeys();

private:
    static QKeyEvent press(int key, const QString &text, Qt::KeyboardModifiers modifiers = {})
    {
        return {QEvent::KeyPress, key, modifiers, text};
    }
};

void tst_CapsLock::isTakenFromLettersThatDisagreeWithShift_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("on");
    QTest::newRow("a") << u"a"_qs << false << false;
    QTest::newRow("A") << u"A"_qs << false << true;
    QTest::newRow("Shift+A") << u"A"_qs << true << false;
    QTest::newRow("Shift+a") << u"a"_qs << true << true;
    QTest::newRow("É") << u"É"_qs << false << true;
}

void tst_CapsLock::isTakenFromLettersThatDisagreeWithShift()
{
    QFETCH(QString, text);
    QFETCH(bool, shift);
    QFETCH(bool, on);
    CapsLock caps;
    const QKeyEvent key = press(Qt::Key_A, text, shift ? Qt::ShiftModifier : Qt::NoModifier);
    QCOMPARE(caps.observe(key), on);
    QCOMPARE(caps.isOn(), on);
    QVERIFY(!caps.observe(key)); // nothing new
}

void tst_CapsLock::isToggledByItsKeyOnceKnown()
{
    CapsLock caps;
    const QKeyEvent lock = press(Qt::Key_CapsLock, {});
    QVERIFY(!caps.observe(lock)); // on or off? not known yet
    caps.observe(press(Qt::Key_A, u"A"_qs));
    QVERIFY(caps.isOn());
    QVERIFY(caps.observe(lock));
    QVERIFY(!caps.isOn());
    caps.forget();
    QVERIFY(!caps.observe(lock));
    QVERIFY(!caps.isOn());
}

void tst_CapsLock::learnsNothingFromOtherKeys()
{
    CapsLock caps;
    QVERIFY(!caps.observe(press(Qt::Key_1, u"1"_qs)));
    QVERIFY(!caps.observe(press(Qt::Key_V, u"V"_qs, Qt::ControlModifier)));
    QVERIFY(!caps.observe(press(Qt::Key_unknown, u"प"_qs)));
    QVERIFY(!caps.observe(press(Qt::Key_CapsLock, {}))); // still not known
}

QTEST_GUILESS_MAIN(tst_CapsLock)
#include "tst_CapsLock.moc"
