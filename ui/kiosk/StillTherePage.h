#pragma once

#include "pages/StepPage.h"
#include "session/Clock.h"

#include <QTimer>

class QPushButton;
class TextLabel;

/// Asks whether somebody is still at the kiosk, and counts down to the moment when everything of theirs goes.
class StillTherePage : public StepPage
{
    Q_OBJECT
public:
    /// @p clock outlives it.
    StillTherePage(const Clock &clock, std::chrono::seconds time, QWidget *parent = nullptr);

    void focusFirst() override;
    std::chrono::seconds timeLeft() const;
    /// Asks the clock; called by itself each second.
    void refresh();

Q_SIGNALS:
    void stillThere();
    void timeIsUp();

protected:
    void submit() override;
    void showEvent(QShowEvent *event) override;

private:
    const Clock &m_clock;
    const std::chrono::seconds m_time;
    const std::chrono::milliseconds m_end;
    TextLabel *m_seconds;
    class TimeBar *m_bar;
    QPushButton *m_here;
    QTimer m_second;
    bool m_isUp = false;
};
