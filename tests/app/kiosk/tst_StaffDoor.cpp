#include "kiosk/StaffDoor.h"

#include "FakeWallClock.h"
#include "kiosk/StaffPin.h"
#include "kiosk/StaffTries.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using Answer = StaffDoor::Answer;

/// The PIN at the kiosk: what is kept of it, and what wrong tries cost.
class tst_StaffDoor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAHashThatOnlyThePinFits();
    void keepsItForItsOwnerAlone();
    void takesNoWeakerHash();
    void takesPinsOfItsLengthAlone();
    void opensToThePin();
    void saysThatThereIsNone();
    void delaysGrow();
    void waitsAfterWrongTriesAlsoAfterARestart();
    void rightPinEndsTheCounting();
    void aClockThatIsSetBackEndsNoWaiting();
    void aDamagedCountIsNoFreshStart();
    void checksNothingThatItCanNotWriteDown();

private:
    static Secret secret(QStringView text)
    {
        Secret made;
        made.append(text);
        return made;
    }
    /// Of a door made for this one try, as after a restart.
    Answer tried(QStringView pin)
    {
        StaffDoor door(m_pin, m_tries, m_clock);
        QSignalSpy spy(&door, &StaffDoor::answered);
        door.tryPin(secret(pin));
        if (spy.isEmpty() && !spy.wait(30'000))
            qFatal("no answer");
        return spy.first().first().value<Answer>();
    }
    void setPin() { QVERIFY(!StaffPin::store(m_pin, secret(u"246813")).has_value()); }
    void advance(std::chrono::seconds time)
    {
        m_clock.set(m_clock.now().addSecs(time.count()).toString(Qt::ISODate));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_pin;
    QString m_tries;
    FakeWallClock m_clock;
};

void tst_StaffDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pin = m_folder->filePath(u"pin"_qs);
    m_tries = m_folder->filePath(u"tries"_qs);
}

void tst_StaffDoor::keepsAHashThatOnlyThePinFits()
{
    const QByteArray hash = StaffPin::hash(secret(u"246813"));
    QVERIFY2(hash.startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), hash.constData());
    QVERIFY(StaffPin::fits(secret(u"246813"), hash));
    QVERIFY(!StaffPin::fits(secret(u"246814"), hash));
    QVERIFY(!StaffPin::fits(secret(u"2468130"), hash));
    QVERIFY(!StaffPin::fits(secret(u""), hash));
    QVERIFY(StaffPin::hash(secret(u"246813")) != hash); // salted
}

void tst_StaffDoor::keepsItForItsOwnerAlone()
{
    setPin();
    QFile file(m_pin);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("246813"));
    QCOMPARE(
        file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void tst_StaffDoor::takesNoWeakerHash()
{
    QVERIFY(!StaffPin::fits(secret(u"246813"), "246813"));
    QVERIFY(!StaffPin::fits(secret(u"246813"), "$argon2i$v=19$m=4096,t=3,p=1$c29tZXNhbHQ$"));
    QFile file(m_pin);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("246813\n") > 0);
    file.close();
    QCOMPARE(tried(u"246813"), Answer::NoPin);
}

void tst_StaffDoor::takesPinsOfItsLengthAlone()
{
    QVERIFY(!StaffPin::isGood(secret(u"12345")));
    QVERIFY(StaffPin::isGood(secret(u"123456")));
    QVERIFY(StaffPin::isGood(secret(QString(64, u'7'))));
    QVERIFY(!StaffPin::isGood(secret(QString(65, u'7'))));
}

void tst_StaffDoor::opensToThePin()
{
    setPin();
    QCOMPARE(tried(u"246813"), Answer::Open);
    QCOMPARE(tried(u"246814"), Answer::Wrong);
    QVERIFY(StaffDoor(m_pin, m_tries, m_clock).hasPin());
}

void tst_StaffDoor::saysThatThereIsNone()
{
    QCOMPARE(tried(u"246813"), Answer::NoPin);
    QVERIFY(!StaffDoor(m_pin, m_tries, m_clock).hasPin());
}

void tst_StaffDoor::delaysGrow()
{
    QCOMPARE(StaffTries::delayAfter(0), 0s);
    QCOMPARE(StaffTries::delayAfter(2), 0s);
    QCOMPARE(StaffTries::delayAfter(3), 30s);
    QCOMPARE(StaffTries::delayAfter(4), 60s);
    QCOMPARE(StaffTries::delayAfter(9), 1920s);
    QCOMPARE(StaffTries::delayAfter(10), 3600s);
    QCOMPARE(StaffTries::delayAfter(1'000'000), 3600s);
}

void tst_StaffDoor::waitsAfterWrongTriesAlsoAfterARestart()
{
    setPin();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tried(u"000000"), Answer::Wrong);
    QCOMPARE(tried(u"246813"), Answer::Wait);
    advance(29s);
    QCOMPARE(tried(u"246813"), Answer::Wait);
    QCOMPARE(StaffDoor(m_pin, m_tries, m_clock).waitLeft(), 1s); // a refused try makes it no longer
    advance(1s);
    QCOMPARE(tried(u"000000"), Answer::Wrong);
    advance(59s);
    QCOMPARE(tried(u"246813"), Answer::Wait);
    advance(1s);
    QCOMPARE(tried(u"246813"), Answer::Open);
}

void tst_StaffDoor::rightPinEndsTheCounting()
{
    setPin();
    QCOMPARE(tried(u"000000"), Answer::Wrong);
    QCOMPARE(tried(u"000000"), Answer::Wrong);
    QCOMPARE(tried(u"246813"), Answer::Open);
    QCOMPARE(StaffTries(m_tries, m_clock).wrong(), 0);
}

void tst_StaffDoor::aClockThatIsSetBackEndsNoWaiting()
{
    StaffTries tries(m_tries, m_clock);
    for (int i = 0; i < 3; ++i)
        QVERIFY(tries.begin());
    advance(-10'000s);
    QCOMPARE(tries.waitLeft(), 30s);
    const StaffTries restarted(m_tries, m_clock);
    QCOMPARE(restarted.waitLeft(), 30s);
    advance(30s);
    QCOMPARE(restarted.waitLeft(), 0s); // nor does it last for hours
}

void tst_StaffDoor::aDamagedCountIsNoFreshStart()
{
    QFile file(m_tries);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("-5 nonsense") > 0);
    file.close();
    QVERIFY(StaffTries(m_tries, m_clock).waitLeft() > 30s);
}

void tst_StaffDoor::checksNothingThatItCanNotWriteDown()
{
    setPin();
    m_tries = u"/proc/no-such-place/tries"_qs;
    QCOMPARE(tried(u"246813"), Answer::NotRecorded);
}

QTEST_GUILESS_MAIN(tst_StaffDoor)
#include "tst_StaffDoor.moc"
