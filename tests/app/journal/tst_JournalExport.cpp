#include "JournalFixture.h"
#include "journal/JournalExport.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

/// The journal for other programs.
class tst_JournalExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesCsv();
    void isSafeForSpreadsheets_data();
    void isSafeForSpreadsheets();
    void writesJsonLinesThatHashesCanBeMadeFrom();
    void writesAFileForItsOwnerOnly();
    void leavesTheOldFileWhenItCanNotBeDone();
};

void tst_JournalExport::writesCsv()
{
    JournalFixture fixture;
    fixture.write({JournalFixture::fullEvent(), JournalFixture::fullEvent()},
        QDateTime::fromString(u"2026-01-01T10:00:00.500+05:30"_qs, Qt::ISODateWithMs));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(!JournalExport::write(fixture.path(), JournalExport::Format::Csv, out));
    const QList<QByteArray> lines = out.data().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith("\xef\xbb\xbftime,number,utc_ms,"));
    QVERIFY(lines.at(0).endsWith(",previous_hash,hash\r"));
    QVERIFY2(
        lines.at(1).startsWith("\"2026-01-01T10:00:00.500+05:30\",1,1767241800500,330,\"request.answered\","),
        lines.at(1).constData());
    QVERIFY(lines.at(2).contains("\"गृह ऋण\",\"get_otp\""));
    QVERIFY(lines.at(2).endsWith("\"\r"));
    QCOMPARE(lines.at(3), QByteArray());
}

void tst_JournalExport::isSafeForSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"sent"_qs << QByteArray("\"sent\"");
    QTest::newRow("comma, quote") << u"a,\"b\""_qs << QByteArray("\"a,\"\"b\"\"\"");
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_qs << QByteArray("\"'=cmd|' /C calc'!A0\"");
    QTest::newRow("plus") << u"+1"_qs << QByteArray("\"'+1\"");
    QTest::newRow("minus") << u"-1+1"_qs << QByteArray("\"'-1+1\"");
    QTest::newRow("at") << u"@SUM(A1)"_qs << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("tab") << u"\t=1"_qs << QByteArray("\"'\t=1\"");
    QTest::newRow("carriage return") << u"\r=1"_qs << QByteArray("\"'\r=1\"");
    QTest::newRow("blanks before it") << u"  =1"_qs << QByteArray("\"'  =1\"");
    QTest::newRow("full-width") << QString::fromUtf8("＝1") << QByteArray("\"'＝1\"");
    QTest::newRow("breaks out of its quotes") << u"\",=1"_qs << QByteArray("\"\"\",=1\"");
}

void tst_JournalExport::isSafeForSpreadsheets()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    JournalEntry entry;
    entry.otpStatus = text; // as someone may have put it into the file
    const QByteArray line = JournalExport::csvLine(entry);
    QVERIFY2(line.contains(QByteArray(",-1," + cell + ",\"\",\"\",\"\"\r\n")), line.constData());
}

void tst_JournalExport::writesJsonLinesThatHashesCanBeMadeFrom()
{
    JournalFixture fixture;
    JournalEvent event = JournalFixture::fullEvent();
    event.outcome = u"=1 \"quoted\" \\ back"_qs;
    fixture.write({event});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QVERIFY(!JournalExport::write(fixture.path(), JournalExport::Format::JsonLines, out));
    QVERIFY(out.data().endsWith("}\n"));
    const QJsonObject object = QJsonDocument::fromJson(out.data()).object();
    JournalEntry read;
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        const QJsonValue value = object.value(QLatin1StringView(column.name));
        if (column.text)
            read.*column.text = value.toString();
        else
            read.*column.number = value.toInteger();
    }
    QCOMPARE(read.outcome, event.outcome);
    QCOMPARE(read.computedHash(), read.hash);
    QVERIFY(JournalExport::jsonLine([] {
        JournalEntry odd;
        odd.outcome = u"\u0001\n"_qs;
        return odd;
    }())
                .contains("\"outcome\":\"\\u0001\\u000a\""));
}

void tst_JournalExport::writesAFileForItsOwnerOnly()
{
    JournalFixture fixture;
    fixture.write({JournalFixture::fullEvent()});
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out.csv"_qs);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QCOMPARE(chmod(qPrintable(target), 0666), 0);
    QVERIFY(!JournalExport::writeFile(fixture.path(), JournalExport::Format::Csv, target));
    struct stat info {
    };
    QCOMPARE(stat(qPrintable(target), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(old.readAll().startsWith("\xef\xbb\xbftime,"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.csv"_qs});
}

void tst_JournalExport::leavesTheOldFileWhenItCanNotBeDone()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out.csv"_qs);
    QFile old(target);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    auto error = JournalExport::writeFile(u"/nowhere/journal.sqlite"_qs, JournalExport::Format::Csv, target);
    QVERIFY(error);
    QCOMPARE(error->kind, JournalError::Kind::CanNotOpen);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));

    JournalFixture fixture;
    fixture.write({JournalFixture::fullEvent()});
    error = JournalExport::writeFile(fixture.path(), JournalExport::Format::Csv, u"/nowhere/out.csv"_qs);
    QVERIFY(error);
    QCOMPARE(error->file, u"/nowhere/out.csv"_qs);
}

QTEST_GUILESS_MAIN(tst_JournalExport)
#include "tst_JournalExport.moc"
