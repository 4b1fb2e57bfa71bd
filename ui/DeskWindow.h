#pragma once

#include "DeskMenu.h"
#include "session/Desk.h"
#include "widgets/StatusBanner.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>

class CaseList;
class CaseNews;
class CaseViews;
class DeskHeader;
class LockPage;
class QuitPanel;
class TestPanList;

/// The back-office window: the list of cases beside the case that is worked on. Opens before there is a
/// service to talk to.
class DeskWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum class Mode {
        Unconnected, ///< no profile, no sandbox: says how to connect
        Service,
        Sandbox,
    };

    explicit DeskWindow(Mode mode, QWidget *parent = nullptr);
    ~DeskWindow() override;

    /// Opens a first case where there is none. @p desk outlives the window or is taken away by endService().
    /// @p connection: the host, for the header.
    void setService(Desk &desk, const QString &connection);
    /// There is no service (any more): @p title says why, @p next what to do.
    void endService(const QString &title, const QString &next);

    /// Takes every case off the screen, with what was typed there, closes all other windows, and shows a page that a
    /// click or Enter leaves. The cases stay in their steps and calls under way go on. Nothing where there is no
    /// service.
    void lock();
    bool isLocked() const { return m_lockPage != nullptr; }

    /// Ends all cases with their logouts and closes, without asking.
    void quitUnasked();

    /// The case that is worked on; null when there is none.
    ItrSession *currentCase() const;
    void showCase(ItrSession *session);
    /// Something about the whole desk, above the cases. Good news go by themselves after a while.
    void tell(const StatusBanner::Message &message);
    /// Asks whether the cases that were cut off are to be logged out now; from then on the menu leads to them.
    void offerCutOff(const StatusBanner::Message &question);

Q_SIGNALS:
    /// What is slow may begin now.
    void firstPainted();
    /// @p file: dropped on the window; empty when it is yet to be chosen.
    void importWanted(const QString &file);
    void outcomesWanted();
    void journalWanted();
    void cutOffWanted();
    void settingsWanted();
    /// Held passwords are to go, too.
    void locked();
    void closed();
    void exportWanted(ItrSession *session);
    void printWanted(ItrSession *session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenu();
    void buildList();
    void unlock();
    void hideNotice();
    void followDesk();
    void obey(DeskMenu::Command command);
    void newCase();
    void nextCase();
    void closeCase(ItrSession *session);
    void startAgain(ItrSession *session);
    void focusCase();
    void buildViews();
    void caseRemoved(ItrSession *session);
    void caseChanged(ItrSession *session);
    void newsArrived(ItrSession *session);
    void updateList();
    void updateWords();
    void openTestPans();

    const Mode m_mode;
    DeskHeader *m_header;
    DeskMenu *m_menu;
    QuitPanel *m_quitPanel;
    StatusBanner *m_notice;
    QTimer m_noticeTime;
    QWidget *m_middle;
    CaseViews *m_views;
    CaseNews *m_news;
    CaseList *m_list = nullptr; ///< while there is a desk and it is not locked
    LockPage *m_lockPage = nullptr; ///< while it is locked
    QPointer<ItrSession> m_lockedCase; ///< to be shown again
    std::optional<StatusBanner::Message> m_afterLock; ///< what was said, or is to be
    QPointer<Desk> m_desk;
    QPointer<TestPanList> m_testPans;
    bool m_listChosen = false; ///< the person has said whether the list is to be shown
    bool m_painted = false;
};
