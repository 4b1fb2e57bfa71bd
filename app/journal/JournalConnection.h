#pragma once

#include "journal/JournalError.h"
#include "journal/JournalMark.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

struct sqlite3;

/// A connection to one journal file, closed with it. Belongs to the thread that opened it; no query may
/// outlive it.
class JournalConnection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    JournalConnection();
    ~JournalConnection();
    Q_DISABLE_COPY_MOVE(JournalConnection)

    /// Opens the file and reads its first page. A file that is only to be read is read as a finished one
    /// where nothing can be written beside it, as on an auditor's CD.
    std::optional<JournalError> open(const QString &file, Mode mode);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const QString &file() const { return m_file; }

    /// A statement for next() and value(), not yet executed.
    QSqlQuery query() const;
    std::optional<JournalError> execute(const QString &statement) const;
    /// What a failed @p query means.
    JournalError errorOf(const QSqlQuery &query) const;
    /// @p code: a result code of SQLite.
    JournalError errorOf(int code, const QString &reason) const;
    /// What the driver works with (doc.qt.io: QSqlDriver::handle()); null when it is not open.
    sqlite3 *handle() const;
    /// Which build of SQLite the driver uses (sqlite.org/c3ref/libversion.html: source id).
    QString libraryOfDriver() const;

    /// The value of @p key in `about`; nothing when it is not there or no text.
    std::optional<QString> about(const QString &key) const;
    /// Nothing when it is not there, or no number.
    std::optional<JournalMark> mark(JournalMark::End end) const;
    /// Nothing when a journal's tables are all there, word for word, and no others.
    std::optional<JournalError> checkSchema() const;

private:
    std::optional<JournalError> tryOpen(const QString &options, const QString &name);
    JournalError errorOf(const QSqlError &error) const;

    QString m_file;
    QSqlDatabase m_database;
};
