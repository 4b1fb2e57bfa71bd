#pragma once

#include "export/CaseExport.h"
#include "journal/JournalCases.h"
#include "session/CutOffCases.h"
#include "session/Desk.h"
#include "worklist/OutcomeList.h"
#include "widgets/Look.h"
#include "worklist/WorkList.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class DeskWindow;
class ItrApi;
class Journal;
class JournalWindow;
class PrintExport;

/// What lies beside the desk's window and is opened from it: work lists, exports, the journal, and the cases that a
/// crash left open. Each is noted in the journal before it is shown as done.
class DeskDialogs : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    DeskDialogs(DeskWindow &window, Desk &desk, ItrApi &api, Journal &journal, QObject *parent = nullptr);
    ~DeskDialogs() override;

    /// The dialog that opens cases from a work list, with @p file read already where one is given.
    void openWorkList(const QString &file);
    void openJournal();
    void exportCase(ItrSession *session);
    void printCase(ItrSession *session);
    void saveOutcomes();

private:
    void openCases(const QList<WorkListRow> &rows);
    void writeOutcomes(const QString &path);
    void keepOutcome(ItrSession *session);
    void findCutOffCases();
    void offerCutOff();
    void openCutOff();
    void say(Look::Tone tone, const QString &title, const QString &sentence = {});
    void sayJournalTrouble(const JournalError &error);

    DeskWindow &m_window;
    Desk &m_desk;
    Journal &m_journal;
    QPointer<JournalWindow> m_journalWindow;
    QPointer<PrintExport> m_print;
    QList<CaseOutcome> m_removed; ///< of cases that are no longer in the list
    QFutureWatcher<JournalCases::Result> m_findingCutOff;
    CutOffCases m_cutOff;
    QFutureWatcher<QString> m_saving;
};
