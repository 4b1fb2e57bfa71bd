#pragma once

#include "session/ItrSession.h"

#include <QMainWindow>
#include <QPointer>

class ConnectPage;
class CredentialsPage;
class DeskHeader;
class ItrDataPage;
class OtpPage;
class QStackedWidget;
class StepPage;
class TestPanList;

/// The back-office window: one case, a page per step. Opens before there is a service to talk to, and takes what the
/// person types meanwhile.
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

    /// @p session outlives the window or is taken away by endService(). @p connection: the host, for the header.
    void setService(ItrSession &session, const QString &connection);
    /// There is no service (any more): @p title says why, @p next what to do.
    void endService(const QString &title, const QString &next);

Q_SIGNALS:
    /// What is slow may begin now.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStep(ItrSession::State state);
    void showPage(StepPage *page);
    void updateTitle();
    void openTestPans();

    const Mode m_mode;
    DeskHeader *m_header;
    QStackedWidget *m_pages;
    CredentialsPage *m_credentials = nullptr;
    OtpPage *m_otp = nullptr;
    ItrDataPage *m_data = nullptr;
    QPointer<ItrSession> m_session;
    QPointer<TestPanList> m_testPans;
    bool m_painted = false;
};
