#include "journal/JournalBackground.h"

#include "journal/JournalConnection.h"

#include <QPromise>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace
{
constexpr int thousandths = 1000;

template <typename Result> bool goOn(QPromise<Result> &promise, qint64 done, qint64 all)
{
    promise.setProgressValue(static_cast<int>(all > 0 ? done * thousandths / all : 0));
    return !promise.isCanceled();
}

JournalError failed(const QSaveFile &target)
{
    const bool isFull = target.error() == QFileDevice::ResourceError;
    return {.kind = isFull ? JournalError::Kind::DiskFull : JournalError::Kind::CanNotWrite,
        .file = target.fileName(),
        .reason = target.errorString()};
}

/// Writes the entries into @p target; nothing when all went well, and also when it was stopped.
JournalBackground::Written writeEntries(QPromise<JournalBackground::Written> &promise, const QString &file,
    const JournalHits &hits, JournalExport::Format format, QSaveFile &target)
{
    JournalConnection connection;
    if (auto error = connection.open(file, JournalConnection::Mode::ReadOnly))
        return error;
    const bool isCsv = format == JournalExport::Format::Csv;
    if (isCsv)
        target.write(JournalExport::csvHead());
    QSqlQuery query = connection.query();
    query.prepare(u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry WHERE number = ?"_qs);
    const qint64 count = hits.count();
    for (qint64 i = count - 1; i >= 0; --i) {
        query.bindValue(0, hits.numberAt(i));
        if (!query.exec())
            return connection.errorOf(query);
        if (!query.next())
            continue; // pruned since, or missing: verifying says which
        const auto entry = JournalEntry::read(query);
        if (!entry)
            return JournalError{JournalError::Kind::Damaged, file, u"entry %1"_qs.arg(hits.numberAt(i))};
        const QByteArray line = isCsv ? JournalExport::csvLine(*entry) : JournalExport::jsonLine(*entry);
        if (target.write(line) != line.size())
            return failed(target);
        if (!goOn(promise, count - i, count))
            return {};
    }
    return {};
}
}

QFuture<JournalVerdict> JournalBackground::verify(const QString &file)
{
    return QtConcurrent::run([file](QPromise<JournalVerdict> &promise) {
        promise.setProgressRange(0, thousandths);
        promise.addResult(JournalVerifier::verify(
            file, [&promise](qint64 done, qint64 all) { return goOn(promise, done, all); }));
    });
}

QFuture<JournalBackground::Written> JournalBackground::write(
    const QString &file, const JournalHits &hits, JournalExport::Format format, const QString &target)
{
    return QtConcurrent::run([file, hits, format, target](QPromise<Written> &promise) {
        promise.setProgressRange(0, thousandths);
        QSaveFile out(target);
        // Before the first byte is in it.
        if (!out.open(QIODevice::WriteOnly)
            || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            promise.addResult(failed(out));
            return;
        }
        const Written error = writeEntries(promise, file, hits, format, out);
        if (!error && !promise.isCanceled() && !out.commit())
            promise.addResult(failed(out));
        else
            promise.addResult(error);
    });
}
