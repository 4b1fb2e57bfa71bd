#include "JournalFixture.h"
#include "journal/JournalVerifier.h"

#include <QVariant>

#include <fcntl.h>
#include <unistd.h>

/// Each byte of a small journal file changed, one at a time.
///
/// The rule: verifying finds the change, or there was nothing to find, which is: every table, read byte by
/// byte, holds what it held before. The bytes that are of the second kind carry nothing: SQLite's own
/// counters in the header of the file, and the space in its pages that no cell takes.
class tst_JournalTampering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsEveryChangedByte();
    void findsEveryByteOfAnEntry();

private:
    static QByteArray contentOf(const QString &path);

    JournalFixture m_fixture;
};

namespace
{
/// Writes one byte in place, and back when it ends.
class ChangedByte
{
public:
    ChangedByte(int file, off_t offset, char byte, char changed)
        : m_file(file)
        , m_offset(offset)
        , m_byte(byte)
    {
        put(changed);
    }
    ~ChangedByte() { put(m_byte); }
    Q_DISABLE_COPY_MOVE(ChangedByte)

private:
    void put(char byte) const
    {
        if (pwrite(m_file, &byte, 1, m_offset) != 1)
            qFatal("can not write");
    }

    int m_file;
    off_t m_offset;
    char m_byte;
};

QByteArray all(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Smaller pages than a desk's journal has, with all that they hold: fewer empty bytes to try.
void useSmallPages(const JournalFixture &fixture)
{
    JournalConnection connection;
    if (const auto error = connection.open(fixture.path(), JournalConnection::Mode::ReadWrite))
        qFatal("%s", qPrintable(error->reason));
    for (const QString &statement : {u"PRAGMA journal_mode = DELETE"_qs, u"PRAGMA page_size = 512"_qs,
             u"VACUUM"_qs, u"PRAGMA journal_mode = WAL"_qs}) {
        if (const auto error = connection.execute(statement))
            qFatal("%s", qPrintable(error->reason));
    }
}
}

/// Every value of every table with its type, as bytes; empty when it can not be read.
QByteArray tst_JournalTampering::contentOf(const QString &path)
{
    JournalConnection connection;
    if (connection.open(path, JournalConnection::Mode::ReadOnly))
        return {};
    QByteArray content;
    QSqlQuery tables = connection.query();
    for (const QString &table : {u"sqlite_schema"_qs, u"entry"_qs, u"about"_qs}) {
        QStringList values;
        QSqlQuery columns = connection.query();
        columns.exec(u"SELECT name FROM pragma_table_info('"_qs + table + u"')"_qs);
        while (columns.next())
            values += u"typeof(%1), CAST(%1 AS BLOB)"_qs.arg(columns.value(0).toString());
        if (!tables.exec(u"SELECT "_qs + values.join(u", "_qs) + u" FROM "_qs + table))
            return {};
        while (tables.next()) {
            for (int i = 0; i < 2 * values.size(); ++i) {
                const QByteArray value = tables.value(i).toByteArray();
                content += QByteArray::number(value.size()) + ':' + value;
            }
            content += '\n';
        }
    }
    return content;
}

void tst_JournalTampering::findsEveryChangedByte()
{
    m_fixture.write({JournalFixture::fullEvent(), JournalFixture::event(JournalEvent::Kind::CaseClosed)});
    useSmallPages(m_fixture);
    const QByteArray original = all(m_fixture.path());
    const QByteArray content = contentOf(m_fixture.path());
    QVERIFY(!content.isEmpty());
    QVERIFY(JournalVerifier::verify(m_fixture.path()).outcome == JournalVerdict::Outcome::Whole);
    const int file = open(qPrintable(m_fixture.path()), O_RDWR | O_CLOEXEC);
    QVERIFY(file >= 0);

    qsizetype found = 0;
    qsizetype counters = 0;
    qsizetype unused = 0;
    qsizetype unusedNotZero = 0;
    for (qsizetype i = 0; i < original.size(); ++i) {
        // One bit, another one each time: a changed byte is least conspicuous so.
        const char changed = static_cast<char>(original.at(i) ^ (1 << (i % 8)));
        const ChangedByte change(file, i, original.at(i), changed);
        if (JournalVerifier::verify(m_fixture.path()).outcome != JournalVerdict::Outcome::Whole) {
            ++found;
            continue;
        }
        QVERIFY2(contentOf(m_fixture.path()) == content,
            qPrintable(u"byte %1 changed what is read: …%2…"_qs.arg(i).arg(
                QString::fromLatin1(original.mid(i - 24, 48).toPercentEncoding()))));
        constexpr qsizetype fileHeader = 100;
        ++(i < fileHeader ? counters : unused);
        unusedNotZero += i >= fileHeader && original.at(i) != 0 ? 1 : 0;
    }
    close(file);
    QCOMPARE(all(m_fixture.path()), original);
    qInfo("%lld bytes: %lld changes found; nothing to find in %lld of the file's header and %lld that no "
          "cell takes "
          "(%lld of those not zero)",
        static_cast<long long>(original.size()), static_cast<long long>(found),
        static_cast<long long>(counters), static_cast<long long>(unused),
        static_cast<long long>(unusedNotZero));
    qsizetype texts = 0;
    for (const JournalEntry &entry : m_fixture.entries())
        texts += entry.canonical().size();
    QVERIFY(found > texts / 2); // a canonical form is half names of columns
}

void tst_JournalTampering::findsEveryByteOfAnEntry()
{
    // The texts themselves, in a file as a desk writes it, each byte with each of its bits.
    JournalFixture fixture;
    fixture.write({JournalFixture::fullEvent()});
    const QByteArray original = all(fixture.path());
    const int file = open(qPrintable(fixture.path()), O_RDWR | O_CLOEXEC);
    QVERIFY(file >= 0);
    for (const QByteArray &text :
        {QByteArray("request.answered"), QByteArray("गृह ऋण"), QByteArray("OTP Sent")}) {
        const qsizetype from = original.indexOf(text);
        QVERIFY(from > 0);
        for (qsizetype i = from; i < from + text.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                const ChangedByte change(
                    file, i, original.at(i), static_cast<char>(original.at(i) ^ (1 << bit)));
                const JournalVerdict verdict = JournalVerifier::verify(fixture.path());
                QVERIFY2(verdict.brokenEntry == 1,
                    qPrintable(u"byte %1, bit %2: %3"_qs.arg(i).arg(bit).arg(verdict.problem)));
            }
        }
    }
    close(file);
}

QTEST_GUILESS_MAIN(tst_JournalTampering)
#include "tst_JournalTampering.moc"
