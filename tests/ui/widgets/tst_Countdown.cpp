#include "widgets/Countdown.h"
#include "widgets/WordsNotice.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class tst_Countdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsMinutesAndSeconds();
    void speaksOnlyAtTheWarningAndAtTheEnd();
    void startsAnew();
};

namespace
{
bool shows(const Countdown &countdown, const QString &text)
{
    const auto labels = countdown.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text() == text; });
}
}

void tst_Countdown::showsMinutesAndSeconds()
{
    std::chrono::seconds left = 15min;
    Countdown countdown;
    countdown.start(15min, 2min, [&left] { return left; });
    QVERIFY(shows(countdown, u"15:00"_qs));
    left = 61s;
    countdown.refresh();
    QVERIFY(shows(countdown, u"01:01"_qs));
    left = 59s;
    QTRY_VERIFY(shows(countdown, u"00:59"_qs)); // by its own timer
}

void tst_Countdown::speaksOnlyAtTheWarningAndAtTheEnd()
{
    std::chrono::seconds left = 121s;
    Countdown countdown;
    countdown.show();
    auto *notice = countdown.findChild<WordsNotice *>();
    QSignalSpy spoken(notice, &Notice::appeared);
    QSignalSpy expired(&countdown, &Countdown::expired);
    countdown.start(15min, 2min, [&left] { return left; });
    QCoreApplication::processEvents();
    QCOMPARE(spoken.size(), 0);
    for (left = 120s; left > 0s; left -= 10s) {
        countdown.refresh();
        QCoreApplication::processEvents();
    }
    QCOMPARE(spoken.size(), 1);
    QVERIFY(notice->words().contains(u"soon"_qs));
    QVERIFY(!countdown.hasExpired());
    countdown.refresh();
    countdown.refresh();
    QTRY_COMPARE(spoken.size(), 2);
    QVERIFY(notice->words().contains(u"expired"_qs));
    QVERIFY(countdown.hasExpired());
    QCOMPARE(expired.size(), 1);
}

void tst_Countdown::startsAnew()
{
    std::chrono::seconds left = 0s;
    Countdown countdown;
    countdown.start(15min, 2min, [&left] { return left; });
    QVERIFY(countdown.hasExpired());
    left = 15min;
    countdown.start(15min, 2min, [&left] { return left; });
    QVERIFY(!countdown.hasExpired());
    QVERIFY(countdown.findChild<WordsNotice *>()->words().isEmpty());
}

QTEST_MAIN(tst_Countdown)
#include "tst_Countdown.moc"
