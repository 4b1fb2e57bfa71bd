#include "journal/JournalVerifier.h"

#include "api/ServerText.h"
#include "journal/JournalFile.h"
#include "journal/JournalSchema.h"

#include <QSqlError>
#include <QVariant>

#include <variant>

JournalVerdict JournalVerifier::verify(const QString &file, const Progress &progress)
{
    JournalVerifier verifier(progress);
    const bool whole = verifier.open(file) && verifier.checkAbout() && verifier.checkSignatures(file)
        && verifier.walk() && verifier.checkEnd() && verifier.checkPages();
    Q_ASSERT(whole == (verifier.m_verdict.outcome == JournalVerdict::Outcome::Whole));
    return verifier.m_verdict;
}

JournalVerifier::JournalVerifier(const Progress &progress)
    : m_progress(progress)
{
}

bool JournalVerifier::open(const QString &file)
{
    auto error = m_connection.open(file, JournalConnection::Mode::ReadOnly);
    if (!error) // one state of the file for all that follows
        error = m_connection.execute(u"BEGIN"_qs);
    return error ? notDone(*error) : true;
}

bool JournalVerifier::checkAbout()
{
    bool isNumber = false;
    const auto schema = m_connection.about(u"schema"_qs);
    const int version = schema.value_or(QString()).toInt(&isNumber);
    if (!isNumber || version < 1)
        return broken(tr("The file does not say which version of ITR Desk wrote it."));
    if (version > JournalSchema::version)
        return notDone({JournalError::Kind::TooNew, m_connection.file(), u"schema %1"_qs.arg(version)});
    if (const auto error = m_connection.checkSchema())
        return error->kind == JournalError::Kind::Damaged
            ? broken(tr("The tables of the file are not a journal's."))
            : notDone(*error);
    if (m_connection.about(u"opens_from"_qs) != QString::number(JournalSchema::opensFrom))
        return broken(tr("The file does not say rightly which versions of ITR Desk may open it."));
    QSqlQuery count = m_connection.query();
    constexpr int keys = 8; // as JournalSchema lists them; a missing one is noticed where it is read
    if (!count.exec(
            u"SELECT (SELECT count(*) FROM about), (SELECT application_id FROM pragma_application_id)"_qs)
        || !count.next())
        return notDone(m_connection.errorOf(count));
    if (count.value(0).toInt() != keys || count.value(1).toInt() != JournalSchema::applicationId)
        return broken(tr("The file holds something that is not the journal's."));
    return true;
}

bool JournalVerifier::checkSignatures(const QString &file)
{
    const auto anchor = m_connection.mark(JournalMark::End::Anchor);
    const auto head = m_connection.mark(JournalMark::End::Head);
    if (!anchor || !head || !anchor->isSigned() || !head->isSigned())
        return broken(tr("The ends of the journal are not signed off."));
    m_anchor = *anchor;
    m_head = *head;
    m_last = m_anchor;
    const auto loaded = JournalKey::load(JournalFile::keyPathBeside(file));
    const auto *key = std::get_if<JournalKey>(&loaded);
    if (key == nullptr)
        return true;
    m_verdict.signaturesChecked = true;
    if (!m_anchor.isSignedBy(JournalMark::End::Anchor, *key))
        return broken(tr("The signature at the old end is not of this journal's key."));
    if (!m_head.isSignedBy(JournalMark::End::Head, *key))
        return broken(tr("The signature of the newest entry is not of this journal's key."));
    return true;
}

bool JournalVerifier::walk()
{
    QSqlQuery entries = m_connection.query();
    if (!entries.exec(u"SELECT "_qs + JournalEntry::selectedColumns() + u" FROM entry ORDER BY number"_qs))
        return notDone(m_connection.errorOf(entries));
    while (entries.next()) {
        if (!checkNext(JournalEntry::read(entries)) || !goOn(m_verdict.count))
            return false;
    }
    if (m_connection.errorOf(entries).kind == JournalError::Kind::Damaged)
        return broken(
            tr("Entry %1 can not be read: the file is damaged.").arg(m_last.number + 1), m_last.number + 1);
    return entries.lastError().isValid() ? notDone(m_connection.errorOf(entries)) : true;
}

bool JournalVerifier::checkNext(const std::optional<JournalEntry> &entry)
{
    const qint64 expected = m_last.number + 1;
    if (!entry)
        return broken(tr("Entry %1 holds what no journal writes.").arg(expected), expected);
    if (entry->number != expected)
        return broken(
            tr("Entry %1 is missing; entry %2 is there in its place.").arg(expected).arg(entry->number),
            expected);
    if (entry->computedHash() != entry->hash)
        return broken(tr("Entry %1 was changed after it was written.").arg(expected), expected);
    if (entry->previousHash != m_last.hash)
        return broken(tr("Entry %1 does not follow from the entry before it.").arg(expected), expected);
    m_last = {.number = entry->number, .hash = entry->hash, .signature = {}};
    ++m_verdict.count;
    return true;
}

bool JournalVerifier::checkEnd()
{
    if (m_last.number < m_head.number)
        return broken(tr("Entry %1 is missing: the journal goes on to entry %2.")
                          .arg(m_last.number + 1)
                          .arg(m_head.number),
            m_last.number + 1);
    if (m_last.number > m_head.number)
        return broken(
            tr("Entry %1 was added past the end of the journal.").arg(m_head.number + 1), m_head.number + 1);
    if (m_last.hash != m_head.hash)
        return broken(tr("Entry %1 is not the one that was signed off.").arg(m_last.number), m_last.number);
    return true;
}

bool JournalVerifier::checkPages()
{
    QSqlQuery check = m_connection.query();
    if (!check.exec(u"PRAGMA integrity_check(1)"_qs) || !check.next())
        return notDone(m_connection.errorOf(check));
    const QString found = check.value(0).toString();
    return found == u"ok" ? true : broken(tr("The file is damaged: %1").arg(ServerText::clean(found)));
}

bool JournalVerifier::goOn(qint64 done)
{
    constexpr qint64 step = 1024;
    if (!m_progress || done % step != 0 || m_progress(done, m_head.number - m_anchor.number))
        return true;
    m_verdict.outcome = JournalVerdict::Outcome::Stopped;
    return false;
}

bool JournalVerifier::broken(const QString &problem, qint64 entry)
{
    m_verdict.outcome = JournalVerdict::Outcome::Broken;
    m_verdict.problem = problem;
    m_verdict.brokenEntry = entry;
    return false;
}

bool JournalVerifier::notDone(const JournalError &error)
{
    if (error.kind == JournalError::Kind::Damaged)
        return broken(tr("The file is damaged: %1").arg(error.reason));
    m_verdict.outcome = JournalVerdict::Outcome::NotDone;
    m_verdict.error = error;
    return false;
}
