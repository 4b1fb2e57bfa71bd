#include "ChangedJournal.h"

#include "journal/JournalConnection.h"
#include "journal/JournalStore.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>

namespace
{
constexpr qsizetype pageSize = 512;
constexpr qint64 entries = 6;
constexpr int mostChanges = 12;

void must(const std::optional<JournalError> &error)
{
    if (error)
        qFatal("the journal to be changed can not be made: %s", qUtf8Printable(error->reason));
}

QByteArray all(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("can not write");
}

JournalEvent event(qint64 number)
{
    using Kind = JournalEvent::Kind;
    constexpr std::array kinds{Kind::ProgramStarted, Kind::CaseOpened, Kind::ConsentGiven, Kind::RequestSent,
        Kind::RequestAnswered, Kind::CaseClosed};
    JournalEvent made;
    made.kind = kinds.at(static_cast<std::size_t>(number - 1) % kinds.size());
    made.caseId = number == 1 ? QString() : u"0c5b1f6e-8d55-4a4e-9d0c-abcde1234f01"_qs;
    made.pan = number == 1 ? std::nullopt : Pan::parse(u"XXXPX0001T");
    made.purpose = QString::fromUtf8("गृह ऋण");
    made.otpStatus = u"OTP Sent"_qs;
    made.latencyMs = number;
    return made;
}
}

/// What is to be changed, byte after byte; zeros when it is at its end.
class ChangedJournal::Program
{
public:
    explicit Program(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? 0 : static_cast<uchar>(m_bytes[m_at++]); }
    qsizetype word()
    {
        const qsizetype high = byte();
        return high << 8 | byte();
    }
    /// As many bytes as the next one says.
    QByteArray bytes()
    {
        const qsizetype size = byte();
        const QByteArray out = m_bytes.mid(m_at, size);
        m_at += size;
        return out;
    }
    /// A value of any type, as SQL.
    QString value()
    {
        switch (byte() % 5) {
        case 0:
            return QString::number(static_cast<qint8>(byte()));
        case 1:
            return u"CAST(x'%1' AS TEXT)"_qs.arg(QString::fromLatin1(bytes().toHex()));
        case 2:
            return u"x'%1'"_qs.arg(QString::fromLatin1(bytes().toHex()));
        case 3:
            return u"1e%1"_qs.arg(static_cast<qint8>(byte()));
        default:
            return u"NULL"_qs;
        }
    }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

ChangedJournal::ChangedJournal()
{
    m_key = QByteArray(JournalKey::bytes, 'k');
    write(JournalFile(folder()).keyPath(), m_key);
    writeBase();
    m_base = all(file());
    m_held = content(Held::All);
    m_heldUnsigned = content(Held::WithoutSignatures);
    if (m_held.isEmpty())
        qFatal("there is nothing in the journal that is to be changed");
}

QString ChangedJournal::file() const
{
    return JournalFile(folder()).path();
}

void ChangedJournal::writeBase()
{
    {
        JournalStore store{JournalFile(folder())};
        must(store.open());
        QList<JournalEntry> made;
        for (qint64 number = 1; number <= entries; ++number) {
            made += JournalEntry::from(event(number), *store.key());
            made.last().utcMs = 1'767'205'800'000 + number * 60'000; // 2026-01-01T00:00+05:30
            made.last().offsetMinutes = 330;
        }
        must(store.append(made));
    }
    // Small pages hold fewer bytes that mean nothing.
    JournalConnection connection;
    must(connection.open(file(), JournalConnection::Mode::ReadWrite));
    for (const QString &statement :
        {u"PRAGMA journal_mode = DELETE"_qs, u"PRAGMA page_size = %1"_qs.arg(pageSize), u"VACUUM"_qs})
        must(connection.execute(statement));
}

void ChangedJournal::restore(bool wal) const
{
    for (const QString &end : {u"-wal"_qs, u"-shm"_qs, u"-journal"_qs})
        QFile::remove(file() + end);
    QByteArray bytes = m_base;
    if (wal)
        bytes[18] = bytes[19] = 2; // sqlite.org/fileformat.html: 1 is a rollback journal, 2 a WAL
    write(file(), bytes);
    write(JournalFile(folder()).keyPath(), m_key);
}

ChangedJournal::Asked ChangedJournal::change(const QByteArray &bytes)
{
    Program program(bytes);
    const int asks = program.byte();
    Asked asked;
    asked.append = (asks & 1) != 0;
    if (asks & 2)
        asked.filter.text = u"otp"_qs;
    if (asks & 4)
        asked.filter.pan = Pan::parse(u"XXXPX0001T");
    restore((asks & 8) != 0);
    for (int i = 0; i < mostChanges && !program.atEnd(); ++i) {
        const int kind = program.byte() % 16;
        if (kind < 7)
            changeTables(kind, program);
        else if (kind < 15)
            changeBytes(kind, program);
        else
            changeKey(program);
    }
    return asked;
}

void ChangedJournal::changeTables(int kind, Program &program) const
{
    static constexpr std::array keys{"schema", "opens_from", "anchor_number", "anchor_hash", "anchor_mac",
        "head_number", "head_hash", "head_mac"};
    const auto columns = JournalEntry::columns();
    // One after the other: compilers differ in which argument of a call they work out first.
    const auto first = static_cast<std::size_t>(program.byte());
    const auto second = static_cast<std::size_t>(program.byte());
    const QString number = QString::number(first % (entries + 2));
    const QString other = QString::number(second % (entries + 2));
    const QString column = QString::fromLatin1(columns[second % columns.size()].name);
    const QString key = QString::fromLatin1(keys.at(first % keys.size()));
    QString sql;
    switch (kind) {
    case 0:
        sql = u"UPDATE entry SET %1 = %2 WHERE number = %3"_qs.arg(column, program.value(), number);
        break;
    case 1:
        sql = u"DELETE FROM entry WHERE number = "_qs + number;
        break;
    case 2:
        sql = u"UPDATE entry SET %1 = substr(%1, 2) || substr(%1, 1, 1) WHERE number = %2"_qs.arg(
            column, number);
        break;
    case 3:
        sql = u"UPDATE entry SET number = 100 - number WHERE number IN (%1, %2)"_qs.arg(number, other);
        break;
    case 4:
        sql = u"UPDATE about SET value = %2 WHERE key = '%1'"_qs.arg(key, program.value());
        break;
    case 5:
        sql = u"DELETE FROM about WHERE key = '%1'"_qs.arg(key);
        break;
    default:
        sql = u"UPDATE entry SET %1 = (SELECT %1 FROM entry WHERE number = %3) WHERE number = %2"_qs.arg(
            column, number, QString::number(program.byte() % (entries + 2)));
    }
    JournalConnection connection;
    if (!connection.open(file(), JournalConnection::Mode::ReadWrite))
        connection.execute(sql); // what SQLite refuses leaves it as it was
}

void ChangedJournal::changeBytes(int kind, Program &program) const
{
    QByteArray bytes = all(file());
    const auto place = [&] { return bytes.isEmpty() ? 0 : program.word() % bytes.size(); };
    const auto page
        = [&] { return program.byte() % std::max<qsizetype>(1, bytes.size() / pageSize) * pageSize; };
    switch (kind) {
    case 7: {
        const qsizetype at = place();
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes.at(at) ^ program.byte());
        break;
    }
    case 8: {
        const qsizetype at = place();
        const QByteArray put = program.bytes();
        bytes.replace(at, put.size(), put);
        break;
    }
    case 9:
        bytes.truncate(program.word());
        break;
    case 10:
        bytes.append(program.bytes());
        break;
    case 11: {
        const qsizetype from = page();
        const qsizetype to = page();
        bytes.replace(to, pageSize, bytes.mid(from, pageSize));
        break;
    }
    case 12: {
        const qsizetype from = page();
        const qsizetype to = page();
        const QByteArray kept = bytes.mid(to, pageSize);
        bytes.replace(to, pageSize, bytes.mid(from, pageSize)).replace(from, pageSize, kept);
        break;
    }
    case 13:
        write(file() + u"-wal"_qs, program.bytes());
        break;
    default: { // a text of the file by another
        const QByteArray text = program.bytes();
        bytes.replace(text, program.bytes());
    }
    }
    write(file(), bytes);
}

void ChangedJournal::changeKey(Program &program) const
{
    write(JournalFile(folder()).keyPath(), program.bytes());
}

bool ChangedJournal::isEmpty() const
{
    return QFileInfo(file()).size() < pageSize;
}

bool ChangedJournal::holdsWhatItHeld(Held held) const
{
    return content(held) == (held == Held::All ? m_held : m_heldUnsigned);
}

QByteArray ChangedJournal::content(Held held) const
{
    JournalConnection connection;
    if (connection.open(file(), JournalConnection::Mode::ReadOnly))
        return {};
    QByteArray out;
    for (const QString &table : {u"sqlite_schema"_qs, u"entry"_qs, u"about"_qs}) {
        QStringList values;
        QSqlQuery columns = connection.query();
        columns.exec(u"SELECT name FROM pragma_table_info('"_qs + table + u"')"_qs);
        while (columns.next()) {
            if (columns.value(0) != u"rootpage"_qs) // where a table stands in the file says nothing
                values += u"typeof(%1), CAST(%1 AS BLOB)"_qs.arg(columns.value(0).toString());
        }
        QSqlQuery rows = connection.query();
        const bool isShort = held == Held::WithoutSignatures && table == u"about";
        const QString which = isShort ? u" WHERE key NOT IN ('anchor_mac', 'head_mac')"_qs : QString();
        if (!rows.exec(u"SELECT "_qs + values.join(u", "_qs) + u" FROM "_qs + table + which))
            return {};
        while (rows.next()) {
            for (int i = 0; i < 2 * values.size(); ++i) {
                const QByteArray value = rows.value(i).toByteArray();
                out += QByteArray::number(value.size()) + ':' + value;
            }
            out += '\n';
        }
    }
    return out;
}
