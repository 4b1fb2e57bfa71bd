#include "worklist/CsvWriter.h"

#include "worklist/CsvReader.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// No formula for a spreadsheet, no glance for a stranger, no half a file.
class tst_CsvWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasAreMadeText_data();
    void formulasAreMadeText();
    void harmlessCellsStayAsTheyAre_data();
    void harmlessCellsStayAsTheyAre();
    void aLineIsRfc4180();
    void whatIsWrittenIsReadAgain();
    void noReaderFindsACellThatBeginsAFormula();
    void theFileIsItsOwnersFromTheFirstByte();
    void aFileThatWasOpenToAllIsReplacedByOneThatIsNot();
    void nothingIsLeftWithoutCommit();
    void whatCanNotBeWrittenIsSaid();
    void aFullDiskLeavesTheOldFile();
};

namespace
{
mode_t permissions(const QString &path)
{
    struct stat status {
    };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of signs that mean something to somebody.
QString randomCell(QRandomGenerator &random)
{
    static const QString signs = u"=+-@\t\r\n\"',;| aZ9ß₹क\u200b\uff1d\uff20"_qs;
    QString cell;
    for (int i = random.bounded(8); i > 0; --i)
        cell += signs[random.bounded(static_cast<int>(signs.size()))];
    return cell;
}
}

void tst_CsvWriter::formulasAreMadeText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    for (const QString &sign :
        {u"="_qs, u"+"_qs, u"-"_qs, u"@"_qs, u"＝"_qs, u"＋"_qs, u"－"_qs, u"＠"_qs, u"−"_qs})
        QTest::newRow(qPrintable(sign))
            << sign + u"cmd|' /C calc'!A0"_qs << u'\'' + sign + u"cmd|' /C calc'!A0"_qs;
    QTest::newRow("after spaces") << u"  =1+1"_qs << u"  '=1+1"_qs;
    QTest::newRow("after a no-break space") << u"\u00a0=1"_qs << u"\u00a0'=1"_qs;
    QTest::newRow("after an invisible sign") << u"\u200b=1"_qs << u"\u200b'=1"_qs;
    QTest::newRow("after a quote") << u"\"=1"_qs << u"\"'=1"_qs;
    QTest::newRow("after a curly quote") << u"“=1"_qs << u"“'=1"_qs;
    QTest::newRow("tab") << u"\tx"_qs << u"'\tx"_qs;
    QTest::newRow("carriage return") << u"\rx"_qs << u"'\rx"_qs;
    QTest::newRow("tab and formula") << u"\t=1"_qs << u"'\t'=1"_qs;
    QTest::newRow("in another program's next cell") << u"x;=1"_qs << u"x;'=1"_qs;
    QTest::newRow("in the next line") << u"x\n@SUM(A1)"_qs << u"x\n'@SUM(A1)"_qs;
}

void tst_CsvWriter::formulasAreMadeText()
{
    QFETCH(QString, cell);
    QTEST(CsvWriter::safe(cell), "safe");
}

void tst_CsvWriter::harmlessCellsStayAsTheyAre_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
        {QString(), u"K-1"_qs, u"a=b"_qs, u"'=1"_qs, u"me@example.in"_qs, u"2024-25"_qs, u"ITR-NET-3"_qs,
            u"2026-11-23T13:00:00+05:30"_qs, u"a\tb\nc"_qs, u"“quoted” - text"_qs})
        QTest::newRow(qPrintable(cell)) << cell;
}

void tst_CsvWriter::harmlessCellsStayAsTheyAre()
{
    QFETCH(QString, cell);
    QCOMPARE(CsvWriter::safe(cell), cell);
}

void tst_CsvWriter::aLineIsRfc4180()
{
    QCOMPARE(CsvWriter::line({u"a"_qs, u"b \"c\", d"_qs, QString(), u"₹"_qs}),
        QByteArray("\"a\",\"b \"\"c\"\", d\",\"\",\"\xe2\x82\xb9\"\r\n"));
}

void tst_CsvWriter::whatIsWrittenIsReadAgain()
{
    QRandomGenerator random(4180);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_qs);
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        const int columns = random.bounded(2, 6);
        CsvWriter writer(path);
        for (int i = random.bounded(1, 8); i > 0; --i) {
            QStringList row{u"k"_qs}; // a row that is not blank
            for (int column = 1; column < columns; ++column)
                row += randomCell(random);
            writer.add(row);
            for (QString &cell : row)
                cell = CsvWriter::safe(cell);
            rows += row;
        }
        QCOMPARE(writer.commit(), QString());
        CsvReader reader = CsvReader::open(path);
        QCOMPARE(reader.separator(), u',');
        for (const QStringList &row : std::as_const(rows))
            QCOMPARE(reader.next()->cells, row);
        QVERIFY(!reader.next());
    }
}

void tst_CsvWriter::noReaderFindsACellThatBeginsAFormula()
{
    QRandomGenerator random(1);
    const QString starts = u"=+-@\uff1d\uff20"_qs;
    for (int round = 0; round < 1'500; ++round) {
        const QStringList row{randomCell(random), randomCell(random), randomCell(random)};
        const QString line = QString::fromUtf8(CsvWriter::line(row));
        // As the crudest of programs would take it apart, whatever it believes the separator to be.
        static const QRegularExpression anySeparator(u"[,;|\t\r\n]"_qs);
        for (const QString &part : line.split(anySeparator)) {
            QString bare = part;
            bare.remove(QChar(u'\u200b'));
            while (!bare.isEmpty() && (bare.front() == u'"' || bare.front().isSpace()))
                bare.remove(0, 1);
            QVERIFY2(bare.isEmpty() || !starts.contains(bare.front()), qPrintable(line));
        }
    }
}

void tst_CsvWriter::theFileIsItsOwnersFromTheFirstByte()
{
    const QTemporaryDir folder;
    const mode_t before = umask(0);
    CsvWriter writer(folder.filePath(u"x.csv"_qs));
    // Where the file system has files without a name, there is nothing to be seen yet.
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
        QCOMPARE(permissions(folder.filePath(name)), mode_t(0600));
    QCOMPARE(umask(before), mode_t(0)); // the mask is as it was
    writer.add({u"a"_qs});
    QCOMPARE(writer.commit(), QString());
    QCOMPARE(permissions(folder.filePath(u"x.csv"_qs)), mode_t(0600));
}

void tst_CsvWriter::aFileThatWasOpenToAllIsReplacedByOneThatIsNot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_qs);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(old.setPermissions(QFileDevice::Permissions(0x6666)));
    CsvWriter writer(path);
    writer.add({u"new"_qs});
    QCOMPARE(contentOf(path), QByteArray("old"));
    QCOMPARE(writer.commit(), QString());
    QCOMPARE(contentOf(path), QByteArray("\xef\xbb\xbf\"new\"\r\n"));
    QCOMPARE(permissions(path), mode_t(0600));
}

void tst_CsvWriter::nothingIsLeftWithoutCommit()
{
    const QTemporaryDir folder;
    {
        CsvWriter writer(folder.filePath(u"x.csv"_qs));
        writer.add({u"a"_qs});
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_CsvWriter::whatCanNotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    const mode_t before = permissions(folder.path());
    CsvWriter onto(folder.path()); // a folder stands there
    onto.add({u"a"_qs});
    QVERIFY(onto.commit().contains(u" was not written. "_qs));
    QCOMPARE(permissions(folder.path()), before);

    CsvWriter nowhere(folder.filePath(u"missing/x.csv"_qs));
    QVERIFY(nowhere.commit().contains(u" was not written. "_qs));

    const QString pipe = folder.filePath(u"pipe"_qs);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    CsvWriter ontoPipe(pipe);
    ontoPipe.add({u"a"_qs});
    QVERIFY(ontoPipe.commit().contains(u" was not written. "_qs));
    struct stat status {
    };
    QCOMPARE(stat(QFile::encodeName(pipe).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode)); // and it is still there
}

void tst_CsvWriter::aFullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_qs);
    CsvWriter first(path);
    first.add({u"old"_qs});
    QCOMPARE(first.commit(), QString());

    // A limit on the size of files stands in for a disk that is full.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 1'000, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    CsvWriter second(path);
    for (int i = 0; i < 10'000; ++i)
        second.add({u"new"_qs});
    const QString said = second.commit();
    setrlimit(RLIMIT_FSIZE, &before);
    signal(SIGXFSZ, signalBefore);

    QVERIFY2(said.contains(u" was not written. "_qs), qPrintable(said));
    QVERIFY(contentOf(path).contains("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"x.csv"_qs});
}

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_CsvWriter.moc"
