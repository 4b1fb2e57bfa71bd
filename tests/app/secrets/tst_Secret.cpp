#include "secrets/Secret.h"

#include <QFile>
#include <QTest>

class tst_Secret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryUnicodeText_data();
    void keepsEveryUnicodeText();
    void replacesLoneSurrogates();
    void insertsAndRemovesByCodePoint();
    void refusesWhatDoesNotFitWhole();
    void movesAndLeavesNothingBehind();
    void clearZeroesTheBytes();
    void removeZeroesTheTail();
    void livesInLockedPagesThatAreNotDumped();
    void cloneIsASecondCopy();
};

void tst_Secret::keepsEveryUnicodeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ascii") << u"Str0ng&Pass"_qs;
    QTest::newRow("two bytes") << u"Grüße"_qs;
    QTest::newRow("three bytes") << u"पासवर्ड₹"_qs;
    QTest::newRow("four bytes") << u"a😀b𝄞"_qs;
}

void tst_Secret::keepsEveryUnicodeText()
{
    QFETCH(QString, text);
    Secret secret;
    QVERIFY(secret.append(text));
    const QByteArray utf8 = text.toUtf8();
    QCOMPARE(secret.utf8(), std::string_view(utf8.constData(), std::size_t(utf8.size())));
    const auto codePoints = text.toUcs4();
    QCOMPARE(secret.length(), codePoints.size());
    for (qsizetype i = 0; i < codePoints.size(); ++i)
        QCOMPARE(uint(secret.at(i)), codePoints[i]);
    QCOMPARE(uint(secret.at(codePoints.size())), 0U);
}

void tst_Secret::replacesLoneSurrogates()
{
    Secret secret;
    const QChar lone(0xd83d);
    QVERIFY(secret.append(QStringView(&lone, 1)));
    QCOMPARE(uint(secret.at(0)), 0xfffdU);
    QCOMPARE(secret.size(), 3);
}

void tst_Secret::insertsAndRemovesByCodePoint()
{
    Secret secret;
    secret.append(u"a😀z");
    QVERIFY(secret.insert(1, u"é"));
    QVERIFY(secret.utf8() == "aé😀z");
    secret.remove(2, 1);
    QVERIFY(secret.utf8() == "aéz");
    secret.remove(2, 99);
    QVERIFY(secret.utf8() == "aé");
    secret.remove(7, 1);
    QVERIFY(secret.utf8() == "aé");
}

void tst_Secret::refusesWhatDoesNotFitWhole()
{
    Secret secret(8);
    QVERIFY(secret.append(u"123456"));
    QVERIFY(!secret.append(u"789"));
    QVERIFY(!secret.append(u"€"));
    QVERIFY(!secret.appendUtf8("789"));
    QVERIFY(secret.utf8() == "123456");
    QVERIFY(secret.append(u"78"));
}

void tst_Secret::movesAndLeavesNothingBehind()
{
    Secret from;
    from.append(u"moved");
    Secret to(std::move(from));
    QVERIFY(to.utf8() == "moved");
    QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): what is asked
    QVERIFY(from.append(u"usable again"));
    to = std::move(from);
    QVERIFY(to.utf8() == "usable again");
}

void tst_Secret::clearZeroesTheBytes()
{
    Secret secret;
    secret.append(u"hunter2hunter2");
    const char *bytes = secret.utf8().data();
    const qsizetype size = secret.size();
    secret.clear();
    QVERIFY(secret.isEmpty());
    for (qsizetype i = 0; i < size; ++i)
        QCOMPARE(bytes[i], '\0');
}

void tst_Secret::removeZeroesTheTail()
{
    Secret secret;
    secret.append(u"abcdef");
    const char *bytes = secret.utf8().data();
    secret.remove(1, 3);
    QVERIFY(secret.utf8() == "aef");
    for (qsizetype i = 3; i < 6; ++i)
        QCOMPARE(bytes[i], '\0');
}

void tst_Secret::livesInLockedPagesThatAreNotDumped()
{
    Secret secret;
    secret.append(u"x");
    if (!secret.isLocked())
        QSKIP("RLIMIT_MEMLOCK is too low here");
    // /proc/self/smaps names the mapping's flags: lo = locked, dd = not in core dumps, wf = wiped in a child.
    QFile smaps(u"/proc/self/smaps"_qs);
    QVERIFY(smaps.open(QIODevice::ReadOnly));
    const auto address = reinterpret_cast<quintptr>(secret.utf8().data());
    bool inside = false;
    QByteArray flags;
    for (const QByteArray &line : smaps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        bool isRange = false;
        const quintptr from = line.left(dash).toULongLong(&isRange, 16);
        if (dash > 0 && isRange)
            inside = from <= address && address < line.mid(dash + 1).split(' ').first().toULongLong(nullptr, 16);
        else if (inside && line.startsWith("VmFlags:"))
            flags = line;
    }
    QVERIFY2(flags.contains(" dd") && flags.contains(" wf"), flags.constData());
#ifndef ITRDESK_SANITIZE // AddressSanitizer turns mlock() into nothing
    QVERIFY2(flags.contains(" lo"), flags.constData());
#endif
}

void tst_Secret::cloneIsASecondCopy()
{
    Secret secret;
    secret.append(u"twice");
    const Secret copy = secret.clone();
    secret.clear();
    QVERIFY(copy.utf8() == "twice");
}

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
