#include "DeskDialogs.h"

#include "CaseContent.h"
#include "DeskWindow.h"
#include "dialogs/CutOffDialog.h"
#include "dialogs/ExportDialog.h"
#include "dialogs/JournalWindow.h"
#include "dialogs/WorkListDialog.h"
#include "journal/Journal.h"
#include "report/PrintExport.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

DeskDialogs::DeskDialogs(DeskWindow &window, Desk &desk, ItrApi &api, Journal &journal, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_desk(desk)
    , m_journal(journal)
    , m_cutOff(api, journal, [&journal](const Pan &pan) { return journal.panHash(pan); })
{
    connect(&window, &DeskWindow::importWanted, this, &DeskDialogs::openWorkList);
    connect(&window, &DeskWindow::outcomesWanted, this, &DeskDialogs::saveOutcomes);
    connect(&window, &DeskWindow::journalWanted, this, &DeskDialogs::openJournal);
    connect(&window, &DeskWindow::exportWanted, this, &DeskDialogs::exportCase);
    connect(&window, &DeskWindow::printWanted, this, &DeskDialogs::printCase);
    connect(&desk, &Desk::caseRemoved, this, &DeskDialogs::keepOutcome);
    connect(&desk, &Desk::journalRefused, this, &DeskDialogs::sayJournalTrouble);
    connect(&journal, &Journal::troubled, this, &DeskDialogs::sayJournalTrouble);
    connect(&journal, &Journal::opened, this, &DeskDialogs::findCutOffCases);
    connect(&m_findingCutOff, &QFutureWatcher<JournalCases::Result>::finished, this, [this] {
        const JournalCases::Result found = m_findingCutOff.result();
        if (const auto *cases = std::get_if<QList<CutOffCase>>(&found))
            m_cutOff.add(*cases);
        else
            sayJournalTrouble(std::get<JournalError>(found));
    });
    connect(&m_cutOff, &CutOffCases::added, this, &DeskDialogs::offerCutOff);
    connect(&m_cutOff, &CutOffCases::journalRefused, this, &DeskDialogs::sayJournalTrouble);
    // Else the program would stay for the journal's window.
    connect(&window, &DeskWindow::closed, this, [this] { delete m_journalWindow; });
    connect(&window, &DeskWindow::cutOffWanted, this, &DeskDialogs::openCutOff);
    connect(&m_saving, &QFutureWatcher<QString>::finished, this, [this] {
        const QString problem = m_saving.result();
        if (problem.isEmpty())
            say(Look::Tone::Success, tr("The outcomes have been written."));
        else
            say(Look::Tone::Danger, tr("The outcomes could not be written."), problem);
    });
}

DeskDialogs::~DeskDialogs()
{
    delete m_journalWindow;
}

void DeskDialogs::openWorkList(const QString &file)
{
    auto *dialog = new WorkListDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<const QList<WorkListRow> &>(&WorkListDialog::accepted), this, &DeskDialogs::openCases);
    dialog->open();
    if (!file.isEmpty())
        dialog->read(file);
}

void DeskDialogs::openCases(const QList<WorkListRow> &rows)
{
    JournalEvent imported;
    imported.kind = JournalEvent::Kind::WorkListImported;
    imported.outcome = QString::number(rows.size()) + u" cases"_qs;
    m_journal.append(imported, this, [this, rows](const std::optional<JournalError> &error) {
        if (error) {
            sayJournalTrouble(*error);
            return;
        }
        ItrSession *first = nullptr;
        for (const WorkListRow &row : rows) {
            ItrSession *session = m_desk.openCase(row.reference, row.pan);
            first = first ? first : session;
        }
        if (first)
            m_window.showCase(first);
    });
}

void DeskDialogs::openJournal()
{
    if (!m_journalWindow) {
        m_journalWindow = new JournalWindow(QFileInfo(m_journal.file()).path(), m_journal);
        m_journalWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(&m_journal, &Journal::grown, m_journalWindow, &JournalWindow::refresh);
    }
    m_journalWindow->show();
    m_journalWindow->raise();
    m_journalWindow->activateWindow();
}

void DeskDialogs::exportCase(ItrSession *session)
{
    const auto note = [session = QPointer(session), upTo = session->arrivals()](JournalEvent::Kind kind,
                          const QString &what, QObject *context, JournalWriter::Recorded recorded) {
        // The dialog closes with its case, so there is one.
        if (session)
            session->noteHandedOn(kind, what, upTo, context, std::move(recorded));
    };
    auto *dialog = new ExportDialog(CaseContent::exportOf(*session), m_desk.deployment().exportUnmasked, note, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(session, &QObject::destroyed, dialog, &QWidget::close);
    dialog->open();
}

void DeskDialogs::printCase(ItrSession *session)
{
    if (m_print)
        return; // it still asks, or prints
    const auto note = [this, session = QPointer(session), upTo = session->arrivals()](
                          QObject *context, JournalWriter::Recorded recorded) {
        if (session)
            session->noteHandedOn(
                JournalEvent::Kind::Printed, u"report"_qs, upTo, context, std::move(recorded));
        else
            m_print->deleteLater(); // the case is gone, and nothing would be heard of it any more
    };
    m_print = new PrintExport(CaseContent::exportOf(*session), note, this);
    connect(m_print, &PrintExport::ended, this, [this](const PrintExport::Outcome &outcome) {
        if (!outcome.title.isEmpty())
            say(outcome.printed ? Look::Tone::Success : Look::Tone::Danger, outcome.title, outcome.sentence);
        m_print->deleteLater();
    });
    m_print->ask(&m_window);
}

void DeskDialogs::saveOutcomes()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export outcomes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_qs);
    dialog->selectFile(u"outcomes-%1.csv"_qs.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DeskDialogs::writeOutcomes);
    dialog->open();
}

void DeskDialogs::writeOutcomes(const QString &path)
{
    QList<CaseOutcome> outcomes = m_removed;
    for (const ItrSession *session : m_desk.cases())
        outcomes.append(CaseContent::outcomeOf(*session));
    JournalEvent exported;
    exported.kind = JournalEvent::Kind::OutcomesExported;
    exported.outcome = QString::number(outcomes.size()) + u" cases"_qs;
    m_journal.append(exported, this, [this, path, outcomes](const std::optional<JournalError> &error) {
        if (error)
            sayJournalTrouble(*error);
        else
            m_saving.setFuture(OutcomeList::saveAside(path, outcomes));
    });
}

void DeskDialogs::keepOutcome(ItrSession *session)
{
    // One that nobody began is no outcome.
    if (session->consent() || !session->reference().isEmpty())
        m_removed.append(CaseContent::outcomeOf(*session));
}

void DeskDialogs::findCutOffCases()
{
    if (m_cutOff.size() == 0)
        m_findingCutOff.setFuture(JournalCases::find(QFileInfo(m_journal.file()).path()));
}

void DeskDialogs::offerCutOff()
{
    QStringList whose;
    for (qsizetype i = 0; i < m_cutOff.size(); ++i)
        whose += CutOffDialog::whose(m_cutOff.at(i));
    const auto count = static_cast<int>(whose.size());
    constexpr int most = 5; // that are named
    const QString more = count > most ? u"…"_qs : QString();
    m_window.offerCutOff({.tone = Look::Tone::Warning,
        .title = tr("%n case(s) were cut off when the desk ended the last time. Log them out at the portal now?", nullptr,
            count),
        .sentences = {tr("Perhaps still logged in there: %1. Later you find this in the menu, under Case.")
                          .arg(whose.mid(0, most).join(u", ") + more)},
        .quoted = {},
        .code = {},
        .asksYesNo = true,
        .yes = tr("Log out…"),
        .no = tr("Not now"),
        .takesFocus = false});
}

void DeskDialogs::openCutOff()
{
    auto *dialog = new CutOffDialog(m_cutOff, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskDialogs::say(Look::Tone tone, const QString &title, const QString &sentence)
{
    m_window.tell({.tone = tone, .title = title, .sentences = {sentence}, .quoted = {}, .code = {}});
}

void DeskDialogs::sayJournalTrouble(const JournalError &error)
{
    say(Look::Tone::Danger, tr("The journal can not be written, so nothing can be sent."), error.sentence());
}
