#include "journal/JournalSchema.h"

#include "journal/JournalEntry.h"

QList<JournalSchema::Object> JournalSchema::objects()
{
    QStringList columns;
    for (const JournalEntry::Column &column : JournalEntry::columns()) {
        const QString name = QString::fromLatin1(column.name);
        if (column.number == &JournalEntry::number)
            columns += name + u" INTEGER PRIMARY KEY"_qs;
        else
            columns += name + (column.number == nullptr ? u" TEXT NOT NULL"_qs : u" INTEGER NOT NULL"_qs);
    }
    const QString table = u"table"_qs;
    const QString index = u"index"_qs;
    const QString entry = u"entry"_qs;
    return {
        {table, entry, entry, u"CREATE TABLE entry ("_qs + columns.join(u", "_qs) + u") STRICT"_qs},
        {index, u"entry_by_pan"_qs, entry,
            u"CREATE INDEX entry_by_pan ON entry(pan_hash) WHERE pan_hash <> ''"_qs},
        {index, u"entry_by_case"_qs, entry,
            u"CREATE INDEX entry_by_case ON entry(case_id) WHERE case_id <> ''"_qs},
        {index, u"case_end"_qs, entry,
            u"CREATE INDEX case_end ON entry(case_id, event) "
            "WHERE event IN ('case.opened', 'case.closed', 'case.cut_off')"_qs},
        {table, u"about"_qs, u"about"_qs,
            u"CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_qs},
    };
}

QStringList JournalSchema::statements()
{
    QStringList statements;
    for (const Object &object : objects())
        statements += object.statement;
    return statements;
}

QString JournalSchema::columns()
{
    QStringList names;
    for (const JournalEntry::Column &column : JournalEntry::columns())
        names += QString::fromLatin1(column.name);
    return names.join(u", "_qs);
}
