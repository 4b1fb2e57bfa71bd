#include "worklist/WorkList.h"

#include "worklist/CsvReader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// From an office's file to the cases it asks for.
class tst_WorkList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodLinesAreKept_data();
    void goodLinesAreKept();
    void badLinesAreNamedByTheirNumber();
    void whatMayBeASecretIsNotRepeated();
    void duplicatesAreNamed();
    void referencesAreMadePlain();
    void aColumnOfSecretsRefusesTheFile_data();
    void aColumnOfSecretsRefusesTheFile();
    void nothingBelowAHeadingOfSecretsIsRead();
    void whatIsNoListIsRefusedInWords_data();
    void whatIsNoListIsRefusedInWords();
    void aListOfBadLinesIsNotRefused();
    void itIsReadOnAWorkerThread();
    void randomListsNeverHurt();

private:
    WorkList read(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace
{
WorkListRow row(const QString &reference, const QString &pan, qsizetype line)
{
    return {reference, *Pan::parse(pan), line};
}

QStringList sentences(const WorkList &list)
{
    QStringList out;
    for (const WorkListProblem &problem : list.problems)
        out += problem.sentence();
    return out;
}
}

WorkList tst_WorkList::read(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"list.csv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    file.close();
    return WorkList::read(path);
}

void tst_WorkList::goodLinesAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("firstLine");
    QTest::newRow("with headings") << QByteArray("Reference,PAN\nK-1,XXXPX0001T\nK-2,xxxpx0002t\n")
                                   << qsizetype(2);
    QTest::newRow("without") << QByteArray("K-1;XXXPX0001T\r\nK-2;XXXPX 0002-T\r\n") << qsizetype(1);
    QTest::newRow("title above") << QByteArray("Clients of November 2026;;\n;;\nName;PAN;Case no\n"
                                               "Someone;XXXPX0001T;K-1\nSomebody;XXXPX0002T;K-2\n")
                                 << qsizetype(4);
    QTest::newRow("headings of another language")
        << QByteArray("Aktenzeichen|Steuernummer\nK-1|XXXPX0001T\nK-2|XXXPX0002T") << qsizetype(2);
    QTest::newRow("kept as text by a spreadsheet")
        << QByteArray("Ref,PAN\n'K-1,\"=\"\"XXXPX0001T\"\"\"\n=\"K-2\",'XXXPX0002T\n") << qsizetype(2);
    QTest::newRow("PIN code of an address")
        << QByteArray("Ref,PAN,PIN code\nK-1,XXXPX0001T,110001\nK-2,XXXPX0002T,110002") << qsizetype(2);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe", 2)
            + QByteArray(reinterpret_cast<const char *>(u"K-1\tXXXPX0001T\nK-2\tXXXPX0002T\n"), 60)
                            << qsizetype(1);
}

void tst_WorkList::goodLinesAreKept()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, firstLine);
    const WorkList list = read(bytes);
    QCOMPARE(list.refusal, QString());
    QCOMPARE(sentences(list), QStringList());
    QCOMPARE(list.rows,
        (QList{
            row(u"K-1"_qs, u"XXXPX0001T"_qs, firstLine), row(u"K-2"_qs, u"XXXPX0002T"_qs, firstLine + 1)}));
}

void tst_WorkList::badLinesAreNamedByTheirNumber()
{
    const WorkList list
        = read("Reference,PAN\nK-1,XXXPX0001T\nK-2,XXXPX123\n\nK-3,\nK-4,XXXP00001T\n\"K-5,XXXPX0005T\n"
               "K-6,XXXPX0006T\nK-7,XXXPXXXXXT\n"
            + QByteArray(101, 'k') + ",XXXPX0007T\n");
    QCOMPARE(list.rows, (QList{row(u"K-1"_qs, u"XXXPX0001T"_qs, 2), row(u"K-6"_qs, u"XXXPX0006T"_qs, 8)}));
    QCOMPARE(sentences(list),
        (QStringList{u"Line 3: “XXXPXXXX” is no PAN: it has 8 characters instead of 10."_qs,
            u"Line 5: the PAN is missing."_qs,
            u"Line 6: “XXXPXXXXXT” is no PAN: its character 5 is wrong. A PAN has five letters, four digits and a letter."_qs,
            u"Line 7: a quotation mark is opened and never closed."_qs,
            u"Line 9: the PAN is masked. A work list needs all of its ten characters."_qs,
            u"Line 10: the reference has 101 characters; allowed are 100."_qs}));
}

void tst_WorkList::whatMayBeASecretIsNotRepeated()
{
    const WorkList list = read(
        "Reference,PAN\nK-1,XXXPX0001T\nK-2,Summer2026\nK-3,2345 6789 0123\nK-4,hunter\nK-5,ABCPE1234\n");
    QCOMPARE(list.problems.size(), 4);
    const QString all = sentences(list).join(u' ');
    for (const auto *secret : {u"ummer", u"UMMER", u"2345", u"0123", u"unter", u"UNTER", u"1234"})
        QVERIFY2(!all.contains(QString::fromUtf16(secret)), qPrintable(all));
}

void tst_WorkList::duplicatesAreNamed()
{
    const WorkList list = read("Ref;PAN\nK-1;XXXPX0001T\nK-2;XXXPX0002T\nK-3;xxxpx0001t\nK-2;XXXPX0004T\n;"
                               "XXXPX0005T\n;XXXPX0006T\n");
    QCOMPARE(list.rows.size(), 5);
    QCOMPARE(sentences(list),
        (QStringList{u"Line 4: the PAN XXXPXXXXXT stands in line 2 already. This line is left out."_qs,
            u"Line 5: the reference “K-2” stands in line 3 too. Both lines are kept."_qs}));
}

void tst_WorkList::referencesAreMadePlain()
{
    const WorkList list = read("Ref;PAN\n\"  K-1\n\xe2\x80\xae<b>  XXXPX0009T \";XXXPX0001T\n");
    QCOMPARE(list.rows, QList{row(u"K-1 <b> XXXPXXXXXT"_qs, u"XXXPX0001T"_qs, 2)});
}

void tst_WorkList::aColumnOfSecretsRefusesTheFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("refusal");
    const QString named
        = u"The column “%1” is for secrets. Delete that column from the file and choose the file again: "
          "passwords, PINs, OTPs and tokens never belong in a work list."_qs;
    const QString shaped
        = u"Column %1 seems to hold passwords. Delete that column from the file and choose the file "
          "again: passwords never belong in a work list."_qs;
    QTest::newRow("password") << QByteArray("Ref,PAN,Password\nK-1,XXXPX0001T,x\n")
                              << named.arg(u"Password"_qs);
    QTest::newRow("OTP") << QByteArray("OTP;PAN\n;XXXPX0001T\n") << named.arg(u"OTP"_qs);
    QTest::newRow("below a title") << QByteArray("Clients,,\n\nRef,PAN,IT pwd\nK-1,XXXPX0001T,x\n")
                                   << named.arg(u"IT pwd"_qs);
    QTest::newRow("among unknown headings")
        << QByteArray("Akte,Steuernr,Passwort\nK-1,XXXPX0001T,x\n") << named.arg(u"Passwort"_qs);
    QTest::newRow("without a heading")
        << QByteArray("K-1,XXXPX0001T,Abcd@123\nK-2,XXXPX0002T,Summer$26\n") << shaped.arg(3);
    QTest::newRow("under an innocent heading")
        << QByteArray("Ref,PAN,Remark\nK-1,XXXPX0001T,Abcd@123\nK-2,XXXPX0002T,\n") << shaped.arg(3);
    QTest::newRow("in place of the reference") << QByteArray("Abcd@123;XXXPX0001T\n") << shaped.arg(1);
    QTest::newRow("too long besides")
        << "Ref,PAN,Password\n" + QByteArray("K-1,XXXPX0001T,x\n").repeated(2'000)
        << named.arg(u"Password"_qs);
}

void tst_WorkList::aColumnOfSecretsRefusesTheFile()
{
    QFETCH(QByteArray, bytes);
    const WorkList list = read(bytes);
    QTEST(list.refusal, "refusal");
    QVERIFY(list.rows.isEmpty());
    QVERIFY(list.problems.isEmpty());
}

void tst_WorkList::nothingBelowAHeadingOfSecretsIsRead()
{
    // Were the lines read, the thousand-and-first would be refused as too many.
    const WorkList list = read("PAN,Secret\n" + QByteArray("\"x,x\n").repeated(100'000));
    QVERIFY(list.refusal.contains(u"“Secret”"_qs));
}

void tst_WorkList::whatIsNoListIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_qs;
    QTest::newRow("blank") << QByteArray("\xef\xbb\xbf\r\n , ,\r\n\n") << u"The file is empty."_qs;
    QTest::newRow("headings alone") << QByteArray("Reference,PAN\n")
                                    << u"The file has headings, but no line below them."_qs;
    QTest::newRow("no PAN") << QByteArray("hello,world\n") << u"There is no PAN in the file."_qs;
    QTest::newRow("too long") << QByteArray("K-1,XXXPX0001T\n").repeated(1'001)
                              << u"more than 1,000 lines"_qs;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 and more") << u"spreadsheet"_qs;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\0\0",
        12) << u"no text file"_qs;
}

void tst_WorkList::whatIsNoListIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const WorkList list = read(bytes);
    QVERIFY2(list.refusal.contains(says), qPrintable(list.refusal));
    QVERIFY(list.rows.isEmpty());
}

void tst_WorkList::aListOfBadLinesIsNotRefused()
{
    const WorkList list = read("Reference,PAN\nK-1,XXXPX123\n");
    QCOMPARE(list.refusal, QString());
    QVERIFY(list.rows.isEmpty());
    QCOMPARE(list.problems.size(), 1);
}

void tst_WorkList::itIsReadOnAWorkerThread()
{
    read("K-1,XXXPX0001T\n");
    auto reading = WorkList::readAside(m_folder.filePath(u"list.csv"_qs));
    reading.waitForFinished();
    QCOMPARE(reading.result().rows, QList{row(u"K-1"_qs, u"XXXPX0001T"_qs, 1)});
}

void tst_WorkList::randomListsNeverHurt()
{
    QRandomGenerator random(3);
    const QList<QByteArray> parts{"\n", "\r\n", ",", ";", "\t", "|", "\"", "\"\"", "XXXPX0001T", "XXXPX0002T",
        "XXXPX1", "K-1", "Reference", "PAN", "Remark", "=", "'", " ", "\xc3\xbc", "\xe0\xa4", "Abcd@12",
        "9876543210"};
    QElapsedTimer time;
    time.start();
    for (int round = 0; round < 20'000 && time.elapsed() < 2'000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(60); i > 0; --i)
            bytes += parts[random.bounded(static_cast<int>(parts.size()))];
        const WorkList list = read(bytes);
        QVERIFY(list.refusal.isEmpty() || (list.rows.isEmpty() && list.problems.isEmpty()));
        QVERIFY(!list.refusal.isEmpty() || !list.rows.isEmpty() || !list.problems.isEmpty());
        for (const WorkListProblem &problem : list.problems)
            QVERIFY2(!problem.what.contains(u"XXXPX0"_qs), qPrintable(problem.what));
        for (const WorkListRow &good : list.rows)
            QVERIFY(good.line > 0 && !good.reference.contains(u"XXXPX0"_qs));
    }
}

QTEST_GUILESS_MAIN(tst_WorkList)
#include "tst_WorkList.moc"
