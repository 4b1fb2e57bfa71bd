#include "JournalFixture.h"
#include "journal/JournalEntry.h"
#include "journal/JournalText.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <sys/stat.h>

/// What an entry holds of an event, its canonical form, and the key.
class tst_JournalEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryFieldOfAnEvent();
    void hasACanonicalFormThatAnyoneCanMakeAgain();
    void tellsFieldsApartWhateverTheyHold();
    void changesItsHashWithEveryField();
    void neverHolds_data();
    void neverHolds();
    void leavesIdentifiersAlone();
    void macsAsRfc2104Says();
    void makesTheKeyOnce();
    void refusesAKeyOfAnotherLength();
};

namespace
{
JournalKey keyIn(const QString &folder)
{
    return std::get<JournalKey>(JournalKey::loadOrMake(folder + u"/journal.key"_qs));
}
}

void tst_JournalEntry::keepsEveryFieldOfAnEvent()
{
    const QTemporaryDir folder;
    const JournalKey key = keyIn(folder.path());
    JournalEntry entry = JournalEntry::from(JournalFixture::fullEvent(), key);
    entry.stamp(QDateTime::fromString(u"2026-03-04T05:06:07.089+05:30"_qs, Qt::ISODateWithMs));
    QCOMPARE(entry.utcMs, 1772580967089LL);
    QCOMPARE(entry.offsetMinutes, 330);
    QCOMPARE(entry.event, u"request.answered"_qs);
    QCOMPARE(entry.panMasked, u"ABCPEXXXXF"_qs);
    QCOMPARE(entry.panHash, key.panHash(*Pan::parse(u"ABCPE1234F")));
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        const QByteArray name = column.name;
        if (column.text
            && !QList<QByteArray>{"operator", "workstation", "app_version", "run_id", "previous_hash", "hash"}
                    .contains(name))
            QVERIFY2(!(entry.*column.text).isEmpty(), column.name);
    }
}

void tst_JournalEntry::hasACanonicalFormThatAnyoneCanMakeAgain()
{
    // Written out by hand, as JournalEntry.h describes it: a change of it breaks every journal there is.
    JournalEntry entry;
    entry.number = 7;
    entry.utcMs = 1'767'225'600'000;
    entry.offsetMinutes = 330;
    entry.event = u"case.opened"_qs;
    entry.purpose = QString::fromUtf8("ऋण");
    entry.previousHash = JournalEntry::noHash();
    const QByteArray expected
        = "itr-desk journal entry 1\nnumber=1:7\nutc_ms=13:1767225600000\noffset_minutes=3:330\n"
          "event=11:case.opened\noperator=0:\nworkstation=0:\napp_version=0:\nrun_id=0:\ncase_id=0:\n"
          "pan_masked=0:\npan_hash=0:\nconsent_id=0:\nconsent_reference=0:\nconsent_manner=0:\n"
          "notice_version=0:\nlanguage=0:\npurpose=6:ऋण\nendpoint=0:\nrequest_id=0:\ntry_number=1:0\n"
          "http_status=1:0\nlatency_ms=2:-1\notp_status=0:\noutcome=0:\nprevious_hash=64:"
        + QByteArray(64, '0') + '\n';
    QCOMPARE(entry.canonical(), expected);
    QCOMPARE(entry.computedHash().toLatin1(),
        QCryptographicHash::hash(expected, QCryptographicHash::Sha256).toHex());
}

void tst_JournalEntry::tellsFieldsApartWhateverTheyHold()
{
    JournalEntry one;
    one.endpoint = u"a\nrequest_id=0:"_qs;
    JournalEntry other;
    other.endpoint = u"a"_qs;
    QVERIFY(one.computedHash() != other.computedHash());
    one.endpoint = u"ab"_qs;
    one.requestId = u"c"_qs;
    other.endpoint = u"a"_qs;
    other.requestId = u"bc"_qs;
    QVERIFY(one.computedHash() != other.computedHash());
}

void tst_JournalEntry::changesItsHashWithEveryField()
{
    const JournalEntry entry;
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        JournalEntry changed = entry;
        if (column.text)
            changed.*column.text = u"x"_qs;
        else
            changed.*column.number += 1;
        QCOMPARE(changed.computedHash() == entry.computedHash(), column.text == &JournalEntry::hash);
    }
}

void tst_JournalEntry::neverHolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("PAN") << u"no return of ABCPE1234F"_qs << u"1234"_qs;
    QTest::newRow("PAN in small letters") << u"abcpe1234f"_qs << u"1234"_qs;
    QTest::newRow("spread-out PAN") << u"A B C P E 1 2 3 4 F"_qs << u"1 2 3 4"_qs;
    QTest::newRow("full-width PAN") << QString::fromUtf8("ＡＢＣＰＥ１２３４Ｆ") << u"1234"_qs;
    QTest::newRow("JWT") << u"token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-def_123 refused"_qs << u"eyJ"_qs;
    QTest::newRow("Bearer") << u"Authorization: Bearer made.up-token~1"_qs << u"made.up"_qs;
    QTest::newRow("escape") << u"\u001b[31mred"_qs << u"\u001b"_qs;
}

void tst_JournalEntry::neverHolds()
{
    QFETCH(QString, text);
    QFETCH(QString, forbidden);
    const QTemporaryDir folder;
    const JournalKey key = keyIn(folder.path());
    JournalEvent event;
    for (QString *field : {&event.caseId, &event.consentId, &event.consentReference, &event.consentManner,
             &event.noticeVersion, &event.language, &event.purpose, &event.endpoint, &event.requestId,
             &event.otpStatus, &event.outcome})
        *field = text;
    const JournalEntry entry = JournalEntry::from(event, key);
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        if (column.text)
            QVERIFY2(!(entry.*column.text).contains(forbidden), column.name);
    }
    QVERIFY(!entry.outcome.isEmpty());
    // What a server says may repeat an OTP or an Aadhaar number; a reference of the organisation may be long.
    QCOMPARE(JournalText::serverWords(u"OTP 482913 sent to 98765"_qs), u"OTP XXXXXX sent to XXXXX"_qs);
    QCOMPARE(JournalText::serverWords(u"sent to XXXXXX4321"_qs), u"sent to XXXXXX4321"_qs);
    QCOMPARE(JournalText::words(u"CR-2026-000123"_qs), u"CR-2026-000123"_qs);
}

void tst_JournalEntry::leavesIdentifiersAlone()
{
    const QString uuid = JournalFixture::fullEvent().caseId;
    QVERIFY(JournalText::words(uuid) != uuid); // it would be masked
    QCOMPARE(JournalText::identifier(uuid), uuid);
}

void tst_JournalEntry::macsAsRfc2104Says()
{
    const QTemporaryDir folder;
    const JournalKey key = keyIn(folder.path());
    QFile file(folder.filePath(u"journal.key"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(key.mac("ABCPE1234F").toLatin1(),
        QMessageAuthenticationCode::hash("ABCPE1234F", bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(key.panHash(*Pan::parse(u"ABCPE1234F")), key.mac("ABCPE1234F"));
    QVERIFY(key.panHash(*Pan::parse(u"ABCPE1234G")) != key.mac("ABCPE1234F"));
}

void tst_JournalEntry::makesTheKeyOnce()
{
    const QTemporaryDir folder;
    const JournalKey first = keyIn(folder.path());
    struct stat info {
    };
    QCOMPARE(stat(qPrintable(folder.filePath(u"journal.key"_qs)), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QCOMPARE(keyIn(folder.path()).mac("x"), first.mac("x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const QTemporaryDir other;
    QVERIFY(keyIn(other.path()).mac("x") != first.mac("x"));
}

void tst_JournalEntry::refusesAKeyOfAnotherLength()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"journal.key"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(31, 'k'));
    file.close();
    const auto loaded = JournalKey::loadOrMake(file.fileName());
    const auto *error = std::get_if<JournalError>(&loaded);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::KeyMissing);
}

QTEST_GUILESS_MAIN(tst_JournalEntry)
#include "tst_JournalEntry.moc"
