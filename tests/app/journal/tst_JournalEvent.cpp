#include "journal/JournalEvent.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class tst_JournalEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryKindAndKnowsItAgain();
    void knowsNoOtherNames();
};

void tst_JournalEvent::namesEveryKindAndKnowsItAgain()
{
    static const QRegularExpression shape(u"^[a-z_]+\\.[a-z_]+$"_qs);
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(JournalEvent::Kind::CaseCutOff); ++i) {
        const auto kind = static_cast<JournalEvent::Kind>(i);
        const QString name = JournalEvent::name(kind);
        QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
        QVERIFY(!names.contains(name));
        names += name;
        QVERIFY(JournalEvent::kindOf(name) == kind);
    }
    QCOMPARE(JournalEvent::name(JournalEvent::Kind::RequestSent), u"request.sent"_qs);
}

void tst_JournalEvent::knowsNoOtherNames()
{
    QVERIFY(!JournalEvent::kindOf(u""_qs));
    QVERIFY(!JournalEvent::kindOf(u"case.openedX"_qs));
}

QTEST_GUILESS_MAIN(tst_JournalEvent)
#include "tst_JournalEvent.moc"
