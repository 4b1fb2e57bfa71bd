#include "journal/JournalInsert.h"

#include <QStringEncoder>
#include <QStringList>

#include <sqlite3.h>

JournalInsert::JournalInsert(const JournalConnection &connection)
    : m_connection(connection)
{
}

void JournalInsert::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

std::optional<JournalError> JournalInsert::prepare()
{
    sqlite3 *database = m_connection.handle();
    // A Qt that carries a SQLite of its own would be handed a statement of another's.
    if (!database || m_connection.libraryOfDriver() != QLatin1String(sqlite3_sourceid()))
        return m_connection.errorOf(SQLITE_MISUSE, u"Qt's driver uses another SQLite"_qs);
    const QStringList places(static_cast<qsizetype>(JournalEntry::columns().size()), u"?"_qs);
    const QByteArray sql = (u"INSERT INTO entry VALUES ("_qs + places.join(u',') + u')').toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(database, sql.constData(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        return m_connection.errorOf(code, QString::fromUtf8(sqlite3_errmsg(database)));
    return std::nullopt;
}

std::optional<JournalError> JournalInsert::run(const JournalEntry &entry)
{
    if (!m_statement) {
        if (auto error = prepare())
            return error;
    }
    int code = bind(entry);
    if (code == SQLITE_OK)
        code = sqlite3_step(m_statement.get());
    std::optional<JournalError> error;
    if (code != SQLITE_DONE)
        error = m_connection.errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
    sqlite3_reset(m_statement.get());
    return error;
}

int JournalInsert::bind(const JournalEntry &entry)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    qsizetype room = 0;
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        if (column.text != nullptr)
            room += toUtf8.requiredSpace((entry.*column.text).size());
    }
    m_texts.resize(std::max(room, m_texts.size()));
    char *at = m_texts.data();
    int place = 0;
    int code = SQLITE_OK;
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        ++place;
        if (code != SQLITE_OK)
            return code;
        if (column.text == nullptr) {
            code = sqlite3_bind_int64(m_statement.get(), place, entry.*column.number);
            continue;
        }
        const char *text = at;
        at = toUtf8.appendToBuffer(at, entry.*column.text);
        code = sqlite3_bind_text(m_statement.get(), place, text, static_cast<int>(at - text), SQLITE_STATIC);
    }
    return code;
}
