#include "worklist/CsvText.h"

#include <QStringEncoder>
#include <QTest>

/// How bytes become text, and which are none.
class tst_CsvText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEncodingOfAnOfficeIsRecognised_data();
    void everyEncodingOfAnOfficeIsRecognised();
    void windows1252IsWhatIsNoUtf8();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void aStrayControlCharacterIsNoReasonToRefuse();
};

namespace
{
const QString sample = u"संदर्भ;PAN\nमामला-1 – “ß”;XXXPX0001T\n𝟙"_qs;

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flags flags)
{
    QStringEncoder encoder(encoding, flags);
    return encoder.encode(sample);
}
}

void tst_CsvText::everyEncodingOfAnOfficeIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto marked = QStringConverter::Flag::WriteBom;
    QTest::newRow("UTF-8") << sample.toUtf8();
    QTest::newRow("UTF-8 with byte order mark") << encoded(QStringConverter::Utf8, marked);
    QTest::newRow("UTF-16 little endian") << encoded(QStringConverter::Utf16LE, marked);
    QTest::newRow("UTF-16 big endian") << encoded(QStringConverter::Utf16BE, marked);
    QTest::newRow("UTF-32 little endian") << encoded(QStringConverter::Utf32LE, marked);
}

void tst_CsvText::everyEncodingOfAnOfficeIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(CsvText::decode(bytes), sample);
    QCOMPARE(CsvText::refusal(bytes), QString());
}

void tst_CsvText::windows1252IsWhatIsNoUtf8()
{
    QCOMPARE(CsvText::decode("M\xfcller \x96 \x80 5 \x93x\x94"), u"Müller – € 5 “x”"_qs);
    QCOMPARE(CsvText::decode("\x81\xfc"), u"\uFFFDü"_qs); // one that Windows-1252 leaves open
    QCOMPARE(CsvText::refusal("M\xfcller;XXXPX0001T\r\n"), QString());
}

void tst_CsvText::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("xlsx") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << u"save it as CSV"_qs;
    QTest::newRow("xls") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") << u"save it as CSV"_qs;
    QTest::newRow("NUL") << QByteArray("K-1;XXXPX0001T\0\n", 16) << u"no text file"_qs;
    QTest::newRow("UTF-16 without mark") << QByteArray("K\0-\0001\0,\0", 8) << u"no text file"_qs;
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03 abc \x7f\x1b[2J") << u"no text file"_qs;
}

void tst_CsvText::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QVERIFY2(CsvText::refusal(bytes).contains(says), qPrintable(CsvText::refusal(bytes)));
}

void tst_CsvText::aStrayControlCharacterIsNoReasonToRefuse()
{
    const QByteArray rows = QByteArray("K-1;XXXPX0001T\r\n").repeated(10);
    QCOMPARE(CsvText::refusal(rows + '\x1a'), QString()); // DOS's end of file
}

QTEST_GUILESS_MAIN(tst_CsvText)
#include "tst_CsvText.moc"
