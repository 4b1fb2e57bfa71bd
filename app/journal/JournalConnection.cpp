#include "journal/JournalConnection.h"

#include "api/ServerText.h"
#include "journal/JournalSchema.h"

#include <QByteArrayList>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <algorithm>

#include <sys/statvfs.h>

namespace
{
/// Result codes of SQLite (sqlite.org/rescode.html); the low byte is the primary one.
enum SqliteCode {
    Permission = 3,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CanNotOpen = 14,
    NotADatabase = 26,
};

bool isDiskFull(const QString &file)
{
    struct statvfs disk {
    };
    constexpr fsblkcnt_t roomForAPage = 2;
    return statvfs(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), &disk) == 0
        && disk.f_bavail < roomForAPage;
}

JournalError::Kind kindOf(int code, const QString &file)
{
    switch (code & 0xff) {
    case Full:
        return JournalError::Kind::DiskFull;
    case InputOutput: // the shared-memory file beside it is refused so
        return isDiskFull(file) ? JournalError::Kind::DiskFull : JournalError::Kind::CanNotWrite;
    case CanNotOpen:
        return isDiskFull(file) ? JournalError::Kind::DiskFull : JournalError::Kind::CanNotOpen;
    case Permission:
    case ReadOnly:
        return JournalError::Kind::CanNotOpen;
    case Corrupt:
    case NotADatabase:
        return JournalError::Kind::Damaged;
    default:
        return JournalError::Kind::CanNotWrite;
    }
}
}

JournalConnection::JournalConnection()
    : m_database(QSqlDatabase::addDatabase(
        u"QSQLITE"_qs, u"journal-"_qs + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

JournalConnection::~JournalConnection()
{
    const QString name = m_database.connectionName();
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::optional<JournalError> JournalConnection::open(const QString &file, Mode mode)
{
    m_file = file;
    if (!QFileInfo::exists(file))
        return JournalError{JournalError::Kind::CanNotOpen, file, u"no such file"_qs};
    // Another desk holds the lock for some milliseconds, and for longer only while it prunes.
    const QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_qs;
    if (mode == Mode::ReadWrite)
        return tryOpen(options, file);
    const auto error = tryOpen(options + u";QSQLITE_OPEN_READONLY"_qs, file);
    if (!error || error->kind == JournalError::Kind::Damaged || QFileInfo::exists(file + u"-wal"_qs))
        return error;
    const QString uri
        = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded());
    return tryOpen(options + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_qs, uri + u"?immutable=1"_qs);
}

std::optional<JournalError> JournalConnection::tryOpen(const QString &options, const QString &name)
{
    m_database.close();
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return errorOf(m_database.lastError());
    return execute(u"SELECT count(*) FROM sqlite_schema"_qs);
}

void JournalConnection::close()
{
    m_database.close();
}

QSqlQuery JournalConnection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

std::optional<JournalError> JournalConnection::execute(const QString &statement) const
{
    QSqlQuery statementQuery = query();
    if (statementQuery.exec(statement))
        return std::nullopt;
    return errorOf(statementQuery);
}

JournalError JournalConnection::errorOf(const QSqlQuery &query) const
{
    return errorOf(query.lastError());
}

JournalError JournalConnection::errorOf(const QSqlError &error) const
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

JournalError JournalConnection::errorOf(int code, const QString &reason) const
{
    return {.kind = kindOf(code, m_file),
        .file = m_file,
        // It repeats names that stand in the file.
        .reason = u"SQLite "_qs + QString::number(code) + u": "_qs + ServerText::clean(reason)};
}

sqlite3 *JournalConnection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QString JournalConnection::libraryOfDriver() const
{
    QSqlQuery asked = query();
    return asked.exec(u"SELECT sqlite_source_id()"_qs) && asked.next() ? asked.value(0).toString()
                                                                       : QString();
}

std::optional<QString> JournalConnection::about(const QString &key) const
{
    QSqlQuery asked = query();
    asked.prepare(u"SELECT CAST(value AS BLOB) FROM about WHERE key = ?"_qs);
    asked.addBindValue(key);
    if (!asked.exec() || !asked.next())
        return std::nullopt;
    return QString::fromUtf8(asked.value(0).toByteArray());
}

std::optional<JournalMark> JournalConnection::mark(JournalMark::End end) const
{
    const QString name = JournalMark::name(end);
    const auto number = about(name + u"_number"_qs);
    const auto hash = about(name + u"_hash"_qs);
    const auto signature = about(name + u"_mac"_qs);
    bool isNumber = false;
    const qint64 value = number ? number->toLongLong(&isNumber) : 0;
    if (!isNumber || *number != QString::number(value) || !hash || !signature)
        return std::nullopt;
    return JournalMark{.number = value, .hash = *hash, .signature = *signature};
}

std::optional<JournalError> JournalConnection::checkSchema() const
{
    QSqlQuery asked = query();
    if (!asked.exec(u"SELECT CAST(typeof(type) || typeof(name) || typeof(tbl_name) || typeof(sql) || ' ' || "
                    u"type || ' ' "
                    "|| name || ' ' || tbl_name || ' ' || sql AS BLOB) FROM sqlite_schema"_qs))
        return errorOf(asked);
    QByteArrayList found;
    QByteArrayList expected;
    while (asked.next())
        found += asked.value(0).toByteArray();
    for (const JournalSchema::Object &object : JournalSchema::objects())
        expected += (u"texttexttexttext "_qs + object.type + u' ' + object.name + u' ' + object.table + u' '
            + object.statement)
                        .toUtf8();
    std::ranges::sort(found);
    std::ranges::sort(expected);
    if (found == expected)
        return std::nullopt;
    return JournalError{JournalError::Kind::Damaged, m_file, u"the tables are not those of a journal"_qs};
}
