#include "widgets/DeadKey.h"

#include <QKeyEvent>
#include <QTest>

using Verdict = DeadKey::Verdict;

class tst_DeadKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_deadKey = DeadKey(); }
    void leavesOrdinaryKeysAlone();
    void composes_data();
    void composes();
    void refusesWhatMakesNothing();
    void takesBackWhatWasBegun();
    void endsWithAShortcut();
    void forgetsWhenKeysGoElsewhere();

private:
    Verdict press(int key, const QString &text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        return m_deadKey.observe(QKeyEvent(QEvent::KeyPress, key, modifiers, text));
    }
    DeadKey m_deadKey;
};

void tst_DeadKey::leavesOrdinaryKeysAlone()
{
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
    QCOMPARE(press(Qt::Key_Space, u" "_qs), Verdict::None);
    QCOMPARE(press(Qt::Key_Shift), Verdict::None);
    QCOMPARE(press(Qt::Key_Backspace, u"\b"_qs), Verdict::None);
}

void tst_DeadKey::composes_data()
{
    QTest::addColumn<QList<int>>("begin");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("composed");
    const int compose = Qt::Key_Multi_key;
    QTest::newRow("acute") << QList<int>{Qt::Key_Dead_Acute} << u"e"_qs << u"é"_qs;
    QTest::newRow("diaeresis") << QList<int>{Qt::Key_Dead_Diaeresis} << u"U"_qs << u"Ü"_qs;
    QTest::newRow("its own character") << QList<int>{Qt::Key_Dead_Acute} << u" "_qs << u"'"_qs;
    QTest::newRow("twice") << QList<int>{Qt::Key_Dead_Circumflex, Qt::Key_Dead_Circumflex} << QString()
                           << u"^"_qs;
    QTest::newRow("two of them") << QList<int>{Qt::Key_Dead_Circumflex, Qt::Key_Dead_Acute} << u"a"_qs
                                 << u"ấ"_qs;
    QTest::newRow("Compose") << QList<int>{compose} << u"ss"_qs << u"ß"_qs;
    QTest::newRow("Compose, rupee") << QList<int>{compose} << u"=R"_qs << u"₹"_qs;
}

void tst_DeadKey::composes()
{
    QFETCH(QList<int>, begin);
    QFETCH(QString, text);
    QFETCH(QString, composed);
    Verdict last = Verdict::None;
    for (const int key : begin)
        last = press(key);
    for (const QChar c : text) {
        QCOMPARE(last, Verdict::Waiting);
        QCOMPARE(press(Qt::Key_Shift), Verdict::None); // changes nothing
        last = press(Qt::Key_unknown, c, Qt::ShiftModifier);
    }
    QCOMPARE(last, Verdict::Composed);
    const QString made = m_deadKey.composed();
    QCOMPARE(made, composed);
    QVERIFY(made.isDetached()); // so that it can be wiped
    m_deadKey.forget();
    QCOMPARE(m_deadKey.composed(), QString());
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
}

void tst_DeadKey::refusesWhatMakesNothing()
{
    QCOMPARE(press(Qt::Key_Dead_Acute), Verdict::Waiting);
    QCOMPARE(press(Qt::Key_7, u"7"_qs), Verdict::Refused);
    QCOMPARE(press(Qt::Key_7, u"7"_qs), Verdict::None);
}

void tst_DeadKey::takesBackWhatWasBegun()
{
    press(Qt::Key_Dead_Acute);
    QCOMPARE(press(Qt::Key_Backspace, u"\b"_qs), Verdict::Waiting); // eaten, and nothing to complain of
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
}

void tst_DeadKey::endsWithAShortcut()
{
    press(Qt::Key_Dead_Acute);
    QCOMPARE(press(Qt::Key_V, {}, Qt::ControlModifier), Verdict::None);
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
    press(Qt::Key_Dead_Acute);
    QCOMPARE(press(Qt::Key_E, u"e"_qs, Qt::ControlModifier | Qt::AltModifier), Verdict::Composed); // AltGr
}

void tst_DeadKey::forgetsWhenKeysGoElsewhere()
{
    press(Qt::Key_Dead_Acute);
    m_deadKey.forget();
    QCOMPARE(press(Qt::Key_E, u"e"_qs), Verdict::None);
}

QTEST_MAIN(tst_DeadKey)
#include "tst_DeadKey.moc"
