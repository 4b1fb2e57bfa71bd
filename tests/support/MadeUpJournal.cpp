#include "MadeUpJournal.h"

#include "journal/JournalConnection.h"

#include <array>

namespace
{
using Kind = JournalEvent::Kind;

constexpr qint64 firstMoment = 1'767'205'800'000; // 2026-01-01T00:00+05:30
constexpr qint64 minute = 60'000;
constexpr qint64 indianOffset = 330; // minutes
constexpr std::array kindsOfACase{Kind::CaseOpened, Kind::ConsentGiven, Kind::RequestSent,
    Kind::RequestAnswered, Kind::OtpConfirmed, Kind::RequestSent, Kind::RequestAnswered, Kind::CaseClosed};

QString uuid(int space, qint64 number)
{
    return u"%1-0000-4000-8000-%2"_qs.arg(number, 8, 16, QChar(u'0')).arg(space, 12, 10, QChar(u'0'));
}

void must(const std::optional<JournalError> &error)
{
    if (error)
        qFatal("the journal of the test can not be written: %s", qPrintable(error->reason));
}

JournalEntry made(qint64 number, const JournalKey &key)
{
    const qint64 place = (number - 1) % qint64(kindsOfACase.size());
    const qint64 caseNumber = (number - 1) / qint64(kindsOfACase.size());
    JournalEvent event;
    event.kind = kindsOfACase.at(std::size_t(place));
    event.caseId = uuid(1, caseNumber);
    if (place > 0) {
        event.pan = MadeUpJournal::panOf(caseNumber);
        event.consentId = uuid(2, caseNumber);
    }
    if (event.kind == Kind::ConsentGiven) {
        event.consentManner = u"in person"_qs;
        event.noticeVersion = u"2"_qs;
        event.language = u"en"_qs;
        event.purpose = u"Loan application"_qs;
    }
    if (event.kind == Kind::RequestSent || event.kind == Kind::RequestAnswered) {
        event.endpoint = place < 4 ? u"get_otp"_qs : u"get_data"_qs;
        event.requestId = uuid(3, number);
    }
    if (event.kind == Kind::RequestAnswered) {
        event.httpStatus = 200;
        event.latencyMs = 100 + number % 50;
        event.otpStatus = place < 4 ? u"OTP Sent"_qs : QString();
    }
    if (event.kind == Kind::OtpConfirmed)
        event.outcome = u"received"_qs;
    if (event.kind == Kind::CaseClosed)
        event.outcome = u"done"_qs;
    JournalEntry entry = JournalEntry::from(event, key);
    entry.number = number;
    entry.utcMs = firstMoment + (number - 1) * minute;
    entry.offsetMinutes = indianOffset;
    entry.operatorName = u"operator%1"_qs.arg(caseNumber % 3 + 1);
    entry.workstation = u"desk-%1"_qs.arg(caseNumber % 2 + 1);
    entry.appVersion = u"0.1.0"_qs;
    entry.runId = uuid(4, 1);
    return entry;
}
}

MadeUpJournal::MadeUpJournal()
    : m_store(std::make_unique<JournalStore>(JournalFile(m_folder.path())))
{
    must(m_store->open());
}

Pan MadeUpJournal::panOf(qint64 caseNumber)
{
    return *Pan::parse(u"XXXPX%1T"_qs.arg(caseNumber % 10'000, 4, 10, QChar(u'0')));
}

void MadeUpJournal::run(const QString &sql)
{
    JournalConnection connection;
    must(connection.open(file(), JournalConnection::Mode::ReadWrite));
    must(connection.execute(sql));
}

void MadeUpJournal::append(qint64 count, const Change &change)
{
    constexpr qint64 atOnce = 20'000;
    for (qint64 left = count; left > 0; left -= atOnce) {
        QList<JournalEntry> entries;
        for (qint64 i = 0; i < std::min(left, atOnce); ++i) {
            entries += made(++m_count, *m_store->key());
            if (change)
                change(entries.last());
        }
        must(m_store->append(entries));
    }
}
