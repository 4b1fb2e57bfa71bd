#include "DeskMenu.h"

#include "session/ItrSession.h"

#include <QMenu>

DeskMenu::DeskMenu(QWidget *parent)
    : QMenuBar(parent)
{
    setNativeMenuBar(false); // it stands in the window's own header
    QMenu *cases = addMenu(tr("&Case"));
    add(cases, Command::NewCase, tr("&New case"), Qt::CTRL | Qt::Key_N);
    add(cases, Command::NextCase, tr("Next case that &needs me"), Qt::CTRL | Qt::Key_Tab);
    add(cases, Command::Search, tr("&Find a case"), QKeySequence::Find);
    cases->addSeparator();
    add(cases, Command::ExportCase, tr("&Export…"), Qt::CTRL | Qt::Key_E);
    add(cases, Command::WithdrawConsent, tr("&Withdraw consent…"));
    add(cases, Command::CloseCase, tr("C&lose case"), Qt::CTRL | Qt::Key_W);
    add(cases, Command::RemoveEnded, tr("&Remove ended cases from the list"));
    add(cases, Command::CutOff, tr("Cases that were cut &off…"))->setVisible(false);
    cases->addSeparator();
    add(cases, Command::Settings, tr("&Settings…"), Qt::CTRL | Qt::Key_Comma);
    add(cases, Command::Lock, tr("Loc&k now"), Qt::CTRL | Qt::Key_L);
    add(cases, Command::Quit, tr("&Quit"), Qt::CTRL | Qt::Key_Q);

    QMenu *workList = addMenu(tr("&Work list"));
    add(workList, Command::ImportWorkList, tr("&Import…"), Qt::CTRL | Qt::Key_I);
    add(workList, Command::ExportOutcomes, tr("&Export outcomes…"));

    QMenu *view = addMenu(tr("&View"));
    add(view, Command::Journal, tr("&Journal…"), Qt::CTRL | Qt::Key_J);
    view->addSeparator();
    add(view, Command::ShowList, tr("&List of cases"), Qt::Key_F9)->setCheckable(true);
    add(view, Command::Sound, tr("&Sound when an answer arrives"))->setCheckable(true);
    add(view, Command::Notifications, tr("&Desktop notification when an answer arrives"))->setCheckable(true);
}

void DeskMenu::enableFor(const ItrSession *session)
{
    for (const Command command : {Command::NewCase, Command::NextCase, Command::CloseCase,
             Command::RemoveEnded, Command::CutOff, Command::ImportWorkList, Command::ExportOutcomes,
             Command::Journal, Command::Search, Command::ShowList, Command::Lock})
        action(command)->setEnabled(session);
    const bool open = session && !CaseSteps::hasEnded(session->state());
    action(Command::WithdrawConsent)->setEnabled(open && session->consent());
    action(Command::ExportCase)->setEnabled(open && !session->years().isEmpty());
}

QAction *DeskMenu::add(QMenu *menu, Command command, const QString &words, const QKeySequence &keys)
{
    QAction *action = menu->addAction(words);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT wanted(command); });
    m_actions[static_cast<std::size_t>(command)] = action;
    return action;
}
