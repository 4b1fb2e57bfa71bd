#include "journal/JournalExport.h"

#include "journal/JournalConnection.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QSqlError>

namespace
{
using Column = JournalEntry::Column;

QString writtenAt(const JournalEntry &entry)
{
    return entry.localTime().toString(Qt::ISODateWithMs);
}

QByteArray quoted(const QString &text)
{
    // OWASP, "CSV Injection": what begins so is a formula, also behind blanks, in one spreadsheet or another.
    const QString bare = text.trimmed();
    const bool formula = !bare.isEmpty() && u"=+-@\uff1d\uff0b\uff0d\uff20"_qs.contains(bare.front());
    const bool control
        = !text.isEmpty() && (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n');
    QString out = formula || control ? u'\'' + text : text;
    out.replace(u'"', u"\"\""_qs);
    return '"' + out.toUtf8() + '"';
}

QByteArray jsonText(const QString &text)
{
    // RFC 8259 §7.
    QString out = u"\""_qs;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c < u' ')
            out += u"\\u%1"_qs.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return (out + u'"').toUtf8();
}

JournalError failed(const QIODevice &out, const QString &file)
{
    const auto *target = qobject_cast<const QFileDevice *>(&out);
    const bool full = target != nullptr && target->error() == QFileDevice::ResourceError;
    return {.kind = full ? JournalError::Kind::DiskFull : JournalError::Kind::CanNotWrite,
        .file = file,
        .reason = out.errorString()};
}
}

QByteArray JournalExport::csvHead()
{
    QByteArray out = "\xef\xbb\xbftime";
    for (const Column &column : JournalEntry::columns())
        out += QByteArray(",") + column.name;
    return out + "\r\n";
}

QByteArray JournalExport::csvLine(const JournalEntry &entry)
{
    QByteArray out = quoted(writtenAt(entry));
    for (const Column &column : JournalEntry::columns())
        out += ','
            + (column.text == nullptr ? QByteArray::number(entry.*column.number)
                                      : quoted(entry.*column.text));
    return out + "\r\n";
}

QByteArray JournalExport::jsonLine(const JournalEntry &entry)
{
    QByteArray out = "{\"time\":" + jsonText(writtenAt(entry));
    for (const Column &column : JournalEntry::columns())
        out += QByteArray(",\"") + column.name + "\":"
            + (column.text == nullptr ? QByteArray::number(entry.*column.number)
                                      : jsonText(entry.*column.text));
    return out + "}\n";
}

std::optional<JournalError> JournalExport::write(const QString &journal, Format format, QIODevice &out)
{
    JournalConnection connection;
    if (const auto error = connection.open(journal, JournalConnection::Mode::ReadOnly))
        return error;
    QSqlQuery entries = connection.query();
    if (!entries.exec(u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry ORDER BY number"_qs))
        return connection.errorOf(entries);
    const auto put = [&out](const QByteArray &line) { return out.write(line) == line.size(); };
    if (format == Format::Csv && !put(csvHead()))
        return failed(out, journal);
    while (entries.next()) {
        const auto entry = JournalEntry::read(entries);
        if (!entry)
            return JournalError{
                JournalError::Kind::Damaged, journal, u"an entry holds what no journal writes"_qs};
        if (!put(format == Format::Csv ? csvLine(*entry) : jsonLine(*entry)))
            return failed(out, journal);
    }
    if (entries.lastError().isValid())
        return connection.errorOf(entries);
    return std::nullopt;
}

std::optional<JournalError> JournalExport::writeFile(
    const QString &journal, Format format, const QString &target)
{
    QSaveFile file(target);
    // Before the first byte is in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(file, target);
    if (auto error = write(journal, format, file)) {
        if (file.error() != QFileDevice::NoError)
            error->file = target;
        return error;
    }
    return file.commit() ? std::nullopt : std::optional(failed(file, target));
}
