#pragma once

#include "pages/StepPage.h"
#include "session/ItrSession.h"

class KioskHandOver;
class WordsNotice;

/// The last step at the kiosk: says in words what came of it, and that the portal has been left. It shows no
/// data, which bystanders could read, unless the deployment wants that.
class KioskOutcomePage : public StepPage
{
    Q_OBJECT
public:
    /// @p session: one that has ended, or whose data is to be shown.
    /// @p handOver: what came of that; null where the return is not handed over.
    explicit KioskOutcomePage(
        ItrSession &session, const KioskHandOver *handOver = nullptr, QWidget *parent = nullptr);

    void focusFirst() override;

protected:
    /// Enter does nothing: what it could do has a button of its own, in its own place.
    void submit() override { }

private:
    static QString title(CaseState state);
    static QString meaning(CaseState state);
    void showLogout();

    ItrSession &m_session;
    WordsNotice *m_logout;
};
