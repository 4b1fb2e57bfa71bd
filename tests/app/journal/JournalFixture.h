#pragma once

#include "FakeWallClock.h"
#include "journal/Journal.h"
#include "journal/JournalConnection.h"
#include "journal/JournalStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A journal's folder of its own, and what tests do with one.
class JournalFixture
{
public:
    JournalFixture()
    {
        if (!m_folder.isValid())
            qFatal("no folder for the test");
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("desk")); }
    JournalFile file() const { return JournalFile(folder()); }
    QString path() const { return file().path(); }

    static JournalEvent event(JournalEvent::Kind kind, const QString &outcome = {})
    {
        JournalEvent made;
        made.kind = kind;
        made.outcome = outcome;
        return made;
    }

    /// An event with something in every field.
    static JournalEvent fullEvent()
    {
        JournalEvent made = event(JournalEvent::Kind::RequestAnswered, QStringLiteral("answered"));
        made.caseId = QStringLiteral("0c5b1f6e-8d55-4a4e-9d0c-abcde1234f01"); // looks like a PAN within
        made.pan = Pan::parse(u"ABCPE1234F");
        made.consentId = QStringLiteral("6a2f41a3-c54c-4b0e-8f0d-1f2e3d4c5b6a");
        made.consentReference = QStringLiteral("CR-2026-000123");
        made.consentManner = QStringLiteral("by phone");
        made.noticeVersion = QStringLiteral("1.0");
        made.language = QStringLiteral("hi");
        made.purpose = QString::fromUtf8("गृह ऋण");
        made.endpoint = QStringLiteral("get_otp");
        made.requestId = QStringLiteral("9b2d7c1e-3f4a-4b5c-8d6e-7f8a9b0c1d2e");
        made.tryNumber = 2;
        made.httpStatus = 200;
        made.latencyMs = 812;
        made.otpStatus = QStringLiteral("OTP Sent");
        return made;
    }

    /// Entries written at once, closed, and with no WAL left beside the file.
    void write(const QList<JournalEvent> &events, const QDateTime &time = FakeWallClock().now())
    {
        JournalStore store(file());
        if (const auto error = store.open())
            qFatal("%s", qPrintable(error->reason));
        QList<JournalEntry> entries;
        for (const JournalEvent &one : events) {
            JournalEntry entry = JournalEntry::from(one, *store.key());
            entry.stamp(time);
            entries += entry;
        }
        if (const auto error = store.append(entries))
            qFatal("%s", qPrintable(error->reason));
    }

    /// All entries as they are stored.
    QList<JournalEntry> entries() const
    {
        JournalConnection connection;
        if (const auto error = connection.open(path(), JournalConnection::Mode::ReadOnly))
            qFatal("%s", qPrintable(error->reason));
        QSqlQuery query = connection.query();
        if (!query.exec(u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry ORDER BY number"_qs))
            qFatal("%s", qPrintable(connection.errorOf(query).reason));
        QList<JournalEntry> found;
        while (query.next())
            found += JournalEntry::read(query).value();
        return found;
    }

    /// Does what a person with an SQLite program could do to the file.
    void tamper(const QString &statement) const
    {
        JournalConnection connection;
        auto error = connection.open(path(), JournalConnection::Mode::ReadWrite);
        if (!error)
            error = connection.execute(statement);
        if (error)
            qFatal("%s", qPrintable(error->reason));
    }

private:
    QTemporaryDir m_folder;
};
