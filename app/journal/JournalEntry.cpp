#include "journal/JournalEntry.h"

#include "journal/JournalKey.h"
#include "journal/JournalText.h"

#include <QCryptographicHash>
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

/// A number in digits, without memory of its own: each entry has fifty of them.
class NumberText
{
public:
    explicit NumberText(qint64 number)
        : m_end(std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), number).ptr)
    {
    }
    QByteArrayView view() const { return {m_digits.data(), m_end}; }

private:
    std::array<char, 24> m_digits{};
    const char *m_end;
};

/// `5:value`
void appendSized(QByteArray &out, QByteArrayView value)
{
    out.append(NumberText(value.size()).view());
    out += ':';
    out.append(value);
}

/// The same in UTF-8. Nearly every text is ASCII, of which the size is known ahead.
void appendSized(QByteArray &out, const QString &text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        appendSized(out, QByteArrayView(text.toUtf8()));
        return;
    }
    out.append(NumberText(text.size()).view());
    out += ':';
    for (const QChar c : text)
        out += static_cast<char>(c.unicode());
}

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

QByteArray JournalEntry::canonical() const
{
    QByteArray out;
    out.reserve(1536);
    out += "itr-desk journal entry 1\n";
    for (const Column &column : table) {
        if (column.text == &JournalEntry::hash)
            continue;
        out += column.name;
        out += '=';
        if (column.text == nullptr)
            appendSized(out, NumberText(this->*column.number).view());
        else
            appendSized(out, this->*column.text);
        out += '\n';
    }
    return out;
}

QString JournalEntry::computedHash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonical(), QCryptographicHash::Sha256).toHex());
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
