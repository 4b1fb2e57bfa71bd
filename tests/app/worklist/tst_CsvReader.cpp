#include "worklist/CsvReader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

/// What real offices call CSV, and what hostile files try.
class tst_CsvReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separatorIsRecognised_data();
    void separatorIsRecognised();
    void aSeparatorWithinCellsMisleadsNobody();
    void rowsAndTheirLines_data();
    void rowsAndTheirLines();
    void anUnclosedQuoteSpoilsItsOwnLineOnly();
    void aFileOfUnclosedQuotesIsReadInTime();
    void cellsBeyondTheMostArePassedOver();
    void moreRowsThanAllowedAreRefused();
    void aFileThatIsTooLargeIsRefused();
    void whatIsNoFileIsRefused();
    void randomBytesNeverHurt();
};

namespace
{
using Cells = QList<QStringList>;

Cells cellsOf(const QString &text)
{
    CsvReader reader(text);
    Cells out;
    while (const auto row = reader.next())
        out += row->cells;
    return out;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"list.csv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return path;
}
}

void tst_CsvReader::separatorIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"ref,pan\nK-1,P"_qs << QChar(u',');
    QTest::newRow("semicolon") << u"ref;pan\nK-1;P"_qs << QChar(u';');
    QTest::newRow("tab") << u"ref\tpan\nK-1\tP"_qs << QChar(u'\t');
    QTest::newRow("bar") << u"ref|pan\nK-1|P"_qs << QChar(u'|');
    QTest::newRow("quoted") << u"\"ref, our\";\"pan\"\n\"K, 1\";\"P\""_qs << QChar(u';');
    QTest::newRow("quoted, and full of others")
        << u"\"k\",\"a;b\",\"\"\";\"\n\"k\",\"c;d\",\"e;\""_qs << QChar(u',');
    QTest::newRow("one column") << u"pan\nP\nQ"_qs << QChar(u',');
    QTest::newRow("nothing") << QString() << QChar(u',');
    QTest::newRow("told by a line") << u"sep=|\r\na,b|c\r\nd,e|f"_qs << QChar(u'|');
}

void tst_CsvReader::separatorIsRecognised()
{
    QFETCH(QString, text);
    QTEST(CsvReader(text).separator(), "separator");
}

void tst_CsvReader::aSeparatorWithinCellsMisleadsNobody()
{
    QCOMPARE(cellsOf(u"Ref;PAN;Amount\nK-1, first;P;1,50\nK-2;Q;2,50\n"_qs),
        (Cells{{u"Ref"_qs, u"PAN"_qs, u"Amount"_qs}, {u"K-1, first"_qs, u"P"_qs, u"1,50"_qs},
            {u"K-2"_qs, u"Q"_qs, u"2,50"_qs}}));
    QCOMPARE(cellsOf(u"sep=;\na;b"_qs), (Cells{{u"a"_qs, u"b"_qs}}));
}

void tst_CsvReader::rowsAndTheirLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Cells>("cells");
    QTest::addColumn<QList<qsizetype>>("lines");
    const Cells two{{u"a"_qs, u"b"_qs}, {u"c"_qs, u"d"_qs}};
    QTest::newRow("LF") << u"a,b\nc,d\n"_qs << two << QList<qsizetype>{1, 2};
    QTest::newRow("CRLF") << u"a,b\r\nc,d\r\n"_qs << two << QList<qsizetype>{1, 2};
    QTest::newRow("CR") << u"a,b\rc,d"_qs << two << QList<qsizetype>{1, 2};
    QTest::newRow("blank lines") << u"\n\n a , b \n,\r\n\r\nc,d"_qs
                                 << Cells{{u" a "_qs, u" b "_qs}, {u"c"_qs, u"d"_qs}}
                                 << QList<qsizetype>{3, 6};
    QTest::newRow("quoted") << u"\"a,\"\"x\"\"\",b\n\"\",\"d\"\n"_qs
                            << Cells{{u"a,\"x\""_qs, u"b"_qs}, {QString(), u"d"_qs}}
                            << QList<qsizetype>{1, 2};
    QTest::newRow("line ends in cells")
        << u"\"a\r\nx\ny\",b\nc,d"_qs << Cells{{u"a\r\nx\ny"_qs, u"b"_qs}, two[1]} << QList<qsizetype>{1, 4};
    QTest::newRow("quote within words")
        << u"5\" disk,b\nc,\"d\" e\"\n"_qs << Cells{{u"5\" disk"_qs, u"b"_qs}, {u"c"_qs, u"d\" e"_qs}}
        << QList<qsizetype>{1, 2};
    QTest::newRow("empty last cell") << u"a,\nc,\n"_qs << Cells{{u"a"_qs, QString()}, {u"c"_qs, QString()}}
                                     << QList<qsizetype>{1, 2};
}

void tst_CsvReader::rowsAndTheirLines()
{
    QFETCH(QString, text);
    CsvReader reader(text);
    Cells cells;
    QList<qsizetype> lines;
    while (const auto row = reader.next()) {
        QVERIFY(!row->isUnclosed);
        cells += row->cells;
        lines += row->line;
    }
    QTEST(cells, "cells");
    QTEST(lines, "lines");
}

void tst_CsvReader::anUnclosedQuoteSpoilsItsOwnLineOnly()
{
    CsvReader reader(u"a,b\n\"c,d\ne,f\n"_qs);
    QCOMPARE(reader.next()->cells, (QStringList{u"a"_qs, u"b"_qs}));
    const auto spoilt = reader.next();
    QVERIFY(spoilt->isUnclosed);
    QCOMPARE(spoilt->line, 2);
    const auto after = reader.next();
    QCOMPARE(after->cells, (QStringList{u"e"_qs, u"f"_qs}));
    QCOMPARE(after->line, 3);
    QVERIFY(!reader.next());
}

void tst_CsvReader::aFileOfUnclosedQuotesIsReadInTime()
{
    QElapsedTimer time;
    time.start();
    for (const QString &part : {u"\""_qs, u",\"x"_qs, u"\"\n"_qs, u",\"\n"_qs, u"\"\""_qs, u"\"x\n"_qs}) {
        CsvReader reader(part.repeated(CsvReader::maximumBytes / 20 / part.size()));
        while (reader.next()) { }
    }
    QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
}

void tst_CsvReader::cellsBeyondTheMostArePassedOver()
{
    CsvReader reader(u","_qs.repeated(1'000'000) + u"x\na,b\nc,d"_qs);
    int rows = 0;
    while (const auto row = reader.next()) {
        QVERIFY(row->cells.size() <= CsvReader::maximumColumns);
        ++rows;
    }
    QCOMPARE(rows, 2); // what is left of the first is blank
}

void tst_CsvReader::moreRowsThanAllowedAreRefused()
{
    CsvReader just(u"a,b\n"_qs.repeated(CsvReader::maximumRows));
    while (just.next()) { }
    QCOMPARE(just.refusal(), QString());
    CsvReader more(u"a,b\n"_qs.repeated(CsvReader::maximumRows + 1));
    qsizetype rows = 0;
    while (more.next())
        ++rows;
    QCOMPARE(rows, CsvReader::maximumRows);
    QVERIFY(more.refusal().contains(u"more than 1,000 lines"_qs));
}

void tst_CsvReader::aFileThatIsTooLargeIsRefused()
{
    const QTemporaryDir folder;
    const QString path = written(folder, {});
    QVERIFY(QFile::resize(path, 100'000'000)); // one line of NULs without an end
    CsvReader reader = CsvReader::open(path);
    QCOMPARE(reader.refusal(), u"The file is larger than a work list can be: allowed are 10 MB."_qs);
    QVERIFY(!reader.next());

    CsvReader line = CsvReader::open(written(folder, QByteArray(CsvReader::maximumBytes, 'a')));
    QCOMPARE(line.refusal(), QString());
    QCOMPARE(line.next()->cells.size(), 1);
}

void tst_CsvReader::whatIsNoFileIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(CsvReader::open(folder.path()).refusal().contains(u"not a file"_qs));
    QVERIFY(CsvReader::open(folder.filePath(u"missing"_qs)).refusal().contains(u"no such file"_qs));
    const QString pipe = folder.filePath(u"pipe"_qs);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(CsvReader::open(pipe).refusal().contains(u"not a file"_qs)); // and does not wait for a writer
}

void tst_CsvReader::randomBytesNeverHurt()
{
    const QTemporaryDir folder;
    QRandomGenerator random(20'261'123);
    constexpr std::array<char, 12> likely{
        '"', '"', ',', ';', '\t', '|', '\n', '\r', 'a', '=', '\xff', '\xe0'};
    QElapsedTimer time;
    time.start();
    for (int round = 0; round < 2'000 || time.elapsed() < 1'000; ++round) {
        QByteArray bytes;
        const auto size = random.bounded(200);
        for (int i = 0; i < size; ++i) {
            const bool anyByte = random.bounded(8) == 0;
            bytes += anyByte ? static_cast<char>(random.bounded(1, 256))
                             : likely[random.bounded(quint32(likely.size()))];
        }
        CsvReader reader = CsvReader::open(written(folder, bytes));
        qsizetype before = 0;
        while (const auto row = reader.next()) {
            QVERIFY(row->line > before);
            QVERIFY(row->isUnclosed || !row->cells.isEmpty());
            before = row->line;
        }
        if (time.elapsed() > 5'000)
            break;
    }
}

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_CsvReader.moc"
