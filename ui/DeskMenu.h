#pragma once

#include <QMenuBar>

#include <array>

class ItrSession;

/// Everything that the desk can do beyond the open page, with its keys.
class DeskMenu : public QMenuBar
{
    Q_OBJECT
public:
    enum class Command {
        NewCase,
        NextCase,
        CloseCase,
        WithdrawConsent,
        ExportCase,
        RemoveEnded,
        CutOff, ///< shown once there are any
        Settings,
        Lock,
        Quit,
        ImportWorkList,
        ExportOutcomes,
        Journal,
        Search,
        ShowList, ///< checkable, as the rest
        Sound,
        Notifications,
        count,
    };

    explicit DeskMenu(QWidget *parent = nullptr);

    /// What can be done with @p session, the case that is shown; null when there is none.
    void enableFor(const ItrSession *session);
    QAction *action(Command command) const { return m_actions[static_cast<std::size_t>(command)]; }

Q_SIGNALS:
    void wanted(DeskMenu::Command command);

private:
    QAction *add(QMenu *menu, Command command, const QString &words, const QKeySequence &keys = {});

    std::array<QAction *, static_cast<std::size_t>(Command::count)> m_actions{};
};
