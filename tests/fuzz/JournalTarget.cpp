#include "ChangedJournal.h"
#include "Rules.h"
#include "Targets.h"
#include "journal/JournalScan.h"
#include "journal/JournalStore.h"
#include "journal/JournalVerifier.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace
{
void check(const JournalVerdict &verdict)
{
    using Outcome = JournalVerdict::Outcome;
    Rules::must(verdict.outcome != Outcome::Stopped, "nobody stopped it");
    Rules::must(verdict.problem.isEmpty() == (verdict.outcome != Outcome::Broken), "what is broken is told",
        verdict.problem);
    Rules::must(
        verdict.error.has_value() == (verdict.outcome == Outcome::NotDone), "what can not be done is told");
    Rules::mustBePlain(verdict.problem, 1000);
    if (verdict.error)
        Rules::mustBePlain(verdict.error->reason, 1000);
}

/// Looks through the journal as its window does.
void look(const QString &folder, const JournalFilter &filter)
{
    JournalScan scan(folder);
    bool over = false;
    QObject::connect(&scan, &JournalScan::opened,
        [&](quint64, qint64 first, qint64 last, const QList<JournalEntry> &newest) {
            over = filter.isEmpty() || last < first;
            Rules::must(newest.size() <= 100, "only a screenful comes at once");
        });
    QObject::connect(&scan, &JournalScan::found,
        [&](quint64, const QList<qint64> &, const JournalReader::Progress &progress) {
            over = progress.isOver();
        });
    QObject::connect(&scan, &JournalScan::failed, [&](quint64, const JournalError &error) {
        over = true;
        Rules::must(!error.reason.isEmpty(), "a failure has a reason");
    });
    scan.look(1, filter);
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    scan.read({1, 2, 3, 1000});
    scan.refresh();
}

/// True when another entry could be written to it.
bool append(const QString &folder)
{
    JournalStore store{JournalFile(folder)};
    if (store.open())
        return false;
    JournalEvent event;
    event.kind = JournalEvent::Kind::ProgramStarted;
    QList<JournalEntry> entries{JournalEntry::from(event, *store.key())};
    return !store.append(entries);
}
}

void fuzzJournal(const QByteArray &bytes)
{
    static ChangedJournal journal;
    const ChangedJournal::Asked asked = journal.change(bytes);
    const JournalVerdict verdict = JournalVerifier::verify(journal.file());
    check(verdict);
    const bool isWhole = verdict.outcome == JournalVerdict::Outcome::Whole;
    const auto held
        = verdict.signaturesChecked ? ChangedJournal::Held::All : ChangedJournal::Held::WithoutSignatures;
    Rules::must(!isWhole || journal.holdsWhatItHeld(held), "a changed journal is not whole");
    look(journal.folder(), asked.filter);
    if (!asked.append)
        return;
    const bool wasEmpty = journal.isEmpty(); // a new one is made in its place
    const bool appended = append(journal.folder());
    const JournalVerdict after = JournalVerifier::verify(journal.file());
    check(after);
    Rules::must(isWhole || wasEmpty || after.outcome != JournalVerdict::Outcome::Whole,
        "writing on does not make a changed journal whole", verdict.problem);
    Rules::must(!isWhole || !appended || after.outcome == JournalVerdict::Outcome::Whole,
        "writing on leaves a whole journal whole", after.problem);
}
