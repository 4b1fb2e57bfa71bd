#include "journal/Journal.h"
#include "journal/JournalEntry.h"
#include "journal/JournalSchema.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <functional>
#include <variant>

#include <sqlite3.h>

// Durable entries a second of the journal and of SQLite alone, for journal.py:
//     journal desk|raw FOLDER ENTRIES IN-FLIGHT
// prints the seconds that it took. "desk" appends events ready made. "raw" inserts the same rows into the same
// tables with the C API: hashes and UTF-8 ready made, IN-FLIGHT rows a transaction, WAL, synchronous=FULL.

namespace
{
JournalEvent event(int i)
{
    JournalEvent made;
    made.kind = JournalEvent::Kind::RequestAnswered;
    made.caseId = QStringLiteral("0c5b1f6e-8d55-4a4e-9d0c-%1").arg(i, 12, 10, QChar(u'0'));
    made.pan = Pan::parse(u"ABCPE1234F");
    made.endpoint = QStringLiteral("get_otp");
    made.requestId = QStringLiteral("9b2d7c1e-3f4a-4b5c-8d6e-%1").arg(i, 12, 10, QChar(u'0'));
    made.httpStatus = 200;
    made.latencyMs = 812;
    made.otpStatus = QStringLiteral("OTP Sent");
    return made;
}

double desk(const QString &folder, int entries, int inFlight)
{
    const SystemWallClock clock;
    QList<JournalEvent> events;
    for (int i = 0; i < entries; ++i)
        events += event(i);
    Journal journal(folder, 0, clock);
    QElapsedTimer time;
    int made = 0;
    int confirmed = 0;
    const std::function<void()> append = [&] {
        journal.append(events.at(made++), &journal, [&](const std::optional<JournalError> &error) {
            if (error)
                qFatal("%s", qPrintable(error->reason));
            if (++confirmed == entries)
                QCoreApplication::quit();
            else if (made < entries)
                append();
        });
    };
    QObject::connect(&journal, &Journal::opened, &journal, [&] {
        time.start();
        for (int i = 0; i < inFlight; ++i)
            append();
    });
    QCoreApplication::exec();
    return static_cast<double>(time.nsecsElapsed()) / 1e9;
}

void must(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(database));
}

/// A value as it is bound: a text in UTF-8, or a number.
using Value = std::variant<qint64, QByteArray>;

/// Rows as the journal would store them.
QList<QList<Value>> rows(const QString &folder, int entries)
{
    const auto key = JournalKey::loadOrMake(folder + u"/journal.key");
    QList<QList<Value>> made;
    QString before = JournalEntry::noHash();
    for (int i = 0; i < entries; ++i) {
        JournalEntry entry = JournalEntry::from(event(i), std::get<JournalKey>(key));
        entry.stamp(QDateTime::currentDateTime());
        entry.operatorName = QStringLiteral("operator");
        entry.workstation = QStringLiteral("workstation");
        entry.appVersion = QStringLiteral("0.1.0");
        entry.runId = QStringLiteral("6a2f41a3-c54c-4b0e-8f0d-1f2e3d4c5b6a");
        entry.number = i + 1;
        entry.previousHash = before;
        entry.hash = before = entry.computedHash();
        QList<Value> row;
        for (const JournalEntry::Column &column : JournalEntry::columns())
            row += column.text == nullptr ? Value(entry.*column.number) : Value((entry.*column.text).toUtf8());
        made += row;
    }
    return made;
}

void insert(sqlite3 *database, sqlite3_stmt *statement, const QList<Value> &row)
{
    int place = 1;
    for (const Value &value : row) {
        if (const auto *text = std::get_if<QByteArray>(&value))
            must(sqlite3_bind_text(
                     statement, place++, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC),
                database);
        else
            must(sqlite3_bind_int64(statement, place++, std::get<qint64>(value)), database);
    }
    must(sqlite3_step(statement), database);
    must(sqlite3_reset(statement), database);
}

double raw(const QString &folder, int entries, int inFlight)
{
    const QList<QList<Value>> ready = rows(folder, entries);
    sqlite3 *database = nullptr;
    must(sqlite3_open(QFile::encodeName(folder + u"/journal.sqlite").constData(), &database), database);
    QStringList setUp = JournalSchema::statements();
    setUp.prepend(QStringLiteral("PRAGMA synchronous = FULL"));
    setUp.prepend(QStringLiteral("PRAGMA journal_mode = WAL"));
    for (const QString &statement : std::as_const(setUp))
        must(sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr, nullptr), database);
    const QStringList places(static_cast<qsizetype>(JournalEntry::columns().size()), QStringLiteral("?"));
    const QByteArray into = (u"INSERT INTO entry VALUES (" + places.join(u',') + u')').toUtf8();
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(database, into.constData(), -1, &statement, nullptr), database);

    QElapsedTimer time;
    time.start();
    for (int i = 0; i < entries; i += inFlight) {
        must(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), database);
        for (int j = i; j < qMin(i + inFlight, entries); ++j)
            insert(database, statement, ready.at(j));
        must(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), database);
    }
    const double seconds = static_cast<double>(time.nsecsElapsed()) / 1e9;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return seconds;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5)
        return 2;
    const auto measure = arguments.at(1) == u"raw" ? raw : desk;
    std::printf("%.6f\n", measure(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt()));
    return 0;
}
