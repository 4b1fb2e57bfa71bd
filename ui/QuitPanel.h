#pragma once

#include <QPointer>
#include <QWidget>

class Desk;
class StatusBanner;

/// The way out of the desk: asks before open cases are left, ends them all, and says how far their logouts
/// are.
class QuitPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuitPanel(QWidget *parent = nullptr);

    /// Null when there is none (any more). Outlives the panel otherwise.
    void setDesk(Desk *desk);
    /// Nothing is left to be ended.
    bool mayClose() const;
    /// The person wants to close: asks, where something is at stake, and then waits for the logouts. Asked
    /// for once more meanwhile, it gives up on those, and the third time waits for nothing.
    void leave();
    /// The same without asking: nobody may be there to answer.
    void leaveUnasked();

Q_SIGNALS:
    /// It is asked, or waited: the cases can not be worked on.
    void begun();
    void kept();
    void through();

private:
    void answer(bool yes);
    bool isWorthAsking() const;
    void ask();
    void endAll();
    void showProgress();

    StatusBanner *m_banner;
    QPointer<Desk> m_desk;
    qsizetype m_ending = 0; ///< cases whose logouts are waited for
    bool m_mayClose = false;
};
