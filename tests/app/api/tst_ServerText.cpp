#include "api/ServerText.h"

#include <QTest>

class tst_ServerText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleans_data();
    void cleans();
    void cutsLongText();
    void cutsNoCharacterInHalf();
};

void tst_ServerText::cleans_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"OTP sent"_qs << u"OTP sent"_qs;
    QTest::newRow("white space folded") << u" OTP\r\n\tsent  "_qs << u"OTP sent"_qs;
    QTest::newRow("controls") << u"a\x01\x1b[31mb\x7f"_qs << u"a[31mb"_qs;
    QTest::newRow("direction override") << u"safe\u202egnp.exe"_qs << u"safegnp.exe"_qs;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_qs << u"ab"_qs;
    QTest::newRow("markup stays text") << u"<b>x</b>"_qs << u"<b>x</b>"_qs;
    QTest::newRow("PAN") << u"PAN ABCDE1234F is unknown"_qs << u"PAN ABCDEXXXXF is unknown"_qs;
    QTest::newRow("PAN in lower case") << u"abcde1234f"_qs << u"abcdeXXXXf"_qs;
    QTest::newRow("PAN grouped") << u"ABCDE 1234 F, ABCDE-1234-F"_qs << u"ABCDE XXXXF, ABCDE-XXXXF"_qs;
    QTest::newRow("PAN inside a word") << u"user_XABCDE1234FX"_qs << u"user_XABCDEXXXXFX"_qs;
    QTest::newRow("PAN split by invisible characters") << u"ABCDE\u200b12\u200c34F"_qs << u"ABCDEXXXXF"_qs;
    QTest::newRow("PAN spread out") << u"X X X P X 0 0 0 1 T"_qs << u"X X X P X XXXXT"_qs;
    QTest::newRow("PAN with non-breaking hyphens") << u"XXXPX\u20110001\u2011T"_qs << u"XXXPX\u2010XXXXT"_qs;
    QTest::newRow("PAN with other signs") << u"XXXPX:0001(T"_qs << u"XXXPX:XXXXT"_qs;
    QTest::newRow("PAN in full width") << u"\uff38\uff38\uff38\uff30\uff38\uff10\uff10\uff10\uff11\uff34"_qs << u"XXXPXXXXXT"_qs;
    QTest::newRow("PAN with Devanagari digits") << u"XXXPX\u0966\u0966\u0966\u0967T"_qs << u"XXXPXXXXXT"_qs;
    QTest::newRow("PAN with a mark on a letter") << u"XXXPX\u03010001T"_qs << u"XXXPX\u0301XXXXT"_qs;
    QTest::newRow("words and numbers are none") << u"Error 5001 occurred in order 1234 again"_qs << u"Error 5001 occurred in order 1234 again"_qs;
    QTest::newRow("a tower of marks") << (u"a"_qs + QString(50, QChar(0x301)) + u"b"_qs) << (u"\u00e1\u0301\u0301\u0301\u0301b"_qs);
    QTest::newRow("Hindi") << u"ओटीपी भेजा गया"_qs << u"ओटीपी भेजा गया"_qs;
    QTest::newRow("lone surrogate") << (u"a"_qs + QChar(0xd800) + u"b"_qs) << u"a\ufffdb"_qs;
    QTest::newRow("nothing") << u" \n "_qs << QString();
}

void tst_ServerText::cleans()
{
    QFETCH(QString, said);
    QFETCH(QString, shown);
    QCOMPARE(ServerText::clean(said), shown);
}

void tst_ServerText::cutsLongText()
{
    const QString shown = ServerText::clean(QString(1'000'000, u'x'));
    QCOMPARE(shown.size(), ServerText::maximumLength);
    QVERIFY(shown.endsWith(u'\u2026'));
}

void tst_ServerText::cutsNoCharacterInHalf()
{
    QString said = u"x"_qs;
    for (int i = 0; i < 300; ++i)
        said += u"\U0001F600"_qs;
    QVERIFY(ServerText::clean(said).isValidUtf16());
}

QTEST_GUILESS_MAIN(tst_ServerText)
#include "tst_ServerText.moc"
