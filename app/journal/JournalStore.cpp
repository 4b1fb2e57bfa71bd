#include "journal/JournalStore.h"

#include "journal/JournalInsert.h"
#include "journal/JournalSchema.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QVariant>

#include <utility>

#include <sys/stat.h>

using Error = std::optional<JournalError>;
using End = JournalMark::End;

namespace
{
/// 0 when there is no such file.
quint64 inodeOf(const QString &path)
{
    struct stat info {
    };
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}
}

struct JournalStore::Statements {
    explicit Statements(const JournalConnection &connection)
        : begin(connection.query())
        , head(connection.query())
        , insert(connection)
        , mark(connection.query())
        , commit(connection.query())
    {
        begin.prepare(u"BEGIN IMMEDIATE"_qs);
        head.prepare(u"SELECT (SELECT value FROM about WHERE key = 'head_number'), "
                     "(SELECT value FROM about WHERE key = 'head_hash'), "
                     "(SELECT value FROM about WHERE key = 'head_mac')"_qs);
        mark.prepare(u"INSERT OR REPLACE INTO about VALUES (?, ?), (?, ?), (?, ?)"_qs);
        commit.prepare(u"COMMIT"_qs);
    }

    QSqlQuery begin;
    QSqlQuery head;
    JournalInsert insert;
    QSqlQuery mark;
    QSqlQuery commit;
};

JournalStore::JournalStore(const JournalFile &file)
    : m_file(file)
{
}

JournalStore::~JournalStore() = default;

Error JournalStore::open()
{
    close();
    if (Error error = m_file.make())
        return error;
    if (Error error = m_file.checkPrivacy())
        return error;
    // A new key would make the old entries look forged, so none is made for a journal that has begun.
    const bool begun = QFileInfo(m_file.path()).size() > 0;
    auto loaded = begun ? JournalKey::load(m_file.keyPath()) : JournalKey::loadOrMake(m_file.keyPath());
    if (const auto *error = std::get_if<JournalError>(&loaded))
        return *error;
    m_key = std::make_shared<const JournalKey>(std::get<JournalKey>(std::move(loaded)));
    JournalKey::removeDrafts(m_file.keyPath());
    Error error = connect();
    if (!error)
        error = setUp();
    if (error)
        close();
    return error;
}

void JournalStore::close()
{
    m_statements.reset();
    m_key.reset();
    m_connection.close();
}

Error JournalStore::connect()
{
    m_inode = inodeOf(m_file.path());
    if (Error error = m_connection.open(m_file.path(), JournalConnection::Mode::ReadWrite))
        return error;
    // SQLite does not wait for the lock when two desks change a new file to WAL at once.
    QDeadlineTimer patience(5000);
    Error error = m_connection.execute(u"PRAGMA journal_mode = WAL"_qs);
    while (error && error->kind == JournalError::Kind::CanNotWrite && !patience.hasExpired()) {
        QThread::msleep(10);
        error = m_connection.execute(u"PRAGMA journal_mode = WAL"_qs);
    }
    for (const QString &pragma : {u"synchronous = FULL"_qs, u"secure_delete = ON"_qs,
             u"cell_size_check = ON"_qs, u"trusted_schema = OFF"_qs}) {
        if (!error)
            error = m_connection.execute(u"PRAGMA "_qs + pragma);
    }
    QSqlQuery mode = m_connection.query();
    if (!error
        && (!mode.exec(u"PRAGMA journal_mode"_qs) || !mode.next() || mode.value(0).toString() != u"wal"))
        error = JournalError{
            JournalError::Kind::CanNotOpen, m_file.path(), u"the file system allows no WAL"_qs};
    return error;
}

Error JournalStore::setUp()
{
    if (Error error = m_connection.execute(u"BEGIN IMMEDIATE"_qs))
        return error;
    QSqlQuery count = m_connection.query();
    if (!count.exec(u"SELECT count(*) FROM sqlite_schema"_qs) || !count.next())
        return rolledBack(m_connection.errorOf(count));
    const bool isNew = count.value(0).toInt() == 0;
    count.finish();
    Error error = isNew ? makeTables() : checkTables();
    if (!error)
        m_statements = std::make_unique<Statements>(m_connection);
    for (const End end : {End::Anchor, End::Head}) {
        if (!error && isNew)
            error = writeMark(end, JournalMark::signedOff(0, JournalEntry::noHash(), end, *m_key));
    }
    if (!error)
        error = checkEnds();
    if (!error)
        error = m_connection.execute(u"COMMIT"_qs);
    return error ? rolledBack(*error) : std::nullopt;
}

Error JournalStore::makeTables()
{
    QStringList statements = JournalSchema::statements();
    statements += u"PRAGMA application_id = "_qs + QString::number(JournalSchema::applicationId);
    statements
        += u"INSERT INTO about VALUES ('schema', '%1'), ('opens_from', '%2')"_qs.arg(JournalSchema::version)
               .arg(JournalSchema::opensFrom);
    for (const QString &statement : std::as_const(statements)) {
        if (Error error = m_connection.execute(statement))
            return error;
    }
    return std::nullopt;
}

Error JournalStore::checkTables()
{
    bool isNumber = false;
    const int schema = m_connection.about(u"schema"_qs).value_or(QString()).toInt(&isNumber);
    const int opensFrom = m_connection.about(u"opens_from"_qs).value_or(QString()).toInt();
    if (!isNumber || schema < 1 || opensFrom < 1)
        return damaged(u"it does not say which version wrote it"_qs);
    if (opensFrom > JournalSchema::version)
        return JournalError{JournalError::Kind::TooNew, m_file.path(),
            u"schema %1, opens from %2"_qs.arg(schema).arg(opensFrom)};
    return schema == JournalSchema::version ? m_connection.checkSchema() : std::nullopt;
}

Error JournalStore::checkEnds()
{
    const auto anchor = m_connection.mark(End::Anchor);
    const auto head = m_connection.mark(End::Head);
    if (!anchor || !head)
        return damaged(u"its ends are not signed off"_qs);
    if (!anchor->isSignedBy(End::Anchor, *m_key) && !head->isSignedBy(End::Head, *m_key))
        return JournalError{
            JournalError::Kind::KeyMissing, m_file.keyPath(), u"it signed neither end of the journal"_qs};
    QSqlQuery last = m_connection.query();
    if (!last.exec(u"SELECT number, hash FROM entry ORDER BY number DESC LIMIT 1"_qs))
        return m_connection.errorOf(last);
    const bool fits = last.next()
        ? last.value(0).toLongLong() == head->number && last.value(1).toString() == head->hash
        : head->number == 0 && anchor->number == 0;
    if (!fits || !anchor->isSignedBy(End::Anchor, *m_key) || !head->isSignedBy(End::Head, *m_key))
        return damaged(u"its newest entry is not the one that was signed off"_qs);
    m_head = *head;
    return std::nullopt;
}

/// SQLite goes on writing to a file that was removed, and what is written there is lost.
bool JournalStore::isStillThere() const
{
    return m_inode != 0 && inodeOf(m_file.path()) == m_inode;
}

Error JournalStore::begin()
{
    if (!isStillThere()) {
        close();
        return JournalError{
            JournalError::Kind::CanNotOpen, m_file.path(), u"removed or replaced while open"_qs};
    }
    if (!m_statements->begin.exec())
        return m_connection.errorOf(m_statements->begin);
    return readHead();
}

Error JournalStore::readHead()
{
    QSqlQuery &query = m_statements->head;
    if (!query.exec() || !query.next())
        return m_connection.errorOf(query);
    const JournalMark head{.number = query.value(0).toLongLong(),
        .hash = query.value(1).toString(),
        .signature = query.value(2).toString()};
    query.finish();
    if (head != m_head && !head.isSignedBy(End::Head, *m_key))
        return damaged(u"its newest entry is not the one that was signed off"_qs);
    m_head = head;
    return std::nullopt;
}

Error JournalStore::append(QList<JournalEntry> &entries)
{
    if (Error error = begin())
        return rolledBack(*error);
    JournalMark head = m_head;
    for (JournalEntry &entry : entries) {
        if (Error error = addTo(head, entry))
            return rolledBack(*error);
    }
    return commit(head);
}

Error JournalStore::addTo(JournalMark &head, JournalEntry &entry)
{
    entry.number = head.number + 1;
    entry.previousHash = head.hash;
    entry.hash = entry.computedHash();
    if (Error error = m_statements->insert.run(entry))
        return error;
    head.number = entry.number;
    head.hash = entry.hash;
    return std::nullopt;
}

Error JournalStore::writeMark(End end, const JournalMark &mark)
{
    const QString name = JournalMark::name(end);
    QSqlQuery &query = m_statements->mark;
    query.bindValue(0, QString(name + u"_number"_qs));
    query.bindValue(1, QString::number(mark.number));
    query.bindValue(2, QString(name + u"_hash"_qs));
    query.bindValue(3, mark.hash);
    query.bindValue(4, QString(name + u"_mac"_qs));
    query.bindValue(5, mark.signature);
    if (!query.exec())
        return m_connection.errorOf(query);
    return std::nullopt;
}

Error JournalStore::commit(const JournalMark &head)
{
    const JournalMark mark = JournalMark::signedOff(head.number, head.hash, End::Head, *m_key);
    if (Error error = writeMark(End::Head, mark))
        return rolledBack(*error);
    if (!m_statements->commit.exec())
        return rolledBack(m_connection.errorOf(m_statements->commit));
    m_head = mark;
    return std::nullopt;
}

Error JournalStore::prune(int days, JournalEntry note)
{
    if (Error error = begin())
        return rolledBack(*error);
    constexpr qint64 minuteMs = 60'000;
    constexpr qint64 dayMs = 24 * 60 * minuteMs;
    const qint64 today = (note.utcMs + note.offsetMinutes * minuteMs) / dayMs;
    QSqlQuery kept = m_connection.query();
    kept.prepare(
        u"SELECT number FROM entry WHERE utc_ms + offset_minutes * 60000 >= ? ORDER BY number LIMIT 1"_qs);
    kept.addBindValue((today - days) * dayMs);
    if (!kept.exec())
        return rolledBack(m_connection.errorOf(kept));
    const qint64 firstKept = kept.next() ? kept.value(0).toLongLong() : m_head.number + 1;
    kept.finish();
    const auto anchor = m_connection.mark(End::Anchor);
    if (!anchor || !anchor->isSignedBy(End::Anchor, *m_key))
        return rolledBack(damaged(u"its old end is not signed off"_qs));
    if (firstKept <= anchor->number + 1)
        return m_connection.execute(u"ROLLBACK"_qs);

    note.outcome
        = u"entries %1-%2, older than %3 days"_qs.arg(anchor->number + 1).arg(firstKept - 1).arg(days);
    Error error = removeBefore(firstKept);
    JournalMark head = m_head;
    if (!error)
        error = addTo(head, note);
    return error ? rolledBack(*error) : commit(head);
}

Error JournalStore::removeBefore(qint64 number)
{
    QSqlQuery last = m_connection.query();
    last.prepare(u"SELECT hash FROM entry WHERE number = ?"_qs);
    last.addBindValue(number - 1);
    if (!last.exec())
        return m_connection.errorOf(last);
    if (!last.next())
        return damaged(u"entry %1 is missing"_qs.arg(number - 1));
    const JournalMark anchor
        = JournalMark::signedOff(number - 1, last.value(0).toString(), End::Anchor, *m_key);
    last.finish();
    QSqlQuery removal = m_connection.query();
    removal.prepare(u"DELETE FROM entry WHERE number < ?"_qs);
    removal.addBindValue(number);
    if (!removal.exec())
        return m_connection.errorOf(removal);
    return writeMark(End::Anchor, anchor);
}

Error JournalStore::rolledBack(const JournalError &error)
{
    if (!m_connection.isOpen())
        return error;
    // SQLite has rolled back by itself after some errors, and then there is no transaction left to end.
    m_connection.execute(u"ROLLBACK"_qs);
    return error;
}

JournalError JournalStore::damaged(const QString &reason) const
{
    return {.kind = JournalError::Kind::Damaged, .file = m_file.path(), .reason = reason};
}
