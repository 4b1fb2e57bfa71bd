#include "journal/JournalEntry.h"

#include "journal/JournalHash.h"
#include "journal/JournalKey.h"
#include "journal/JournalText.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <charconv>

namespace
{
using Entry = JournalEntry;
using Column = JournalEntry::Column;

constexpr Column number(const char *name, qint64 Entry::*member)
{
    return {.name = name, .number = member};
}

constexpr Column text(const char *name, QString Entry::*member)
{
    return {.name = name, .text = member};
}

/// Writes a canonical form into room that is large enough for it: each entry has fifty pieces, and finding
/// room for each anew takes longer than all else.
class Pen
{
public:
    explicit Pen(char *at)
        : m_at(at)
    {
    }
    void write(QByteArrayView bytes) { m_at = std::copy(bytes.begin(), bytes.end(), m_at); }
    void write(char c) { *m_at++ = c; }
    void write(qint64 number) { m_at = std::to_chars(m_at, m_at + longestNumber, number).ptr; }
    /// `2:42`
    void writeSized(qint64 number)
    {
        std::array<char, longestNumber> digits{};
        const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        writeSized(QByteArrayView(digits.data(), end));
    }
    /// `5:value`, the value in UTF-8. Nearly every text is ASCII, of which the size is known ahead.
    void writeSized(const QString &text)
    {
        if (!std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
            return writeSized(QByteArrayView(text.toUtf8()));
        write(qint64(text.size()));
        write(':');
        m_at = std::ranges::transform(text, m_at, [](QChar c) { return static_cast<char>(c.unicode()); }).out;
    }
    char *at() const { return m_at; }

    static constexpr qsizetype longestNumber = 20; ///< characters, of a qint64
    static constexpr qsizetype longestLetter = 3; ///< bytes of UTF-8 for one of UTF-16

private:
    void writeSized(QByteArrayView value)
    {
        write(qint64(value.size()));
        write(':');
        write(value);
    }

    char *m_at;
};

constexpr std::array table{
    number("number", &Entry::number),
    number("utc_ms", &Entry::utcMs),
    number("offset_minutes", &Entry::offsetMinutes),
    text("event", &Entry::event),
    text("operator", &Entry::operatorName),
    text("workstation", &Entry::workstation),
    text("app_version", &Entry::appVersion),
    text("run_id", &Entry::runId),
    text("case_id", &Entry::caseId),
    text("pan_masked", &Entry::panMasked),
    text("pan_hash", &Entry::panHash),
    text("consent_id", &Entry::consentId),
    text("consent_reference", &Entry::consentReference),
    text("consent_manner", &Entry::consentManner),
    text("notice_version", &Entry::noticeVersion),
    text("language", &Entry::language),
    text("purpose", &Entry::purpose),
    text("endpoint", &Entry::endpoint),
    text("request_id", &Entry::requestId),
    number("try_number", &Entry::tryNumber),
    number("http_status", &Entry::httpStatus),
    number("latency_ms", &Entry::latencyMs),
    text("otp_status", &Entry::otpStatus),
    text("outcome", &Entry::outcome),
    text("previous_hash", &Entry::previousHash),
    text("hash", &Entry::hash),
};
}

std::span<const Column> JournalEntry::columns()
{
    return table;
}

JournalEntry JournalEntry::from(const JournalEvent &event, const JournalKey &key)
{
    JournalEntry entry;
    entry.event = JournalEvent::name(event.kind);
    entry.caseId = JournalText::identifier(event.caseId);
    if (event.pan) {
        entry.panMasked = event.pan->masked();
        entry.panHash = key.panHash(*event.pan);
    }
    entry.consentId = JournalText::identifier(event.consentId);
    entry.consentReference = JournalText::words(event.consentReference);
    entry.consentManner = JournalText::words(event.consentManner);
    entry.noticeVersion = JournalText::words(event.noticeVersion);
    entry.language = JournalText::words(event.language);
    entry.purpose = JournalText::words(event.purpose);
    entry.endpoint = JournalText::words(event.endpoint);
    entry.requestId = JournalText::identifier(event.requestId);
    entry.tryNumber = event.tryNumber;
    entry.httpStatus = event.httpStatus;
    entry.latencyMs = event.latencyMs;
    entry.otpStatus = JournalText::serverWords(event.otpStatus);
    entry.outcome = JournalText::words(event.outcome);
    return entry;
}

void JournalEntry::stamp(const QDateTime &time)
{
    utcMs = time.toMSecsSinceEpoch();
    offsetMinutes = time.offsetFromUtc() / 60;
}

QDateTime JournalEntry::localTime() const
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, static_cast<int>(offsetMinutes) * 60);
}

QByteArray JournalEntry::canonical() const
{
    constexpr QByteArrayView head("itr-desk journal entry 1\n");
    constexpr qsizetype signsOfALine = 3; // = : and the line feed
    qsizetype room = head.size();
    for (const Column &column : table) {
        room += QByteArrayView(column.name).size() + 2 * Pen::longestNumber + signsOfALine;
        if (column.text != nullptr)
            room += (this->*column.text).size() * Pen::longestLetter;
    }
    QByteArray out(room, Qt::Uninitialized);
    Pen pen(out.data());
    pen.write(head);
    for (const Column &column : table) {
        if (column.text == &JournalEntry::hash)
            continue;
        pen.write(QByteArrayView(column.name));
        pen.write('=');
        if (column.text == nullptr)
            pen.writeSized(this->*column.number);
        else
            pen.writeSized(this->*column.text);
        pen.write('\n');
    }
    out.truncate(pen.at() - out.constData());
    return out;
}

QString JournalEntry::computedHash() const
{
    return JournalHash::hex(JournalHash::of(canonical()));
}

QString JournalEntry::noHash()
{
    return QString(64, u'0');
}

QString JournalEntry::selectedColumns()
{
    // As bytes: SQLite's own decoding takes more than one spelling for the same letter, and a changed byte
    // must show.
    QStringList names;
    for (const Column &column : table) {
        const QString name = QString::fromLatin1(column.name);
        names += column.text == nullptr ? name : u"CAST("_qs + name + u" AS BLOB)"_qs;
    }
    return names.join(u", "_qs);
}

std::optional<JournalEntry> JournalEntry::read(const QSqlQuery &query)
{
    JournalEntry entry;
    for (int i = 0; i < static_cast<int>(table.size()); ++i) {
        const Column &column = table.at(static_cast<std::size_t>(i));
        const QVariant value = query.value(i);
        if (column.text == nullptr) {
            if (value.typeId() != QMetaType::LongLong)
                return std::nullopt;
            entry.*column.number = value.toLongLong();
            continue;
        }
        const QByteArray bytes = value.toByteArray();
        entry.*column.text = QString::fromUtf8(bytes);
        if (value.typeId() != QMetaType::QByteArray || (entry.*column.text).toUtf8() != bytes)
            return std::nullopt;
    }
    return entry;
}
