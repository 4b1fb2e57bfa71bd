#include "widgets/DeadKey.h"

#include <QKeyEvent>
#include <QTest>

class tst_DeadKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesDeadKeys_data();
    void refusesDeadKeys();
    void swallowsTheSpaceThatEndsOne();
    void forgetsWhenKeysGoElsewhere();

private:
    DeadKey::Verdict press(int key, const QString &text = {})
    {
        return m_deadKey.observe(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    }
    DeadKey m_deadKey;
};

using Verdict = DeadKey::Verdict;

void tst_DeadKey::refusesDeadKeys_data()
{
    QTest::addColumn<int>("key");
    for (const auto key : {Qt::Key_Dead_Grave, Qt::Key_Dead_Acute, Qt::Key_Dead_Circumflex,
             Qt::Key_Dead_Tilde, Qt::Key_Dead_Diaeresis, Qt::Key_Dead_Longsolidusoverlay})
        QTest::addRow("%x", key) << int{key};
}

void tst_DeadKey::refusesDeadKeys()
{
    QFETCH(int, key);
    m_deadKey = {};
    QCOMPARE(press(key), Verdict::Refused);
    QCOMPARE(press(key), Verdict::Refused);
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
    QCOMPARE(press(Qt::Key_Apostrophe, u"'"_qs), Verdict::None);
}

void tst_DeadKey::swallowsTheSpaceThatEndsOne()
{
    m_deadKey = {};
    QCOMPARE(press(Qt::Key_Space, u" "_qs), Verdict::None);
    QCOMPARE(press(Qt::Key_Dead_Acute), Verdict::Refused);
    QCOMPARE(press(Qt::Key_Shift), Verdict::None);
    QCOMPARE(press(Qt::Key_Space, u" "_qs), Verdict::Ended);
    QCOMPARE(press(Qt::Key_Space, u" "_qs), Verdict::None);
}

void tst_DeadKey::forgetsWhenKeysGoElsewhere()
{
    m_deadKey = {};
    press(Qt::Key_Dead_Acute);
    m_deadKey.forget();
    QCOMPARE(press(Qt::Key_Space, u" "_qs), Verdict::None);
}

QTEST_MAIN(tst_DeadKey)
#include "tst_DeadKey.moc"
