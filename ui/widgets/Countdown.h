#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class TextLabel;
class WordsNotice;

/// The time that an OTP has left, as minutes and seconds and as a line that gets shorter; warns in words near the end.
/// It is advice: the server decides.
class Countdown : public QWidget
{
    Q_OBJECT
public:
    explicit Countdown(QWidget *parent = nullptr);

    /// @p left is asked each second and may start anew (a resend).
    void start(std::chrono::seconds lifetime, std::chrono::seconds warning,
               std::function<std::chrono::seconds()> left);
    void stop();
    /// Asks for the time left at once.
    void refresh();

    bool hasExpired() const { return m_phase == Phase::Expired; }

Q_SIGNALS:
    void expired();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Phase { Running, Warning, Expired };
    void enter(Phase phase);

    TextLabel *m_time;
    TextLabel *m_caption;
    WordsNotice *m_notice;
    QTimer m_second;
    std::function<std::chrono::seconds()> m_left;
    std::chrono::seconds m_lifetime{1};
    std::chrono::seconds m_warning{0};
    std::chrono::seconds m_timeLeft{0};
    Phase m_phase = Phase::Running;
};
